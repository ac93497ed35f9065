// node scripts/check-permissions.mjs: fails when the built manifests may do more, or less, than docs/store/permissions.json
// says. A change of what we may do is then a change of that file too, with the sentence that justifies it to the stores.
//
// What browsers do at an update, from public documents, read 2026-11-28:
// - Chrome and Edge switch an extension off until its user accepts, when the update needs a permission with a warning
//   that was not granted before. https://developer.chrome.com/docs/extensions/develop/concepts/permission-warnings
//   Which permissions have a warning: https://developer.chrome.com/docs/extensions/reference/permissions-list
// - Hosts of content_scripts count like host_permissions: `effective_hosts()` in IsHostPrivilegeIncrease of Chromium's
//   chrome/common/extensions/permissions/chrome_permission_message_provider.cc. Compared are host names: paths and
//   schemes do not matter, a host below a granted `*.host` is no increase, every other new host is one. A try with a
//   published extension agrees: https://github.com/jacksteamdev/demo-content-script-warning
// - Optional permissions are asked for when they are used, not at an update.
//   https://developer.chrome.com/docs/extensions/reference/api/permissions
// - Firefox keeps the old version until the user approves new permissions that have a message.
//   https://extensionworkshop.com/documentation/develop/request-the-right-permissions/
//   New hosts of an update are not shown (Manifest V3, from 127): host_permissions on developer.mozilla.org, bug 1893232.
// - Required data collection is shown and must be accepted.
//   https://extensionworkshop.com/documentation/develop/firefox-builtin-data-consent/
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import baseline from '../docs/store/permissions.json' with { type: 'json' };
import { build } from './build.mjs';
import { setUpPattern } from './setup-page.mjs';

/** What can neither widen what we may do nor make a browser ask. Any other key, known or not, is compared. */
const HARMLESS = [
  /^(manifest_version|name|short_name|description|version|default_locale|icons|author|homepage_url)\b/,
  /^(action|options_ui|minimum_chrome_version|background)\b/,
  // Chrome: the id of unpacked builds; packages have none.
  /^key$/,
  // Which of our own files are put into the pages, and when.
  /^content_scripts\.(js|css|run_at)$/,
  /^browser_specific_settings\.\w+\.strict_min_version$/,
];

/** Permissions without a warning in Chrome and without a message in Firefox. */
const SILENT = ['activeTab', 'alarms', 'contextMenus', 'idle', 'offscreen', 'scripting', 'sidePanel', 'storage'];

const OFF = 'Chrome and Edge switch the extension off at the update until each user accepts';

/** @typedef {{ key: string, value: string }} Fact one thing the manifest says: its path of keys, and one value */
/** @typedef {{ key: string, values: string[], why: string, browsers?: string[] }} Entry */

/** Content security policies, taken apart into directives and sources. */
function policyFacts(key, policy) {
  return policy
    .split(';')
    .map((directive) => directive.trim().split(/\s+/))
    .filter(([name]) => name)
    .flatMap(([name, ...sources]) => sources.map((value) => ({ key: `${key}.${name}`, value })));
}

/**
 * @param {unknown} value a manifest, or a part of one
 * @param {string} [key]
 * @returns {Fact[]}
 */
export function factsOf(value, key = '') {
  if (HARMLESS.some((pattern) => pattern.test(key))) return [];
  if (key.startsWith('content_security_policy') && typeof value === 'string') return policyFacts(key, value);
  if (Array.isArray(value)) return value.flatMap((item) => factsOf(item, key));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([name, inner]) => factsOf(inner, key ? `${key}.${name}` : name));
  return [{ key, value: String(value) }];
}

const hostOf = (pattern) => /^[^:]+:\/\/([^/]+)/.exec(pattern)?.[1] ?? pattern;

/** Chromium's own comparison of hosts, see above. */
function isCovered(pattern, granted) {
  const host = hostOf(pattern);
  return granted
    .map(hostOf)
    .some((one) => one === host || (one.startsWith('*.') && (host.endsWith(one.slice(1)) || host === one.slice(2))));
}

/**
 * @param {Fact} fact one that is new
 * @param {string[]} granted the host patterns that were acknowledged
 * @returns {string} what users see of it
 */
