import { ask } from '../../browser';
import { SetUpBox } from '../../ui/family/SetUpBox';
import type { SectionProps } from '../section';

/** A code somebody sent. */
export function SetUp({ language, behindPin, reload }: SectionProps) {
  return (
    <SetUpBox
      language={language}
      bare
      read={(code) => ask('read-set-up', { code })}
      take={(code, pin) => ask('take-set-up', { code, pin })}
      behindPin={behindPin}
      onTaken={() => reload()}
    />
  );
}
