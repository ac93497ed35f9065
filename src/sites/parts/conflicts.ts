import type { Conflict } from '../../contract/posting';
import type { ShortField } from './reading';

/** Characters of a text compared: enough to know it again. */
const COMPARED = 20_000;

function grams(text: string): Set<string> {
  const plain = text
    .slice(0, COMPARED)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
  const set = new Set<string>();
  for (let i = 0; i + 3 <= plain.length; i++) set.add(plain.slice(i, i + 3));
  return set;
}

/** Share (0 to 1) of `part`'s three-letter groups that also stand in `whole`. */
export function share(part: string, whole: string): number {
  const own = grams(part);
  if (own.size === 0) return part.trim() === '' || whole.includes(part.trim()) ? 1 : 0;
  const other = grams(whole);
  let common = 0;
  for (const gram of own) if (other.has(gram)) common++;
  return common / own.size;
}

const UNITS: Record<string, number> = {
  만: 1e4,
  万: 1e4,
  萬: 1e4,
  천: 1e3,
  千: 1e3,
  억: 1e8,
  k: 1e3,
  백만: 1e6,
  m: 1e6,
};

/** Amounts written in a text: `월 300만원` has 3,000,000. */
function amounts(text: string): number[] {
  const found: number[] = [];
  for (const match of text
    .slice(0, 500)
    .matchAll(/(\d[\d,]{0,14}(?:\.\d{1,3})?)\s?(백만|[만万萬천千억]|[km](?![a-z]))?/gi)) {
    const number = Number(match[1]!.replace(/,/g, '')) * (UNITS[(match[2] ?? '').toLowerCase()] ?? 1);
    if (number > 0) found.push(number);
  }
  return found;
}

const PER_YEAR = [1, 12, 1 / 12];

function payDiffers(structured: string, visible: string): boolean {
  const told = amounts(structured);
  const seen = amounts(visible);
  if (told.length === 0 || seen.length === 0) return false;
  return !told.some((a) => seen.some((b) => PER_YEAR.some((factor) => Math.abs(a * factor - b) <= b * 0.03)));
}

const wordsOf = (text: string) =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1);
const isLatin = (text: string) => !/[^\p{Script=Latin}\p{N}\p{P}\p{S}\p{Z}]/u.test(text);

/** Places differ if they are written in the same letters and share neither a word nor the start of one. */
function placeDiffers(structured: string, visible: string): boolean {
  const told = wordsOf(structured);
  const seen = wordsOf(visible);
  if (told.length === 0 || seen.length === 0 || isLatin(structured) !== isLatin(visible)) return false;
  if (told.every((word) => word.length === 2) && isLatin(structured)) return false;
  return !told.some((a) =>
    seen.some((b) => a.startsWith(b.slice(0, 2)) && (a.startsWith(b) || b.startsWith(a.slice(0, 2)))),
  );
}

/** True if a structured value and what the page shows cannot both be right. Wording alone never counts. */
function differs(field: ShortField, structured: string, visible: string): boolean {
  if (field === 'baseSalary') return payDiffers(structured, visible);
  if (field === 'jobLocation') return placeDiffers(structured, visible);
  if (field === 'title' || field === 'hiringOrganization') {
    if (isLatin(structured) !== isLatin(visible)) return false;
    return Math.max(share(structured, visible), share(visible, structured)) < 0.3;
  }
  return false;
}

export function conflictOf(field: ShortField, structured: string, visible: string): Conflict | null {
  return differs(field, structured, visible) ? { field, structured, visible } : null;
}
