// Registers listeners and wires the jobs together. All listeners at the top level: an event may be what woke us.
import {
  alarmTime,
  allTabs,
  askTab,
  boardHosts,
  boardsNotPermitted,
  build,
  noteBoardsOff,
  onAlarm,
  onBoot,
  onManagedChanged,
  onSitesChanged,
  openPage,
  selectionMenu,
  serve,
  setAlarm,
  setBadge,
  setUsualBadge,
} from '../browser';
import type { Answer } from '../contract/messages';
import { InputError } from '../contract/parse';
import type { Language, Settings } from '../contract/settings';
import { helpLines } from '../engine/facts/help-lines';
import { drawnSentences, t } from '../locales';
import { badgeOf, badgeState, worstLevel } from './badge';
import { Blocklists } from './blocklists';
import { guarded } from './changes';
import { DAY, HOUR } from './clock';
import { makeEvidence } from './evidence';
import { noteShown, readHistory, wipeHistory } from './history';
import { judgePage } from './judge-page';
import { isMuted, muteValue, withMute } from './mutes';
import { isBoardOff, isPaused, withPause } from './pauses';
import { hasPin, setPin } from './pin';
import { forgetPolicy, readPolicy } from './policy';
import { problemsOf } from './protection';
import { ReportQueue, SEND_ALARM } from './report-queue';
import { cutUrl } from './report-text';
import * as reporting from './reporting';
import { repeatedToday } from './seen-today';
import { checkSelection, selectionState, textState } from './selection';
import { lookOf, settings, spokenLook } from './settings';
import { changesOf, fileOrProblem, unaccepted, withoutThisDevice, writeSettingsFile } from './settings-file';
import { isSetUpPage, readSetUp, withSetUp, writeSetUp } from './setup-code';
import { keepWatching } from './watched-sites';

const SYNC_ALARM = 'sync-feed';
const RECEIPTS_ALARM = 'receipts';

const config = build();
const list = new Blocklists(config);
const queue = new ReportQueue(config.deskUrl);
const appealUrl = config.deskUrl && `${config.deskUrl}appeal`;

/** Rings when the first list is due; at the latest in a day, in case a clock went wrong. */
async function setSyncAlarm(): Promise<void> {
  const due = await list.due();
  if (due !== null) await setAlarm(SYNC_ALARM, Math.min(due, Date.now() + DAY));
}

/** Fetches the lists that are due, or all. */
async function syncAndTell(due = false): Promise<void> {
  // Set before, so that a worker that dies on the way is woken again.
  if ((await list.due()) !== null) await setAlarm(SYNC_ALARM, Date.now() + HOUR);
  const changed = await list.sync({ due });
  await setSyncAlarm();
  tellStateSoon();
  if (changed) tellTabs();
}

/** Pages are judged again: the list or what the reader wants has changed. */
function tellTabs(): void {
  void allTabs().then((tabs) => {
    for (const tab of tabs) void askTab(tab, 'list-changed', {}).catch(() => undefined);
  });
}

/** Not set, or set so far ahead that the device's clock must have been wrong then. */
async function isMissing(alarm: string): Promise<boolean> {
  const time = await alarmTime(alarm);
  return time === null || time > Date.now() + 2 * DAY;
}

/** What keeps us from warning, now. */
async function problems() {
  const chosen = await settings.get();
  const feeds = [await list.state(), ...(await list.others()).map(({ state }) => state)];
  const notPermitted = await boardsNotPermitted();
  return problemsOf({ boards: boardHosts(), notPermitted, settings: chosen, feeds, now: Date.now() });
}

/** What the toolbar badge says where it says nothing about a page. */
async function workOutState() {
  const found = await problems();
  const off = found.some(({ problem }) => problem !== 'list-old');
  const stale = found.some(({ problem }) => problem === 'list-old');
  return { off, stale };
}

/** Worked out at every start of the worker and whenever something changes, not for every page. */
let known: ReturnType<typeof workOutState> | null = null;
const stateOfUs = () => {
  known ??= workOutState();
  return known;
};

/** The language badges speak, or null where its sentences cannot be read: a badge's signs need none. */
const languageToSpeak = (chosen: Settings): Promise<Language | null> =>
  spokenLook(chosen).then(
    ({ language }) => language,
    () => null,
  );

