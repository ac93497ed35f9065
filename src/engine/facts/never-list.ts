import type { EntryKind } from '../../contract/feed';
import { SHARED_HOSTS } from './shared-hosts';

// Identifiers that may never stand in the list, whoever confirms them. Chosen by us, last looked over 2026-11-23:
// a listed portal, provider or help line would harm everybody who uses it.

/** Registrable domains: job boards, mail, chat and cloud providers, big employers, news, banks' and states' own sites. */
const DOMAINS = new Set(
  `saramin.co.kr jobkorea.co.kr albamon.com alba.co.kr incruit.com wanted.co.kr jumpit.co.kr rocketpunch.com catch.co.kr
  worldjob.or.kr work24.go.kr linkedin.com indeed.com glassdoor.com monster.com ziprecruiter.com jobstreet.com jobsdb.com
  camhr.com bongthom.com naukri.com shine.com timesjobs.com topcv.vn vietnamworks.com 51job.com zhipin.com 104.com.tw 1111.com.tw
  townwork.net baitoru.com en-japan.com rikunabi.com mynavi.jp daangn.com karrotmarket.com craigslist.org bayt.com gulftalent.com
  naver.com daum.net kakao.com kakaocorp.com nate.com google.com gmail.com googlemail.com youtube.com hotmail.com outlook.com live.com msn.com yahoo.com
  yahoo.co.jp ymail.com icloud.com me.com proton.me protonmail.com aol.com qq.com 163.com 126.com sina.com foxmail.com hanmail.net
  mail.ru yandex.ru gmx.com gmx.net tutanota.com zoho.com
  telegram.org t.me telegram.me telegram.dog whatsapp.com wa.me line.me line-apps.com lin.ee wechat.com weixin.qq.com signal.org viber.com zalo.me discord.com discord.gg
  facebook.com fb.com messenger.com instagram.com twitter.com x.com tiktok.com reddit.com dcinside.com tistory.com band.us medium.com
  microsoft.com office.com apple.com amazon.com aws.amazon.com cloudflare.com github.com github.io gitlab.com notion.so notion.site wordpress.com wixsite.com
  wix.com blogspot.com godaddy.com netlify.app vercel.app web.app firebaseapp.com pages.dev workers.dev herokuapp.com bit.ly tinyurl.com forms.gle
  samsung.com sec.co.kr hyundai.com kia.com lg.com lge.com sk.com skhynix.com posco.com lotte.net cj.net hanwha.com kt.com coupang.com
  woowahan.com toss.im krafton.com netmarble.com ncsoft.com nexon.com celltrion.com koreanair.com flyasiana.com
  kbstar.com shinhan.com wooribank.com hanabank.com ibk.co.kr nhbank.com kakaobank.com
  ibm.com oracle.com meta.com netflix.com tesla.com toyota.co.jp sony.com siemens.com bosch.com unilever.com nestle.com un.org who.int
  unicef.org undp.org iom.int ilo.org icrc.org worldbank.org adb.org wikipedia.org wikimedia.org
  asp.net socket.io korea.kr jotform.com modoo.at imweb.me cafe24.com creatorlink.net weebly.com kakao.me`
    .split(/\s+/)
    .filter(Boolean),
);

/**
 * Public suffixes of states and universities: every domain under them is out. `go`, `ac` and `re` are that only below a
 * country: anybody can buy a name that ends in `.ac` or `.re`.
 */
const STATE_SUFFIX = /(?:^|\.)(?:(?:gov|gob|gouv|govt|gc|mil|edu)(?:\.[a-z]{2})?|(?:go|ac|re)\.[a-z]{2})$/;

/** Pages of shared hosts that name nobody: what they are about stands in the query or further down the path. */
const COMMON_PAGES = new Set(
  `facebook.com/share/p facebook.com/share/r facebook.com/share/v facebook.com/watch facebook.com/marketplace facebook.com/share
  fb.com/share fb.com/watch instagram.com/p instagram.com/reel instagram.com/reels instagram.com/stories instagram.com/explore
  instagram.com/tv youtube.com/watch youtube.com/playlist youtube.com/results x.com/i x.com/share x.com/intent x.com/search x.com/home
  x.com/hashtag twitter.com/i twitter.com/share twitter.com/intent twitter.com/search twitter.com/home twitter.com/hashtag
  tiktok.com/tag tiktok.com/search drive.google.com/open drive.google.com/uc drive.google.com/drive/u/0 drive.google.com/drive/u/1
  docs.google.com/forms/u/0/d docs.google.com/forms/u/1/d docs.google.com/document/u/0/d docs.google.com/spreadsheets/u/0/d
  cafe.naver.com/ca-fe/cafes cafe.naver.com/f-e/cafes naver.com/search.naver`
    .split(/\s+/)
    .filter(Boolean),
);

