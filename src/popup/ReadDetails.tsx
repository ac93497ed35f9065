import { type Posting, TEXT_FIELDS } from '../contract/posting';
import { isKey, type Key, type Language, t } from '../locales';
import { plain } from '../ui/plain';

const SHOWN = [...TEXT_FIELDS.filter((field) => field !== 'description'), 'description'] as const;

function readerName(language: Language, reader: string | undefined): string {
  if (!reader) return '';
  const key = `read.by.${reader}`;
  return t(language, isKey(key) ? (key as Key) : 'read.by.board');
}

/** What was read of an ad and which reader gave it: people and makers can see where a wrong warning comes from. */
export function ReadDetails({ language, posting }: { language: Language; posting: Posting }) {
  const said = (field: (typeof SHOWN)[number]) => {
    const value = posting[field];
    if (value === undefined || value === '') return t(language, 'read.nothing');
    if (field === 'description') return t(language, 'read.letters', { count: String(value).length });
    return plain(typeof value === 'string' ? value : JSON.stringify(value), 120);
  };
  return (
    <details class="fold" data-part="read-details">
      <summary>{t(language, 'read.title')}</summary>
      <dl class="read">
        {SHOWN.map((field) => {
          const conflict = posting.conflicts?.find((one) => one.field === field);
          return (
            <div key={field} data-field={field}>
              <dt>{t(language, `read.field.${field}`)}</dt>
              <dd>
                {said(field)} <span class="small">{readerName(language, posting.fields?.[field])}</span>
                {conflict && (
                  <p class="small">{t(language, 'read.conflict', { structured: plain(conflict.structured, 80) })}</p>
                )}
              </dd>
            </div>
          );
        })}
      </dl>
    </details>
  );
}