export function whatUsersSee({ key, value }, granted) {
  if (key === 'content_scripts.matches' || key === 'host_permissions') {
    if (isCovered(value, granted)) return 'Nobody is asked: a host that is granted already covers it.';
    return `${OFF} "Read and change your data on ${hostOf(value)}". Firefox does not show new hosts at an update.`;
  }
  if (key === 'permissions') {
    if (SILENT.includes(value)) return 'Nobody is asked, but the stores ask for the reason.';
    return `${OFF}, if the permission has a warning. Firefox keeps the old version until its user approves, if it has a message.`;
  }
  if (key.startsWith('optional_')) return 'Nobody is asked at the update, only when the extension asks for it.';
  if (key.startsWith('content_security_policy'))
    return 'Nobody is asked, but reviewers look: it says what our own pages may load.';
  if (key.startsWith('web_accessible_resources'))
    return 'Nobody is asked, but every page it matches can find out who has the extension.';
  if (key.startsWith('externally_connectable')) return 'Nobody is asked, but those pages can talk to the extension.';
  if (key === 'incognito') return 'Nobody is asked; it changes how the extension runs in private windows.';
  if (key.endsWith('data_collection_permissions.required'))
    return 'Firefox keeps the old version until its user accepts this.';
  if (key.endsWith('data_collection_permissions.optional')) return 'Firefox asks when the extension asks for it.';
  if (key.endsWith('.gecko.id'))
    return 'To Firefox another id is another add-on: nobody who has the old one gets the update.';
  return 'Unknown to this check: look up what browsers do with this key before you ship it.';
}

/**
 * @param {object} manifest a built one
 * @param {string} browser `chrome` or `firefox`
 * @param {string} [addresses] FEED_URL and DESK_URL of the build, apart by spaces: their origins may be connected to
 * @param {Entry[]} [entries]
 * @param {string} [setupPage] SETUP_PAGE of the build: a script may run on that one page. To a published extension it is a
 *   new host like any other ({@link setUpNotice})
 * @returns {string[]} one sentence for each change that is not acknowledged
 */
export function permissionProblems(manifest, browser, addresses = '', entries = baseline.entries, setupPage = '') {
  const origins = addresses
    .split(/\s+/)
    .filter(Boolean)
    .map((address) => new URL(address).origin);
  const page = setupPage && setUpPattern(setupPage, 'dev');
  const own = ({ key, value }) =>
    (key.endsWith('.connect-src') && origins.includes(value)) || (key === 'content_scripts.matches' && value === page);
  const facts = factsOf(manifest).filter((fact) => !own(fact));
  const known = entries
    .filter(({ browsers }) => browsers === undefined || browsers.includes(browser))
    .flatMap(({ key, values }) => values.map((value) => ({ key, value })));
  const lacks = (list, { key, value }) => !list.some((fact) => fact.key === key && fact.value === value);
  const granted = known
    .filter(({ key }) => key === 'content_scripts.matches' || key === 'host_permissions')
    .map(({ value }) => value);
  return [
    ...facts
      .filter((fact) => lacks(known, fact))
      .map(
        (fact) =>
          `${browser}: ${fact.key} has ${fact.value}, which is new. ${whatUsersSee(fact, granted)} If it is meant, add it to docs/store/permissions.json with the sentence that justifies it.`,
      ),
    ...known
      .filter((fact) => lacks(facts, fact))
      .map(
        ({ key, value }) =>
          `${browser}: ${key} no longer has ${value}. Nobody is asked; take it out of docs/store/permissions.json. Bringing it back later may ask everyone.`,
      ),
  ];
}

/**
 * @param {string} setupPage SETUP_PAGE of the build, or empty
 * @returns {string[]} what an update sees of it, as sentences: none for a build without it
 */
export function setUpNotice(setupPage) {
  if (!setupPage) return [];
  const fact = { key: 'content_scripts.matches', value: setUpPattern(setupPage, 'dev') };
  const granted = baseline.entries
    .filter(({ key }) => key === 'content_scripts.matches' || key === 'host_permissions')
    .flatMap(({ values }) => values);
  return [`SETUP_PAGE, unless the last published package had it: ${whatUsersSee(fact, granted)}`];
}

async function main() {
  const temp = await mkdtemp(join(tmpdir(), 'lurewatch-permissions-'));
  try {
    const problems = [];
    for (const browser of ['chrome', 'firefox']) {
      const none = { FEED_URL: '', ROOT: '', DESK_URL: '', SEED: '', SETUP_PAGE: '' };
      const dist = await build(browser, { ...none, CHANNEL: 'release', OUT_DIR: join(temp, browser) });
      const manifest = JSON.parse(await readFile(join(dist, 'manifest.json'), 'utf8'));
      problems.push(...permissionProblems(manifest, browser));
    }
    for (const problem of problems) console.error(problem);
    return problems.length === 0 ? 0 : 1;
  } finally {
    await rm(temp, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = await main();
