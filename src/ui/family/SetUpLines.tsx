import type { Person } from '../../contract/person';
import type { SetUp } from '../../contract/setup';
import { type Language, t } from '../../locales';
import { LANGUAGE_NAMES } from '../../locales/language';

/** The person a set-up would have the reader ask, with number and mail so large that nobody overlooks them. */
export function PersonCard({ language, person, ask }: { language: Language; person: Person; ask: boolean }) {
  return (
    <div class="card person" data-part="person-card">
      <p>{t(language, 'setup.person')}</p>
      <p class="person-name">{person.name}</p>
      {person.phone && (
        <p class="person-number" data-part="person-number">
          {person.phone}
        </p>
      )}
      {person.mail && (
        <p class="person-number" data-part="person-address">
          {person.mail}
        </p>
      )}
      {ask && (
        <p class="person-ask" data-part="person-ask">
          {t(language, 'setup.know')}
        </p>
      )}
    </div>
  );
}

/** Everything a set-up sets, a line each. `ask` where a reader has to decide about it. */
export function SetUpLines({ language, setUp, ask = false }: { language: Language; setUp: SetUp; ask?: boolean }) {
  const lines = [
    setUp.language && {
      what: t(language, 'options.language'),
      value: LANGUAGE_NAMES[setUp.language],
      lang: setUp.language,
    },
    setUp.textSize && {
      what: t(language, 'options.text-size'),
      value: t(language, `options.text-size.${setUp.textSize}`),
    },
    setUp.plain !== undefined && {
      what: t(language, 'options.plain'),
      value: t(language, setUp.plain ? 'options.plain.on' : 'options.plain.off'),
    },
    setUp.strength && {
      what: t(language, 'options.strength'),
      value: t(language, `options.strength.${setUp.strength}`),
    },
  ].filter((line) => line !== undefined && line !== false);
  return (
    <>
      {lines.length > 0 && (
        <dl class="setup-lines" data-part="setup-lines">
          {lines.map(({ what, value, ...more }) => (
            <div key={what}>
              <dt>{what}</dt>
              <dd lang={'lang' in more ? more.lang : undefined}>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {setUp.person && <PersonCard language={language} person={setUp.person} ask={ask} />}
    </>
  );
}
