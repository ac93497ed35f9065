import { useRef, useState } from 'preact/hooks';
import { ask, openPage, requestBoards } from '../browser';
import type { Answer } from '../contract/messages';
import type { Protection } from '../contract/protection';
import { boardName } from '../engine/facts/boards';
import { t } from '../locales';
import { Alerts } from '../ui/Alerts';
import { dress } from '../ui/dress';
import { PinPrompt } from '../ui/PinPrompt';
import { Top } from '../ui/Top';
import { SECTIONS } from './sections';
import { useSave } from './use-save';
import { useSearch } from './use-search';

/** What a person may choose; every change is saved at once. */
export function Options({ first }: { first: Answer<'overview'> }) {
  const { overview, said, asking, save, behindPin, reload } = useSave(first);
  const [now] = useState(() => new Date());
  const [query, setQuery] = useState('');
  const sections = useRef<HTMLDivElement>(null);
  const found = useSearch(sections, query);
  const { look } = overview;
  const { language } = look;

  const fix = ({ problem, hosts }: Protection) => {
    if (problem === 'all-off') {
      document.getElementById('boards')?.scrollIntoView();
      document.getElementById('boards-title')?.focus();
    } else if (problem === 'permission') {
      void requestBoards(hosts).then(() => reload());
    } else {
      void ask('sync-feed', {}, 60_000).then(
        () => reload(),
        () => reload('popup.failed'),
      );
    }
  };

  return (
    <div class="page full" {...dress(look)} data-part="options-page">
      <Top language={language} channel={overview.channel}>
        <button type="button" class="link" data-part="welcome" onClick={() => void openPage('src/welcome/index.html')}>
          {t(language, 'options.welcome')}
        </button>
      </Top>
      <h1>{t(language, 'options.title')}</h1>
      <Alerts language={language} problems={overview.problems} boardName={boardName} onFix={fix} />
      <search>
        <label>
          <span class="title">{t(language, 'options.search')}</span>
          <input
            type="search"
            data-part="search"
            value={query}
            autocomplete="off"
            spellcheck={false}
            onInput={(event) => setQuery(event.currentTarget.value)}
          />
        </label>
        <p class="small" role="status" data-part="found">
          {found !== null && t(language, 'options.found', { count: found })}
        </p>
      </search>
      <nav aria-labelledby="contents-title" data-part="contents" hidden={found !== null}>
        <details class="fold">
          <summary id="contents-title">{t(language, 'options.contents')}</summary>
          <ul class="contents">
            {SECTIONS.map(({ id, title }) => (
              <li key={id}>
                <a class="link" href={`#${id}-title`}>
                  {t(language, title)}
                </a>
              </li>
            ))}
          </ul>
        </details>
      </nav>
      <p role="status" data-part="saved" class="saved">
        {said && t(language, said)}
      </p>
      <div ref={sections} class="sections">
        {SECTIONS.map(({ id, title, Section }) => (
          <section key={id} id={id} class="field" data-section={id} aria-labelledby={`${id}-title`}>
            <h2 id={`${id}-title`} tabIndex={-1}>
              {t(language, title)}
            </h2>
            <Section
              overview={overview}
              language={language}
              now={now}
              save={save}
              behindPin={behindPin}
              reload={reload}
            />
          </section>
        ))}
      </div>
      <p class="small">{t(language, 'options.about', { version: overview.version })}</p>
      {asking && <PinPrompt language={language} asking={asking} />}
    </div>
  );
}
