import { useEffect, useState } from 'preact/hooks';
import { t } from '../../locales';
import { PersonFieldset } from '../../ui/family/PersonFieldset';
import { fieldsOf, NOBODY, type PersonFields, readPerson } from '../../ui/family/person-form';
import { isLocked, type SectionProps } from '../section';

/** Whom the reader can ask from a warning. */
export function Person({ overview, language, save }: SectionProps) {
  const { person } = overview.settings;
  const [fields, setFields] = useState(fieldsOf(person));
  const [wrong, setWrong] = useState<keyof PersonFields | null>(null);
  // A code or a file can bring somebody else meanwhile.
  useEffect(() => setFields(fieldsOf(person)), [JSON.stringify(person)]);
  const locked = isLocked(overview, 'person');
  const submit = (event: Event) => {
    event.preventDefault();
    const read = readPerson(fields);
    setWrong('wrong' in read ? read.wrong : null);
    if (!('wrong' in read)) void save({ person: read.person });
  };
  return (
    <div class="field family" data-part="person">
      <p>{t(language, 'person.about')}</p>
      <form class="field" noValidate onSubmit={submit}>
        <PersonFieldset language={language} value={fields} wrong={wrong} locked={locked} onInput={setFields} />
        {locked && <p class="small">{t(language, 'options.locked')}</p>}
        <div class="actions">
          <button type="submit" class="button" data-part="person-save" disabled={locked}>
            {t(language, 'person.save')}
          </button>
          {person && (
            <button
              type="button"
              class="button quiet"
              data-part="person-remove"
              disabled={locked}
              onClick={() => {
                setFields(NOBODY);
                void save({ person: null });
              }}
            >
              {t(language, 'person.remove')}
            </button>
          )}
        </div>
      </form>
    </div>
  );
}
