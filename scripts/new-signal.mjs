// npm run new:signal -- ID [--kind lure] [--group offer] --ko PHRASE --en PHRASE
// Writes a signal that finds two phrases, its cases, and every place that must know of it. What is left to you: more
// phrases, better cases, and the sentences in src/locales and src/locales/plain.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ROOT_DIR } from './build.mjs';

export const KINDS = ['lure', 'danger', 'context', 'relief'];
export const GROUPS = [
  'place',
  'pay',
  'contact',
  'process',
  'offer',
  'crime',
  'form',
  'list',
  'employer',
  'wording',
  'together',
];

/** Stands in the locales until somebody has written why the signal matters; the architecture test asks for it. */
export const UNWRITTEN = { ko: '왜 문제인지 여기에 적어요.', en: 'Write here why this matters.' };

const camel = (id) => id.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
const quote = (text) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

/** Puts `line` before the first line after `from` that matches `until`. */
function insert(text, from, until, line, path) {
  const lines = text.split('\n');
  const start = lines.findIndex((row) => from.test(row));
  const end = lines.findIndex((row, at) => at > start && until.test(row));
  if (start < 0 || end < 0) throw new Error(`${path} has changed its shape: mend scripts/new-signal.mjs`);
  lines.splice(end, 0, line);
  return lines.join('\n');
}

/**
 * @param {{ id: string, kind: string, group: string, ko: string, en: string }} signal
 * @param {string} [root] the repository
 * @returns {string[]} the paths that were written
 */
export function newSignal({ id, kind, group, ko, en }, root = ROOT_DIR) {
  if (!/^[a-z][a-z-]{1,39}$/.test(id))
    throw new Error(`"${id}" is no id: small letters and dashes, as the file is called`);
  if (!KINDS.includes(kind)) throw new Error(`--kind is one of ${KINDS.join(', ')}`);
  if (!GROUPS.includes(group)) throw new Error(`--group is one of ${GROUPS.join(', ')}`);
  if (!ko?.trim() || !en?.trim()) throw new Error('Give one phrase each with --ko and --en, to begin with');
  const file = `src/engine/signals/${id}.ts`;
  if (existsSync(join(root, file))) throw new Error(`${file} is there already`);
  const name = camel(id);
  const written = [];
  const write = (path, text) => {
    writeFileSync(join(root, path), text);
    written.push(path);
  };
  const edit = (path, change) => write(path, change(readFileSync(join(root, path), 'utf8'), path));

  write(
    file,
    `import { isWarnedOf } from '../warning-context';
import { quoted, type Signal } from './signal';

/** Say here what the signal sees, and where that is known from. */
export const ${name}: Signal = {
  id: '${id}',
  kind: '${kind}',
  group: '${group}',
  find({ view, notice }) {
    if (notice) return null;
    const found = view.found('${id}').filter((match) => !isWarnedOf(view, match));
    return found.length === 0 ? null : { weight: 'weak', evidence: quoted(found.map((match) => view.evidence(match))) };
  },
};
`,
  );
  write(
    `src/engine/signals/${id}.cases.ts`,
    `import type { Cases } from './cases';

export const cases: Cases = {
  about: { why: ${quote(UNWRITTEN.en)}, sources: '', honest: '' },
  flags: [
    { posting: { description: ${quote(`함께 일할 분을 찾습니다. ${ko}.`)} }, quote: ${quote(ko)} },
    { posting: { description: ${quote(`We are hiring. ${en}.`)} }, quote: ${quote(en)} },
  ],
  passes: ['매장에서 음료를 만들고 자리를 정리할 분을 찾습니다.', 'Prepare invoices and answer the phone in our office.'],
};
`,
  );
  edit('src/contract/signals.ts', (text, path) => insert(text, /SIGNAL_IDS = \[/, /^\]/, `  '${id}',`, path));
  edit('src/engine/signals/index.ts', (text, path) => {
    const imported = insert(
      text,
      /^import /,
      new RegExp(`^$|^import .* from '\\./(?!${id})[${id[0]}-z]`),
      `import { ${name} } from './${id}';`,
      path,
    );
    return insert(imported, /SIGNALS: /, /^\]/, `  ${name},`, path);
  });
  edit('src/engine/model/weights.ts', (text, path) =>
    insert(text, /WEIGHTS: /, /^\}/, `  '${id}': { weak: 0.5 },`, path),
  );
  edit('src/engine/lexicon/group.ts', (text, path) =>
    insert(text, /^export type Tag =/, /^ {2}\|/, `  | '${id}'`, path),
  );
  for (const [language, phrase] of Object.entries({ ko, en })) {
    const group = `  { signal: '${id}', tag: '${id}', phrases: [${quote(phrase)}] },`;
    edit(`src/engine/lexicon/${language}.ts`, (text, path) =>
      insert(text, /PhraseGroup\[\] = \[/, /^\];/, group, path),
    );
    const seen = language === 'ko' ? '공고에 이렇게 적혀 있어요: “{quote}”.' : 'The ad says: “{quote}”.';
    // The same in plain words, for readers who chose them.
    for (const file of [language, `plain/${language}`]) {
      edit(`src/locales/${file}.json`, (text, path) => {
        const lines = text.split('\n');
        const last = lines.findLastIndex((row) => /^ {2}"why\./.test(row));
        if (last < 0) throw new Error(`${path} has changed its shape: mend scripts/new-signal.mjs`);
        const own = [
          `  "signal.${id}": ${JSON.stringify(seen)},`,
          `  "why.${id}": ${JSON.stringify(UNWRITTEN[language])},`,
        ];
        // Before the last pair, so that its comma or missing comma stays right.
        lines.splice(last - 1, 0, ...own);
        return lines.join('\n');
      });
    }
  }
  return written;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      kind: { type: 'string', default: 'lure' },
      group: { type: 'string', default: 'offer' },
      ko: { type: 'string', default: '' },
      en: { type: 'string', default: '' },
    },
  });
  try {
    for (const path of newSignal({ id: positionals[0] ?? '', ...values })) console.log(path);
    console.log(
      'Next: cases first, then phrases, the weight, and the sentences in src/locales and src/locales/plain. npm test says what is missing.',
    );
  } catch (error) {
    console.error(
      `${error.message}\nusage: npm run new:signal -- visa-promised --kind lure --group offer --ko "비자 보장" --en "visa guaranteed"`,
    );
    process.exitCode = 2;
  }
}
