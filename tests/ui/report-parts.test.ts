import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../src/contract/limits';
import { parseInput } from '../../src/contract/parse';
import { Report, reportBytes } from '../../src/contract/report';
import { fits, shape } from '../../src/popup/report-parts';

const REPORT: Report = {
  schema: 1,
  id: '7d6f2f5e-9b1c-4c3e-8a44-2f1f6f1f0a01',
  token: '7d6f2f5e-9b1c-4c3e-8a44-2f1f6f1f0a02',
  reason: 'other',
  engine: '1',
  level: 'danger',
  signals: ['upfront-fee'],
  quotes: [{ signal: 'upfront-fee', quote: 'deposit' }],
  contacts: [],
  fingerprint: ['0a1b2c3d'],
  url: 'https://jobs.example.org/1',
  title: 'Clerk',
  company: 'Example',
  text: 'Pay a deposit.',
};

describe('the report as edited', () => {
  it('leaves out what was taken out, from the object and from the bytes', () => {
    const shaped = shape(REPORT, new Set(['text', 'company', 'url', 'title']), '', 'money-first');
    expect(Object.keys(shaped)).not.toContain('text');
    for (const gone of ['Pay a deposit', 'Example', 'jobs.example.org', 'Clerk'])
      expect(reportBytes(shaped)).not.toContain(gone);
    expect(shaped.reason).toBe('money-first');
    expect(parseInput(Report, shaped)).toEqual(shaped);
    expect(REPORT.text, 'the draft itself stays whole').toBe('Pay a deposit.');
  });

  it('carries a trimmed note of at most the allowed length, or none', () => {
    expect(shape(REPORT, new Set(), '  they asked twice ', 'other').note).toBe('they asked twice');
    expect(shape(REPORT, new Set(), 'x'.repeat(9_999), 'other').note).toHaveLength(LIMITS.noteChars);
    expect(Object.keys(shape({ ...REPORT, note: 'old' }, new Set(), ' ', 'other'))).not.toContain('note');
  });

  it('fits by bytes, not by characters', () => {
    const bytes = reportBytes(REPORT).length;
    const room = LIMITS.reportBytes - bytes;
    expect(fits({ ...REPORT, text: REPORT.text + 'x'.repeat(room) })).toBe(true);
    expect(fits({ ...REPORT, text: REPORT.text + 'x'.repeat(room + 1) })).toBe(false);
    expect(fits({ ...REPORT, text: REPORT.text + '가'.repeat(Math.ceil(room / 2)) })).toBe(false);
  });
});
