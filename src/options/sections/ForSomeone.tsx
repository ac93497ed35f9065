import { ask, build } from '../../browser';
import { ForSomeoneForm } from '../../ui/family/ForSomeoneForm';
import type { SectionProps } from '../section';

/** A set-up for a relative. */
export function ForSomeone({ language }: SectionProps) {
  return (
    <ForSomeoneForm
      language={language}
      bare
      languages={build().languages}
      make={(setUp) => ask('write-set-up', { setUp })}
    />
  );
}
