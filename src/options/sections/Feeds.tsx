import { useState } from 'preact/hooks';
import { ask } from '../../browser';
import { FeedLine } from '../../ui/FeedLine';
import type { SectionProps } from '../section';
import { FeedList } from './FeedList';

/** The signed lists: the package's own, and others beside it. */
export function Feeds({ overview, language, now, save, reload }: SectionProps) {
  const [updating, setUpdating] = useState(false);
  const update = async () => {
    setUpdating(true);
    await ask('sync-feed', {}, 60_000).then(
      () => reload(),
      () => reload('popup.failed'),
    );
    setUpdating(false);
  };
  return (
    <>
      <FeedLine
        language={language}
        feed={overview.feed}
        now={now}
        updating={updating}
        bare
        onUpdate={() => void update()}
      />
      <FeedList
        language={language}
        feeds={overview.feeds}
        settings={overview.settings}
        now={now}
        onChange={(feeds) => void save({ feeds }).then(update)}
      />
    </>
  );
}
