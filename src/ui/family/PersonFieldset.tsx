import { type Language, t } from '../../locales';
import type { PersonFields } from './person-form';

interface PersonFieldsetProps {
  language: Language;
  value: PersonFields;
  wrong: keyof PersonFields | null;
  locked?: boolean;
  onInput(value: PersonFields): void;
}

/** The keys a phone offers. */
const KEYS = { name: 'text', phone: 'tel', mail: 'email' } as const;
const HINTS = { name: null, phone: 'person.phone.hint', mail: 'person.mail.hint' } as const;

/** Name, phone and mail of the person to ask. What will not do is said at its field. */
export function PersonFieldset({ language, value, wrong, locked = false, onInput }: PersonFieldsetProps) {
  const field = (name: keyof PersonFields) => {
    const hint = HINTS[name];
    return (
      <label key={name}>
        <span class="title">{t(language, `person.${name}`)}</span>
        <input
          data-part={`person-${name}`}
          type="text"
          inputMode={KEYS[name]}
          value={value[name]}
          maxLength={name === 'mail' ? 120 : 40}
          autocomplete="off"
          aria-invalid={wrong === name}
          aria-describedby={`person-${name}-said`}
          onInput={(event) => onInput({ ...value, [name]: event.currentTarget.value })}
        />
        <span class="small" id={`person-${name}-said`} role={wrong === name ? 'alert' : undefined}>
          {wrong === name ? t(language, `person.wrong.${name}`) : hint && t(language, hint)}
        </span>
      </label>
    );
  };
  return (
    <fieldset data-part="person-fields" disabled={locked}>
      <legend class="unseen">{t(language, 'person.title')}</legend>
      {field('name')}
      {field('phone')}
      {field('mail')}
    </fieldset>
  );
}
