import { describe, expect, it } from 'vitest';
import { type ClickFacts, mayAct } from '../../src/ui/click-guard';

const MEANT: ClickFacts = { trusted: true, age: 500, opacity: 1, covers: 0, visible: true };

describe('mayAct', () => {
  it('lets a click act that the reader can be thought to have meant', () => {
    expect(mayAct(MEANT)).toBe(true);
    expect(mayAct({ ...MEANT, visible: null }), 'Firefox cannot say').toBe(true);
  });

  it.each<[string, Partial<ClickFacts>]>([
    ['the page made it', { trusted: false }],
    ['the warning is younger than half a second', { age: 499 }],
    ['the warning can be seen through', { opacity: 0.99 }],
    ['something of the page lies over it', { covers: 1 }],
    ['the browser says it is not visible', { visible: false }],
  ])('lets none act where %s', (_, change) => {
    expect(mayAct({ ...MEANT, ...change })).toBe(false);
  });
});
