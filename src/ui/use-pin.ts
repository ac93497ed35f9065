import { useRef, useState } from 'preact/hooks';

/** What answers a change: `refused` is `pin` where the PIN was missing or did not fit. */
interface Refusable {
  refused: null | 'pin' | 'locked';
}

/** What <PinPrompt> is drawn from while a change waits for the PIN. */
export interface PinAsking {
  wrong: boolean;
  give(pin: string): void;
  leave(): void;
}

/** Runs a change; null where the reader left things as they were. Rejects with what the change rejects with. */
export type BehindPin = <A extends Refusable>(change: (pin: string | null) => Promise<A>) => Promise<A | null>;

/** Runs changes and asks for the PIN where there is one. Typed once, it holds until the page is left. */
export function usePin() {
  const known = useRef<string | null>(null);
  const [asking, setAsking] = useState<PinAsking | null>(null);

  const behindPin: BehindPin = (change) =>
    new Promise((done, fail) => {
      const attempt = async (pin: string | null, typed: boolean) => {
        try {
          const answer = await change(pin);
          if (answer.refused === 'pin') {
            const leave = () => {
              setAsking(null);
              done(null);
            };
            setAsking({ wrong: typed, give: (next) => void attempt(next, true), leave });
            return;
          }
          known.current = pin;
          setAsking(null);
          done(answer);
        } catch (error) {
          setAsking(null);
          fail(error);
        }
      };
      void attempt(known.current, false);
    });

  return {
    asking,
    behindPin,
    /** {@link behindPin} for callers that only want to know how it ended. */
    run: async (
      attempt: (pin: string | null) => Promise<Refusable['refused']>,
    ): Promise<'done' | 'locked' | 'left'> => {
      const answer = await behindPin(async (pin) => ({ refused: await attempt(pin) }));
      return answer === null ? 'left' : answer.refused === 'locked' ? 'locked' : 'done';
    },
  };
}
