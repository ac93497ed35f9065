import type { Settings } from '../contract/settings';
import { SETUP_CHARS, SetUp, type SetUpProblem, type SetUpReading } from '../contract/setup';
import type { Strength } from '../contract/verdict';

// A code is `LW1.` and JSON in base64url, a dot, and the first bytes of its SHA-256, so that a letter lost in copying is
// noticed. It is not secret and proves nothing about who made it: the reader decides, with everything in view.

const MARK = 'LW1.';
const CHECK_BYTES = 4;
const STRICTER: Record<Strength, number> = { quiet: 0, normal: 1, careful: 2 };

const base64url = (bytes: Uint8Array) =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

function bytesOf(text: string): Uint8Array<ArrayBuffer> | null {
  try {
    return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
  } catch {
    return null;
  }
}

async function checkOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return base64url(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes), 0, CHECK_BYTES));
}

/** The code for a set-up, to be sent and pasted. */
export async function writeSetUp(setUp: SetUp): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(setUp));
  return `${MARK}${base64url(bytes)}.${await checkOf(bytes)}`;
}

/**
 * Reads a code as it was pasted, with spaces and line breaks around and within it. What a code may not set refuses it as
 * a whole: nobody who prepares a phone for a relative would write that. A strength that is not stricter than the reader's
 * is left out (`weaker`).
 */
export async function readSetUp(pasted: string, current: Pick<Settings, 'strength'>): Promise<SetUpReading> {
  const refused = (problem: SetUpProblem, field = ''): SetUpReading => ({
    state: 'refused',
    problem,
    field,
  });
  if (pasted.length > SETUP_CHARS) return refused('no-code');
  const found = /LW1\.([\w-]+)\.([\w-]+)/.exec(pasted.replace(/\s+/g, ''));
  if (!found) return refused('no-code');
  const bytes = bytesOf(found[1]!);
  if (bytes === null || (await checkOf(bytes)) !== found[2]) return refused('damaged');
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return refused('damaged');
  }
  const parsed = SetUp.safeParse(value);
  if (!parsed.success) {
    // What may not be there at all is said before what is there wrongly.
    const { issues } = parsed.error;
    const strange = issues.find(({ code }) => code === 'unrecognized_keys');
    if (strange?.code === 'unrecognized_keys')
      return refused('may-not-set', [...strange.path, ...strange.keys.slice(0, 1)].map(String).join('.'));
    return refused('wrong-value', issues[0]?.path.map(String).join('.'));
  }
  const { strength, ...rest } = parsed.data;
  const weaker = strength !== undefined && STRICTER[strength] <= STRICTER[current.strength];
  const setUp: SetUp = weaker ? rest : parsed.data;
  return Object.keys(setUp).length === 0 ? refused('nothing') : { state: 'read', setUp, weaker };
}

/** Whether a message came from the one page that hands codes over; the fragment does not matter. Pure. */
export function isSetUpPage(url: string | null, setupPage: string | null): boolean {
  if (url === null || setupPage === null || !URL.canParse(url)) return false;
  const [from, page] = [new URL(url), new URL(setupPage)];
  return from.origin === page.origin && from.pathname === page.pathname;
}

/** The settings with a set-up taken. */
export function withSetUp(settings: Settings, { language, textSize, plain, strength, person }: SetUp): Settings {
  return {
    ...settings,
    language: language ?? settings.language,
    textSize: textSize ?? settings.textSize,
    plain: plain ?? settings.plain,
    strength: strength ?? settings.strength,
    person: person ?? settings.person,
  };
}
