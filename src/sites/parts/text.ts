import { LIMITS } from '../../contract/limits';
import { isHidden, isUndrawn } from './hidden';

/** Plain text with the spans (half-open UTF-16 offsets) a person cannot see. */
export interface PlainText {
  text: string;
  hidden: { start: number; end: number }[];
}

/** Elements whose text is no part of what is written on the page. */
const SILENT = new Set(
  'script style noscript template head title svg math canvas iframe object embed video audio map select option datalist button input textarea'.split(
    ' ',
  ),
);

const BLOCKS = new Set(
  'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);

const ELEMENT = 1;
const TEXT = 3;
const CDATA = 4;

/** Cuts to at most `max` UTF-16 units without leaving half a surrogate pair. */
export function cut(text: string, max: number): string {
  if (text.length <= max) return text;
  const last = text.charCodeAt(max - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? max - 1 : max);
}

/** One line: every run of white space becomes one space; at most LIMITS.fieldChars. */
export function oneLine(text: string): string {
  return cut(
    text
      .slice(0, LIMITS.fieldChars * 4)
      .replace(/\s+/g, ' ')
      .trim(),
    LIMITS.fieldChars,
  );
}

/** Collects text as a browser would set it: runs of white space are one space, blocks stand on lines of their own. */
class Setter {
  private readonly parts: string[] = [];
  length = 0;
  private space = false;
  private lines = 0;

  constructor(private readonly max: number) {}

  get full(): boolean {
    return this.length >= this.max;
  }

  line(): void {
    this.lines = Math.max(this.lines, 1);
  }

  lineBreak(): void {
    this.lines = Math.min(this.lines + 1, 2);
  }

  gap(): void {
    this.space = true;
  }

  write(raw: string, keepLines: boolean): void {
    const value = raw.length > this.max * 2 ? raw.slice(0, this.max * 2) : raw;
    if (keepLines && /[\r\n]/.test(value)) {
      const lines = value.split(/\r\n|\r|\n/);
      lines.forEach((line, index) => {
        if (index > 0) this.lineBreak();
        this.words(line);
      });
      return;
    }
    this.words(value);
  }

  private words(value: string): void {
    const text = value.replace(/[\s\u00a0]+/g, ' ');
    if (text === '') return;
    if (text === ' ') {
      this.space = true;
      return;
    }
    const starts = text.startsWith(' ');
    const ends = text.endsWith(' ');
    if (this.length > 0) {
      if (this.lines > 0) this.put('\n'.repeat(this.lines));
      else if (this.space || starts) this.put(' ');
    }
    this.lines = 0;
    this.put(text.slice(starts ? 1 : 0, ends ? -1 : undefined));
    this.space = ends;
  }

  private put(text: string): void {
    this.parts.push(text);
    this.length += text.length;
  }

  /** Where the next written word will begin, once pending white space is set. */
  get next(): number {
    if (this.length === 0) return 0;
    return this.length + (this.lines > 0 ? this.lines : this.space ? 1 : 0);
  }

  take(): string {
    return cut(this.parts.join(''), this.max);
  }
}

export interface TextOptions {
  /** Longest text, UTF-16 units. */
  max?: number;
  /** Elements to leave out, with everything in them. */
  skip?: (element: Element) => boolean;
  /** Ask the browser of every element whether it draws it; for an ad's own text. */
  drawn?: boolean;
  /** Keep line breaks of the source, as in text that never was HTML. */
  keepLines?: boolean;
}

function keepsLines(element: Element, inherited: boolean): boolean {
  if (element.localName === 'pre') return true;
  const style = element.getAttribute('style');
  return style && /white-space\s*:/i.test(style) ? /white-space\s*:\s*pre/i.test(style) : inherited;
}

/**
 * The text under a node as plain text with line breaks between blocks. Never runs layout; walks without recursion, so
 * depth does not matter, and stops at `max`. Source of the rules: HTML's rendering section, simplified.
 */
export function readText(root: Node, options: TextOptions = {}): PlainText {
  const max = options.max ?? LIMITS.descriptionChars;
  const setter = new Setter(max);
  const hidden: PlainText['hidden'] = [];
  /** The outermost hidden element we are in, and where its text began. */
  const undrawn: PlainText['hidden'] = [];
  let veil: { element: Element; start: number; spans: PlainText['hidden'] } | null = null;
  const lines: { element: Element; kept: boolean }[] = [];
  let kept = options.keepLines ?? false;

  const leave = (element: Element) => {
    const name = element.localName;
    if (lines.at(-1)?.element === element) kept = lines.pop()!.kept;
    if (veil?.element === element) {
      if (setter.length > veil.start) veil.spans.push({ start: veil.start, end: Math.min(setter.length, max) });
      veil = null;
    }
    if (BLOCKS.has(name)) setter.line();
    else if (name === 'td' || name === 'th') setter.gap();
  };

  let node: Node | null = root;
  while (node && !setter.full) {
    let down = true;
    if (node.nodeType === TEXT || node.nodeType === CDATA) {
      setter.write(node.nodeValue ?? '', kept);
    } else if (node.nodeType === ELEMENT) {
      const element = node as Element;
      const name = element.localName;
      if (node !== root && (SILENT.has(name) || options.skip?.(element))) {
        down = false;
        setter.gap();
      } else if (name === 'br') {
        setter.lineBreak();
        down = false;
      } else {
        if (BLOCKS.has(name)) setter.line();
        else if (name === 'td' || name === 'th') setter.gap();
        if (!veil && isHidden(element)) veil = { element, start: setter.next, spans: hidden };
        else if (!veil && options.drawn && isUndrawn(element)) veil = { element, start: setter.next, spans: undrawn };
        const keep = keepsLines(element, kept);
        if (keep !== kept) {
          lines.push({ element, kept });
          kept = keep;
        }
      }
    }
    if (down && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    if (down && node.nodeType === ELEMENT) leave(node as Element);
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node?.nodeType === ELEMENT) leave(node as Element);
    }
    node = !node || node === root ? null : node.nextSibling;
  }
  // The text was cut inside a hidden element.
  const open = veil as { start: number; spans: PlainText['hidden'] } | null;
  if (open && setter.length > open.start) open.spans.push({ start: open.start, end: Math.min(setter.length, max) });
  const text = setter.take();
  // Most of a text out of sight is a closed tab, not a trick.
  const unseen = undrawn.reduce((sum, span) => sum + span.end - span.start, 0);
  if (unseen * 2 <= text.length) hidden.push(...undrawn);
  hidden.sort((a, b) => a.start - b.start);
  for (const span of hidden) while (span.start < span.end && /\s/.test(text.charAt(span.start))) span.start++;
  return { text, hidden: hidden.filter((span) => span.start < span.end) };
}

