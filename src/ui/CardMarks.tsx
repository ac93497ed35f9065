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
  /** Where its note has room. */
  tip: 'above' | 'below';
}

/** Small marks on flagged cards: what kind, and on hover or focus the two main reasons. */
export function CardMarks({ look, marks, now }: { look: Look; marks: readonly Mark[]; now: Date }) {
  const { language } = look;
  return (
    <ul class="marks" lang={language} {...dress(look)} aria-label={t(language, 'mark.region')}>
      {marks.map(({ key, level, title, findings, left, top, shown, tip }, i) => (
        <li
          key={key}
          class={`mark ${level}`}
          data-part="mark"
          data-level={level}
          data-tip={tip}
          hidden={!shown}
          style={{ left: `${left}px`, top: `${top}px` }}
        >
          <button
            type="button"
            aria-label={t(language, `mark.${level}`, { title: plain(title) })}
            aria-describedby={`reasons-${i}`}
          >
            {level === 'danger' ? <StopShape /> : <NoticeShape />}
          </button>
          <div role="tooltip" id={`reasons-${i}`} class="tip">
            <strong>{t(language, `level.${level}.label`)}</strong>
            {reasonsOf(findings)
              .slice(0, 2)
              .map((finding) => (
                <p key={finding.signal}>{sayFinding(language, finding, now).seen}</p>
              ))}
          </div>
        </li>
      ))}
    </ul>
  );
}
