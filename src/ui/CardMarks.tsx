import { useState } from 'preact/hooks';
import type { Look } from '../contract/messages';
import type { Finding } from '../contract/verdict';
import { t } from '../locales';
import { dress } from './dress';
import { plain } from './plain';
import { reasonsOf, sayFinding } from './say';
import { NoticeShape, StopShape } from './shapes';

/** A flagged card of a list and where it stands, in pixels from the corner of our own box. */
export interface Mark {
  key: string;
  level: 'caution' | 'danger';
  title: string;
  findings: readonly Finding[];
  left: number;
  top: number;
  shown: boolean;
}

/** Pixels between a note and its card, and between a note and the edge of the window. */
const GAP = 8;
/** How far below its card's corner a note starts that stands below, in pixels (card-marks.css). */
const BELOW = 28;

/** Where the note of the mark `item` has room in the window; it must be open, or it has no size. */
function roomFor(item: HTMLElement): { tip: 'above' | 'below'; shift: number } {
  const note = item.querySelector<HTMLElement>('.tip')!;
  const { left, top } = item.getBoundingClientRect();
  const { documentElement, defaultView } = item.ownerDocument;
  const above = top - 2 * GAP;
  // Not the height of the root element: on old pages, which many boards are, that is the height of all they show.
  const below = defaultView!.innerHeight - top - BELOW - GAP;
  const over = left + note.offsetWidth + GAP - documentElement.clientWidth;
  return {
    tip: note.offsetHeight <= above || above >= below ? 'above' : 'below',
    shift: -Math.min(Math.max(0, over), Math.max(0, left - GAP)),
  };
}

function CardMark({ look: { language }, mark, now, note }: { look: Look; mark: Mark; now: Date; note: string }) {
  const { level, title, findings, left, top, shown } = mark;
  const [{ tip, shift }, setRoom] = useState<ReturnType<typeof roomFor>>({ tip: 'above', shift: 0 });
  // Where it stands, and how large its letters are, is known only when it is open.
  const open = ({ currentTarget }: { currentTarget: HTMLElement }) => setRoom(roomFor(currentTarget));
  return (
    <li
      class={`mark ${level}`}
      data-part="mark"
      data-level={level}
      data-tip={tip}
      hidden={!shown}
      style={{ left: `${left}px`, top: `${top}px` }}
      onMouseEnter={open}
      onFocusIn={open}
    >
      <button type="button" aria-label={t(language, `mark.${level}`, { title: plain(title) })} aria-describedby={note}>
        {level === 'danger' ? <StopShape /> : <NoticeShape />}
      </button>
      <div role="tooltip" id={note} class="tip" style={{ insetInlineStart: `${shift}px` }}>
        <strong>{t(language, `level.${level}.label`)}</strong>
        {reasonsOf(findings)
          .slice(0, 2)
          .map((finding) => (
            <p key={finding.signal}>{sayFinding(language, finding, now).seen}</p>
          ))}
      </div>
    </li>
  );
}

/** Small marks on flagged cards: what kind, and on hover or focus the two main reasons. */
export function CardMarks({ look, marks, now }: { look: Look; marks: readonly Mark[]; now: Date }) {
  const { language } = look;
  return (
    <ul class="marks" lang={language} {...dress(look)} aria-label={t(language, 'mark.region')}>
      {marks.map((mark, i) => (
        <CardMark key={mark.key} look={look} mark={mark} now={now} note={`reasons-${i}`} />
      ))}
    </ul>
  );
}
