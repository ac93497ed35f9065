import { useEffect, useState } from 'preact/hooks';
import { ask } from '../browser';
import type { PageState } from '../contract/messages';
import type { Mute, MuteKind } from '../contract/mutes';
import { type Key, type Language, t } from '../locales';
import { PinPrompt } from '../ui/PinPrompt';
import { plain } from '../ui/plain';
import { reasonsOf, sayFinding } from '../ui/say';
import { usePin } from '../ui/use-pin';

/** Signs offered: the gravest that may be turned off. */
const SIGNS = 6;

interface MutesProps {
  language: Language;
  page: PageState;
  chosen: number;
  /** The page is judged again. */
  onChanged(): void;
}

/** Ways to have this warning off: the ad, its company, its site, or one sign; and back. */
export function Mutes({ language, page, chosen, onChanged }: MutesProps) {
  const posting = page.postings[chosen];
  const [choices, setChoices] = useState<Mute[]>([]);
  const [last, setLast] = useState<Mute | null>(null);
  const [said, setSaid] = useState<Key | null>(null);
  const pin = usePin();
  const findings = page.verdicts[chosen]?.findings ?? [];
  const quiet = page.quiet[chosen] ?? false;

  useEffect(() => {
    if (!posting || page.url === '') return;
    const since = new Date().toISOString();
    const labels = {
      ad: plain(posting.title ?? page.url, 100),
      employer: plain(posting.hiringOrganization ?? '', 100),
    };
    ask('mute-values', { posting, url: page.url }).then(
      ({ ad, employer, site }) => {
        const all: [MuteKind, string, string][] = [
          ['ad', ad, labels.ad],
          ['employer', employer, labels.employer],
          ['site', site, site],
          // What is damning by itself and what the list says cannot be turned off.
          ...reasonsOf(findings)
            .filter(({ kind, signal }) => kind !== 'danger' && signal !== 'on-blocklist')
            .slice(0, SIGNS)
            .map((finding): [MuteKind, string, string] => [
              'signal',
              finding.signal,
              plain(sayFinding(language, finding, new Date()).seen, 120),
            ]),
        ];
        setChoices(
          all.filter(([, value]) => value !== '').map(([kind, value, label]) => ({ kind, value, label, since })),
        );
      },
      () => setSaid('mute.failed'),
    );
  }, [page, chosen]);

  const set = async (mute: Mute, on: boolean) => {
    try {
      const end = await pin.run(async (typed) => (await ask('mute', { mute, on, pin: typed })).refused);
      if (end !== 'done') return setSaid(end === 'locked' ? 'options.locked' : null);
      setLast(on ? mute : null);
      setSaid(on ? 'mute.done' : 'mute.undone');
      onChanged();
    } catch {
      setSaid('mute.failed');
    }
  };
  const unmuteAll = async () => {
    const end = await pin.run(async (typed) => {
      for (const mute of choices.filter(({ kind }) => kind !== 'signal')) {
        const { refused } = await ask('mute', { mute, on: false, pin: typed });
        if (refused !== null) return refused;
      }
      return null;
    });
    if (end !== 'done') return setSaid(end === 'locked' ? 'options.locked' : null);
    setSaid('mute.undone');
    setLast(null);
    onChanged();
  };

  if (choices.length === 0) return null;
  return (
    <details class="fold" data-part="mutes" open={quiet || last !== null}>
      <summary>{t(language, 'mute.title')}</summary>
      <p class="small">{t(language, 'mute.hint')}</p>
      <p role="status" data-part="mute-said">
        {said && t(language, said)}
      </p>
      {quiet && !last && (
        <p>
          {t(language, 'mute.on')}{' '}
          <button
            type="button"
            class="link"
            data-part="unmute"
            onClick={() => void unmuteAll().catch(() => setSaid('mute.failed'))}
          >
            {t(language, 'mute.undo')}
          </button>
        </p>
      )}
      {last && (
        <button type="button" class="button" data-part="mute-undo" onClick={() => void set(last, false)}>
          {t(language, 'mute.undo')}
        </button>
      )}
      {!quiet && !last && (
        <ul class="choices">
          {choices.map((mute) => (
            <li key={`${mute.kind} ${mute.value}`}>
              <button type="button" class="link" data-part={`mute-${mute.kind}`} onClick={() => void set(mute, true)}>
                {t(language, `mute.${mute.kind}`, { name: mute.label })}
              </button>
            </li>
          ))}
        </ul>
      )}
      {pin.asking && <PinPrompt language={language} asking={pin.asking} />}
    </details>
  );
}
