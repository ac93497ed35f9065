import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Patience } from '../../src/content/patience';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a question nobody answers', () => {
  it('is asked again, ever later, and not for ever', () => {
    const patience = new Patience();
    const asked: number[] = [];
    const started = Date.now();
    const ask = () => {
      asked.push((Date.now() - started) / 1_000);
      patience.failed(ask);
    };
    ask();
    vi.advanceTimersByTime(3_600_000);
    expect(asked).toEqual([0, 5, 25, 85, 385]);
  });

  it('is dropped when it is settled, and then starts from the first wait', () => {
    const patience = new Patience();
    const again = vi.fn();
    patience.failed(again);
    patience.failed(again);
    patience.settled();
    vi.advanceTimersByTime(3_600_000);
    expect(again).not.toHaveBeenCalled();
    patience.failed(again);
    vi.advanceTimersByTime(5_000);
    expect(again).toHaveBeenCalledOnce();
  });
});
