import type { ListHit } from '../contract/feed';
import type { Posting } from '../contract/posting';
import type { Settings } from '../contract/settings';
import type { Verdict } from '../contract/verdict';
import { identify, judge, wordingBands } from '../engine';
import type { Blocklist } from './blocklist';
import { today } from './clock';
import { mutedSignals } from './mutes';

/** Judges one posting as the reader's settings ask. The sum behind the verdict stays here. */
export async function judgePosting(posting: Posting, settings: Settings, list: Blocklist): Promise<Verdict> {
  const now = new Date();
  const hits: ListHit[] = await list.hits(
    [...identify(posting, settings.readerCountry), ...wordingBands(posting)],
    now,
  );
  const { level, findings } = judge(posting, hits, {
    today: today(now),
    readerCountry: settings.readerCountry,
    strength: settings.strength,
    muted: mutedSignals(settings),
  });
  return { level, findings };
}

/** Judges all postings of a page, in order. */
export async function judgePage(postings: readonly Posting[], settings: Settings, list: Blocklist): Promise<Verdict[]> {
  const verdicts: Verdict[] = [];
  for (const posting of postings) verdicts.push(await judgePosting(posting, settings, list));
  return verdicts;
}
