import { posix } from 'node:path';
import type { Source } from './source';

interface Room {
  /** Rooms it may import; `types` where only their types. */
  rooms: Record<string, 'all' | 'types' | string[]>;
  /** Packages it may import; a trailing `*` stands for anything. */
  packages: string[];
  /** Globals it may not name. */
  globals: string[];
}

const NETWORK = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'navigator.sendBeacon'];
const STORAGE = ['indexedDB', 'localStorage', 'sessionStorage', 'caches'];
const BROWSER = ['chrome', 'browser'];
const PAGE = ['document', 'window', 'self', 'location', 'globalThis'];
const CLOCK = ['Date.now', 'new Date()', 'performance', 'setTimeout', 'setInterval', 'queueMicrotask'];
const NODE = ['process', 'require', 'Buffer', 'console'];
const CHANCE = ['Math.random'];
const NOTHING = [
  ...NETWORK,
  'navigator',
  ...STORAGE,
  ...BROWSER,
  ...PAGE,
  ...CLOCK,
  ...NODE,
  ...CHANCE,
  'URL',
  'URLSearchParams',
  'crypto',
];
const VIEW_ROOMS = { contract: 'all', ui: 'all', locales: 'all', browser: 'all' } as const;
const VIEW = { packages: ['preact', 'preact/*', 'zod/mini'], globals: [...NETWORK, ...STORAGE, ...BROWSER, ...CHANCE] };

/** The table of rooms of docs/decisions/0001-rooms.md. */
export const ROOMS: Record<string, Room> = {
  contract: { rooms: {}, packages: ['zod/mini'], globals: NOTHING },
  engine: {
    rooms: { contract: 'all' },
    packages: ['libphonenumber-js/*', 'libphonenumber-js', 'tldts'],
    globals: NOTHING,
  },
  feed: {
    rooms: { contract: 'all' },
    packages: ['zod/mini'],
    globals: NOTHING.filter((name) => name !== 'crypto' && name !== 'globalThis'),
  },
  sites: {
    rooms: { contract: 'all', engine: 'types' },
    packages: [],
    globals: NOTHING.filter((name) => name !== 'URL' && name !== 'URLSearchParams'),
  },
  locales: { rooms: { contract: 'all' }, packages: ['intl-messageformat', 'es-hangul'], globals: NOTHING },
  ui: {
    rooms: { contract: 'all', locales: 'all' },
    packages: ['preact', 'preact/*', 'qr'],
    globals: [...NETWORK, ...STORAGE, ...BROWSER, ...CHANCE],
  },
  browser: {
    rooms: { contract: 'all', locales: 'all' },
    packages: ['webextension-polyfill', 'idb', 'zod/mini'],
    globals: ['chrome', ...CHANCE],
  },
  background: {
    rooms: { contract: 'all', engine: 'all', feed: 'all', locales: 'all', browser: 'all' },
    packages: ['zod/mini'],
    globals: [...NETWORK, ...STORAGE, ...BROWSER, 'document', 'window'],
  },
  content: {
    rooms: { contract: 'all', sites: 'all', ui: 'all', locales: 'all', browser: 'all' },
    packages: ['preact', 'preact/*', 'zod/mini'],
    globals: [...NETWORK, ...STORAGE, ...BROWSER, ...CHANCE],
  },
  popup: { rooms: { ...VIEW_ROOMS, engine: ['facts'] }, ...VIEW },
  options: { rooms: { ...VIEW_ROOMS, engine: ['facts'] }, ...VIEW },
  help: { rooms: { ...VIEW_ROOMS, engine: ['facts'] }, ...VIEW },
  welcome: { rooms: { ...VIEW_ROOMS, engine: ['facts'] }, ...VIEW },
  desk: {
    rooms: { contract: 'all', engine: 'all', feed: 'all', locales: 'all' },
    packages: [
      'node:*',
      'hono',
      'hono/*',
      '@hono/node-server',
      '@hono/node-server/*',
      '@electric-sql/pglite',
      'pg',
      'hash-wasm',
      'zod/mini',
    ],
    globals: [...BROWSER, 'document', 'window', ...CHANCE],
  },
  cli: {
    rooms: { contract: 'all', engine: 'all', feed: 'all', sites: 'all', desk: 'all' },
    packages: ['node:*', 'jsdom', 'zod/mini'],
    globals: [...BROWSER, 'document', 'window'],
  },
};

/** Where TypeScript reads a file of this path from the repository's root: `src/engine/judge.ts` -> `engine`. */
export function roomOf(path: string): string {
  return path.split('/')[1] ?? '';
}

