import { type ComponentChildren, render } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { ask, build } from '../browser';
import type { Answer } from '../contract/messages';
import type { PageKind, Posting } from '../contract/posting';
import type { Verdict } from '../contract/verdict';
import askCss from '../ui/ask.css?inline';
import { guardClicks } from '../ui/click-guard';
import { type Mounted, mount } from '../ui/mount';
import parts from '../ui/parts.css?inline';
import { isAboutAbsence, reasonFor, reasonsOf } from '../ui/say';
import tokens from '../ui/tokens.css?inline';
import { type ReportCalls, useReport } from '../ui/use-report';
import { ListNotice, Warning } from '../ui/Warning';
import css from '../ui/warning.css?inline';
import { Highlighter } from './highlight';

const CALLS: ReportCalls = {
  report: (request) => ask('report', request),
  preview: (request) => ask('report-preview', request),
  undo: (id) => ask('report-undo', { id }),
  flush: () => ask('report-flush', {}),
  copy: (text) => navigator.clipboard.writeText(text),
};

type Judged = Answer<'judge'>;

/** The one ad of a page that is warned about. */
export interface Flagged {
  posting: Posting;
  verdict: Verdict;
  root: Element | null;
  /** Its place among the page's postings. */
  index: number;
  kind: PageKind;
  judged: Judged;
  /** The same mild warning was shown earlier today. */
  again: boolean;
}

interface AdWarningProps {
  flagged: Flagged;
  refused: boolean;
  highlighter: Highlighter;
}

function AdWarning({ flagged, refused, highlighter }: AdWarningProps) {
  const { posting, verdict, kind, judged, index } = flagged;
  const address = judged.addresses[index] ?? null;
  const reporting = useReport(CALLS);
  const [now] = useState(() => new Date());
  const reason = useMemo(() => reasonFor(reasonsOf(verdict.findings)), [verdict]);
  return (
    <Warning
      look={judged.look}
      level={verdict.level === 'danger' ? 'danger' : 'caution'}
      findings={verdict.findings}
      now={now}
      help={judged.help}
      person={judged.person}
      address={address}
      appealUrl={judged.appealUrl}
      canReport={judged.canReport}
      reporting={reporting}
      refused={refused}
      onReport={() => reporting.start({ posting, kind, reason })}
      onHelp={() => void ask('open-help', { stage: 'looking' }).catch(() => undefined)}
      onShow={(evidence) => highlighter.show(evidence, matchMedia('(prefers-reduced-motion: reduce)').matches)}
    />
  );
}

/** Owns what is drawn into the page: nothing, a warning about one ad, or the line about a list. */
export class Warner {
  #mounted: Mounted | null = null;
  #unguard: (() => void) | null = null;
  #view: () => ComponentChildren = () => null;
  #flagged: Flagged | null = null;
  #shown = '';
  #refused = false;
  #highlighter = new Highlighter();

  /** Warns about one ad, or brings the warning up to date. */
  warn(flagged: Flagged): void {
    const strong = flagged.verdict.level === 'danger';
    const { url, title } = flagged.posting;
    const what = `${flagged.verdict.level} ${url ?? ''} ${title ?? ''}`;
    // Said once a day is enough for a mild one; what stands on the page already stays.
    if (flagged.again && !strong && this.#shown !== what) {
      this.clear();
      return;
    }
    this.#draw(what, strong, () => (
      <AdWarning flagged={flagged} refused={this.#refused} highlighter={this.#highlighter} />
    ));
    this.#flagged = flagged;
    this.#mark(flagged);
  }

  /** Marks the words again if the page has redrawn them. `roots` are the elements of the page's postings as they are now. */
  remark(roots: readonly (Element | null)[]): void {
    if (!this.#flagged || !this.#highlighter.isTorn()) return;
    this.#mark({ ...this.#flagged, root: roots[this.#flagged.index] ?? null });
  }

  #mark({ verdict, root, posting }: Flagged): void {
    const marks = reasonsOf(verdict.findings).flatMap((finding) => {
      const drawn = !isAboutAbsence(finding);
      return finding.evidence.map((evidence) => ({ evidence, drawn }));
    });
    try {
      this.#highlighter.mark(document, root, marks, posting);
    } catch (error) {
      // Marks are help, not proof: a page that breaks them keeps its warning.
      console.error('the words could not be marked', error);
    }
  }

  /** Says how many ads of a list are flagged. */
  warnOfList(count: number, judged: Judged): void {
    this.#flagged = null;
    this.#highlighter.clear();
    this.#draw('list', false, () => <ListNotice look={judged.look} count={count} />);
  }

  /** Takes everything of ours out of the page. */
  clear(): void {
    this.#highlighter.clear();
    this.#unguard?.();
    if (this.#mounted) render(null, this.#mounted.container);
    this.#mounted?.destroy();
    this.#mounted = null;
    this.#unguard = null;
    this.#flagged = null;
    this.#shown = '';
    this.#refused = false;
  }

  #draw(what: string, topLayer: boolean, view: () => ComponentChildren): void {
    if (this.#shown !== what) {
      this.clear();
      const open = build().channel === 'demo';
      // A page that takes the warning out again and again wins; the toolbar badge is the warning of record.
      const mounted = mount({
        document,
        css: tokens + parts + css + askCss,
        open,
        topLayer,
        onLost: () => this.#highlighter.clear(),
      });
      this.#mounted = mounted;
      this.#shown = what;
      this.#unguard = guardClicks(mounted.container, mounted.box, () => {
        this.#refused = true;
        render(this.#view(), mounted.container);
      });
    }
    this.#view = view;
    if (this.#mounted) render(view(), this.#mounted.container);
  }
}
