import { fingerprint } from '../engine';
import { PLAIN_BANDS } from '../engine/signals/known-wording';
import type { CorpusRow } from './eval-corpus';
import { type Share, wilson } from './eval-statistics';

/** What `known-wording` would do if every scam ad of the corpus stood in the list. */
export interface Copies {
  /** Honest ads that share enough bands with any scam ad. */
  honest: Share;
  /** Honest ads that share enough bands with an honest ad of another group of near-duplicates. */
  strangers: Share;
  /** The same two if one band were enough. */
  oneBand: { honest: Share; strangers: Share };
  /** Scam ads still recognised after an edit, by what was done to them. */
  edits: { edit: string; found: Share }[];
}

/** Edits as reposters make them. Each gives the same text every time. */
const EDITS: Readonly<Record<string, (text: string) => string>> = {
  'another number, handle and link': (text) => `${text.replace(/\d+/g, '77')} 010-7777-7777 https://t.me/other_one`,
  'another opening line': (text) => `★★ 급구 urgent ★★\n${text}`,
  'signs and spaces between': (text) => text.replace(/[.,!?]/g, ' ★ ').replace(/ /g, '  '),
  'every twentieth word gone': (text) => words(text, 20, () => ''),
  'every tenth word gone': (text) => words(text, 10, () => ''),
  'every tenth word another': (text) => words(text, 10, () => '다른말'),
  'last third gone': (text) => text.slice(0, Math.ceil((text.length * 2) / 3)),
};

const words = (text: string, every: number, change: (word: string) => string): string =>
  text
    .split(' ')
    .map((word, at) => (at % every === every - 1 ? change(word) : word))
    .join(' ');

const textOf = (row: CorpusRow): string => row.posting.description ?? '';

/** Ads by band. */
class Bands {
  private readonly rows = new Map<string, number[]>();

  add(bands: readonly string[], row: number): void {
    for (const band of bands) {
      const rows = this.rows.get(band);
      if (rows) rows.push(row);
      else this.rows.set(band, [row]);
    }
  }

  /** Whether one ad that `counts` shares as many bands as are `needed`. */
  knows(bands: readonly string[], counts: (row: number) => boolean, needed = PLAIN_BANDS): boolean {
    const shared = new Map<number, number>();
    for (const band of bands)
      for (const row of this.rows.get(band) ?? []) {
        const count = (shared.get(row) ?? 0) + 1;
        if (count >= needed && counts(row)) return true;
        shared.set(row, count);
      }
    return false;
  }
}

/** @param groups index of the first near-duplicate of each row, as `groupsOf` gives it */
export function measureCopies(rows: readonly CorpusRow[], groups: readonly number[]): Copies {
  const prints = rows.map((row) => fingerprint(textOf(row)));
  const [scams, honest] = [new Bands(), new Bands()];
  const scamRows: number[] = [];
  const honestRows: number[] = [];
  for (const [at, { label, sort }] of rows.entries()) {
    if (prints[at]!.length === 0 || sort === 'emscad') continue;
    if (label === 'scam') {
      scams.add(prints[at]!, at);
      scamRows.push(at);
    } else if (label === 'legit') {
      honest.add(prints[at]!, at);
      honestRows.push(at);
    }
  }
  const share = (list: readonly number[], is: (at: number) => boolean): Share =>
    wilson(list.filter(is).length, list.length);
  const alarms = (needed: number) => ({
    honest: share(honestRows, (at) => scams.knows(prints[at]!, () => true, needed)),
    strangers: share(honestRows, (at) => honest.knows(prints[at]!, (other) => groups[other] !== groups[at], needed)),
  });
  return {
    ...alarms(PLAIN_BANDS),
    oneBand: alarms(1),
    edits: Object.entries(EDITS).map(([edit, change]) => ({
      edit,
      found: share(scamRows, (at) => scams.knows(fingerprint(change(textOf(rows[at]!))), (other) => other === at)),
    })),
  };
}