/** A script's file name (`profile.php`, `ArticleRead.nhn`): the query says whose page it is. */
const SCRIPT = /\.(?:php|nhn|naver|aspx|do)$/;

/** Emergency and help lines, E.164 or the short number as dialled. Sources: facts of docs/signals.md, 2026-11-23. */
const PHONES = new Set([
  '112',
  '119',
  '117',
  '118',
  '110',
  '111',
  '1332',
  '1345',
  '1350',
  '1366',
  '1388',
  '1393',
  '1394',
  '1588',
  '911',
  '999',
  '000',
  '+82112',
  '+82119',
  '+821394',
  '+821332',
  '+821350',
  '+821345',
  '+821366',
  '+82232100404',
  '+82221003000',
  '+85523211900',
]);

/** Handles of messengers and services themselves. */
const HANDLES = new Set([
  'telegram',
  'telegramtips',
  'botfather',
  'spambot',
  'stopca',
  'gif',
  'share',
  'joinchat',
  'addlist',
  'addemoji',
  'addtheme',
  'setlanguage',
  'boost',
  'invoice',
  'giftcode',
  'addstickers',
  'proxy',
  'socks',
  'login',
  'iv',
  'line',
  'linebiz',
  'wechat',
  'weixin',
  'kakao',
  'kakaotalk',
]);

const MAIL_OF_STATE =
  /@(?:[a-z0-9-]+\.)*(?:go|gov|mil|police)\.(?:[a-z]{2})$|@(?:[a-z0-9-]+\.)*korea\.kr$|@(?:[a-z0-9-]+\.)*(?:gov|mil)$/;

/**
 * Whether an identifier must never be published or matched: portals, mail and chat providers' own domains, big
 * employers, state domains, official accounts, emergency and help lines.
 *
 * @param value the identifier in the normal form of contract/identity.ts
 */
export function isNeverListed(kind: EntryKind, value: string): boolean {
  switch (kind) {
    case 'domain':
      return DOMAINS.has(value) || SHARED_HOSTS.has(value) || STATE_SUFFIX.test(value) || !value.includes('.');
    case 'path': {
      const slash = value.indexOf('/');
      // A shared host without a path is the provider itself.
      if (slash < 0 || slash === value.length - 1 || STATE_SUFFIX.test(value.slice(0, slash))) return true;
      const page = value.toLowerCase();
      return COMMON_PAGES.has(page) || SCRIPT.test(page);
    }
    case 'email': {
      const domain = value.slice(value.indexOf('@') + 1);
      // On a mail provider's domain anybody has an address; on an employer's or a portal's only they do.
      return (
        MAIL_OF_STATE.test(value) ||
        (DOMAINS.has(domain) && !MAIL_HOSTS.has(domain)) ||
        (/^(?:help|support|abuse|security|noreply|no-reply)@/.test(value) && MAIL_HOSTS.has(domain))
      );
    }
    case 'phone':
      return PHONES.has(value) || value.replace(/^\+/, '').length < 6;
    case 'telegram':
    case 'line':
    case 'wechat':
    case 'kakao':
      return HANDLES.has(value);
    default:
      return false;
  }
}

/** Domains of mail providers: an address there says nothing about who runs the domain. */
export const MAIL_HOSTS: ReadonlySet<string> = new Set(
  `gmail.com googlemail.com naver.com daum.net hanmail.net nate.com kakao.com hotmail.com outlook.com live.com msn.com yahoo.com
  yahoo.co.jp yahoo.co.kr ymail.com icloud.com me.com proton.me protonmail.com aol.com qq.com 163.com 126.com sina.com foxmail.com
  mail.ru yandex.ru gmx.com gmx.net tutanota.com zoho.com mail.com korea.com dreamwiz.com empas.com rediffmail.com`
    .split(/\s+/)
    .filter(Boolean),
);
