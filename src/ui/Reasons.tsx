import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { HelpLine } from '../contract/help';
import type { Evidence, Finding } from '../contract/verdict';
import { type Language, t } from '../locales';
import { plain } from './plain';
import { caseOf, reasonsOf, reliefOf, sayFinding, sayTodo } from './say';

/** Reasons shown before "more". */
const SHOWN = 3;

interface ReasonsProps {
  language: Language;
  findings: readonly Finding[];
  now: Date;
  /** Lines of the reader's country. */
  help: readonly HelpLine[];
  /** Scrolls the page to the words; absent where there is no page to scroll. */
  onShow?: ((evidence: Evidence) => void) | undefined;
}

function Quotes({
  language,
  evidence,
  onShow,
}: { language: Language; evidence: Evidence[] } & Pick<ReasonsProps, 'onShow'>) {
  const distinct = [...new Map(evidence.map((one) => [plain(one.quote), one])).entries()].slice(0, 5);
  return (
    <ul class="quotes">
      {distinct.map(([quote, one]) => (
        <li key={quote}>
          {onShow ? (
            <button
              type="button"
              class="quote"
              aria-label={t(language, 'warning.show', { quote })}
              onClick={() => onShow(one)}
            >
              {quote}
            </button>
          ) : (
            <q>{quote}</q>
          )}
        </li>
      ))}
    </ul>
  );
}

function Details({ language, findings, now, onShow }: Omit<ReasonsProps, 'help'>) {
  const relief = reliefOf(findings);
  const item = (finding: Finding) => {
    const { seen, why } = sayFinding(language, finding, now);
    return (
      <li key={finding.signal}>
        <p>{seen}</p>
        <p class="small">{why}</p>
        <Quotes language={language} evidence={finding.evidence} onShow={onShow} />
      </li>
    );
  };
  return (
    <div class="details" data-part="details">
      <ul class="findings">{reasonsOf(findings).map(item)}</ul>
      {relief.length > 0 && (
        <>
          <h3>{t(language, 'warning.relief')}</h3>
          <ul class="findings">{relief.map(item)}</ul>
        </>
      )}
      <p class="small">{t(language, 'warning.not-proof')}</p>
    </div>
  );
}

/**
 * What was seen, the one thing to do now, why it matters; at most three reasons, then "more". `children` (what can be done
 * about it) stand between "more" and what it unfolds, so that the keyboard need not go through all the words.
 */
export function Reasons({
  language,
  findings,
  now,
  help,
  onShow,
  children,
}: ReasonsProps & { children?: ComponentChildren }) {
  const [unfolded, setUnfolded] = useState(false);
  const reasons = reasonsOf(findings);
  const [first, ...others] = reasons.map((finding) => sayFinding(language, finding, now));
  const count = reasons.length;
  const more = t(language, 'warning.details', { count });
  return (
    <div class="reasons">
      {first && (
        <p class="lead" data-part="lead">
          <strong>{first.seen}</strong>
        </p>
      )}
      <p class="todo" data-part="todo">
        <span class="todo-label">{t(language, 'warning.now')}</span> {sayTodo(language, reasons, help)}
      </p>
      {first && <p data-part="why">{first.why}</p>}
      {others.length > 0 && (
        <div hidden={unfolded} class="field">
          <h3>{t(language, 'warning.seen')}</h3>
          <ul class="others">
            {others.slice(0, SHOWN - 1).map(({ seen }) => (
              <li key={seen}>{seen}</li>
            ))}
          </ul>
        </div>
      )}
      <button
        type="button"
        class="link"
        data-part="more"
        aria-expanded={unfolded}
        onClick={() => setUnfolded(!unfolded)}
      >
        {unfolded ? t(language, 'warning.details.hide') : more}
      </button>
      <div class="slot">{children}</div>
      {unfolded && <Details language={language} findings={findings} now={now} onShow={onShow} />}
    </div>
  );
}

type AppealProps = Pick<ReasonsProps, 'language' | 'findings'> & { appealUrl: string | null };

function AppealLink({ language, findings, appealUrl }: AppealProps) {
  if (!appealUrl) return <p>{t(language, 'wrong.no-desk')}</p>;
  const listed = findings.find(({ signal }) => signal === 'on-blocklist');
  const number = listed ? caseOf(listed) : null;
  return (
    <a
      class="button"
      data-part="appeal"
      href={number === null ? appealUrl : `${appealUrl}?case=${number}`}
      target="_blank"
      rel="noreferrer noopener"
    >
      {t(language, 'wrong.appeal')}
    </a>
  );
}

const isListed = (findings: readonly Finding[]) => findings.some(({ signal }) => signal === 'on-blocklist');

/** "This is wrong": what the warning rests on, and for a listed contact the way to a new decision. */
export function Wrong({ language, findings, appealUrl }: AppealProps) {
  if (!isListed(findings)) return <p data-part="wrong">{t(language, 'wrong.text')}</p>;
  return (
    <div data-part="wrong">
      <p>{t(language, 'wrong.list')}</p>
      <AppealLink language={language} findings={findings} appealUrl={appealUrl} />
    </div>
  );
}

/** "I am the employer": what can be decided anew, and how. Without a listed contact there is no record to change. */
export function Appeal({ language, findings, appealUrl }: AppealProps) {
  return (
    <div data-part="appeal-text">
      <p>{t(language, isListed(findings) ? 'wrong.list' : 'appeal.text')}</p>
      {isListed(findings) && <AppealLink language={language} findings={findings} appealUrl={appealUrl} />}
    </div>
  );
}
