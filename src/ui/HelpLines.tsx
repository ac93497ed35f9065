import type { HelpLine } from '../contract/help';
import { type Language, t } from '../locales';

const dialled = (number: string) => number.replace(/[^+#*\d]/g, '').replaceAll('#', '%23');

function Line({ language, line }: { language: Language; line: HelpLine }) {
  const hours = line.hours && ` · ${t(language, 'help.24h')}`;
  return (
    <li>
      {line.number && (
        <a class="number" href={`tel:${dialled(line.number)}`}>
          {line.number}
        </a>
      )}
      <span>
        {t(language, `help.${line.what}`)}
        {hours}
      </span>
      {line.url && (
        <a class="site" href={line.url} target="_blank" rel="noreferrer noopener">
          {new URL(line.url).host}
        </a>
      )}
    </li>
  );
}

/** Who can help, most urgent first. Where no line is known well enough, the police and the embassy. */
export function HelpLines({ language, lines, max = 9 }: { language: Language; lines: HelpLine[]; max?: number }) {
  if (lines.length === 0) return <p>{t(language, 'warning.help.none')}</p>;
  return (
    <ul class="help">
      {lines.slice(0, max).map((line) => (
        <Line key={`${line.what}${line.number}`} language={language} line={line} />
      ))}
    </ul>
  );
}
