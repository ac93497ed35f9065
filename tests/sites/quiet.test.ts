import { describe, expect, it } from 'vitest';
import { judge } from '../../src/engine';
import { read } from './page';
import { pageOf, type QuietPage } from './quiet/frame';
import { KOREAN } from './quiet/korean';
import { OTHERS } from './quiet/others';

const PAGES = [...KOREAN, ...OTHERS].map(pageOf);
const context = { today: '2026-11-24', readerCountry: 'KR', strength: 'normal' } as const;

/** Warnings a page would get: level and what was seen. */
function warnings(html: string, url: string): string[] {
  return read(html, url).postings.flatMap((posting) => {
    const { level, findings } = judge(posting, [], context);
    return level === 'none' ? [] : [`${level}: ${findings.map(({ signal }) => signal).join(', ')}`];
  });
}

const elsewhere = ({ url }: QuietPage) => `https://pages.example${new URL(url).pathname}`;

describe('pages that offer no work', () => {
  it('are at least sixty, a third of them full of the words of ads', () => {
    const full = /채용|알바|구인|급여|월급|연봉|job|salary|hiring|求人|給|薪|lương|việc|งาน|lowongan|gaji|зарплат/gi;
    expect(PAGES.length).toBeGreaterThanOrEqual(60);
    expect(PAGES.filter(({ html }) => (html.match(full) ?? []).length >= 20).length).toBeGreaterThanOrEqual(20);
  });

  it.each(PAGES)('$slug: no warning on the board it stands on', ({ html, url }) => {
    expect(warnings(html, url)).toEqual([]);
  });

  it.each(PAGES)('$slug: no warning on any other site, when asked', (page) => {
    expect(warnings(page.html, elsewhere(page))).toEqual([]);
  });
});
