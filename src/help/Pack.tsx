import type { Place } from '../contract/help';
import { placeLines, type SourcedHelpLine } from '../engine/facts/help-lines';
import { type Key, type Language, t } from '../locales';
import { sourceDay } from './source-day';
import { whoToCall } from './who-to-call';

const TRAVELLER: readonly Key[] = [
  'pack.name',
  'pack.passport',
  'pack.phone',
  'pack.flight',
  'pack.return',
  'pack.address',
  'pack.company',
  'pack.meets',
];
const CHECKS: readonly Key[] = ['pack.check.copy', 'pack.check.ad', 'pack.check.place'];
const AGREED: readonly Key[] = ['pack.check.word', 'pack.check.hour', 'pack.check.wait'];
const WHEN: readonly Key[] = [
  'pack.when.silent',
  'pack.when.word',
  'pack.when.taken',
  'pack.when.moved',
  'pack.when.money',
];

function Blanks({ language, keys }: { language: Language; keys: readonly Key[] }) {
  return (
    <dl class="by-hand">
      {keys.map((key) => (
        <div key={key}>
          <dt>{t(language, key)}</dt>
          <dd />
        </div>
      ))}
    </dl>
  );
}

function Boxes({ language, keys }: { language: Language; keys: readonly Key[] }) {
  return (
    <ul class="boxes">
      {keys.map((key) => (
        <li key={key}>{t(language, key)}</li>
      ))}
    </ul>
  );
}

function Numbers({ language, lines }: { language: Language; lines: SourcedHelpLine[] }) {
  return (
    <ul class="boxes">
      {lines.map(({ country, what, number, local, telegram, url, date }) => (
        <li key={`${country} ${what} ${number}`}>
          {t(language, `help.${what}`)} <strong>{number}</strong>
          {local && (
            <>
              {' '}
              ({t(language, 'call.sim.local')} <strong>{local}</strong>)
            </>
          )}
          {telegram && `, ${t(language, 'call.telegram')}`}{' '}
          <span class="small">
            {new URL(url).host}, {sourceDay(language, date)}
          </span>
        </li>
      ))}
    </ul>
  );
}

interface PackProps {
  language: Language;
  country: string;
  place: Place | null;
}

/** One sheet of paper for the family that stays at home: blanks to fill by hand, checks, numbers. Nothing is stored. */
export function Pack({ language, country, place }: PackProps) {
  const { home } = whoToCall('ticket', country, place);
  const there = place === null || place === country ? [] : placeLines(place);
  return (
    <article class="pack" data-part="pack" aria-labelledby="pack-title">
      <h2 id="pack-title">{t(language, 'pack.title')}</h2>
      <div class="pack-columns">
        <section>
          <h3>{t(language, 'pack.traveller')}</h3>
          <Blanks language={language} keys={TRAVELLER} />
        </section>
        <section>
          <h3>{t(language, 'pack.family')}</h3>
          <Boxes language={language} keys={CHECKS} />
          <Blanks language={language} keys={AGREED} />
          <h3>{t(language, 'pack.when')}</h3>
          <ul class="others">
            {WHEN.map((key) => (
              <li key={key}>{t(language, key)}</li>
            ))}
          </ul>
        </section>
      </div>
      <section>
        <h3>{t(language, 'pack.numbers')}</h3>
        <Numbers language={language} lines={home} />
        {there.length > 0 && place && (
          <>
            <p class="small">{t(language, 'call.here', { place: t(language, `place.${place}`) })}</p>
            <Numbers language={language} lines={there} />
          </>
        )}
        {home.length + there.length === 0 && <p>{t(language, 'call.home.none')}</p>}
        <Blanks language={language} keys={['pack.embassy']} />
        <p class="small">{t(language, 'pack.check')}</p>
        <p class="small">{t(language, 'help.call-yourself')}</p>
      </section>
    </article>
  );
}
