import type { FeedState } from '../contract/feed';
import { type Language, t } from '../locales';
import { sayFeed } from './say';

interface FeedLineProps {
  language: Language;
  feed: FeedState;
  now: Date;
  updating: boolean;
  /** Where the heading stands already. */
  bare?: boolean;
  onUpdate(): void;
}

/** The state of the list, and "update now". */
export function FeedLine({ language, feed, now, updating, bare = false, onUpdate }: FeedLineProps) {
  return (
    <section class="field" data-part="feed" data-state={feed.state} data-problem={feed.problem ?? ''}>
      {!bare && <h2>{t(language, 'feed.title')}</h2>}
      <p role="status">{updating ? t(language, 'feed.updating') : sayFeed(language, feed, now).join(' ')}</p>
      {feed.state !== 'not-configured' && (
        <div>
          <button type="button" class="button quiet" data-part="update" disabled={updating} onClick={onUpdate}>
            {t(language, 'feed.update')}
          </button>
        </div>
      )}
    </section>
  );
}
