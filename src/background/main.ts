// Registers listeners and wires the jobs together. All listeners at the top level: an event may be what woke us.
import {
  allTabs,
  askTab,
  build,
  hasAlarm,
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
import '../locales/all';
import { drawnTable } from '../locales/tables';
import { badgeOf, worstLevel } from './badge';
import { Blocklist } from './blocklist';
import { HOUR } from './clock';
import { judgePage } from './judge-page';
import { isMuted, muteValue, withMute } from './mutes';
import { ReportQueue, SEND_ALARM } from './report-queue';
import * as reporting from './reporting';
import { repeatedToday } from './seen-today';
import { checkSelection, selectionState, textState } from './selection';
import { lookOf, settings } from './settings';
import { keepWatching } from './watched-sites';

const SYNC_ALARM = 'sync-feed';
const RECEIPTS_ALARM = 'receipts';

const config = build();
const list = new Blocklist(config);
const queue = new ReportQueue(config.deskUrl);
const appealUrl = config.deskUrl && `${config.deskUrl}appeal`;

/** An hour, give or take a tenth: clients that started together must not all ask together. */
const nextSync = () => Date.now() + HOUR * (0.9 + Math.random() * 0.2);

async function syncAndTell(): Promise<void> {
  await setAlarm(SYNC_ALARM, nextSync());
  if (await list.sync()) tellTabs();
}

/** Pages are judged again: the list or what the reader wants has changed. */
function tellTabs(): void {
  void allTabs().then((tabs) => {
    for (const tab of tabs) void askTab(tab, 'list-changed', {}).catch(() => undefined);
  });
}

async function keepAlarms(): Promise<void> {
  if (config.feedUrl && !(await hasAlarm(SYNC_ALARM))) await setAlarm(SYNC_ALARM, nextSync());
  if (config.deskUrl && !(await hasAlarm(RECEIPTS_ALARM))) await setAlarm(RECEIPTS_ALARM, Date.now() + 6 * HOUR);
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
    const look = lookOf(chosen);
    const verdicts = kind === 'none' ? [] : await judgePage(postings, chosen, list);
    if (tabId !== null) await setBadge(tabId, badgeOf(worstLevel(verdicts), unreadable, look.language));
    const quiet = verdicts.map((verdict, i) => isMuted(postings[i]!, verdict, url, chosen));
    const repeated = kind === 'list' ? [] : await repeatedToday(postings, verdicts).catch(() => []);
    const help = helpLines(chosen.readerCountry);
    const words = worstLevel(verdicts) === 'none' ? {} : drawnTable(look.language);
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
    await settings.set(chosen);
    await queue.schedule();
    tellTabs();
    return { settings: chosen };
  },
});

onAlarm({ [SYNC_ALARM]: syncAndTell, [SEND_ALARM]: () => queue.flush(), [RECEIPTS_ALARM]: refreshReceipts });

selectionMenu('check-selection', 'check_selection', checkSelection);

onBoot({
  installed: (reason) => {
    if (reason === 'install') void openPage('src/welcome/index.html');
    void syncAndTell();
    void keepWatching();
  },
  started: () => {
    void syncAndTell();
    void keepWatching();
  },
});

void keepAlarms();
