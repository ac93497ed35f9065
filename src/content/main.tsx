// Read the page, ask the background once, show. No engine here: the page's thread is the reader's.
import { ask, isBoardOff, serveTab } from '../browser';
import type { Answer, PageState } from '../contract/messages';
import type { Level } from '../contract/verdict';
import { install } from '../locales';
import { type CardCache, readPage, type SiteReading } from '../sites';
import { type FlaggedCard, ListMarks } from './list-marks';
import { Patience } from './patience';
import { type Stopped, Stopper } from './stop';
import { Warner } from './warner';
import { watchPage } from './watch-page';

/** Bodies that load late: read again at these milliseconds until the ad is there. */
const RETRIES = [500, 1_500, 3_000];
const RANK: Record<Level, number> = { none: 0, caution: 1, danger: 2 };

const warner = new Warner();
const marks = new ListMarks();
const stopper = new Stopper();
const patience = new Patience();
const NOTHING: SiteReading = { kind: 'none', postings: [], unreadable: null, roots: [] };
let reading: SiteReading = NOTHING;
let read = '';
let state: PageState = { url: location.href, ...emptyState() };
/** The answer about what was last read. */
let judged: Judged | null = null;
/** The address at which an ad was judged to be of the strong level; empty where none was. */
let warnedAt = '';
/** Counts questions: an answer about a page that has changed meanwhile is dropped. */
let question = 0;

function emptyState(): Omit<PageState, 'url'> {
  const nothing = { postings: [], verdicts: [], quiet: [], addresses: [] };
  return { kind: 'none', unreadable: null, ...nothing, paused: false, unjudged: false };
}

type Judged = Answer<'judge'>;

async function judge(): Promise<Judged> {
  const { kind, postings, unreadable } = reading;
  const request = { url: location.href, kind, postings, unreadable };
  // A worker that was just being stopped does not answer; the second question wakes a new one.
  return ask('judge', request).catch(() => ask('judge', request));
}

async function judgeAndShow(): Promise<void> {
  const mine = ++question;
  const asked = reading;
  const { kind, postings, unreadable } = asked;
  try {
    const answer = await judge();
    if (mine !== question) return;
    patience.settled();
    judged = answer;
    install(answer.look.language, answer.words);
    warnedAt = answer.verdicts.some(({ level }) => level === 'danger') ? location.href : '';
    state = {
      url: location.href,
      kind,
      postings,
      unreadable,
      verdicts: judged.verdicts,
      quiet: judged.quiet,
      paused: judged.paused,
      addresses: judged.addresses,
      unjudged: false,
    };
    show(asked, answer);
  } catch {
    if (mine !== question) return;
    state = { ...emptyState(), url: location.href, kind, postings, unreadable, unjudged: true };
    clear();
    patience.failed(() => mine === question && void judgeAndShow());
  }
}

function clear(): void {
  warner.clear();
  marks.clear();
  stopper.clear();
}

function show({ kind, postings, roots }: SiteReading, judged: Judged): void {
  const { verdicts, quiet, repeated, look } = judged;
  // What the reader muted is not drawn; the badge speaks all the same.
  const spoken = verdicts.map((verdict, i) => (quiet[i] ? { ...verdict, level: 'none' as const } : verdict));
  const worst = spoken.reduce((best, { level }, i) => (RANK[level] > RANK[spoken[best]!.level] ? i : best), 0);
  const main = kind === 'list' ? -1 : worst;

  const cards = spoken.flatMap((verdict, i): FlaggedCard[] => {
    const root = roots[i];
    if (i === main || verdict.level === 'none' || !root) return [];
    return [{ root, verdict, title: postings[i]?.title ?? '' }];
  });
  marks.show(cards, look);

  const stops = spoken.flatMap((verdict, i): Stopped[] => {
    if (verdict.level !== 'danger') return [];
    const key = `${postings[i]?.url ?? ''} ${postings[i]?.title ?? ''}`;
    return [{ verdict, key, root: kind === 'detail' ? null : (roots[i] ?? null) }];
  });
  stopper.watch(stops, judged);

  if (kind === 'list') {
    const count = spoken.filter(({ level }) => level === 'danger').length;
    if (count > 0) warner.warnOfList(count, judged);
    else warner.clear();
    return;
  }
  const verdict = spoken[worst];
  const posting = postings[worst];
  if (!verdict || !posting || verdict.level === 'none') warner.clear();
  else
    warner.warn({
      posting,
      verdict,
      root: roots[worst] ?? null,
      index: worst,
      kind,
      judged,
      again: repeated[worst] ?? false,
    });
}

