// Registers listeners and wires the jobs together. All listeners at the top level: an event may be what woke us.
import {
  alarmTime,
  allTabs,
  askTab,
  build,
  onAlarm,
  onBoot,
  openPage,
  selectionMenu,
  serve,
  setAlarm,
  setBadge,
} from '../browser';
import type { Answer } from '../contract/messages';
import { helpLines } from '../engine/facts/help-lines';
import { drawnSentences } from '../locales';
import { badgeOf, worstLevel } from './badge';
import { Blocklists } from './blocklists';
import { DAY, HOUR } from './clock';
import { judgePage } from './judge-page';
import { isMuted, muteValue, withMute } from './mutes';
import { ReportQueue, SEND_ALARM } from './report-queue';
import * as reporting from './reporting';
import { repeatedToday } from './seen-today';
import { checkSelection, selectionState, textState } from './selection';
import { lookOf, settings, spokenLook } from './settings';
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
  };
}

serve({
  judge: async ({ url, kind, unreadable, postings }, { tabId }) => {
    const chosen = await settings.get();
    const [look, verdicts] = await Promise.all([
      spokenLook(chosen),
      kind === 'none' ? [] : judgePage(postings, chosen, list),
    ]);
    if (tabId !== null) await setBadge(tabId, badgeOf(worstLevel(verdicts), unreadable, look.language));
    const quiet = verdicts.map((verdict, i) => isMuted(postings[i]!, verdict, url, chosen));
    const repeated = kind === 'list' ? [] : await repeatedToday(postings, verdicts).catch(() => []);
    const help = helpLines(chosen.readerCountry);
    const words = worstLevel(verdicts) === 'none' ? {} : drawnSentences(look.language);
    return { verdicts, quiet, repeated, words, look, canReport: config.deskUrl !== null, appealUrl, help };
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
  mute: async ({ mute, on }) => {
    const chosen = await settings.update((known) => withMute(known, mute, on));
    tellTabs();
    return { settings: chosen };
  },
  'mute-values': async ({ posting, url }) => ({
    ad: muteValue('ad', posting, url),
    employer: muteValue('employer', posting, url),
    site: muteValue('site', posting, url),
  }),
  'sync-feed': async () => {
    await syncAndTell();
    return { feed: await list.state() };
  },
  'save-settings': async ({ settings: chosen }) => {
    const before = await settings.get();
    await settings.set(chosen);
    if (JSON.stringify(before.feeds) !== JSON.stringify(chosen.feeds)) {
      await list.changed();
      void syncAndTell(true);
    }
    await queue.schedule();
    tellTabs();
    return { settings: chosen };
  },
});

onAlarm({
  [SYNC_ALARM]: () => syncAndTell(true),
  [SEND_ALARM]: () => queue.flush(),
  [RECEIPTS_ALARM]: refreshReceipts,
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
