// RFC 3492 encoding of one host name. The engine has no `URL` to do it.

function threshold(k: number, bias: number): number {
  return k <= bias ? 1 : k >= bias + 26 ? 26 : k - bias;
}

function adapt(delta: number, points: number, first: boolean): number {
  let left = first ? Math.floor(delta / 700) : delta >> 1;
  left += Math.floor(left / points);
  let k = 0;
  for (; left > 455; k += 36) left = Math.floor(left / 35);
  return k + Math.floor((36 * left) / (left + 38));
}

const digit = (value: number): string => String.fromCharCode(value < 26 ? value + 97 : value + 22);

function encodeLabel(label: string): string {
  const points = Array.from(label, (char) => char.codePointAt(0)!);
  const basic = points.filter((point) => point < 128);
  if (basic.length === points.length) return label;
  let output = basic.map((point) => String.fromCharCode(point)).join('');
  if (basic.length > 0) output += '-';
  let handled = basic.length;
  let n = 128;
  let delta = 0;
  let bias = 72;
  while (handled < points.length) {
    const next = Math.min(...points.filter((point) => point >= n));
    delta += (next - n) * (handled + 1);
    n = next;
    for (const point of points) {
      if (point < n) delta++;
      if (point !== n) continue;
      let rest = delta;
      for (let k = 36; ; k += 36) {
        const limit = threshold(k, bias);
        if (rest < limit) break;
        output += digit(limit + ((rest - limit) % (36 - limit)));
        rest = Math.floor((rest - limit) / (36 - limit));
      }
      output += digit(rest);
      bias = adapt(delta, handled + 1, handled === basic.length);
      delta = 0;
      handled++;
    }
    delta++;
    n++;
  }
  return `xn--${output}`;
}

/** A host name in lower case and ASCII (`윤슬.com` is `xn--iu4bt5f.com`). Labels over 63 units are left as they are. */
export function asciiHost(host: string): string {
  return host
    .normalize('NFKC')
    .toLowerCase()
    .split('.')
    .map((label) => (label.length > 63 ? label : encodeLabel(label)))
    .join('.');
}
