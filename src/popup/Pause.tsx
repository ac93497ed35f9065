import { useState } from 'preact/hooks';
import { ask } from '../browser';
import type { Answer } from '../contract/messages';
import { type Key, type Language, t } from '../locales';
import { PinPrompt } from '../ui/PinPrompt';
import { usePin } from '../ui/use-pin';

/** The host of a page as pauses name it (background/pauses.ts); empty for what is no web page. */
const hostOf = (url: string | null): string => {
  if (url === null || !URL.canParse(url) || !/^https?:/.test(url)) return '';
  return new URL(url).hostname.replace(/^www\./, '').replace(/\.$/, '');
};

const isUnder = (host: string, own: string) => host === own || host.endsWith(`.${own}`);

interface PauseProps {
  language: Language;
  overview: Answer<'overview'>;
  url: string | null;
  now: Date;
  /** Settings changed: the page is judged again. */
  onChanged(): void;
}

/** Draws nothing on this site until tomorrow, with a way back; says where the board is switched off, with a way back too. */
export function Pause({ language, overview, url, now, onChanged }: PauseProps) {
  const [said, setSaid] = useState<Key | null>(null);
  const pin = usePin();
  const host = hostOf(url);
  if (host === '') return null;
  const { settings } = overview;
  const paused = settings.pauses.some((pause) => pause.host === host && pause.until > now.toISOString());
  const boards = settings.boardsOff.filter((board) => isUnder(host, board));

  const run = async (words: Key, attempt: (typed: string | null) => Promise<Answer<'save-settings'>>) => {
    setSaid(null);
    try {
      const end = await pin.run(async (typed) => (await attempt(typed)).refused);
      if (end === 'done') onChanged();
      setSaid({ done: words, locked: 'options.locked' as const, left: null }[end]);
    } catch {
      setSaid('mute.failed');
    }
  };
  const pause = (on: boolean) =>
    run(on ? 'pause.done' : 'pause.undone', (typed) => ask('pause', { host, on, pin: typed }));
  const watch = () =>
    run('pause.undone', (typed) => {
      const boardsOff = settings.boardsOff.filter((board) => !boards.includes(board));
      return ask('save-settings', { settings: { ...settings, boardsOff }, pin: typed });
    });

  return (
    <section class="pause" data-part="pause" aria-label={t(language, 'pause.region')}>
      {boards.length > 0 && (
        <>
          <p>{t(language, 'pause.board-off', { host })}</p>
          <button type="button" class="button" data-part="board-on" onClick={() => void watch()}>
            {t(language, 'pause.board-on')}
          </button>
        </>
      )}
      {boards.length === 0 && paused && (
        <>
          <p>{t(language, 'pause.on', { host })}</p>
          <button type="button" class="button" data-part="pause-undo" onClick={() => void pause(false)}>
            {t(language, 'pause.undo')}
          </button>
        </>
      )}
      {boards.length === 0 && !paused && (
        <button type="button" class="link" data-part="pause-on" onClick={() => void pause(true)}>
          {t(language, 'pause.button', { host })}
        </button>
      )}
      {/* What went well stands above already: it is only spoken. */}
      <p
        role="status"
        data-part="pause-said"
        class={said === 'mute.failed' || said === 'options.locked' ? '' : 'unseen'}
      >
        {said && t(language, said)}
      </p>
      {pin.asking && <PinPrompt language={language} asking={pin.asking} />}
    </section>
  );
}
