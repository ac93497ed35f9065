import { useEffect, useState } from 'preact/hooks';
import { forgetSite, grantedSites } from '../../browser';
import { type Key, t } from '../../locales';
import type { SectionProps } from '../section';

const hostOf = (pattern: string) => pattern.replace(/^[^:]+:\/\//, '').replace(/\/.*$/, '');

/** Sites the reader allowed beside the boards, each with a way to take that back. */
export function Sites({ language }: SectionProps) {
  const [sites, setSites] = useState<readonly string[] | null>(null);
  const [said, setSaid] = useState<{ key: Key; host: string } | null>(null);
  const load = () => grantedSites().then(setSites, () => setSites([]));
  useEffect(() => void load(), []);
  const forget = (pattern: string) => {
    const host = hostOf(pattern);
    void forgetSite(pattern)
      .then(
        (done) => setSaid({ key: done ? 'sites.forgotten' : 'sites.failed', host }),
        () => setSaid({ key: 'sites.failed', host }),
      )
      .then(load);
  };
  return (
    <div class="field" data-part="sites">
      <p class="small">{t(language, 'sites.about')}</p>
      <p role="status">{said && t(language, said.key, { host: said.host })}</p>
      {sites?.length === 0 && <p>{t(language, 'sites.none')}</p>}
      <ul class="rows">
        {sites?.map((pattern) => (
          <li key={pattern} data-part="site">
            <span>{hostOf(pattern)}</span>
            <button type="button" class="button quiet" data-part="forget" onClick={() => forget(pattern)}>
              {t(language, 'sites.forget', { host: hostOf(pattern) })}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