/** The file a relative import names, as a path from the repository's root. */
function target(path: string, from: string): string {
  return posix.normalize(posix.join(posix.dirname(path), from.replace(/\?.*$/, '')));
}

function packageAllowed(from: string, allowed: string[]): boolean {
  return allowed.some((name) => (name.endsWith('*') ? from.startsWith(name.slice(0, -1)) : from === name));
}

/** Imports a room may not make. */
export function checkImports({ path, imports }: Source): string[] {
  const name = roomOf(path);
  const room = ROOMS[name];
  if (!room)
    return [
      `${path} stands in no known room: move it, or add src/${name} to ROOMS in tests/architecture/checks.ts and write a decision record.`,
    ];
  return imports.flatMap(({ from, types }) => {
    if (from === '')
      return [
        `${path} imports a path that is worked out at run time: write it as a plain string, so that it can be checked.`,
      ];
    if (!from.startsWith('.')) {
      if (packageAllowed(from, room.packages)) return [];
      if (from === 'zod') return [`${path} imports zod: import 'zod/mini', which is small and needs no eval.`];
      if (from === 'webextension-polyfill')
        return [
          `${path} imports webextension-polyfill: only src/browser may. Use what src/browser exports, or add it there.`,
        ];
      return [
        `${path} imports the package ${from}, which ${name} may not use: take it out, or allow it in ROOMS with a decision record.`,
      ];
    }
    const file = target(path, from);
    if (!file.startsWith('src/')) {
      // The command line measures with what bench/ holds; nothing else reaches out of src/.
      return name === 'cli' && file.startsWith('bench/')
        ? []
        : [`${path} imports ${file}, which is outside of src/: move what it needs into a room.`];
    }
    const other = roomOf(file);
    if (other === name) return [];
    const allowed = room.rooms[other];
    if (allowed === 'all' || (allowed === 'types' && types)) return [];
    if (allowed === 'types')
      return [`${path} imports ${file} at run time, but ${name} may only use ${other}'s types: write \`import type\`.`];
    if (Array.isArray(allowed)) {
      if (allowed.some((folder) => file.startsWith(`src/${other}/${folder}/`))) return [];
      return [
        `${path} imports ${file}, but ${name} may only use ${allowed.map((folder) => `src/${other}/${folder}`).join(', ')}.`,
      ];
    }
    return [
      `${path} imports ${file}, but ${name} may not import ${other}: pass what it needs in, or move the code to the room it belongs to.`,
    ];
  });
}

/** Globals a room may not touch. */
export function checkGlobals({ path, globals }: Source): string[] {
  const name = roomOf(path);
  return globals
    .filter((global) => ROOMS[name]?.globals.includes(global))
    .map((global) => `${path} uses ${global}, which ${name} may not touch: let the caller pass in what it needs.`);
}

const MARKUP = [
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'dangerouslySetInnerHTML',
  'setHTMLUnsafe',
  'createContextualFragment',
];

/** Ways to make markup or code out of text. */
export function checkMarkup({ path, globals, members }: Source): string[] {
  return [
    ...MARKUP.filter((member) => members.includes(member)).map(
      (member) => `${path} names ${member}: build elements and set textContent instead, page text is hostile.`,
    ),
    ...['eval', 'Function', 'document.write']
      .filter((name) => globals.includes(name))
      .map((name) => `${path} uses ${name}: no text may become code or markup here.`),
  ];
}

const SQL =
  /^\s*(select\s[\s\S]*\sfrom\s|insert into\s|update \w+ set\s|delete from\s|create (unique )?(table|index)\s|alter table\s|drop table\s)/;

/** SQL outside the desk's store. */
export function checkSql({ path, strings }: Source): string[] {
  if (path === 'src/desk/store.ts' || path.startsWith('src/desk/store/')) return [];
  // Statements are written in one case; a sentence ("Select a reason") begins with a capital only.
  const statement = strings.find(
    (text) => SQL.test(text) || (/^\s*[A-Z]{6}/.test(text) && SQL.test(text.toLowerCase())),
  );
  return statement === undefined
    ? []
    : [
        `${path} holds SQL ("${statement.trim().slice(0, 40)}"): move the query into src/desk/store.ts and call it by name.`,
      ];
}

