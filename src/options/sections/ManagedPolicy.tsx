import { useMemo, useState } from 'preact/hooks';
import { LOCKABLE, type Lockable } from '../../contract/settings';
import { isKey, type Key, type Language, t } from '../../locales';
import { plain } from '../../ui/plain';
import { CopyText, SaveFile } from '../../ui/SaveFile';
import { extensionIds } from '../extension-ids';
import { firefoxJson, linuxJson, macProfile, policyOf, utf16, windowsRegistry } from '../policy-files';
import type { SectionProps } from '../section';

/** What a setting is called in the options, or the bare name where a policy named something we do not know. */
function settingName(language: Language, name: string): string {
  const key = `setting.${name}`;
  return isKey(key) ? t(language, key as Key) : plain(name, 60);
}

interface SystemFile {
  system: 'windows-chrome' | 'windows-edge' | 'mac-chrome' | 'linux' | 'firefox';
  name: string;
  type: string;
  text: string;
  /** What is saved, where that is not the text as UTF-8. */
  bytes?: Uint8Array<ArrayBuffer>;
  id: string;
}

/** The administrator's decisions on this device: what they are, and what in them could not be understood. */
function InForce({ overview, language }: Pick<SectionProps, 'overview' | 'language'>) {
  const { locked, policyNames, policyProblems } = overview;
  if (policyNames.length + locked.length + policyProblems.length === 0) return <p>{t(language, 'policy.none')}</p>;
  return (
    <>
      <p>{t(language, 'policy.in-force')}</p>
      <ul class="choices" data-part="policy-names">
        {[...new Set([...policyNames, ...locked])].map((name) => (
          <li key={name} data-name={name} data-locked={String((locked as string[]).includes(name))}>
            {settingName(language, name)}
            {': '}
            {t(language, (locked as string[]).includes(name) || name === 'feeds' ? 'policy.locked' : 'policy.start')}
          </li>
        ))}
      </ul>
      {policyProblems.length > 0 && (
        <div role="alert" data-part="policy-problems">
          <p>{t(language, 'policy.problems')}</p>
          <ul class="choices">
            {policyProblems.map((name) => (
              <li key={name}>
                <code>{plain(name, 120)}</code>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

/** For schools and job centres: what is decided here, and files that decide the same on other devices. */
export function ManagedPolicy({ overview, language }: SectionProps) {
  const [locked, setLocked] = useState<Lockable[]>(overview.locked);
  const [uuids] = useState<[string, string]>(() => [crypto.randomUUID(), crypto.randomUUID()]);
  const files = useMemo<SystemFile[]>(() => {
    const ids = extensionIds();
    const policy = policyOf(
      overview.settings,
      overview.feeds.map(({ choice }) => choice),
      locked,
    );
    const registry = (vendor: string) => {
      const text = windowsRegistry(policy, ids.chrome, vendor);
      return { type: 'text/plain', text, bytes: utf16(text), id: ids.chrome };
    };
    return [
      { system: 'windows-chrome', name: 'lurewatch-chrome.reg', ...registry('Google\\Chrome') },
      { system: 'windows-edge', name: 'lurewatch-edge.reg', ...registry('Microsoft\\Edge') },
      {
        system: 'mac-chrome',
        name: 'lurewatch.mobileconfig',
        type: 'application/x-apple-aspen-config',
        text: macProfile(policy, ids.chrome, uuids),
        id: ids.chrome,
      },
      {
        system: 'linux',
        name: 'lurewatch.json',
        type: 'application/json',
        text: linuxJson(policy, ids.chrome),
        id: ids.chrome,
      },
      {
        system: 'firefox',
        name: 'policies.json',
        type: 'application/json',
        text: firefoxJson(policy, ids.firefox),
        id: ids.firefox,
      },
    ];
  }, [overview, locked]);

  const toggle = (name: Lockable, on: boolean) =>
    setLocked(on ? [...locked, name] : locked.filter((one) => one !== name));

  return (
    <div class="field" data-part="policy">
      <InForce overview={overview} language={language} />
      <details class="fold" data-part="policy-files">
        <summary>{t(language, 'policy.files')}</summary>
        <p>{t(language, 'policy.files.about')}</p>
        <p class="small">{t(language, 'policy.files.person')}</p>
        <fieldset data-part="policy-locks">
          <legend>{t(language, 'policy.lock')}</legend>
          {LOCKABLE.map((name) => (
            <label class="choice" key={name}>
              <input
                type="checkbox"
                value={name}
                checked={locked.includes(name)}
                onChange={(event) => toggle(name, event.currentTarget.checked)}
              />
              <span>{settingName(language, name)}</span>
            </label>
          ))}
        </fieldset>
        {files.map(({ system, name, type, text, bytes, id }) => (
          <details class="fold" key={system} data-part="policy-file" data-system={system}>
            <summary>{t(language, `policy.system.${system}`)}</summary>
            <p>{t(language, `policy.where.${system}`)}</p>
            <p class="small">
              {t(language, 'policy.id')} <code>{id}</code>
            </p>
            <textarea data-part="policy-text" rows={8} readOnly aria-label={name} spellcheck={false} value={text} />
            <div class="actions">
              <SaveFile name={name} type={type} bytes={bytes ?? text} part="policy-save">
                {t(language, 'save.file', { name })}
              </SaveFile>
              <CopyText language={language} text={text} part="policy-copy">
                {t(language, 'copy.text')}
              </CopyText>
            </div>
            <p class="small">{t(language, system === 'firefox' ? 'policy.check.firefox' : 'policy.check.chrome')}</p>
          </details>
        ))}
      </details>
    </div>
  );
}
