import { useState } from 'preact/hooks';
import type { Look } from '../contract/messages';
import type { Finding } from '../contract/verdict';
import { helpLines } from '../engine/facts/help-lines';
import { type Key, type Language, t } from '../locales';
import { Top } from '../ui/Top';
import type { Reporting } from '../ui/use-report';
import { Warning } from '../ui/Warning';
import { ForSomeone } from './ForSomeone';
import { codeOf, SetUp } from './SetUp';

const SECTIONS = ['does', 'leaves', 'permissions'] as const;

/** Findings of an ad made up for the example, in the reader's language. */
function exampleFindings(language: Language): Finding[] {
  const finding = (signal: string, kind: Finding['kind'], key: Key): Finding => {
    const quote = t(language, key);
    return { signal, kind, evidence: [{ field: 'description', start: 0, end: quote.length, quote }], slots: {} };
  };
  return [
    finding('guaranteed-income', 'lure', 'example.pay'),
    finding('destination', 'context', 'example.place'),
    finding('travel-paid', 'lure', 'example.travel'),
    finding('messenger-only', 'lure', 'example.contact'),
  ];
}

const STILL: Reporting = { progress: { state: 'idle' }, start: () => {}, undo: () => {}, copy: () => {} };

interface WelcomeProps {
  look: Look;
  channel: string;
  country: string;
  /** The page's fragment: a code where the set-up page offered one. */
  fragment: string;
  onOptions(): void;
  /** A code was taken: draw the page anew. */
  onTaken(): Promise<void>;
}

/** The first page after installing: what it does, what leaves the device, what a warning looks like. */
export function Welcome({ look, channel, country, fragment, onOptions, onTaken }: WelcomeProps) {
  const { language } = look;
  const setUp = <SetUp language={language} fragment={fragment} onTaken={onTaken} />;
  // Somebody who comes with a code comes for the code.
  const offered = codeOf(fragment) !== '';
  const [now] = useState(() => new Date());
  return (
    <div class="page full" data-size={look.textSize} data-part="welcome">
      <Top language={language} channel={channel} />
      <h1>{t(language, 'welcome.title')}</h1>
      <p>{t(language, 'welcome.lead')}</p>
      {offered && setUp}
      <section class="field">
        <h2>{t(language, 'welcome.example.title')}</h2>
        <div class="example">
          <Warning
            look={{ ...look, textSize: 'normal' }}
            level="danger"
            findings={exampleFindings(language)}
            now={now}
            help={helpLines(country)}
            appealUrl={null}
            canReport={true}
            reporting={STILL}
            example={true}
            onReport={() => {}}
          />
        </div>
        <p class="small">{t(language, 'welcome.example.note')}</p>
      </section>
      {SECTIONS.map((section) => (
        <section key={section}>
          <h2>{t(language, `welcome.${section}.title`)}</h2>
          <p>{t(language, `welcome.${section}`)}</p>
        </section>
      ))}
      <p>{t(language, 'welcome.limits')}</p>
      {!offered && setUp}
      <ForSomeone language={language} />
      <div>
        <button type="button" class="button main" onClick={onOptions}>
          {t(language, 'welcome.options')}
        </button>
      </div>
    </div>
  );
}
