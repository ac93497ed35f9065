import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FACTS_DATE, judge } from '../src/engine';
import { SIGNALS } from '../src/engine/signals';
import type { Case, Cases } from '../src/engine/signals/cases';

const modules = import.meta.glob<{ cases: Cases }>('../src/engine/signals/*.cases.ts', { eager: true });
const casesOf = (id: string): Cases | undefined => modules[`../src/engine/signals/${id}.cases.ts`]?.cases;

function findingsOf(given: string | Case, id: string) {
  const {
    posting,
    hits = [],
    context,
  } = typeof given === 'string' ? ({ posting: { description: given } } as Case) : given;
  const verdict = judge(posting, hits, { today: FACTS_DATE, readerCountry: 'KR', strength: 'normal', ...context });
  return { posting, found: verdict.findings.filter(({ signal }) => signal === id) };
}

const hangul = (given: string | Case): boolean =>
  /[\uac00-\ud7a3]/.test(JSON.stringify(typeof given === 'string' ? given : given.posting));

it('every cases file belongs to a signal', () => {
  const files = readdirSync('src/engine/signals').filter((name) => name.endsWith('.cases.ts'));
  expect(files.map((name) => name.replace('.cases.ts', '')).sort()).toEqual(SIGNALS.map(({ id }) => id).sort());
});

describe.each(SIGNALS.map(({ id }) => id))('%s', (id) => {
  const cases = casesOf(id);

  it('has flags and look-alikes in Korean and English', () => {
    expect(cases, `${id}.cases.ts exports no cases`).toBeDefined();
    for (const list of [cases!.flags, cases!.passes]) {
      expect(list.length).toBeGreaterThanOrEqual(3);
      expect(list.some(hangul), 'a Korean case is missing').toBe(true);
      expect(
        list.some((given) => !hangul(given)),
        'an English case is missing',
      ).toBe(true);
    }
  });

  it.each((cases?.flags ?? []).map((given) => [JSON.stringify(given), given] as const))('sees %s', (_, given) => {
    const { posting, found } = findingsOf(given, id);
    expect(found, `${id} was not seen`).toHaveLength(1);
    const [finding] = found;
    expect(finding!.evidence.length).toBeGreaterThan(0);
    for (const { field, start, end, quote } of finding!.evidence) {
      // Quotes of a text field are its very words, so that a page can underline them.
      const text = posting[field as 'description'];
      if (typeof text === 'string' && id !== 'on-blocklist') expect(text.slice(start, end)).toBe(quote);
      expect(quote).not.toBe('');
    }
    const wanted = typeof given === 'string' ? undefined : given.quote;
    if (wanted !== undefined) expect(finding!.evidence.map(({ quote }) => quote).join(' | ')).toContain(wanted);
  });

  it.each((cases?.passes ?? []).map((given) => [JSON.stringify(given), given] as const))('lets pass %s', (_, given) => {
    expect(findingsOf(given, id).found).toEqual([]);
  });
});
