import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { judge } from '../../src/engine';
import { read } from './page';
import { pageOf } from './quiet/frame';
import { KOREAN } from './quiet/korean';
import { OTHERS } from './quiet/others';
import { QUIET_PAGES } from './quiet/pages';

const PAGES = [...[...KOREAN, ...OTHERS].map(pageOf), ...QUIET_PAGES];
const context = { today: '2026-11-24', readerCountry: 'KR', strength: 'normal' } as const;

/** Warnings a page would get: level and what was seen. */
function warnings(html: string, url: string): string[] {
  return read(html, url).postings.flatMap((posting) => {
    const { level, findings } = judge(posting, [], context);
    return level === 'none' ? [] : [`${level}: ${findings.map(({ signal }) => signal).join(', ')}`];
  });
}

/** The same page under a name nobody knows. */
function elsewhere(url: string): string {
  const { pathname, search } = new URL(url);
  return `https://example.org${pathname}${search}`;
}

describe('pages that offer no work', () => {
  it('are at least sixty, a third of them full of the words of ads', () => {
    const full = /채용|알바|구인|급여|월급|연봉|job|salary|hiring|求人|給|薪|lương|việc|งาน|lowongan|gaji|зарплат/gi;
    expect(QUIET_PAGES.length).toBeGreaterThanOrEqual(60);
    expect(new Set(PAGES.map(({ slug }) => slug)).size).toBe(PAGES.length);
    expect(PAGES.filter(({ html }) => (html.match(full) ?? []).length >= 20).length).toBeGreaterThanOrEqual(20);
    const sizes = QUIET_PAGES.map(({ html }) => new JSDOM(html).window.document.querySelectorAll('*').length);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(80);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(400);
  });

  it.each(PAGES)('$slug: no warning on the board it stands on', ({ html, url }) => {
    expect(warnings(html, url)).toEqual([]);
  });

  it.each(PAGES)('$slug: no warning on any other site, when asked', ({ html, url }) => {
    expect(warnings(html, elsewhere(url))).toEqual([]);
  });
});
