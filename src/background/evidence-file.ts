import type { EvidenceRequest } from '../contract/evidence';
import { type Posting, TEXT_FIELDS } from '../contract/posting';
import { type Key, type Language, t } from '../locales';

/** Markup that was built here. Text becomes markup in {@link text} alone, so nothing a page says can be more than text. */
class Markup {
  constructor(readonly html: string) {}
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\r': '&#13;',
};

/**
 * Letters that show nothing, or turn the reading direction of what follows. They are evidence too, so each is written
 * out as its code. The joiners of Indian and Arabic scripts and of emoji stay.
 */
const UNSEEN = /(?![\n\r\t\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\ufffe\uffff\u115f\u1160\u3164\uffa0]/gu;

const codeOf = (letter: string) => `⟨U+${letter.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}⟩`;

/** Any text as markup that shows just this text. */
function text(value: string): Markup {
  return new Markup(value.replace(UNSEEN, codeOf).replace(/[&<>"'\r]/g, (letter) => ESCAPES[letter]!));
}

type Child = Markup | string;

function inside(children: readonly Child[]): string {
  return children.map((child) => (child instanceof Markup ? child : text(child)).html).join('');
}

/** An element. Names of tags and attributes are ours; values and children that are strings become text. */
function element(tag: string, attributes: Readonly<Record<string, string>>, ...children: readonly Child[]): Markup {
  const said = Object.entries(attributes).map(([name, value]) => ` ${name}="${text(value).html}"`);
  return new Markup(`<${tag}${said.join('')}>${inside(children)}</${tag}>`);
}

/** An element that holds nothing. */
function single(tag: string, attributes: Readonly<Record<string, string>>): Markup {
  const said = Object.entries(attributes).map(([name, value]) => ` ${name}="${text(value).html}"`);
  return new Markup(`<${tag}${said.join('')}>`);
}

/** How the file looks, on a screen and on paper. Its hash stands in the policy below: no other style counts. */
export const STYLE =
  'body{max-width:46rem;margin:2rem auto;padding:0 1rem;font:1rem/1.6 system-ui,sans-serif;color:#111;background:#fff;overflow-wrap:anywhere}h1{font-size:1.5rem}h2{font-size:1.15rem;margin-top:2rem;border-bottom:1px solid #888}dt{font-weight:700}dd{margin:0 0 .6rem}pre,dd,li,blockquote{white-space:pre-wrap;font:inherit;unicode-bidi:isolate}blockquote{margin:.3rem 0;padding-left:.8rem;border-left:3px solid #888}img{max-width:100%;border:1px solid #888}@media print{body{margin:0;max-width:none}}';
export const STYLE_HASH = 'sha256-pOL8vd7crhGZtehW/cTf7JlUw+nKuXc/GKieZOInkD0=';

/** Nothing in the file may run, load or send. */
const POLICY = `default-src 'none'; img-src data:; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'`;

export interface EvidenceFacts extends EvidenceRequest {
  language: Language;
  /** When it was kept: an ISO instant, and the same in words with the time zone. */
  time: string;
  localTime: string;
  /** Version of the extension, and of the list in use, or null without one. */
  version: string;
  list: number | null;
}

const said = (value: Posting['baseSalary']) => (typeof value === 'string' ? value : JSON.stringify(value ?? ''));

/** The description in two: what a person could see, and what the page held but did not show. */
export function splitHidden({ description = '', hidden = [] }: Posting): { visible: string; hidden: string[] } {
  const spans = hidden
    .filter(({ field, start, end }) => field === 'description' && start >= 0 && end > start)
    .sort((a, b) => a.start - b.start);
  const kept: string[] = [];
  const out: string[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    const from = Math.max(at, start);
    if (end <= from) continue;
    kept.push(description.slice(at, from));
    out.push(description.slice(from, end));
    at = end;
  }
  return { visible: kept.join('') + description.slice(at), hidden: out };
}

/**
 * One HTML file that keeps an ad as it was: address, time, text, what was seen in it, a picture. It has no script and
 * may load nothing. Pure: the same facts give the same bytes.
 */
export function evidenceFile(facts: EvidenceFacts): string {
  const { language, posting, picture, findings } = facts;
  const say = (key: Key, slots: Record<string, string> = {}) => t(language, key, slots);
  const row = (term: string, value: string) => [element('dt', {}, term), element('dd', {}, value)];
  const part = (title: string, ...children: readonly Child[]) => [element('h2', {}, title), ...children];
  const { visible, hidden } = splitHidden(posting);
  const fields = TEXT_FIELDS.filter((field) => field !== 'description' && posting[field]).flatMap((field) =>
    row(say(`read.field.${field}`), said(posting[field])),
  );
  const posted = posting.datePosted ? row(say('read.field.datePosted'), posting.datePosted) : [];
  const links = posting.links ?? [];

  const head = element(
    'head',
    {},
    single('meta', { charset: 'utf-8' }),
    single('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
    single('meta', { name: 'referrer', content: 'no-referrer' }),
    single('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('title', {}, say('evidence.file.title')),
    // Ours, and no text: it must not be escaped.
    new Markup(`<style>${STYLE}</style>`),
  );
  const body = element(
    'body',
    {},
    element('h1', {}, say('evidence.file.title')),
    element('p', {}, say('evidence.file.about')),
    element(
      'dl',
      {},
      ...row(say('evidence.file.address'), facts.url || say('read.nothing')),
      ...(posting.url && posting.url !== facts.url ? row(say('evidence.file.ad-address'), posting.url) : []),
      ...row(say('evidence.file.time'), `${facts.localTime}\n${facts.time}`),
      ...row(say('evidence.file.level'), say(`level.${facts.level}.title`)),
      ...row(
        say('evidence.file.by'),
        `${say('name')} ${facts.version}${facts.list === null ? '' : ` · ${say('evidence.file.list', { version: String(facts.list) })}`}`,
      ),
    ),
    ...part(
      say('evidence.file.findings'),
      findings.length === 0
        ? element('p', {}, say('level.none.title'))
        : element(
            'ul',
            {},
            ...findings.map(({ seen, why, quotes }) =>
              element(
                'li',
                {},
                element('strong', {}, seen),
                ` ${why}`,
                ...quotes.map((quote) => element('blockquote', {}, quote)),
              ),
            ),
          ),
      element('p', {}, say('warning.not-proof')),
    ),
    ...part(
      say('evidence.file.text'),
      element('dl', {}, ...fields, ...posted),
      element('pre', {}, visible || say('read.nothing')),
    ),
    ...(hidden.length === 0
      ? []
      : part(say('evidence.file.hidden'), ...hidden.map((words) => element('blockquote', {}, words)))),
    ...(links.length === 0
      ? []
      : part(
          say('evidence.file.links'),
          element(
            'ul',
            {},
            // Written out, never a link: nobody should get there by a slip.
            ...links.map(({ text: words, scheme, host, path }) =>
              element('li', {}, `${words}\n${scheme}:${host && `//${host}`}${path}`),
            ),
          ),
        )),
    ...(picture === null
      ? []
      : part(say('evidence.file.picture'), single('img', { src: picture, alt: say('evidence.file.picture') }))),
    element('p', {}, say('evidence.file.letters')),
  );
  return `<!doctype html>\n${element('html', { lang: language }, head, '\n', body).html}\n`;
}
