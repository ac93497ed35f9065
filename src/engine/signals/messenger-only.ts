import type { Identity } from '../../contract/identity';
import { isWarnedOf } from '../warning-context';
import { quoted, type Signal } from './signal';

const MESSENGERS = new Set<Identity['kind']>(['telegram', 'kakao', 'kakao-open', 'line', 'wechat', 'whatsapp']);
/** Pages of messengers, read as addresses. */
const MESSENGER_PAGES =
  /^(?:m\.me|zalo\.me|wa\.me|(?:chat\.)?whatsapp\.com|discord\.gg|lin\.ee|line\.me|(?:pf|open|qr|invite)\.kakao\.com|u\.wechat\.com|chats\.viber\.com)\//;
/** What small shops in Korea and Japan are asked on. */
const HOME_MESSENGER = /카톡|카카오|오픈채팅|오픈톡|라인|line/i;
/** Nobody can be asked by a business number, and anybody can copy one. */
const OPEN = new Set<Identity['kind']>(['phone', 'email', 'domain']);

/** The only way to answer is a messenger: no phone, no e-mail, no site of the employer's. */
export const messengerOnly: Signal = {
  id: 'messenger-only',
  kind: 'lure',
  group: 'contact',
  find({ view, identities, notice }) {
    if (notice) return null;
    const messengers = identities.filter(
      ({ kind, value }) => MESSENGERS.has(kind) || (kind === 'path' && MESSENGER_PAGES.test(value)),
    );
    const asked = view.found('messenger-ask').filter((match) => !isWarnedOf(view, match));
    if (identities.some(({ kind }) => OPEN.has(kind))) return null;
    if (messengers.length === 0 && asked.length === 0) {
      // "Write to me": whom, the page does not say.
      const writeMe = view.found('contact-me').filter((match) => !isWarnedOf(view, match));
      if (writeMe.length === 0 || view.field('hiringOrganization')) return null;
      return {
        weight: 'weak',
        evidence: quoted(writeMe.map((match) => view.words(match))),
        slots: { messenger: 'messenger' },
      };
    }
    const kakaoOnly =
      asked.every(({ phrase }) => HOME_MESSENGER.test(phrase)) &&
      messengers.every(({ kind }) => kind === 'kakao' || kind === 'kakao-open' || kind === 'line');
    const employer = view.field('hiringOrganization') !== undefined;
    // Small shops in Korea and Japan do answer on KakaoTalk and LINE, and say who and where they are.
    if (kakaoOnly && (employer || view.field('jobLocation') !== undefined)) return null;
    const telegram =
      messengers.some(({ kind }) => kind === 'telegram') ||
      asked.some((match) => /텔레|telegram|テレグラム|เทเลแกรม|телеграм|飞机|飛機/.test(match.phrase));
    return {
      weight: telegram ? 'strong' : employer ? 'weak' : 'plain',
      evidence: quoted([...messengers.map(({ evidence }) => evidence), ...asked.map((match) => view.words(match))]),
      slots: { messenger: messengers[0]?.kind ?? 'messenger' },
    };
  },
};
