import type { SourcedHelpLine } from '../engine/facts/help-lines';
import { type Language, t } from '../locales';
import { dialled } from '../ui/HelpLines';
import { sourceDay } from './source-day';

function Dial({ number, said }: { number: string; said?: string }) {
  return (
    <span class="dial">
      <a class="number" href={`tel:${dialled(number)}`}>
        {number}
      </a>
      {said && <span class="small">{said}</span>}
    </span>
  );
}

function CallLine({ language, line }: { language: Language; line: SourcedHelpLine }) {
  const { number, local, telegram, what, hours, url, date } = line;
  return (
    <li>
      <p>
        <strong>{t(language, `help.${what}`)}</strong>
        {hours && ` · ${t(language, 'help.24h')}`}
      </p>
      {number && (
        <p class="dials">
          {local ? (
            <>
              <Dial number={number} said={t(language, 'call.sim.foreign')} />
              <Dial number={local} said={t(language, 'call.sim.local')} />
            </>
          ) : (
            <Dial number={number} />
          )}
          {telegram && <span>{t(language, 'call.telegram')}</span>}
        </p>
      )}
      <p class="small">
        {t(language, 'call.check', { date: sourceDay(language, date) })}{' '}
        <a class="site" href={url} target="_blank" rel="noreferrer noopener">
          {t(language, 'call.official', { host: new URL(url).host })}
        </a>
      </p>
    </li>
  );
}

/** Numbers to call, each with its official site and the day its source showed it. */
export function CallLines({ language, lines }: { language: Language; lines: SourcedHelpLine[] }) {
  return (
    <ul class="calls">
      {lines.map((line) => (
        <CallLine key={`${line.country} ${line.what} ${line.number}`} language={language} line={line} />
      ))}
    </ul>
  );
}