/** Says on every tab without a badge of its own whether protection is off or the list old; notes what is not read. */
async function tellState(): Promise<void> {
  const chosen = await settings.get();
  await noteBoardsOff(chosen.boardsOff);
  const language = await languageToSpeak(chosen);
  known = null;
  const { off, stale } = await stateOfUs();
  // Nothing wrong is no badge and the plain name: "nothing seen" would be said of pages nobody read.
  const badge = badgeOf(off ? 'off' : stale ? 'stale' : 'none', language);
  await setUsualBadge(off || stale ? badge : { ...badge, title: language === null ? '' : t(language, 'name') });
}
const tellStateSoon = () => void tellState().catch((error: unknown) => console.error('the badge was not set', error));

async function keepAlarms(): Promise<void> {
  if (await isMissing(SYNC_ALARM)) await setSyncAlarm();
  if (config.deskUrl && (await isMissing(RECEIPTS_ALARM))) await setAlarm(RECEIPTS_ALARM, Date.now() + 6 * HOUR);
  await queue.schedule();
}

async function refreshReceipts(): Promise<void> {
  await setAlarm(RECEIPTS_ALARM, Date.now() + 6 * HOUR);
  await queue.refresh();
}

async function overview(refresh: boolean): Promise<Answer<'overview'>> {
  if (refresh) await queue.refresh();
  const chosen = await settings.get();
  const { policy, problems: policyProblems } = await readPolicy();
  return {
    feed: await list.state(),
    feeds: await list.others(),
    deskConfigured: config.deskUrl !== null,
    waiting: await queue.waiting(),
    sent: await queue.sent(),
    settings: chosen,
    look: lookOf(chosen),
    channel: config.channel,
    version: config.version,
    appealUrl,
    hasPin: await hasPin(),
    locked: policy.locked ?? [],
    policyProblems,
    problems: await problems(),
    policyNames: Object.keys(policy).filter((name) => name !== 'locked'),
    setupPage: config.setupPage,
  };
}

/** Settings were asked to change: what follows from the ones that count now. */
async function applied(before: Settings, answer: Answer<'save-settings'>): Promise<Answer<'save-settings'>> {
  if (answer.refused !== null) return answer;
  if (JSON.stringify(before.feeds) !== JSON.stringify(answer.settings.feeds)) {
    await list.changed();
    void syncAndTell(true);
  }
  // Whoever turned the history off, and by whatever way: what was noted goes.
  if (before.keepHistory && !answer.settings.keepHistory) await wipeHistory();
  await queue.schedule();
  // Content scripts ask again, and look first whether their board is still read.
  await tellState();
  tellTabs();
  return answer;
}

async function change(pin: string | null, next: (known: Settings) => Settings) {
  const before = await settings.get();
  return applied(before, await guarded(pin, next));
}

/** The first page, unless the reader was done with it before. */
async function welcome(): Promise<void> {
  const { welcomed } = await settings.get();
  if (welcomed === null) await openPage('src/welcome/index.html');
}

