import type { HelpLine } from '../contract/help';
import { type Language, t } from '../locales';

/** A number as `tel:` takes it. */
export const dialled = (number: string) => number.replace(/[^+#*\d]/g, '').replaceAll('#', '%23');

function Line({ language, line, brief }: { language: Language; line: HelpLine; brief: boolean }) {
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
      {line.url && (!brief || !line.number) && (
        <a class="site" href={line.url} target="_blank" rel="noreferrer noopener">
          {new URL(line.url).host}
        </a>
      )}
    </li>
  );
}

/** Lines shown where room is short. */
const BRIEF = 3;

/** Who can help, most urgent first; `brief` in a warning. Where no line is known well enough, the police and the embassy. */
export function HelpLines({
  language,
  lines,
  brief = false,
}: {
  language: Language;
  lines: HelpLine[];
  brief?: boolean;
}) {
  if (lines.length === 0) return <p>{t(language, 'warning.help.none')}</p>;
  return (
    <ul class="help">
      {lines.slice(0, brief ? BRIEF : lines.length).map((line) => (
        <Line key={`${line.what}${line.number}`} language={language} line={line} brief={brief} />
      ))}
    </ul>
  );
}
