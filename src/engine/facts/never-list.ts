import { parse } from 'tldts';
import type { EntryKind } from '../../contract/feed';
import { sharedPage } from '../shared-pages';
import { EMPLOYERS } from './employers';
import { SHARED_HOSTS, SITE_BUILDERS } from './shared-hosts';

// Identifiers that may never stand in the list, whoever confirms them. Chosen by us, last looked over 2026-11-28:
// a listed portal, provider or help line would harm everybody who uses it.

const words = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/** Domains of mail providers: an address there says nothing about who runs the domain. */
export const MAIL_HOSTS: ReadonlySet<string> = new Set(
  words(`gmail.com googlemail.com naver.com daum.net hanmail.net nate.com kakao.com hotmail.com outlook.com live.com msn.com yahoo.com
  yahoo.co.jp yahoo.co.kr ymail.com icloud.com me.com proton.me protonmail.com aol.com qq.com 163.com 126.com sina.com foxmail.com
  mail.ru yandex.ru gmx.com gmx.net tutanota.com zoho.com mail.com korea.com dreamwiz.com empas.com rediffmail.com`),
);

/** Job boards: those of manifest.json, and others whose links stand in ads. */
const BOARDS =
  words(`saramin.co.kr jobkorea.co.kr albamon.com alba.co.kr work24.go.kr worldjob.or.kr incruit.com catch.co.kr wanted.co.kr
  rocketpunch.com jumpit.co.kr linkareer.com daangn.com karrotmarket.com linkedin.com indeed.com glassdoor.com glassdoor.co.uk
  glassdoor.co.in glassdoor.ca glassdoor.com.au glassdoor.sg glassdoor.com.hk glassdoor.de glassdoor.fr glassdoor.co.nz seek.com.au
  seek.co.nz jobstreet.com jobstreet.com.my jobstreet.com.sg jobstreet.com.ph jobstreet.co.id jobsdb.com monster.com ziprecruiter.com
  craigslist.org greenhouse.io lever.co workable.com myworkdayjobs.com townwork.net baitoru.com baito.line.me en-gage.net en-japan.com
  rikunabi.com mynavi.jp doda.jp green-japan.com wantedly.com xn--pckua2a7gp15o89zb.com stanby.com 104.com.tw 1111.com.tw 518.com.tw
  yes123.com.tw zhipin.com 51job.com zhaopin.com liepin.com 58.com lagou.com ctgoodjobs.hk jobthai.com jobtopgun.com jobbkk.com
  glints.com kalibrr.com kalibrr.id vietnamworks.com topcv.vn careerviet.vn vieclam24h.vn bongthom.com camhr.com khmer24.com
  jobify.works workinga.com jobnet.com.mm jobsinyangon.com work.com.mm naukri.com internshala.com shine.com timesjobs.com
  jobberman.com jobberman.com.gh brightermonday.co.ke brightermonday.co.ug myjobmag.com bayt.com gulftalent.com`);

/** Portals, chat, social and cloud providers, shorteners, form and site makers: their own sites. */
const PROVIDERS =
  words(`naver.com naver.me daum.net kakao.com kakaocorp.com kakao.me nate.com zum.com google.com google.co.kr googleapis.com youtube.com
  youtu.be goo.gl yahoo.com bing.com baidu.com weibo.com yandex.ru duckduckgo.com
  telegram.org t.me telegram.me telegram.dog telegra.ph whatsapp.com wa.me line.me line-apps.com lin.ee linecorp.com wechat.com weixin.qq.com
  signal.org signal.me viber.com zalo.me skype.com snapchat.com kik.com slack.com zoom.us discord.com discord.gg discordapp.com
  facebook.com fb.com fb.me m.me messenger.com instagram.com threads.net threads.com twitter.com x.com t.co tiktok.com pinterest.com reddit.com
  dcinside.com band.us velog.io brunch.co.kr note.com ameblo.jp microsoft.com office.com apple.com aws.amazon.com amazonaws.com
  cloudflare.com github.com gitlab.com notion.so wordpress.org wix.com godaddy.com gabia.com shopify.com dropbox.com wetransfer.com
  bit.ly tinyurl.com cutt.ly forms.gle typeform.com surveymonkey.com jotform.com tally.so walla.my moaform.com airtable.com
  linktr.ee litt.ly asp.net socket.io wikipedia.org wikimedia.org`);

