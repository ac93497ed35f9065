// Digits and Latin letters whose Korean name ends in a consonant (영 일 삼 육 칠 팔; 엘 엠 엔 알). ㄹ endings matter for 으로/로.
const CLOSED = new Set('013678lmnr');
const RIEUL = new Set('178lr');

/** The last sound of `text`: an open syllable, one that ends in ㄹ, one that ends in another consonant, or unknown. */
function ending(text: string): 'open' | 'rieul' | 'closed' | 'unknown' {
  const last = text
    .replace(/[^\p{L}\p{N}]+$/u, '')
    .slice(-1)
    .toLowerCase();
  const code = last.charCodeAt(0);
  if (code >= 0xac00 && code <= 0xd7a3) {
    const final = (code - 0xac00) % 28;
    return final === 0 ? 'open' : final === 8 ? 'rieul' : 'closed';
  }
  if (!/[0-9a-z]/.test(last)) return 'unknown';
  if (!CLOSED.has(last)) return 'open';
  return RIEUL.has(last) ? 'rieul' : 'closed';
}

/** The Korean particle after `text`: `closed` (을, 은, 으로) or `open` (를, 는, 로); both, as in 을(를), where nobody can tell. */
export function josa(text: string, closed: string, open: string): string {
  const end = ending(text);
  if (end === 'unknown') return `${closed}(${open})`;
  if (end === 'rieul' && open === '로') return open;
  return end === 'open' ? open : closed;
}
