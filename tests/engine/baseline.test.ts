import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { FACTS_DATE, judge } from '../../src/engine';
import { LANGUAGES } from '../../src/engine/lexicon';
import type { LanguageCases } from '../../src/engine/lexicon/cases';

// Our own ads only. `LUREWATCH_BASELINE=write npx vitest run tests/engine/baseline.test.ts` writes what is true now.
const PATH = 'tests/baseline.json';
const modules = import.meta.glob<Record<string, LanguageCases>>('../../src/engine/lexicon/*.cases.ts', { eager: true });
const ALL = Object.values(modules).flatMap((module) => Object.values(module));
const context = { today: FACTS_DATE, readerCountry: 'KR', strength: 'normal' } as const;

interface Row {
  honestWarned: number;
  luresWarned: number;
  luresDanger: number;
}

function measured(): Record<string, Row> {
  return Object.fromEntries(
    LANGUAGES.map(({ language }) => {
      const cases = ALL.filter((each) => each.language === language);
      const levels = (postings: readonly object[]) => postings.map((posting) => judge(posting, [], context).level);
      const lures = levels(cases.flatMap((each) => each.lures.map(({ posting }) => posting)));
      return [
        language,
        {
          honestWarned: levels(cases.flatMap((each) => each.honest)).filter((level) => level !== 'none').length,
          luresWarned: lures.filter((level) => level !== 'none').length,
          luresDanger: lures.filter((level) => level === 'danger').length,
        },
      ];
    }),
  );
}

it('finds no less and alarms no more than the committed baseline', () => {
  const now = measured();
  if (process.env.LUREWATCH_BASELINE === 'write') writeFileSync(PATH, `${JSON.stringify(now, null, 2)}\n`);
  const before = JSON.parse(readFileSync(PATH, 'utf8')) as Record<string, Row>;
  expect(Object.keys(before)).toEqual(Object.keys(now));
  for (const [language, row] of Object.entries(now)) {
    expect(row.honestWarned, `${language}: honest ads warned of`).toBeLessThanOrEqual(before[language]!.honestWarned);
    expect(row.luresWarned, `${language}: lures warned of`).toBeGreaterThanOrEqual(before[language]!.luresWarned);
    expect(row.luresDanger, `${language}: lures called danger`).toBeGreaterThanOrEqual(before[language]!.luresDanger);
  }
});
