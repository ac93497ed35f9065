// Read the page, ask the background once, show. No engine here: the page's thread is the reader's.
import { ask, serveTab } from '../browser';
import type { PageState } from '../contract/messages';
import type { Level } from '../contract/verdict';
import { readPage, type SiteReading } from '../sites';
import { Warner } from './warner';
import { watchPage } from './watch-page';

/** Bodies that load late: read again at these milliseconds until the ad is there. */
const RETRIES = [500, 1_500, 3_000];
const RANK: Record<Level, number> = { none: 0, caution: 1, danger: 2 };

const warner = new Warner();
let reading: SiteReading = { kind: 'none', postings: [], unreadable: null, roots: [] };
let read = '';
let state: PageState = { url: location.href, ...emptyState() };
/** Counts questions: an answer about a page that has changed meanwhile is dropped. */
let question = 0;

function emptyState(): Omit<PageState, 'url'> {
  return { kind: 'none', unreadable: null, postings: [], verdicts: [], unjudged: false };
}

async function judge() {
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
    const judged = await judge();
    if (mine !== question) return;
    state = { url: location.href, kind, postings, unreadable, verdicts: judged.verdicts, unjudged: false };
    show(asked, judged);
  } catch {
    if (mine !== question) return;
    state = { url: location.href, kind, postings, unreadable, verdicts: [], unjudged: true };
    warner.clear();
  }
}

function show({ kind, postings, roots }: SiteReading, judged: Awaited<ReturnType<typeof judge>>): void {
  const { verdicts } = judged;
  if (kind === 'list') {
    const count = verdicts.filter(({ level }) => level === 'danger').length;
    if (count > 0) warner.warnOfList(count, judged);
    else warner.clear();
    return;
  }
  const worst = verdicts.reduce((best, { level }, i) => (RANK[level] > RANK[verdicts[best]!.level] ? i : best), 0);
  const verdict = verdicts[worst];
  const posting = postings[worst];
  if (!verdict || !posting || verdict.level === 'none') warner.clear();
  else warner.warn({ posting, verdict, root: roots[worst] ?? null, index: worst, kind, judged });
}

/** Reads the page; true if there is anything new to judge. */
function readAgain(): boolean {
  const next = readPage(document, location.href);
  const { roots, ...plain } = next;
  const signature = JSON.stringify(plain);
  // Same words, other elements: pages redraw. The marks need the elements that stand there now.
  reading = next;
  if (signature === read) {
    warner.remark(next.roots);
    return false;
  }
  const first = read === '';
  read = signature;
  if (first && next.kind === 'none' && next.unreadable === null) {
    // No job ad here: the background need not wake up for that.
    state = { url: location.href, ...emptyState() };
    return false;
  }
  return true;
}

function lookAgain(): boolean {
  const fresh = readAgain();
  if (fresh) void judgeAndShow();
  return fresh;
}

const isComplete = () => reading.postings.length > 0 && reading.unreadable === null;

function start(): void {
  serveTab({
    'page-state': async () => {
      // Somebody is looking: what stands here now counts, however often the page was read before.
      if (readAgain() || (state.unjudged && reading.kind !== 'none')) await judgeAndShow();
      return state;
    },
    'list-changed': async () => {
      if (reading.kind !== 'none') await judgeAndShow();
      return {};
    },
  });
  lookAgain();
  for (const delay of RETRIES) setTimeout(() => isComplete() || lookAgain(), delay);
  watchPage({ document, url: () => location.href, changed: lookAgain });
}

// "Read this page now" puts the script into a page that may have it already.
const scope = globalThis as typeof globalThis & { lurewatchRuns?: true };
if (!scope.lurewatchRuns) {
  scope.lurewatchRuns = true;
  start();
}
