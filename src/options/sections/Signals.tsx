import { SIGNAL_IDS, type SignalId } from '../../contract/signals';
import { DANGER_SIGNALS, RELIEF_SIGNALS } from '../../engine/facts/signal-kinds';
import { type Key, type Language, t } from '../../locales';
import { isLocked, type SectionProps } from '../section';

/** Words that stand for an ad's own, where the sentence needs some to be understood. */
const EXAMPLES: Partial<Record<SignalId, Key>> = {
  destination: 'example.place',
  'implausible-pay': 'example.pay',
  'guaranteed-income': 'example.pay',
  'high-pay-abroad': 'example.pay',
  'travel-paid': 'example.travel',
  'messenger-only': 'example.contact',
};

/** A signal in the sentence a warning says it with. */
function sayOf(language: Language, id: SignalId): string {
  if (id === 'on-blocklist') return t(language, 'signs.on-blocklist');
  const example = EXAMPLES[id];
  return t(language, `signal.${id}`, { quote: example ? t(language, example) : '…' });
}

const MUTABLE = SIGNAL_IDS.filter((id) => !DANGER_SIGNALS.includes(id) && !RELIEF_SIGNALS.includes(id));

/** Every signal with its sentence; those that are no danger by themselves can be muted. */
export function Signals({ overview, language, now, save }: SectionProps) {
  const { mutes } = overview.settings;
  const isMuted = (id: SignalId) => mutes.some(({ kind, value }) => kind === 'signal' && value === id);
  const set = (id: SignalId, on: boolean) => {
    const others = mutes.filter(({ kind, value }) => kind !== 'signal' || value !== id);
    const mute = {
      kind: 'signal' as const,
      value: id,
      label: sayOf(language, id).slice(0, 200),
      since: now.toISOString(),
    };
    void save({ mutes: on ? others : [...others, mute] }, on ? 'mute.undone' : 'mute.done');
  };
  return (
    <div class="field" data-part="signals">
      <p class="small">{t(language, 'signs.about')}</p>
      <details class="fold">
        <summary>
          <h3 class="inline">{t(language, 'signs.always', { count: DANGER_SIGNALS.length })}</h3>
        </summary>
        <p class="small">{t(language, 'signs.always.why')}</p>
        <ul class="rows">
          {DANGER_SIGNALS.map((id) => (
            <li key={id} data-signal={id}>
              <span>{sayOf(language, id)}</span>
              <span class="small">{t(language, `why.${id}`)}</span>
            </li>
          ))}
        </ul>
      </details>
      <details class="fold">
        <summary>
          <h3 class="inline">{t(language, 'signs.mutable', { count: MUTABLE.length })}</h3>
        </summary>
        <fieldset disabled={isLocked(overview, 'mutes')}>
          <legend class="small">{t(language, 'signs.mutable.hint')}</legend>
          {MUTABLE.map((id) => (
            <label class="choice" key={id}>
              <input
                type="checkbox"
                data-part="signal"
                data-signal={id}
                checked={!isMuted(id)}
                onChange={(event) => set(id, event.currentTarget.checked)}
              />
              <span>{sayOf(language, id)}</span>
              <span class="small">{t(language, `why.${id}`)}</span>
            </label>
          ))}
        </fieldset>
      </details>
    </div>
  );
}
