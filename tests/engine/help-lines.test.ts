import { describe, expect, it } from 'vitest';
import { helpProblems } from '../../scripts/release-checks.mjs';
import { HelpLine, HelpStage, Place } from '../../src/contract/help';
import {
  HELP_COUNTRIES,
  helpLines,
  placeLines,
  SOURCED_HELP_LINES,
  sourcedHelpLines,
} from '../../src/engine/facts/help-lines';
import { AUTHORITY_ROUTES, authorityRoutes, BOARD_ROUTES, boardRoutes } from '../../src/engine/facts/report-routes';

/** The only numbers that were checked well enough to be shown; a further one needs a source, and a line here. */
const SOLID = new Map([
  ['KR', ['112', '1394', '+82-2-3210-0404', '1332', '118']],
  ['KH', ['+855-979-117-117', '0979-117-117']],
  ['SG', ['1799']],
  ['MY', ['997']],
  ['HK', ['+852 1868']],
  ['TW', ['165']],
  ['VN', ['111']],
  ['IN', ['1930']],
  ['GB', ['0300 123 2040']],
  ['US', ['1-888-373-7888']],
  ['JP', ['#9110']],
]);

const DAY = /^\d{4}-\d\d-\d\d$/;

describe('help lines', () => {
  it('put the Korean emergency lines first', () => {
    expect(helpLines('KR').map(({ number }) => number)).toEqual(['112', '1394', '+82-2-3210-0404', '1332', '118']);
    expect(HELP_COUNTRIES[0]).toBe('KR');
  });

  it('carry an official page, a public source and a day each', () => {
    for (const line of SOURCED_HELP_LINES) {
      expect(HelpLine.safeParse(line).error, line.number).toBeUndefined();
      expect(line.url).toMatch(/^https:\/\//);
      expect(line.source).toMatch(/^https:\/\//);
      expect(line.date).toMatch(DAY);
      expect(Number.isNaN(Date.parse(line.date)), line.number).toBe(false);
    }
  });

  it('are those known to be right and no other', () => {
    const shown = SOURCED_HELP_LINES.map(({ country, number, local }) => [country, number, local]);
    const known = [...SOLID].flatMap(([country, [number, ...others]]) =>
      country === 'KH' ? [[country, number, others[0]]] : [number, ...others].map((one) => [country, one, undefined]),
    );
    expect(shown.map(String).sort()).toEqual(known.map(String).sort());
  });

  it('wait for a person to confirm them, each by its name', () => {
    const rows = SOURCED_HELP_LINES.map(({ country, what, url, confirmedBy, confirmedOn }) => {
      return { country, what, url, confirmedBy, confirmedOn };
    });
    const problems = helpProblems(rows, '2026-11-28');
    const unconfirmed = SOURCED_HELP_LINES.filter(({ confirmedBy }) => confirmedBy === '');
    expect(problems).toHaveLength(unconfirmed.length);
    for (const { confirmedBy, confirmedOn } of SOURCED_HELP_LINES) expect(confirmedBy === '').toBe(confirmedOn === '');
  });

  it('do not hand out the columns about sources', () => {
    expect(Object.keys(helpLines('KR')[0]!).sort()).toEqual(['country', 'hours', 'number', 'url', 'what']);
  });

  it('of a place are there for everybody in it', () => {
    expect(placeLines('KH')).toMatchObject([{ number: '+855-979-117-117', local: '0979-117-117', telegram: true }]);
    expect(placeLines('VN').map(({ number }) => number)).toEqual(['111']);
    for (const place of ['MM', 'LA', 'TH', 'PH', 'elsewhere']) expect(placeLines(place)).toEqual([]);
    expect(HELP_COUNTRIES).not.toContain('KH');
    expect(sourcedHelpLines('KH')).toEqual([]);
    expect(Place.options).toHaveLength(7);
    expect(HelpStage.options).toHaveLength(5);
  });
});

describe('routes to report an ad elsewhere', () => {
  it('carry an official page, a source and a day each', () => {
    for (const { url, source, date } of [...BOARD_ROUTES, ...AUTHORITY_ROUTES]) {
      expect(url).toMatch(/^https:\/\//);
      expect(source).toMatch(/^https:\/\//);
      expect(date).toMatch(DAY);
    }
  });

  it('of authorities lead to the page of a help line that is shown', () => {
    const pages = SOURCED_HELP_LINES.map(({ country, what, url }) => `${country} ${what} ${url}`);
    for (const { country, what, url } of AUTHORITY_ROUTES) expect(pages).toContain(`${country} ${what} ${url}`);
    expect(authorityRoutes('KR')).toEqual([]);
  });

  it('of boards are found by the ad’s host and by no look-alike', () => {
    expect(boardRoutes('kr.linkedin.com').map(({ board }) => board)).toEqual(['LinkedIn']);
    expect(boardRoutes('indeed.com').map(({ board }) => board)).toEqual(['Indeed']);
    for (const host of ['notindeed.com', 'indeed.com.example.org', 'saramin.co.kr', ''])
      expect(boardRoutes(host), host).toEqual([]);
  });
});
