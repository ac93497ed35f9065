import { readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import type { Posting } from '../../src/contract/posting';
import { parsePay } from '../../src/engine/pay';
import { readPage } from '../../src/sites/index';

const PAGES = new URL('./pages/', import.meta.url);

/** `truth.json` beside a saved page: what a person sees there, written before any reader saw the page. */
export interface Truth {
  url: string;
  frames?: Record<string, string>;
  kind: string;
  unreadable: string | null;
  /** `a|b` where two readings are both right. */
  postings: Pick<Posting, 'url' | 'title' | 'hiringOrganization' | 'jobLocation' | 'baseSalary' | 'description'>[];
}

export const truthSlugs = (): string[] =>
  readdirSync(PAGES, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('/truth.json'))
    .map((name) => name.slice(0, -'/truth.json'.length))
    .sort();

const file = (slug: string, name: string) => readFileSync(new URL(`${slug}/${name}`, PAGES));
const load = (html: Buffer, url: string) => new JSDOM(html, { url, contentType: 'text/html' }).window.document;

export const readTruth = (slug: string): Truth => JSON.parse(file(slug, 'truth.json').toString());

/** Reads a saved page as the extension would; `adapters: false` with the generic reader alone. */
export function readSaved(slug: string, truth: Truth, adapters = true) {
  const frames = new Map(
    Object.entries(truth.frames ?? {}).map(([url, name]) => [url, load(file(slug, name), url)] as const),
  );
  return readPage(load(file(slug, 'page.html'), truth.url), truth.url, { frames, adapters });
}

const folded = (text: unknown) =>
  String(text ?? '')
    .replace(/\s+/g, ' ')
    .trim();

/** Words of a text; letters two by two where no spaces divide words. */
function tokens(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of folded(text)
    .toLowerCase()
    .matchAll(/[\p{L}\p{N}]+/gu)) {
    const parts = /[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff]/.test(word)
      ? [...word].map((letter, i, all) => letter + (all[i + 1] ?? ''))
      : [word];
    for (const part of parts) counts.set(part, (counts.get(part) ?? 0) + 1);
  }
  return counts;
}

/** F1 of the words of two texts, counted as often as they stand there. */
export function wordF1(want: string, got: string): number {
  const [a, b] = [tokens(want), tokens(got)];
  let common = 0;
  for (const [word, count] of a) common += Math.min(count, b.get(word) ?? 0);
  const size = (counts: Map<string, number>) => [...counts.values()].reduce((sum, count) => sum + count, 0);
  const [wanted, found] = [size(a), size(b)];
  return wanted + found === 0 ? 1 : (2 * common) / (wanted + found);
}

const same = (want: string | undefined, got: unknown) =>
  want === undefined ? got === undefined : want.split('|').some((one) => folded(one) === folded(got));

function pays(text: unknown): string {
  const [pay] = parsePay(folded(text), { field: 'baseSalary' });
  return pay ? JSON.stringify([pay.low, pay.high, pay.currency, pay.period]) : folded(text);
}

/** Everything that is not as a person sees it, one line each; the body needs a word F1 of 0.9. */
export function mistakes(want: Truth['postings'][number], got: Posting | undefined): string[] {
  if (!got) return ['posting: not read'];
  const wrong: string[] = [];
  for (const field of ['title', 'hiringOrganization', 'jobLocation'] as const) {
    if (!same(want[field], got[field])) wrong.push(`${field}: want "${want[field]}", got "${got[field]}"`);
  }
  if (want.url !== undefined && want.url !== got.url) wrong.push(`url: want ${want.url}, got ${got.url}`);
  if (pays(want.baseSalary) !== pays(got.baseSalary))
    wrong.push(`baseSalary: want "${want.baseSalary}", got "${got.baseSalary}"`);
  const f1 = wordF1(want.description ?? '', got.description ?? '');
  if (f1 < 0.9) wrong.push(`description: F1 ${f1.toFixed(2)}, got "${folded(got.description).slice(0, 400)}"`);
  return wrong;
}
