import { describe, expect, it } from 'vitest';
import { FACTS_DATE, judge } from '../../src/engine';
import { LANGUAGES } from '../../src/engine/lexicon';
import type { LanguageCases } from '../../src/engine/lexicon/cases';

const modules = import.meta.glob<Record<string, LanguageCases>>('../../src/engine/lexicon/*.cases.ts', { eager: true });
const ALL = Object.values(modules).flatMap((module) => Object.values(module));
const context = { today: FACTS_DATE, readerCountry: 'KR', strength: 'normal' } as const;
const RANK = { none: 0, caution: 1, danger: 2 };

describe.each(LANGUAGES.map(({ language, thin }) => [language, thin] as const))('%s', (language, thin) => {
  const cases = ALL.filter((each) => each.language === language);
  const honest = cases.flatMap((each) => each.honest);
  const lures = cases.flatMap((each) => each.lures);

  it('has enough ads of its own', () => {
    expect(honest.length).toBeGreaterThanOrEqual(25);
    expect(lures.length).toBeGreaterThanOrEqual(20);
    expect(new Set([...honest, ...lures.map(({ posting }) => posting)].map((each) => JSON.stringify(each))).size).toBe(
      honest.length + lures.length,
    );
  });

  it('stays quiet on honest ads', () => {
    const warned = honest
      .map((posting) => ({ posting, ...judge(posting, [], context) }))
      .filter(({ level }) => level !== 'none');
    const shown = warned.map(({ posting, findings }) => ({ posting, signals: findings.map(({ signal }) => signal) }));
    expect(warned.filter(({ level }) => level === 'danger').length, JSON.stringify(shown, null, 1)).toBe(0);
    expect(warned.length, JSON.stringify(shown, null, 1)).toBeLessThanOrEqual(1);
  });

  it('warns of lures', () => {
    const missed = lures.flatMap(({ posting, level }) => {
      const verdict = judge(posting, [], context);
      // Phrases no source quotes never make a danger by themselves.
      const wanted = thin ? 'caution' : level;
      return RANK[verdict.level] >= RANK[wanted]
        ? []
        : [{ posting, wanted, level: verdict.level, signals: verdict.findings.map(({ signal }) => signal) }];
    });
    expect(missed).toEqual([]);
  });
});
