import type { IdentityKind } from '../contract/identity';
import { isNeverListed } from './facts/never-list';
import type { Collector } from './identity';
import type { Tag } from './lexicon/group';
import { trimEnd } from './text';
import type { FieldView, Match, View } from './view';

type Messenger = 'telegram' | 'kakao' | 'line' | 'wechat';

interface Rule {
  name: Tag;
  kind: Messenger & IdentityKind;
  id: RegExp;
  /** Whether the id may follow the name directly ("텔레그램 abc_1"), or needs "id", ":" or "@" between. */
  direct: boolean;
}

// Each pattern is tried once, at one place, on a bounded slice.
const RULES: readonly Rule[] = [
  { name: 'name-telegram', kind: 'telegram', id: /^[A-Za-z][A-Za-z0-9_]{3,31}/, direct: true },
  { name: 'name-kakao', kind: 'kakao', id: /^[A-Za-z0-9][A-Za-z0-9._-]{2,19}/, direct: true },
  { name: 'name-line', kind: 'line', id: /^[A-Za-z0-9][A-Za-z0-9._-]{2,19}/, direct: false },
  { name: 'name-wechat', kind: 'wechat', id: /^[A-Za-z][A-Za-z0-9_-]{5,19}/, direct: true },
];

// "아이디는", " ID : ", "(", " @", "으로 문의 " ... what stands between a messenger's name and an id.
const BRIDGE =
  /^(?:[\s:：=\-–—>→▶☞♥★*.,~|/()[\]{}<「『"'@]|id\b|i\.d|ID\b|Id\b|아이디|계정|주소|친추|추가|문의|상담|연락|채널|handle\b|username\b|contact\b|account\b|me\b|us\b|at\b|is\b|는|은|로|으로|이|가|톡){0,14}/;
const ASKING = /(?:id|ID|Id|아이디|계정|handle|username|[:：@=])/;
const SPACED_ID = /^[A-Za-z0-9](?: [A-Za-z0-9]){4,19}(?![A-Za-z0-9])/;

/** Words that follow a messenger's name in ordinary sentences. */
const NOT_IDS = new Set(
  `telegram whatsapp kakao kakaotalk line wechat signal messenger messengers only and for the our with app chat channel group groups
  contact apply http https www number via please send your from this that account accounts phone email mail call text bot bots
  online marketing community manager support talk open pay bank games friends webtoon mobility enterprise style piccoma
  admin link click here join team available message messages you can will are not viber skype instagram facebook`.split(
    /\s+/,
  ),
);

/** Reads ids written after a messenger's name, however the name is spelled. */
export function fromMessengers(view: View, into: Collector): void {
  for (const rule of RULES) {
    for (const match of longest(view.found(rule.name))) readAfter(view, match, rule, into);
  }
  if (view.found('name-telegram').length > 0) for (const field of view.fields) readMentions(view, field, into);
}

/** Of matches that overlap, the one that reaches furthest: "텔레그램", not "텔레". */
function longest(matches: readonly Match[]): Match[] {
  const kept: Match[] = [];
  for (const match of matches) {
    const last = kept.at(-1);
    if (last && last.field === match.field && match.start < last.end)
      kept[kept.length - 1] = match.end >= last.end ? match : last;
    else kept.push(match);
  }
  return kept;
}

function readAfter(view: View, match: Match, rule: Rule, into: Collector): void {
  const { field } = match;
  const slice = field.text.slice(match.end, match.end + 80);
  // "open.kakao.com", "tg://": a name inside an address.
  if (/^(?:\.[a-z]|:?\/)/i.test(slice)) return;
  const bridge = BRIDGE.exec(slice)?.[0] ?? '';
  const asked = ASKING.test(bridge) || /(?:id|아이디)$/.test(match.phrase);
  if (!rule.direct && !asked) return;
  const rest = slice.slice(bridge.length);
  const spaced = asked ? SPACED_ID.exec(rest)?.[0] : undefined;
  const written = spaced ?? rule.id.exec(rest)?.[0];
  if (!written) return;
  const value = trimEnd(written.replaceAll(' ', ''), '._-').toLowerCase();
  if (!plausible(value, rule.kind, asked)) return;
  const start = match.end + bridge.length;
  into.add({
    kind: rule.kind,
    value,
    evidence: view.evidence({ field, start, end: start + trimEnd(written, '._-').length }),
  });
}

function plausible(value: string, kind: Messenger, asked: boolean): boolean {
  if (NOT_IDS.has(value) || isNeverListed(kind, value)) return false;
  if (kind === 'telegram' && value.length < 4) return false;
  if (/^\d+$/.test(value)) return asked && kind !== 'telegram' && value.length >= 5 && value.length <= 9;
  // Without "id" or ":" an ordinary word may follow; ids nearly always hold a digit, a sign or no vowel pattern of a word.
  return asked || /[0-9_]/.test(value) || kind === 'kakao';
}

const MENTION = /(?<![A-Za-z0-9._%+@/-])@([A-Za-z][A-Za-z0-9_]{3,31})(?![A-Za-z0-9_]|\.[A-Za-z])/g;

/** `@name` anywhere in an ad that speaks of Telegram. */
function readMentions(view: View, field: FieldView, into: Collector): void {
  for (const found of field.plain.text.matchAll(MENTION)) {
    const value = found[1]!.toLowerCase();
    if (NOT_IDS.has(value) || isNeverListed('telegram', value)) continue;
    if (into.has('line', value) || into.has('kakao', value) || into.has('wechat', value)) continue;
    const start = field.plain.start(found.index + 1);
    const end = field.plain.end(found.index + found[0].length);
    into.add({ kind: 'telegram', value, evidence: view.evidence({ field, start, end }) });
  }
}
