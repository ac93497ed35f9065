import { describe, expect, it } from 'vitest';
import { HELP_COUNTRIES, helpLines, SOURCED_HELP_LINES } from '../../src/engine/facts/help-lines';

describe('help lines', () => {
  it('put the Korean emergency lines first', () => {
    expect(helpLines('KR').map(({ number }) => number)).toEqual(['112', '1394', '+82-2-3210-0404', '1332', '118']);
    expect(HELP_COUNTRIES[0]).toBe('KR');
  });

  it('carry a public source and a day each, and a way to reach them', () => {
    for (const line of SOURCED_HELP_LINES) {
      expect(line.source).toMatch(/^https:\/\//);
      expect(line.date).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(line.number ?? line.url).toBeTruthy();
    }
  });

  it('do not hand out the source column', () => {
    expect(Object.keys(helpLines('KR')[0]!)).not.toContain('source');
  });
});
