/** Parameters by which the boards name an ad; every other may carry a person's session or search. */
const AD_PARAMETERS = new Set(
  'rec_idx jk vjk currentJobId adid Gno gno jobId job jl lk lvk wantedAuthNo joCrtfcNo clubid articleid id no'.split(
    ' ',
  ),
);

/** The ad's address without login, fragment and all parameters that do not name the ad. Undefined for other schemes. */
export function cutUrl(address: string | undefined): string | undefined {
  if (!address || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
  const kept = [...url.searchParams].filter(([name, value]) => AD_PARAMETERS.has(name) && value.length <= 64);
  const query = new URLSearchParams(kept).toString();
  const cut = `${url.origin}${url.pathname}${query && `?${query}`}`;
  return cut.length <= 500 ? cut : url.origin;
}

/** The longest beginning of `text` that fits `bytes` bytes of UTF-8, cut between characters. */
export function cutBytes(text: string, bytes: number): string {
  const encoded = new TextEncoder().encode(text);
  if (encoded.length <= bytes) return text;
  let end = bytes;
  while (end > 0 && (encoded[end]! & 0xc0) === 0x80) end--;
  return new TextDecoder().decode(encoded.subarray(0, end));
}