/** Class names by which pages mark text for screen readers only. */
const SPOKEN =
  /(?:^|[\s_-])(?:sr-only|blind|visually-?hidden|screen[-_]?(?:out|reader)(?:-text)?|a11y-hidden)(?:$|[\s_-])/i;

/** The text of a short field (title, company, pay) in one line: without hidden and spoken-only parts. */
export function fieldText(element: Element, leaveOut: (inner: Element) => boolean = () => false): string {
  const skip = (inner: Element) => isHidden(inner) || SPOKEN.test(inner.getAttribute('class') ?? '') || leaveOut(inner);
  return oneLine(readText(element, { max: LIMITS.fieldChars * 2, skip }).text);
}

/** Puts texts one under the other, a blank line between them; hidden spans move along. */
export function joinTexts(texts: readonly PlainText[], max: number = LIMITS.descriptionChars): PlainText {
  let text = '';
  const hidden: PlainText['hidden'] = [];
  for (const part of texts) {
    if (part.text === '') continue;
    if (text !== '') text += '\n\n';
    const offset = text.length;
    text += part.text;
    for (const span of part.hidden) hidden.push({ start: span.start + offset, end: span.end + offset });
  }
  const short = cut(text, max);
  return {
    text: short,
    hidden: hidden
      .filter((span) => span.start < short.length)
      .map((span) => ({ start: span.start, end: Math.min(span.end, short.length) })),
  };
}

/** How many characters of the text a person can see, white space not counted. */
export function seenChars(body: PlainText): number {
  let seen = '';
  let from = 0;
  for (const span of body.hidden) {
    seen += body.text.slice(from, span.start);
    from = span.end;
  }
  return (seen + body.text.slice(from)).replace(/\s+/g, '').length;
}