const BANKS =
  words(`kbstar.com kbfg.com shinhan.com wooribank.com woorifg.com hanabank.com kebhana.com hanafn.com ibk.co.kr nhbank.com nonghyup.com
  suhyup-bank.com kfcc.co.kr cu.co.kr kakaobank.com kbanknow.com tossbank.com toss.im busanbank.co.kr imbank.co.kr knbank.co.kr kjbank.com
  jbbank.co.kr kdb.co.kr standardchartered.co.kr citibank.co.kr mufg.jp smbc.co.jp mizuhobank.co.jp resonabank.co.jp japanpost.jp
  rakuten-bank.co.jp kasikornbank.com scb.co.th bangkokbank.com krungthai.com krungsri.com bca.co.id klikbca.com bankmandiri.co.id
  bri.co.id bni.co.id vietcombank.com.vn techcombank.com vietinbank.vn bidv.com.vn mbbank.com.vn acb.com.vn bdo.com.ph bpi.com.ph
  metrobank.com.ph landbank.com gcash.com maya.ph kbzbank.com wavemoney.com.mm ababank.com acledabank.com.kh wingbank.com.kh dbs.com
  ocbc.com uob.com.sg maybank.com maybank2u.com.my cimb.com ctbcbank.com esunbank.com cathaybk.com.tw icbc.com.cn boc.cn ccb.com
  abchina.com cmbchina.com sbi.co.in hdfcbank.com icicibank.com axisbank.com hsbc.com citi.com standardchartered.com paypal.com wise.com
  westernunion.com moneygram.com alipay.com visa.com mastercard.com`);

/** Large employers beside those of employers.ts, international bodies, and states' sites under other endings. */
const LARGE =
  words(`kia.com lg.com lge.com lge.co.kr sk.com skhynix.com posco.com lotte.net cj.net hanwha.com kt.com woowahan.com krafton.com netmarble.com
  ncsoft.com nexon.com celltrion.com koreanair.com flyasiana.com jejuair.net gs.co.kr doosan.com hd.com shinsegae.com ibm.com oracle.com
  meta.com tesla.com sony.com bosch.com un.org who.int unicef.org undp.org iom.int ilo.org icrc.org worldbank.org adb.org interpol.int
  europa.eu korea.kr admin.ch canada.ca kotra.or.kr hrdkorea.or.kr`);

/** The domain a shared host belongs to; sites on a builder belong to somebody. */
function domainOf(host: string): string[] {
  const { domain } = parse(host.replace(/^\*\./, ''), { allowPrivateDomains: true });
  return domain === null || SITE_BUILDERS.has(domain) ? [] : [domain];
}

/** Registrable domains that are out with every name below them. */
const DOMAINS = new Set([
  ...BOARDS,
  ...PROVIDERS,
  ...BANKS,
  ...LARGE,
  ...MAIL_HOSTS,
  ...EMPLOYERS.flatMap(({ domains }) => domains),
  ...SHARED_HOSTS.flatMap(({ host, also }) => [host, ...also].flatMap(domainOf)),
]);

/**
 * Public suffixes of states, cities and universities: every domain under them is out. `go`, `ac`, `re` and the like are
 * that only below a country: anybody can buy a name that ends in `.ac` or `.re`.
 */
const STATE_SUFFIX =
  /(?:^|\.)(?:(?:gov|gob|gouv|govt|gc|mil|edu)(?:\.[a-z]{2})?|(?:go|ac|re|police|parliament)\.[a-z]{2}|lg\.jp|ed\.jp|mi\.th|desa\.id|sch\.id|nhs\.uk|gv\.at|bund\.de)$/;

/** Whether a host is one of these or stands below one: `news.naver.com`, but not `demo.s3.amazonaws.com`. */
function isOwned(host: string): boolean {
  if (DOMAINS.has(host)) return true;
  const { publicSuffix } = parse(host, { allowPrivateDomains: true });
  let rest = host;
  for (let label = 0; label < MAX_LABELS && rest !== publicSuffix; label++) {
    if (DOMAINS.has(rest)) return true;
    const dot = rest.indexOf('.');
    if (dot < 0) return false;
    rest = rest.slice(dot + 1);
  }
  return false;
}

/** Names below one another that are looked at. */
const MAX_LABELS = 8;

/** Whether anybody can have a name right below: a public suffix, a builder of sites. */
const isSuffix = (host: string): boolean =>
  SITE_BUILDERS.has(host) || parse(host, { allowPrivateDomains: true }).domain === null;

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
  'contact',
  'confirmphone',
  'addstyle',
  'stars',
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

const MAIL_OF_STATE = /(?:^|\.)(?:(?:go|gov|govt|gob|gouv|mil|police)\.[a-z]{2}|gov|mil|lg\.jp|mi\.th)$/;

/**
 * Whether an identifier must never be published or matched: portals, mail and chat providers' own domains, big
 * employers, state domains, official accounts, emergency and help lines.
 *
 * @param value the identifier in the normal form of contract/identity.ts
 */
export function isNeverListed(kind: EntryKind, value: string): boolean {
  switch (kind) {
    case 'domain':
      return isOwned(value) || STATE_SUFFIX.test(value) || isSuffix(value);
    case 'path': {
      // Only a page of somebody's on a shared host, as the engine writes it: no site, cafe or group as a whole.
      const slash = value.indexOf('/');
      return slash < 0 || sharedPage(value.slice(0, slash), value.slice(slash)) !== value;
    }
    case 'email': {
      const domain = value.slice(value.indexOf('@') + 1);
      // On a mail provider's domain anybody has an address; on an employer's or a portal's only they do.
      return (
        MAIL_OF_STATE.test(domain) ||
        (isOwned(domain) && !MAIL_HOSTS.has(domain)) ||
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
