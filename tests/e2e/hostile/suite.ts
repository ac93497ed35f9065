import { expect, it } from 'vitest';
import { ATTACKS, chosen, UNBEATABLE } from './pages';
import { decodePng, type Picture, redBox, shareSeen } from './pixels';

/** One hostile page in a real browser. */
export interface HostileTab {
  screenshot(): Promise<Uint8Array>;
  badge(): Promise<string>;
  close(): Promise<void>;
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
/** The attack starts two seconds after loading; ten more it has its way. */
const WAIT = 12_500;

export const LONG = process.env.LUREWATCH_LONG === '1';

/** Every chosen page: the badge is set, and the banner is seen, judged by the pixels of the release build. */
export function hostileSuite(open: (index: number) => Promise<HostileTab>): void {
  let reference: Picture | null = null;
  const day = process.env.LUREWATCH_SEED ?? 'hostile';

  it('is named with its reason where the banner may lose, at most six times', () => {
    expect(ATTACKS.length).toBeGreaterThanOrEqual(41);
    const names = ATTACKS.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(Object.keys(UNBEATABLE).length).toBeLessThanOrEqual(6);
    for (const name of Object.keys(UNBEATABLE)) expect(names).toContain(name);
  });

  const look = async (index: number): Promise<Picture> => {
    const tab = await oneByOne(() => open(index));
    try {
      await pause(WAIT);
      expect(await tab.badge(), `the badge on "${ATTACKS[index]!.name}"`).toBe('!!');
      return decodePng(await tab.screenshot());
    } finally {
      await tab.close();
    }
  };

  it('shows the whole banner where the page does nothing', async () => {
    reference = await look(0);
    const { left, top, right, bottom } = redBox(reference);
    expect(right - left).toBeGreaterThan(300);
    expect(bottom - top).toBeGreaterThan(200);
  });

  const rows = chosen(LONG, day).map((index) => [ATTACKS[index]!.name, index] as const);
  it.concurrent.for(rows)('%s', async ([name, index], { expect }) => {
    expect(reference, 'the picture of the page that does nothing').not.toBeNull();
    const picture = await look(index);
    const share = shareSeen(reference!, picture, redBox(reference!));
    if (!(name in UNBEATABLE)) expect(share, 'share of the banner that is seen').toBeGreaterThanOrEqual(0.8);
  });
}

let last: Promise<unknown> = Promise.resolve();

/** Pages are opened one after the other, so that each is known from those before it. */
function oneByOne<T>(job: () => Promise<T>): Promise<T> {
  const turn = last.then(job);
  last = turn.catch(() => undefined);
  return turn;
}
