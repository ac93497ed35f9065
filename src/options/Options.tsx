import { useState } from 'preact/hooks';
import type { Answer } from '../contract/messages';
import { t } from '../locales';
import { PinPrompt } from '../ui/PinPrompt';
import { Top } from '../ui/Top';
import { SECTIONS } from './sections';
import { useSave } from './use-save';

/** What a person may choose; every change is saved at once. */
export function Options({ first }: { first: Answer<'overview'> }) {
  const { overview, said, asking, save, behindPin, reload } = useSave(first);
  const [now] = useState(() => new Date());
  const { language, textSize } = overview.look;
  return (
    <div class="page full" data-size={textSize} data-part="options-page">
      <Top language={language} channel={overview.channel} />
      <h1>{t(language, 'options.title')}</h1>
      <p role="status" data-part="saved">
        {said && t(language, said)}
      </p>
      {SECTIONS.map(({ id, Section }) => (
        <Section
          key={id}
          overview={overview}
          language={language}
          now={now}
          save={save}
          behindPin={behindPin}
          reload={reload}
        />
      ))}
      <p class="small">{t(language, 'options.about', { version: overview.version })}</p>
      {asking && <PinPrompt language={language} asking={asking} />}
    </div>
  );
}
