import { describe, expect, it } from 'vitest';
import type { FeedWorld } from './client';
import type { Asked } from './server';

/** What any browser sends of itself with a request a program of its own makes; the same for everybody. */
const USUAL = [
  /^(accept|accept-encoding|accept-language|cache-control|pragma|connection|host|user-agent|te|priority)$/,
  /^sec-fetch-(dest|mode|site|storage-access)$/,
  /^sec-ch-ua(-mobile|-platform)?$/,
  /^sec-gpc$/,
];

/** Checks every request of a whole run: nothing in it tells who asks. */
export function expectQuietLog(world: () => FeedWorld): void {
  describe('all that was asked of the hosts', () => {
    const all = (): Asked[] => [...world().first.asked, ...world().second.asked];

    it('are files of a list: no query, nothing but GET', () => {
      expect(all().length).toBeGreaterThan(20);
      for (const { method, path, query } of all()) {
        expect({ method, query }).toEqual({ method: 'GET', query: '' });
        expect(path).toMatch(/^\/(own|org|other)\/(head\.json|root\/\d+\.json|s\/[0-9a-f]{64}|d\/\d+-\d+)$/);
      }
    });

    it('carries no cookie, no referrer and no header of ours; the one header that differs is the ETag of a head', () => {
      const values = new Map<string, Set<string>>();
      for (const { path, headers } of all()) {
        for (const [name, value] of Object.entries(headers)) {
          if (name === 'if-none-match') {
            expect(path).toMatch(/head\.json$/);
            expect(value).toMatch(/^"[0-9a-f]{32}"$/);
            continue;
          }
          // A head that was cut off: the browser asks for the rest of what it has of that file.
          if (/^(range|if-range)$/.test(name) && path.endsWith('head.json')) continue;
          // The extension's own address: the same in every Chromium, another one in every Firefox, which must not tell it.
          if (name === 'origin') {
            expect(String(value)).toMatch(/^(chrome-extension:\/\/[a-p]{32}|null)$/);
            continue;
          }
          expect(
            USUAL.some((usual) => usual.test(name)),
            `${name}: ${value}`,
          ).toBe(true);
          // How fresh an answer is wanted differs from file to file.
          if (!/^(host|cache-control|pragma)$/.test(name))
            values.set(name, (values.get(name) ?? new Set()).add(String(value)));
        }
      }
      for (const [name, seen] of values) expect(seen.size, `${name}: ${[...seen].join(' | ')}`).toBe(1);
    });
  });
}
