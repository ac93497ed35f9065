import { useEffect } from 'preact/hooks';
import { type Language, t } from '../locales';
import { inTurn } from '../ui/say';

/** Escape pressed so often within so many milliseconds leaves: once closes a list of choices, and must stay harmless. */
const PRESSES = 3;
const WITHIN_MS = 2_000;

/** The way out, always in reach. What it cannot take away stands beside it. */
export function QuickExit({ language, onLeave }: { language: Language; onLeave(): void }) {
  useEffect(() => {
    let presses: number[] = [];
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.repeat) return;
      presses = [...presses.filter((time) => event.timeStamp - time < WITHIN_MS), event.timeStamp];
      if (presses.length >= PRESSES) onLeave();
    };
    window.addEventListener('keydown', onKey, true);
    return () => window.removeEventListener('keydown', onKey, true);
  }, [onLeave]);
  return (
    <>
      <p class="small" id="exit-remains" data-part="exit-remains">
        {inTurn(language, t(language, 'exit.remains'), t(language, 'exit.keys'))}
      </p>
      <div class="exit">
        <button
          type="button"
          class="button main"
          data-part="exit"
          aria-describedby="exit-remains"
          aria-keyshortcuts="Escape"
          onClick={onLeave}
        >
          {t(language, 'exit.button')}
        </button>
      </div>
    </>
  );
}
