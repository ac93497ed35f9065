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

/**
 * Names that only sometimes mean the messenger, or are written in a script whose words have no gaps; `asked` ones need
 * "id", ":" or "@" behind them.
 */
const SHORT_NAMES: readonly { pattern: RegExp; kind: Rule['kind']; asked: boolean }[] = [
  {
    pattern: /テレグラム|เทเลแกรม|(?<!\p{L})(?:телеграмм?|телега|тг)(?!\p{L})|[纸紙][飞飛][机機]/giu,
    kind: 'telegram',
    asked: false,
  },
  { pattern: /[飞飛][机機]|(?<![가-힣])텔(?=\s?[:：@])/gu, kind: 'telegram', asked: true },
  { pattern: /[ラﾗ][イｲ][ンﾝ]\s?(?:id|アカウント)|(?:ไอดี)?ไลน์/giu, kind: 'line', asked: false },
  { pattern: /(?<![ァ-ヶー])ライン(?![ァ-ヶー])/gu, kind: 'line', asked: true },
  { pattern: /[vｖ]信|薇信|(?<![A-Za-z0-9])(?:vx|wx)(?![A-Za-z0-9])/giu, kind: 'wechat', asked: false },
];

// "아이디는", " ID : ", "(", " @", "으로 문의 " ... what stands between a messenger's name and an id.
const BRIDGE =
  /^(?:[\s:：=\-–—>→▶☞♥★*.,~|/()[\]{}<「『"'@]|id\b|i\.d|ID\b|Id\b|아이디|계정|주소|친추|추가|문의|상담|연락|채널|handle\b|username\b|contact\b|account\b|me\b|us\b|at\b|is\b|는|은|로|으로|이|가|톡|[号號帐帳账]|追加|登録|検索|は|ไอดี|ник){0,14}/;
const ASKING = /(?:id|ID|Id|아이디|계정|handle|username|[号號]|ไอดี|ник|[:：@=])/;
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
  for (const { pattern, kind, asked } of SHORT_NAMES) {
    const rule = RULES.find((one) => one.kind === kind)!;
    for (const field of view.fields) {
      for (const found of field.plain.text.matchAll(pattern)) {
        const name = { field, phrase: found[0], end: field.plain.end(found.index + found[0].length) };
        readAfter(view, name, { ...rule, direct: !asked }, into);
      }
    }
  }
  for (const field of view.fields) readBareLine(view, field, into);
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

/**
 * "라인 abc123" on a line of its own, or with a word of asking behind it. In a plant "라인" is an assembly line, so
 * neither a word before it nor one behind the id may say what line it is.
 */
const BARE_LINE =
  /(?:^|[\n.,!?/|()\u00b7~]|(?:문의|연락|상담|지원|친추)(?:는|은)?)[ \t]{0,3}라인[ \t]{0,2}([A-Za-z][A-Za-z._-]{2,14}\d[A-Za-z0-9._-]{1,8})(?=[ \t]{0,3}(?:$|[\n.,!?/|()~]|(?:으?로|문의|연락|추가|친추|주세요|상담)))/gu;

function readBareLine(view: View, field: FieldView, into: Collector): void {
  for (const found of field.plain.text.matchAll(BARE_LINE)) {
    const written = found[1]!;
    const value = trimEnd(written, '._-').toLowerCase();
    if (!plausible(value, 'line', false)) continue;
    const at = found.index + found[0].lastIndexOf(written);
    const start = field.plain.start(at);
    const end = field.plain.end(at + trimEnd(written, '._-').length);
    into.add({ kind: 'line', value, evidence: view.evidence({ field, start, end }) });
  }
}

function readAfter(view: View, match: Pick<Match, 'field' | 'phrase' | 'end'>, rule: Rule, into: Collector): void {
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
