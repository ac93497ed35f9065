import { useEffect, useRef, useState } from 'preact/hooks';
import { openSite } from '../browser';
import { HelpStage, type Place } from '../contract/help';
import type { Look } from '../contract/messages';
import { sourcedHelpLines } from '../engine/facts/help-lines';
import { authorityRoutes } from '../engine/facts/report-routes';
import { type Language, t } from '../locales';
import { outwardText } from '../ui/outward-text';
import { ReportOutward } from '../ui/ReportOutward';
import { Top } from '../ui/Top';
import { Pack } from './Pack';
import { Accept, Message, Rights } from './parts';
import { QuickExit } from './QuickExit';
import { STAGES, stepsOf } from './stages';
import { WhoToCall } from './WhoToCall';

interface HelpProps {
  look: Look;
  channel: string;
  /** The reader's country by the settings; another can be chosen for this visit. */
  country: string;
  /** The stage the page was opened for, or null. */
  stage: HelpStage | null;
  onStage(stage: HelpStage): void;
  onLeave(): void;
}

const copy = (text: string) => navigator.clipboard.writeText(text);

function Stages({
  language,
  chosen,
  onChoose,
}: {
  language: Language;
  chosen: HelpStage | null;
  onChoose(stage: HelpStage): void;
}) {
  return (
    <ul class="stages">
      {HelpStage.options
        .filter((stage) => stage !== chosen)
        .map((stage) => (
          <li key={stage}>
            <button type="button" class="button" data-part={`stage-${stage}`} onClick={() => onChoose(stage)}>
              {t(language, `stage.${stage}`)}
            </button>
          </li>
        ))}
    </ul>
  );
}

function Steps({ language, stage, country }: { language: Language; stage: HelpStage; country: string }) {
  const consular = sourcedHelpLines(country).some(({ what }) => what === 'consular');
  return (
    <section class="part">
      <h2>{t(language, 'stage.now')}</h2>
      <ol class="steps" data-part="steps">
        {stepsOf(stage, consular).map((key) => (
          <li key={key} data-step={key}>
            {t(language, key)}
          </li>
        ))}
      </ol>
    </section>
  );
}

function PackPart({ language }: { language: Language }) {
  return (
    <section class="part">
      <h2>{t(language, 'pack.title')}</h2>
      <p>{t(language, 'pack.lead')}</p>
      <div>
        <button type="button" class="button main" data-part="print" onClick={() => window.print()}>
          {t(language, 'pack.print')}
        </button>
      </div>
    </section>
  );
}

/** What to do now, whom to call and what to know, by how far things have come. Needs no network and stores nothing. */
export function Help({ look, channel, country: usual, stage: first, onStage, onLeave }: HelpProps) {
  const { language, textSize } = look;
  const [stage, setStage] = useState(first);
  const [country, setCountry] = useState(usual);
  const [place, setPlace] = useState<Place | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [moved, setMoved] = useState(false);
  useEffect(() => {
    if (!moved) return;
    window.scrollTo(0, 0);
    heading.current?.focus();
  }, [stage, moved]);
  const choose = (next: HelpStage) => {
    setMoved(true);
    setStage(next);
    onStage(next);
  };
  // Whoever has not said where they are may be there.
  const exit = (stage === null || stage === 'there') && <QuickExit language={language} onLeave={onLeave} />;
  if (stage === null) {
    return (
      <div class="page full" data-size={textSize} data-part="help-page">
        <Top language={language} channel={channel} />
        <h1>{t(language, 'stage.title')}</h1>
        <p>{t(language, 'stage.lead')}</p>
        <Stages language={language} chosen={null} onChoose={choose} />
        {exit}
      </div>
    );
  }
  const { parts } = STAGES[stage];
  const unseen = stage === 'there';
  const part = {
    accept: () => <Accept language={language} place={place} unseen={unseen} />,
    message: () => <Message language={language} unseen={unseen} onCopy={copy} />,
    rights: () => <Rights language={language} />,
    outward: () => (
      <section class="part">
        <h2>{t(language, 'outward.title')}</h2>
        <ReportOutward
          language={language}
          routes={authorityRoutes(country).map(({ what, url }) => ({ label: t(language, `help.${what}`), url }))}
          text={outwardText(language, { seen: [] })}
          onCopy={copy}
          onOpen={(url) => void openSite(url)}
        />
      </section>
    ),
    pack: () => <PackPart language={language} />,
  };
  return (
    <div class="page full" data-size={textSize} data-part="help-page" data-stage={stage}>
      <Top language={language} channel={channel} />
      <h1 ref={heading} tabIndex={-1}>
        {t(language, `stage.${stage}`)}
      </h1>
      {exit}
      <Steps language={language} stage={stage} country={country} />
      <WhoToCall
        language={language}
        stage={stage}
        country={country}
        place={place}
        onCountry={setCountry}
        onPlace={setPlace}
      />
      {parts.map((name) => (
        <div key={`${stage} ${name}`}>{part[name]()}</div>
      ))}
      {parts.includes('pack') && <Pack language={language} country={country} place={place} />}
      <details class="fold" data-part="other-stages">
        <summary>{t(language, 'stage.other')}</summary>
        <Stages language={language} chosen={stage} onChoose={choose} />
      </details>
    </div>
  );
}
