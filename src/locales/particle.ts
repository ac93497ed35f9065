import { josa } from 'es-hangul';

type Pair = Parameters<typeof josa.pick>[1];

const DIGITS = '영일이삼사오육칠팔구';

/**
 * The Korean particle that fits after `text`, one of `pair` ("을/를"). Digits and Latin letters are read as Koreans read
 * them; after anything else that is not Hangul both stand, as in 을(를).
 */
export function particle(text: string, pair: string): string {
  const last = [...text].findLast((letter) => /[\p{L}\p{N}]/u.test(letter)) ?? '';
  const read = /\d/.test(last) ? DIGITS[Number(last)]! : last.toUpperCase();
  if (!/^[가-힣A-Z]$/.test(read)) return pair.replace(/\/(.+)/, '($1)');
  return josa(read, pair as Pair).slice(1);
}
