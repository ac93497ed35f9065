import type { Answer, Source } from './feed-get';

/** What a list's host should know: one plain line each. None of it changes whether the list itself is right. */

const HOUR = 3_600;
const DAY = 24 * HOUR;
/** The packages' own hosts on a developer's machine. */
const LOOPBACK = /^http:\/\/(127\.0\.0\.1|localhost|\[::1\])([:/]|$)/i;

export async function servingNotes(
  source: Source,
  { head, snapshot, root }: { head: Answer; snapshot: Answer; root: Answer | null },
): Promise<string[]> {
  if (!source.isWeb) return [];
  const answers: [string, Headers | null | undefined][] = [
    ['head.json', head.headers],
    ['root/N.json', root?.headers],
    ['s/...', snapshot.headers],
    ['a file that is not there', source.missed],
  ];
  const seen = answers.flatMap(([name, headers]) => (headers ? [{ name, headers }] : []));
  const named = (test: (headers: Headers) => boolean) =>
    seen.filter(({ headers }) => test(headers)).map(({ name }) => name);
  const notes: string[] = [];

  if (/^http:/i.test(source.name) && !LOOPBACK.test(source.name)) notes.push('not https: clients take no such address');
  const closed = named((headers) => headers.get('access-control-allow-origin') !== '*');
  if (closed.length > 0) {
    notes.push(`no "Access-Control-Allow-Origin: *" on ${closed.join(', ')}: browsers cannot read that answer`);
  }
  const exposed = (head.headers?.get('access-control-expose-headers') ?? '').toLowerCase().split(/\s*,\s*/);
  if (!exposed.includes('date') && !exposed.includes('*')) {
    notes.push(
      'no "Access-Control-Expose-Headers: Date" on head.json: clients cannot tell a wrong clock from an old list',
    );
  }
  notes.push(...(await etagNotes(source, head)));
  notes.push(...cacheNotes(head, snapshot));
  const encoding = snapshot.headers?.get('content-encoding');
  if (encoding) notes.push(`s/... is sent as ${encoding}: it gets no smaller by that, so the work is for nothing`);
  const cookies = named((headers) => headers.has('set-cookie'));
  if (cookies.length > 0) notes.push(`a cookie is set with ${cookies.join(', ')}: clients drop it`);
  return notes;
}

async function etagNotes(source: Source, head: Answer): Promise<string[]> {
  const etag = head.headers?.get('etag');
  if (!etag) return ['no ETag on head.json: clients fetch it whole every time'];
  const known = await source.knows('head.json', etag);
  return known ? [] : ['head.json has an ETag, but asking with it brings no 304: clients fetch it whole every time'];
}

function cacheNotes(head: Answer, snapshot: Answer): string[] {
  const notes: string[] = [];
  const ofHead = maxAge(head.headers);
  if (ofHead === null) notes.push('no Cache-Control on head.json: caches keep it as long as they like (max-age=60)');
  else if (ofHead > HOUR) notes.push(`head.json may be cached for ${ofHead} s: a new version comes that much later`);
  const ofSnapshot = maxAge(snapshot.headers);
  if (ofSnapshot === null || ofSnapshot < DAY) {
    notes.push('s/... never changes, but may not be cached for long (max-age=31536000, immutable)');
  }
  return notes;
}

/** Seconds the answer may be kept, 0 where it may not be kept, null where it does not say. */
function maxAge(headers: Headers | null): number | null {
  const said = headers?.get('cache-control')?.toLowerCase();
  if (!said) return null;
  if (/\bno-(store|cache)\b/.test(said)) return 0;
  const seconds = /\bmax-age=(\d+)/.exec(said)?.[1];
  return seconds === undefined ? null : Number(seconds);
}
