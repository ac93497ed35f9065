// Registers listeners and wires the jobs together. All listeners at the top level: an event may be what woke us.
import {
  alarmTime,
  allTabs,
  askTab,
  build,
  onAlarm,
  onBoot,
  onManagedChanged,
  openPage,
  selectionMenu,
  serve,
  setAlarm,
  setBadge,
} from '../browser';
import type { Answer } from '../contract/messages';
import { InputError } from '../contract/parse';
import type { Settings } from '../contract/settings';
import { helpLines } from '../engine/facts/help-lines';
import { drawnSentences } from '../locales';
import { badgeOf, worstLevel } from './badge';
import { Blocklists } from './blocklists';
import { guarded } from './changes';
import { DAY, HOUR } from './clock';
import { makeEvidence } from './evidence';
import { noteShown, readHistory, wipeHistory } from './history';
import { judgePage } from './judge-page';
import { isMuted, muteValue, withMute } from './mutes';
import { isPaused, withPause } from './pauses';
import { hasPin, setPin } from './pin';
import { forgetPolicy, readPolicy } from './policy';
import { ReportQueue, SEND_ALARM } from './report-queue';
import * as reporting from './reporting';
import { repeatedToday } from './seen-today';
import { checkSelection, selectionState, textState } from './selection';
import { lookOf, settings, spokenLook } from './settings';
import { changesOf, fileOrProblem, unaccepted, writeSettingsFile } from './settings-file';
import { readSetUp, withSetUp, writeSetUp } from './setup-code';
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
  const { policy, problems } = await readPolicy();
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
    policyProblems: problems,
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
  tellTabs();
  return answer;
}

async function change(pin: string | null, next: (known: Settings) => Settings) {
  const before = await settings.get();
  return applied(before, await guarded(pin, next));
}

serve({
  judge: async ({ url, kind, unreadable, postings }, { tabId, secret }) => {
    const chosen = await settings.get();
    const [look, verdicts] = await Promise.all([
      spokenLook(chosen),
      kind === 'none' ? [] : judgePage(postings, chosen, list),
    ]);
    if (tabId !== null) await setBadge(tabId, badgeOf(worstLevel(verdicts), unreadable, look.language));
    const paused = isPaused(url, chosen, new Date());
    const quiet = verdicts.map((verdict, i) => paused || isMuted(postings[i]!, verdict, url, chosen));
    const repeated = kind === 'list' ? [] : await repeatedToday(postings, verdicts).catch(() => []);
    await noteShown({ url, kind, postings, verdicts, quiet, secret }, chosen).catch(() => undefined);
    const help = helpLines(chosen.readerCountry);
    const words = worstLevel(verdicts) === 'none' ? {} : drawnSentences(look.language);
    const { person } = chosen;
    const canReport = config.deskUrl !== null;
    return { verdicts, quiet, repeated, words, look, canReport, appealUrl, help, person, paused };
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
  'sync-feed': async () => {
    await syncAndTell();
    return { feed: await list.state() };
  },
  'save-settings': ({ settings: chosen, pin }) => change(pin, () => chosen),
  'set-pin': async ({ pin, old }) => ({ done: await setPin(pin, old) }),
  'settings-file': async () => ({ text: writeSettingsFile(await settings.get()) }),
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
    return { code, link: config.setupPage && `${config.setupPage}#${code}` };
  },
  'read-set-up': async ({ code }) => readSetUp(code, await settings.get()),
  'take-set-up': async ({ code, pin }) => {
    const before = await settings.get();
    const reading = await readSetUp(code, before);
    if (reading.state === 'refused') throw new InputError(reading.field, `the code was refused: ${reading.problem}`);
    return change(pin, (known) => withSetUp(known, reading.setUp));
  },
  'offer-set-up': async ({ code }) => {
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
  tellTabs();
});

selectionMenu('check-selection', 'check_selection', checkSelection);

onBoot({
  installed: (reason) => {
    if (reason === 'install') void openPage('src/welcome/index.html');
    void syncAndTell();
    void keepWatching();
  },
  started: () => {
    void syncAndTell(true);
    void keepWatching();
  },
});

void keepAlarms();
