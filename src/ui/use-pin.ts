import { useState } from 'preact/hooks';

/** What a change that may ask for the PIN answers. */
type Refusal = null | 'pin' | 'locked';

/** A change that waits for the PIN. */
interface Waiting {
  attempt(pin: string | null): Promise<Refusal>;
  settle(end: 'done' | 'locked' | 'left'): void;
  fail(error: unknown): void;
  wrong: boolean;
}

/** Runs changes behind the PIN where there is one. Typed once, it holds until the page is left. */
export function usePin() {
  const [pin, setPin] = useState<string | null>(null);
  const [waiting, setWaiting] = useState<Waiting | null>(null);

  const go = async (change: Waiting, typed: string | null) => {
    try {
      const refused = await change.attempt(typed);
      if (refused === 'pin') {
        setWaiting({ ...change, wrong: typed !== null });
        return;
      }
      setPin(typed);
      setWaiting(null);
      change.settle(refused === 'locked' ? 'locked' : 'done');
    } catch (error) {
      setWaiting(null);
      change.fail(error);
    }
  };

  return {
    /** For PinPrompt, shown while a change waits: give the PIN, or leave things as they were. */
    asking: waiting && {
      wrong: waiting.wrong,
      give: (typed: string) => void go(waiting, typed),
      leave: () => {
        setWaiting(null);
        waiting.settle('left');
      },
    },
    /** Tries a change; resolves when it is done, locked, or left because no PIN was given. Rejects as `attempt` does. */
    run: (attempt: Waiting['attempt']): Promise<'done' | 'locked' | 'left'> =>
      new Promise((settle, fail) => {
        void go({ attempt, settle, fail, wrong: false }, pin);
      }),
  };
}
