import * as z from 'zod/mini';
import { EvidenceRequest } from './evidence';
import { FeedChoice, FeedState } from './feed';
import { HelpLine, HelpStage } from './help';
import { SeenAd } from './history';
import { LIMITS } from './limits';
import { Mute } from './mutes';
import { Person } from './person';
import { PageKind, Posting, UnreadableReason } from './posting';
import { Protection } from './protection';
import { CaseState, Report, ReportReason } from './report';
import { Sentences } from './sentences';
import { Host, Language, Lockable, Settings, TextSize } from './settings';
import { SETUP_CHARS, SettingChange, SetUp, SetUpReading } from './setup';
import { Verdict } from './verdict';

/** How the reader wants things shown, resolved (never `auto`). */
export const Look = z.object({
  language: Language,
  textSize: TextSize,
  highContrast: z._default(z.boolean(), false),
  plain: z.boolean(),
});
export type Look = z.infer<typeof Look>;

/** What a page knows of itself: what was read, and what the background made of each posting (same order). */
export const PageState = z.object({
  url: z.string(),
  kind: PageKind,
  unreadable: z.nullable(UnreadableReason),
  postings: z.array(Posting),
  verdicts: z.array(Verdict),
  /** For each posting: the reader wants no warning about it. */
  quiet: z._default(z.array(z.boolean()), []),
  /** The reader wants nothing drawn here for now, or the board is switched off (then nothing was read either). */
  paused: z._default(z.boolean(), false),
  /** For each posting: its address without what does not name the ad; null where it has none. */
  addresses: z._default(z.array(z.nullable(z.string())), []),
  /** Set when the background did not answer: the page was read, but nobody judged it. */
  unjudged: z.boolean(),
});
export type PageState = z.infer<typeof PageState>;

/** A report waiting on the device. `due` is the ISO instant before which it must not leave (undo, back-off). */
export const QueuedReport = z.object({
  report: Report,
  queued: z.string(),
  due: z.string(),
  tries: z.number(),
  /** Last failure, as a code for the locales (`offline`, `http-429`, ...), or null. */
  problem: z.nullable(z.string()),
});
export type QueuedReport = z.infer<typeof QueuedReport>;

/** A report that arrived: what it was about, and what became of it. */
export const SentReport = z.object({
  id: z.string(),
  receipt: z.string(),
  title: z.string(),
  sent: z.string(),
  state: CaseState,
  reason: z.nullable(z.string()),
  decided: z.nullable(z.string()),
});
export type SentReport = z.infer<typeof SentReport>;

const ReportRequest = z.object({
  posting: Posting,
  kind: PageKind,
  reason: ReportReason,
});

/** The PIN a reader typed, or null. */
const Pin = z._default(z.nullable(z.string().check(z.maxLength(8))), null);

/** What counts now. `refused` says why nothing changed: no or a wrong PIN, or the administrator fixed it. */
const Changed = z.object({
  settings: Settings,
  refused: z._default(z.nullable(z.enum(['pin', 'locked'])), null),
});

/**
 * Every message to the background, one row each: what is asked and what comes back. One listener, one table.
 * A failed request is answered with `{ error }`; see browser/messages.ts.
 */
