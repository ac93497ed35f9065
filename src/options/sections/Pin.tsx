import { ask } from '../../browser';
import { PinForm } from '../../ui/family/PinForm';
import type { SectionProps } from '../section';

/** The PIN in front of changes. */
export function Pin({ overview, language, reload }: SectionProps) {
  return (
    <PinForm
      language={language}
      bare
      hasPin={overview.hasPin}
      set={async (pin, old) => (await ask('set-pin', { pin, old })).done}
      onChanged={() => reload()}
    />
  );
}