const HOME = /(^|[\s"'`(=:])(\/(?:home|root|work|Users)\/[\w.-]+|[A-Z]:\\Users\\)/m;

/** Paths that exist on one machine only. */
export function checkPaths(path: string, text: string): string[] {
  const found = HOME.exec(text);
  return found
    ? [`${path} names a path of one machine (${found[2]}): work it out from import.meta.url or take it as an argument.`]
    : [];
}

/** What a package manifest and its lockfile must hold to. */
export function checkPackages(
  manifest: { dependencies?: Record<string, string>; devDependencies?: Record<string, string> },
  lock: { packages: Record<string, { hasInstallScript?: boolean; optionalDependencies?: Record<string, string> }> },
): string[] {
  const loose = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })
    .filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))
    .map(([name, version]) => `package.json asks for ${name} ${version}: pin one exact version.`);
  const scripts = Object.entries(lock.packages)
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(
      ([name]) =>
        `${name} runs a script when it is installed: choose a package that does not, nobody should have to trust one.`,
    );
  // npm writes such a lock file where a registry lacks a platform's package, and `npm ci` then refuses it everywhere.
  const absent = Object.entries(lock.packages).flatMap(([from, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !lock.packages[`node_modules/${name}`] && !lock.packages[`${from}/node_modules/${name}`])
      .map((name) => `package-lock.json lacks ${name}, which ${from} names: choose a version of it that is complete.`),
  );
  return [...loose, ...scripts, ...absent];
}

export interface SignalFolder {
  /** File names of src/engine/signals. */
  files: string[];
  /** Ids by file name without ending, as the files themselves say. */
  ids: Record<string, string>;
  /** Ids in the order of signals/index.ts. */
  listed: readonly string[];
  /** Ids of contract/signals.ts. */
  contract: readonly string[];
  /** Keys by language. */
  locales: Record<string, string[]>;
}

/** One signal = one file + its cases, listed everywhere it must be. */
export function checkSignals({ files, ids, listed, contract, locales }: SignalFolder): string[] {
  const names = Object.keys(ids);
  const problems = names.flatMap((name) => {
    const here: string[] = [];
    const file = `src/engine/signals/${name}.ts`;
    if (ids[name] !== name)
      here.push(`${file} calls itself "${ids[name]}": give the file and the signal the same name.`);
    if (!files.includes(`${name}.cases.ts`))
      here.push(
        `${file} has no cases: write src/engine/signals/${name}.cases.ts with what it flags and what it passes.`,
      );
    if (!listed.includes(name)) here.push(`${file} never runs: list it in src/engine/signals/index.ts.`);
    if (!contract.includes(name))
      here.push(`The signal ${name} is unknown to the contract: append it to SIGNAL_IDS in src/contract/signals.ts.`);
    for (const [language, keys] of Object.entries(locales)) {
      if (!keys.includes(`signal.${name}`))
        here.push(`Nobody could read the signal ${name}: add "signal.${name}" to src/locales/${language}.json.`);
    }
    return here;
  });
  for (const file of files.filter((name) => name.endsWith('.cases.ts'))) {
    const name = file.replace('.cases.ts', '');
    if (!names.includes(name))
      problems.push(
        `src/engine/signals/${file} belongs to no signal: write src/engine/signals/${name}.ts or delete the cases.`,
      );
  }
  for (const name of contract) {
    if (!names.includes(name))
      problems.push(
        `SIGNAL_IDS names ${name}, which has no file: write src/engine/signals/${name}.ts or take the id out.`,
      );
  }
  if (
    listed.filter((name) => contract.includes(name)).join() !== contract.filter((name) => listed.includes(name)).join()
  ) {
    problems.push(
      'src/engine/signals/index.ts and SIGNAL_IDS list the signals in different orders: make them the same.',
    );
  }
  return problems;
}

/** One site = one file + at least one saved page that its cases name. */
export function checkSites(adapters: string[], listed: readonly string[], pages: string[]): string[] {
  return adapters.flatMap((name) => [
    ...(listed.includes(name) ? [] : [`src/sites/${name}.ts is never asked: list it in src/sites/index.ts.`]),
    ...(pages.some((page) => page.startsWith(`${name}-`))
      ? []
      : [
          `src/sites/${name}.ts has no saved page: write tests/sites/pages/${name}-detail/ with page.html and posting.json, in the shape of the board's page.`,
        ]),
  ]);
}

/** Sentences that `npm run new:signal` left to be written. */
export function checkSentences(file: string, sentences: Record<string, string>, unwritten: string): string[] {
  return Object.entries(sentences)
    .filter(([, sentence]) => sentence === unwritten)
    .map(([key]) => `"${key}" in src/locales/${file}.json still says "${unwritten}": write the sentence.`);
}