export const MESSAGES = {
  /** Content script: judge what was read. One message a page. Sets the badge before it answers. */
  judge: {
    ask: z.object({
      url: z.string(),
      kind: PageKind,
      unreadable: z.nullable(UnreadableReason),
      postings: z.array(Posting),
    }),
    answer: z.object({
      verdicts: z.array(Verdict),
      /** For each posting: muted by its ad, employer or site; the badge speaks all the same. */
      quiet: z.array(z.boolean()),
      /** For each posting: a mild warning that was shown today already. */
      repeated: z.array(z.boolean()),
      /** For each posting: its address without what does not name the ad, to be shown to others; null where it has none. */
      addresses: z._default(z.array(z.nullable(z.string())), []),
      /** The sentences that are drawn into the page, in the reader's language; empty where nothing is. */
      words: Sentences,
      look: Look,
      canReport: z.boolean(),
      appealUrl: z.nullable(z.string()),
      /** Help lines of the reader's country, most urgent first (engine/facts/help-lines.ts). */
      help: z._default(z.array(HelpLine), []),
      /** Whom the reader can ask. */
      person: z._default(z.nullable(Person), null),
      /** The reader wants nothing drawn on this host for now, or its board is switched off. */
      paused: z._default(z.boolean(), false),
    }),
  },
  /**
   * Warning or popup: report this posting. Without consent a draft is kept, our own report page opens and the answer
   * is `asked`; with consent the report is queued and may be undone until `due`; `again` if this ad was reported before.
   * `no-desk`: nothing is kept or sent, the caller offers the board's own form and copying.
   */
  report: {
    ask: ReportRequest,
    answer: z.union([
      z.object({ state: z.literal('asked') }),
      z.object({ state: z.literal('queued'), report: Report, due: z.string() }),
      z.object({ state: z.literal('again') }),
      z.object({ state: z.literal('full') }),
      z.object({ state: z.literal('no-desk') }),
    ]),
  },
  /** The bytes of a report without sending it: for copying, and for pages that show it first. */
  'report-preview': { ask: ReportRequest, answer: z.object({ report: Report, text: z.string() }) },
  /** Our report page: the draft it was opened for. */
  'report-draft': {
    ask: z.object({ id: z.string() }),
    answer: z.object({ report: z.nullable(Report), deskUrl: z.nullable(z.string()) }),
  },
  /** Our report page: the user consented and sends exactly this. */
  'report-send': {
    ask: z.object({ report: Report, consent: z.boolean() }),
    answer: z.object({ due: z.string(), stored: z.boolean() }),
  },
  /** Undo within the eight seconds, or delete a waiting report. */
  'report-undo': { ask: z.object({ id: z.string() }), answer: z.object({ undone: z.boolean() }) },
  /** Send what is due now (the undo strip ended). */
  'report-flush': { ask: z.object({}), answer: z.object({ waiting: z.number() }) },
  /** Popup: state of the list, waiting and sent reports. Refreshes receipts. */
  overview: {
    ask: z.object({ refresh: z.boolean() }),
    answer: z.object({
      feed: FeedState,
      /** Lists beside the package's own; `managed` ones were set by the machine's administrator. */
      feeds: z.array(z.object({ choice: FeedChoice, managed: z.boolean(), state: FeedState })),
      deskConfigured: z.boolean(),
      waiting: z.array(QueuedReport),
      sent: z.array(SentReport),
      settings: Settings,
      look: Look,
      channel: z.string(),
      version: z.string(),
      /** The desk's appeal form for a list warning, or null without a desk. */
      appealUrl: z.nullable(z.string()),
      /** Whether changes ask for a PIN. */
      hasPin: z.boolean(),
      /** Settings an administrator fixed, and the names in the policy that did not parse. */
      locked: z.array(Lockable),
      policyProblems: z.array(z.string()),
      /** What keeps us from warning where it is expected; the badge says so too. */
      problems: z._default(z.array(Protection), []),
      /** The names the administrator set and that count, locked or not. */
      policyNames: z._default(z.array(z.string()), []),
      /** The page a set-up link leads to, or null where the build has none. */
      setupPage: z.nullable(z.string()),
    }),
  },
  /** Popup opened for selected text: the text judged like an ad, or null when the worker has forgotten it. */
  selection: { ask: z.object({ id: z.string() }), answer: z.object({ page: z.nullable(PageState) }) },
  /** Popup: a pasted offer, judged like an ad somebody received. It is kept nowhere. */
  'check-text': {
    ask: z.object({ text: z.string().check(z.maxLength(LIMITS.descriptionChars)) }),
    answer: z.object({ page: PageState }),
  },
  /** Popup and options: be quiet about this from now on, or warn again. */
  mute: {
    ask: z.object({ mute: Mute, on: z.boolean(), pin: Pin }),
    answer: Changed,
  },
  /** Popup: draw nothing on this host until tomorrow, or again. */
  pause: { ask: z.object({ host: Host, on: z.boolean(), pin: Pin }), answer: Changed },
  /** Options and welcome: set, change or remove (null) the PIN. `done` is false where the old one does not fit. */
  'set-pin': { ask: z.object({ pin: Pin, old: Pin }), answer: z.object({ done: z.boolean() }) },
  /** Options: all settings as a file's text, and one read back. Nothing changes before all that lowers is accepted. */
  'settings-file': { ask: z.object({}), answer: z.object({ text: z.string() }) },
  'read-settings-file': {
    ask: z.object({ text: z.string(), accepted: z.array(z.string()), take: z.boolean(), pin: Pin }),
    answer: z.union([
      z.object({ state: z.literal('malformed'), field: z.string() }),
      z.object({ state: z.literal('review'), changes: z.array(SettingChange), missing: z.array(z.string()) }),
      z.extend(Changed, { state: z.literal('taken') }),
    ]),
  },
  /** A code somebody can send to a relative, the link to the set-up page where the build has one, a settings file's text. */
  'write-set-up': {
    ask: z.object({ setUp: SetUp }),
    answer: z.object({ code: z.string(), link: z.nullable(z.string()), file: z.string() }),
  },
  /** What a code would set, or why it is refused. Changes nothing. */
  'read-set-up': { ask: z.object({ code: z.string().check(z.maxLength(SETUP_CHARS)) }), answer: SetUpReading },
  /** Takes a code the reader has seen in full. */
  'take-set-up': {
    ask: z.object({ code: z.string().check(z.maxLength(SETUP_CHARS)), pin: Pin }),
    answer: Changed,
  },
  /** The set-up page (a content script of ours on that one page): show this code on the welcome page. */
  'offer-set-up': { ask: z.object({ code: z.string().check(z.maxLength(SETUP_CHARS)) }), answer: z.object({}) },
  /** Warning and stop: show what to do and whom to call. */
  'open-help': { ask: z.object({ stage: HelpStage }), answer: z.object({}) },
  /** Popup: by which values the ad, its employer and its site would be muted; empty where it has none. */
  'mute-values': {
    ask: z.object({ posting: Posting, url: z.string() }),
    answer: z.object({ ad: z.string(), employer: z.string(), site: z.string() }),
  },
  /** "Update now". */
  'sync-feed': { ask: z.object({}), answer: z.object({ feed: FeedState }) },
  'save-settings': { ask: z.object({ settings: Settings, pin: Pin }), answer: Changed },
  /** Options: the warnings noted on this device, newest first; none while the reader does not ask for it. */
  history: { ask: z.object({}), answer: z.object({ seen: z.array(SeenAd) }) },
  /** Options: forget one of them by its id, or all (null). No PIN: wiping must never need a second tap. */
  'history-wipe': { ask: z.object({ id: z.nullable(z.string()) }), answer: z.object({ seen: z.array(SeenAd) }) },
  /** Popup: the evidence file's text. Nothing is kept or sent; the popup gives it to the reader as a file. */
  evidence: { ask: EvidenceRequest, answer: z.object({ html: z.string(), time: z.string() }) },
} as const;

export type MessageName = keyof typeof MESSAGES;
export type Ask<N extends MessageName> = z.infer<(typeof MESSAGES)[N]['ask']>;
/** The same as it is asked: what has a default may be left out. */
export type Asking<N extends MessageName> = z.input<(typeof MESSAGES)[N]['ask']>;
export type Answer<N extends MessageName> = z.infer<(typeof MESSAGES)[N]['answer']>;

/** Messages to a tab's content script. */
export const TAB_MESSAGES = {
  /** Popup: what did you read, what was said about it? */
  'page-state': { ask: z.object({}), answer: PageState },
  /** Background: the list changed, ask again. */
  'list-changed': { ask: z.object({}), answer: z.object({}) },
} as const;
export type TabMessageName = keyof typeof TAB_MESSAGES;
export type TabAsk<N extends TabMessageName> = z.infer<(typeof TAB_MESSAGES)[N]['ask']>;
export type TabAnswer<N extends TabMessageName> = z.infer<(typeof TAB_MESSAGES)[N]['answer']>;