serve({
  judge: async ({ url, kind, unreadable, postings }, { tabId, secret }) => {
    const chosen = await settings.get();
    const paused = isPaused(url, chosen, new Date());
    const [language, verdicts, state] = await Promise.all([
      languageToSpeak(chosen),
      kind === 'none' || isBoardOff(url, chosen) ? [] : judgePage(postings, chosen, list),
      stateOfUs().catch(() => ({ off: false, stale: false })),
    ]);
    const level = worstLevel(verdicts);
    // Before anything that can fail for want of words: its signs need none.
    if (tabId !== null) await setBadge(tabId, badgeOf(badgeState({ level, unreadable, paused, ...state }), language));
    const look = await spokenLook(chosen);
    const quiet = verdicts.map((verdict, i) => paused || isMuted(postings[i]!, verdict, url, chosen));
    const repeated = kind === 'list' ? [] : await repeatedToday(postings, verdicts).catch(() => []);
    await noteShown({ url, kind, postings, verdicts, quiet, secret }, chosen).catch(() => undefined);
    const help = helpLines(chosen.readerCountry);
    const words = level === 'none' ? {} : drawnSentences(look.language);
    const { person } = chosen;
    const canReport = config.deskUrl !== null;
    const addresses = postings.map((posting) => cutUrl(posting.url) ?? null);
    return { verdicts, quiet, repeated, addresses, words, look, canReport, appealUrl, help, person, paused };
  },
  report: (request) => reporting.report(request, list, queue),
  'report-preview': (request) => reporting.preview(request, list),
  'report-draft': ({ id }) => reporting.draft(id, config.deskUrl),
  'report-send': (request) => reporting.send(request, queue),
  'report-undo': async ({ id }) => ({ undone: await queue.undo(id) }),
  'report-flush': async () => {
    await queue.flush();
    return { waiting: (await queue.waiting()).length };
  },
  overview: ({ refresh }) => overview(refresh),
  selection: async ({ id }) => ({ page: await selectionState(id, await settings.get(), list) }),
  'check-text': async ({ text }) => ({ page: await textState(text, await settings.get(), list) }),
  mute: ({ mute, on, pin }) => change(pin, (known) => withMute(known, mute, on)),
  pause: ({ host, on, pin }) => change(pin, (known) => withPause(known, host, on, new Date())),
  'mute-values': async ({ posting, url }) => ({
    ad: muteValue('ad', posting, url),
    employer: muteValue('employer', posting, url),
    site: muteValue('site', posting, url),
  }),
  'open-help': async ({ stage }) => {
    await openPage(`src/help/index.html#${stage}`);
    return {};
  },
  'sync-feed': async () => {
    await syncAndTell();
    return { feed: await list.state() };
  },
  'save-settings': ({ settings: chosen, pin }) => change(pin, () => chosen),
  'set-pin': async ({ pin, old }) => ({ done: await setPin(pin, old) }),
  'settings-file': async () => ({ text: writeSettingsFile(withoutThisDevice(await settings.get())) }),
  'read-settings-file': async ({ text, accepted, take, pin }) => {
    const before = await settings.get();
    const file = fileOrProblem(text, before);
    if ('field' in file) return { state: 'malformed', field: file.field };
    const changes = changesOf(before, file.settings);
    const missing = unaccepted(changes, accepted);
    if (!take || missing.length > 0) return { state: 'review', changes, missing };
    return { state: 'taken', ...(await change(pin, () => file.settings)) };
  },
  'write-set-up': async ({ setUp }) => {
    const code = await writeSetUp(setUp);
    // Behind the #, so that the page's server never sees it.
    return { code, link: config.setupPage && `${config.setupPage}#${code}`, file: writeSettingsFile(setUp) };
  },
  'read-set-up': async ({ code }) => readSetUp(code, await settings.get()),
  'take-set-up': async ({ code, pin }) => {
    const before = await settings.get();
    const reading = await readSetUp(code, before);
    if (reading.state === 'refused') throw new InputError(reading.field, `the code was refused: ${reading.problem}`);
    return change(pin, (known) => withSetUp(known, reading.setUp));
  },
  'offer-set-up': async ({ code }, { url }) => {
    if (!isSetUpPage(url, config.setupPage)) throw new InputError('url', 'codes are offered by the set-up page alone');
    await openPage(`src/welcome/index.html#${encodeURIComponent(code)}`);
    return {};
  },
  history: async () => ({ seen: await readHistory(await settings.get()) }),
  'history-wipe': async ({ id }) => {
    await wipeHistory(id);
    return { seen: await readHistory(await settings.get()) };
  },
  evidence: async (request) => {
    const look = await spokenLook(await settings.get());
    const { version } = await list.state();
    return makeEvidence(request, { language: look.language, version: config.version, list: version });
  },
});

onAlarm({
  [SYNC_ALARM]: () => syncAndTell(true),
  [SEND_ALARM]: () => queue.flush(),
  [RECEIPTS_ALARM]: refreshReceipts,
});

onManagedChanged(() => {
  forgetPolicy();
  void list.changed().then(
    () => syncAndTell(true),
    () => undefined,
  );
  void tellState().then(tellTabs, () => undefined);
});

onSitesChanged(tellStateSoon);

selectionMenu('check-selection', 'check_selection', checkSelection);

onBoot({
  installed: (reason) => {
    if (reason === 'install') void welcome();
    void syncAndTell();
    void keepWatching();
  },
  started: () => {
    void syncAndTell(true);
    void keepWatching();
  },
});

void keepAlarms();
tellStateSoon();
