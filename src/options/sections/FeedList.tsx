import { useState } from 'preact/hooks';
import { FeedChoice, MAX_FEEDS } from '../../contract/feed';
import type { Answer } from '../../contract/messages';
import type { Settings } from '../../contract/settings';
import { type Language, t } from '../../locales';
import { sayFeed } from '../../ui/say';

interface FeedListProps {
  language: Language;
  feeds: Answer<'overview'>['feeds'];
  settings: Settings;
  now: Date;
  onChange(feeds: FeedChoice[]): void;
}

const EMPTY = { name: '', addresses: '', root: '' };

/** Lists beside the package's own: what state they are in, and a form for one more. */
export function FeedList({ language, feeds, settings, now, onChange }: FeedListProps) {
  const [form, setForm] = useState(EMPTY);
  const [wrong, setWrong] = useState<'feeds.wrong' | 'feeds.twice' | null>(null);

  const add = (event: Event) => {
    event.preventDefault();
    const parsed = FeedChoice.safeParse({
      name: form.name.trim(),
      addresses: form.addresses.split(/\s+/).filter(Boolean),
      root: form.root.replace(/[\s:]/g, '').toLowerCase(),
    });
    if (!parsed.success) return setWrong('feeds.wrong');
    if (feeds.some(({ choice }) => choice.root === parsed.data.root)) return setWrong('feeds.twice');
    setWrong(null);
    setForm(EMPTY);
    onChange([...settings.feeds, parsed.data]);
  };
  const remove = (choice: FeedChoice) => onChange(settings.feeds.filter(({ root }) => root !== choice.root));
  const field = (name: keyof typeof EMPTY) => (
    <label>
      <span class="title">{t(language, `feeds.${name}`)}</span>
      <input
        data-part={`feed-${name}`}
        type="text"
        value={form[name]}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => setForm({ ...form, [name]: event.currentTarget.value })}
      />
      <span class="small">{t(language, `feeds.${name}.hint`)}</span>
    </label>
  );

  return (
    <div class="field" data-part="feeds">
      <h3>{t(language, 'feeds.title')}</h3>
      <p class="small">{t(language, 'feeds.about')}</p>
      {feeds.map(({ choice, managed, state }) => (
        <div
          class="field"
          key={choice.root}
          data-part="feed-choice"
          data-state={state.state}
          data-problem={state.problem ?? ''}
        >
          <h4>{choice.name}</h4>
          <p>{sayFeed(language, state, now).join(' ')}</p>
          <p class="small">{choice.addresses.join(' ')}</p>
          {managed ? (
            <p class="small">{t(language, 'feeds.managed')}</p>
          ) : (
            <div>
              <button type="button" class="button quiet" data-part="feed-remove" onClick={() => remove(choice)}>
                {t(language, 'feeds.remove', { name: choice.name })}
              </button>
            </div>
          )}
        </div>
      ))}
      {settings.feeds.length < MAX_FEEDS && (
        <form class="field" onSubmit={add}>
          {field('name')}
          {field('addresses')}
          {field('root')}
          <p role="alert">{wrong && t(language, wrong)}</p>
          <div>
            <button type="submit" class="button" data-part="feed-add">
              {t(language, 'feeds.add')}
            </button>
          </div>
        </form>
      )}
    </div>
  );
}
