import type { ListHit } from '../contract/feed';
import type { Posting } from '../contract/posting';
import type { Settings } from '../contract/settings';
import type { Verdict } from '../contract/verdict';
import { identify, judge, wordingBands } from '../engine';
import type { Blocklists } from './blocklists';
import { today } from './clock';
import { mutedSignals } from './mutes';

function judgeOne(posting: Posting, hits: readonly ListHit[], settings: Settings, now: Date): Verdict {
  const { level, findings } = judge(posting, hits, {
    today: today(now),
    readerCountry: settings.readerCountry,
    strength: settings.strength,
    muted: mutedSignals(settings),
  });
  // The sum behind the verdict stays here.
  return { level, findings };
}

/** Judges all postings of a page as the reader's settings ask, in order. The lists are asked once for all of them. */
export async function judgePage(
  postings: readonly Posting[],
  settings: Settings,
  lists: Blocklists,
): Promise<Verdict[]> {
  const now = new Date();
  const hits = await lists.hits(
    postings.map((posting) => [...identify(posting, settings.readerCountry), ...wordingBands(posting)]),
    now,
  );
  return postings.map((posting, index) => judgeOne(posting, hits[index]!, settings, now));
}

/** Judges one posting. */
export async function judgePosting(posting: Posting, settings: Settings, lists: Blocklists): Promise<Verdict> {
  return (await judgePage([posting], settings, lists))[0]!;
}