/** Cards of the last reading, and the nodes that changed since; null when everything may have. */
let cards: CardCache = new WeakMap();
let changedNodes: Set<Node> | null = null;
const NODES = 2_000;
const ANCESTORS = 64;

function remember(node: Node | null): void {
  if (node === null || (changedNodes && changedNodes.size >= NODES)) changedNodes = null;
  else changedNodes?.add(node);
}

/** Takes out of the cache what holds a changed node, so that only that is read anew; the nodes, if they are known. */
function forgetTouched(): { changed?: ReadonlySet<Node> } {
  const changed = changedNodes;
  if (changed === null) cards = new WeakMap();
  for (const node of changed ?? []) {
    let current: Node | null = node;
    for (let depth = 0; current && depth < ANCESTORS; depth++) {
      cards.delete(current as Element);
      current = current.parentNode;
    }
  }
  changedNodes = new Set();
  return changed ? { changed } : {};
}

/** Reads the page; true if there is anything new to judge. */
function readAgain(): boolean {
  const touched = forgetTouched();
  const next = readPage(document, location.href, { cards, ...touched });
  // An ad that was warned about and is gone from the same address was taken away under the reader's eyes: the warning
  // stays. What they read, they have read.
  if (next.postings.length === 0 && warnedAt === location.href) return false;
  const { roots, ...plain } = next;
  const signature = JSON.stringify(plain);
  // Same words, other elements: pages redraw. The marks need the elements that stand there now.
  const redrawn = next.roots.some((root, i) => root !== reading.roots[i]);
  reading = next;
  if (signature === read) {
    warner.remark(next.roots);
    if (redrawn && judged) show(next, judged);
    return false;
  }
  judged = null;
  const first = read === '';
  read = signature;
  if (first && next.kind === 'none' && next.unreadable === null) {
    // No job ad here: the background need not wake up for that.
    state = { url: location.href, ...emptyState() };
    return false;
  }
  return true;
}

/** The reader switched this board off: nothing is read until they switch it on again. */
let off = false;

/** Looks whether this board is switched off. Then the page is left alone, what was read is forgotten, the badge told. */
async function checkOff(): Promise<boolean> {
  const was = off;
  off = await isBoardOff(location.hostname.replace(/\.$/, ''));
  if (!off) {
    // On again: nothing was noted meanwhile.
    if (was) changedNodes = null;
    return false;
  }
  clear();
  question++;
  reading = NOTHING;
  read = '';
  judged = null;
  warnedAt = '';
  state = { url: location.href, ...emptyState(), paused: true };
  await ask('judge', { url: location.href, kind: 'none', postings: [], unreadable: null }).catch(() => undefined);
  return true;
}

function lookAgain(): boolean {
  if (off) return false;
  const fresh = readAgain();
  if (fresh) void judgeAndShow();
  return fresh;
}

const isComplete = () => reading.postings.length > 0 && reading.unreadable === null;

function start(): void {
  serveTab({
    'page-state': async () => {
      if (off || (await checkOff())) return state;
      // Somebody is looking: what stands here now counts, however often the page was read before.
      if (readAgain() || (state.unjudged && reading.kind !== 'none')) await judgeAndShow();
      return state;
    },
    'list-changed': async () => {
      const was = off;
      if (await checkOff()) return {};
      if (was) lookAgain();
      else if (reading.kind !== 'none') await judgeAndShow();
      return {};
    },
  });
  whenSeen(async () => {
    await checkOff();
    // Nobody watched before: what was read by asking may have changed since.
    changedNodes = null;
    lookAgain();
    for (const delay of RETRIES) setTimeout(() => isComplete() || lookAgain(), delay);
    watchPage({ document, url: () => location.href, changed: lookAgain, touched: remember });
  });
}

/** A tab that was opened behind the reader's back is not read before they look at it. */
function whenSeen(job: () => Promise<void>): void {
  if (!document.hidden) {
    void job();
    return;
  }
  const onChange = () => {
    if (document.hidden) return;
    document.removeEventListener('visibilitychange', onChange);
    void job();
  };
  document.addEventListener('visibilitychange', onChange);
}

// "Read this page now" puts the script into a page that may have it already.
const scope = globalThis as typeof globalThis & { lurewatchRuns?: true };
if (!scope.lurewatchRuns) {
  scope.lurewatchRuns = true;
  start();
}
