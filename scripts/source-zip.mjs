// The source zip for the stores' reviewers: the files git tracks, the settings the packages were built with, and a
// README with the steps that make the very same packages from nothing but this zip and the npm registry.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT_DIR } from './build.mjs';

/** Where an unpacked source zip keeps its settings. No such folder is in the repository. */
const FOLDER = 'for-reviewers';
const README = 'README-FOR-REVIEWERS.md';
const TEMPLATE = 'docs/store/for-reviewers.md';

const git = (root, ...args) => spawnSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 });
const sha256 = (data) => createHash('sha256').update(data).digest('hex');

/**
 * @param {string} [root] folder of the project
 * @returns {boolean} whether it is a checkout of its own; an unpacked source zip is not
 */
export function isCheckout(root = ROOT_DIR) {
  const { status, stdout } = git(root, 'rev-parse', '--show-toplevel');
  return status === 0 && realpathSync(stdout.trim()) === realpathSync(root);
}

/** @returns {string[]} what differs from the last commit, as `git status` says it; files git does not know count too */
export function uncommitted(root = ROOT_DIR) {
  return git(root, 'status', '--porcelain').stdout.split('\n').filter(Boolean);
}

/** @returns {Map<string, Buffer>} the tracked files as they lie in the folder */
export function trackedFiles(root = ROOT_DIR) {
  const { status, stdout, stderr } = git(root, 'ls-files', '-z');
  if (status !== 0) throw new Error(`git ls-files failed: ${stderr}`);
  const paths = stdout.split('\0').filter((path) => path && existsSync(join(root, path)));
  const linked = paths.filter((path) => !lstatSync(join(root, path)).isFile());
  if (linked.length > 0) throw new Error(`only plain files can be packed, not ${linked.join(', ')}`);
  return new Map(paths.map((path) => [path, readFileSync(join(root, path))]));
}

/** The two files of a published list that a package carries. */
function seedFiles(folder) {
  const head = readFileSync(join(folder, 'head.json'));
  const { snapshot } = JSON.parse(Buffer.from(JSON.parse(head.toString()).payload, 'base64').toString());
  const path = `s/${snapshot.sha256}`;
  return [
    ['head.json', head],
    [path, readFileSync(join(folder, path))],
  ];
}

/**
 * @param {object} made
 * @param {Record<string, string | undefined>} made.env build settings
 * @param {string} made.channel
 * @param {string} made.today `YYYY-MM-DD`
 * @param {Map<string, Buffer>} made.packages the packages by file name
 * @param {string} [root]
 * @returns {Map<string, string | Buffer>} what belongs into the source zip
 */
export function sourceFiles({ env, channel, today, packages }, root = ROOT_DIR) {
  const files = trackedFiles(root);
  const zips = Object.fromEntries([...packages].map(([name, data]) => [name, sha256(data)]));
  const { FEED_URL, DESK_URL, SETUP_PAGE = '' } = env;
  const settings = { channel, madeOn: today, FEED_URL, DESK_URL, SETUP_PAGE, seed: Boolean(env.SEED), zips };
  files.set(`${FOLDER}/settings.json`, `${JSON.stringify(settings, null, 2)}\n`);
  files.set(`${FOLDER}/root.json`, readFileSync(env.ROOT));
  if (env.SEED) for (const [path, data] of seedFiles(env.SEED)) files.set(`${FOLDER}/seed/${path}`, data);
  const lines = Object.entries(zips).map(([name, sum]) => `${sum}  ${name}`);
  const readme = readFileSync(join(root, TEMPLATE), 'utf8')
    .replaceAll('{{node}}', process.versions.node)
    .replaceAll('{{platform}}', `${process.platform} ${process.arch}`)
    .replaceAll('{{sums}}', lines.join('\n'));
  files.set(README, readme);
  return files;
}

/**
 * The settings of an unpacked source zip.
 * @returns {null | { env: Record<string, string>, channel: string, today: string, zips: Record<string, string> }}
 */
export function reviewersSettings(root = ROOT_DIR) {
  const folder = join(root, FOLDER);
  if (!existsSync(join(folder, 'settings.json'))) return null;
  const {
    channel,
    madeOn,
    FEED_URL,
    DESK_URL,
    SETUP_PAGE = '',
    seed,
    zips,
  } = JSON.parse(readFileSync(join(folder, 'settings.json'), 'utf8'));
  const env = {
    FEED_URL,
    DESK_URL,
    SETUP_PAGE,
    ROOT: join(folder, 'root.json'),
    SEED: seed ? join(folder, 'seed') : '',
  };
  return { env, channel, today: madeOn, zips };
}

/**
 * @param {Map<string, Buffer>} packages by file name
 * @param {Record<string, string>} zips their SHA-256 as the source zip names them
 * @returns {string[]} which packages are not the uploaded ones
 */
export function differences(packages, zips) {
  return Object.entries(zips).flatMap(([name, wanted]) => {
    const data = packages.get(name);
    if (!data) return [`${name} was not made.`];
    return sha256(data) === wanted ? [] : [`${name} differs from the uploaded one: ${sha256(data)}, not ${wanted}.`];
  });
}
