import { ask, build } from '../browser';
import type { Language } from '../contract/settings';
import { ForSomeoneForm } from '../ui/family/ForSomeoneForm';

/** "For someone else" on the welcome page. */
export function ForSomeone({ language }: { language: Language }) {
  return (
    <ForSomeoneForm
      language={language}
      languages={build().languages}
      make={(setUp) => ask('write-set-up', { setUp })}
    />
  );
}
