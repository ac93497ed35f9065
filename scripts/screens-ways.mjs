// Ways to the screens of screens-table.mjs that take more than a line, and the invented ads and mail shown on the way.
import { readFileSync } from 'node:fs';

/** @typedef {import('./screens.mjs').Stage} Stage */

/** Ads of the demo board by language; readers of other languages are shown the English ones. */
const ADS = {
  ko: { lure: 'cambodia-tm', account: 'account-rental', honest: 'cafe-part-time' },
  en: { lure: 'en-customer-service', account: 'en-payment-agent', honest: 'en-accounts-assistant' },
};
/** @returns {string} the demo board's ad of that kind for the stage's language */
export const adOf = (stage, which) => (ADS[stage.language] ?? ADS.en)[which];

/** The demo board is Korean; readers of other languages are shown its English ads, and its own words in English. */
const WORDS = [
  ['<html lang="ko">', '<html lang="en">'],
  ['일자리장터', 'Jobs Market'],
  [
    '연습용 게시판입니다. 회사와 연락처는 모두 지어낸 것입니다.',
    'A board to practise on. Companies and contacts are invented.',
  ],
  ['오늘 올라온 일자리', 'Jobs posted today'],
  ['목록으로', 'Back to the list'],
];

/**
 * @param {string} language
 * @param {string} html a page of the demo board
 * @returns {string} the page as a reader of that language is shown it
 */
export function boardIn(language, html) {
  if (language === 'ko') return html;
  const english = html.replace(/<li>.*?<\/li>\s*/gs, (card) => (/[가-힣]/.test(card) ? '' : card));
  return WORDS.reduce((text, [korean, words]) => text.replaceAll(korean, words), english);
}

const boardCss = () => readFileSync(new URL('./demo-board/pages/board.css', import.meta.url), 'utf8');

const MILD = {
  ko: [
    '주방 직원 모집',
    ['근무지', '베트남 하노이'],
    '베트남 하노이 식당에서 주방 일을 해요. 숙소를 드려요. 연락은 텔레그램 @hn_cook_demo 으로 주세요.',
  ],
  en: [
    'Kitchen staff wanted',
    ['Location', 'Hanoi, Vietnam'],
    'Kitchen work in a restaurant in Hanoi, Vietnam. We provide a room. Write to us on Telegram only: @hn_cook_demo.',
  ],
};

/** An ad that comes to a caution; the same mild warning is drawn once a day, so each picture has its own address. */
export function mildAd(stage) {
  const [title, [term, place], text] = MILD[stage.language] ?? MILD.en;
  return stage.invented(
    `${stage.board}/jobs/kitchen-${stage.number}`,
    boardIn(
      stage.language,
      `<!doctype html><html lang="${stage.language}"><head><meta charset="utf-8"><title>${title}</title><meta name="viewport" content="width=device-width, initial-scale=1"><style>${boardCss()}</style></head><body><header class="board"><a href="/">일자리장터</a><p>연습용 게시판입니다. 회사와 연락처는 모두 지어낸 것입니다.</p></header><main><article><h1>${title}</h1><dl><div><dt>${term}</dt><dd>${place}</dd></div></dl><section class="description"><p>${text}</p></section></article></main></body></html>`,
    ),
  );
}

/** The popup about an ad that has no warning. */
export async function popupAbout(stage, slug) {
  const page = await stage.open(`${stage.board}/jobs/${slug}`);
  await page.waitForTimeout(1_000);
  return stage.popup(page);
}

/** The page that shows the exact bytes and asks before the first report. */
export async function asked(stage) {
  const page = await stage.ad(adOf(stage, 'lure'));
  const opened = stage.context.waitForEvent('page');
  await stage.warning(page).locator('[data-part="report"]').click();
  const report = await opened;
  await report.emulateMedia({ colorScheme: stage.look.scheme });
  await report.setViewportSize({ width: stage.look.width, height: stage.look.height });
  await report.locator('[data-part="send"]').waitFor();
  return report;
}

const OFFER = {
  ko: '캄보디아 프놈펜 상담직 월 1000만원 보장, 항공권 숙식 제공, 초보 가능. 텔레그램 @paste_demo_11 문의',
  en: 'Customer service in Sihanoukville, USD 5,000 a month guaranteed, flight and room paid. Telegram only: @paste_demo_11',
};

const MAIL = { ko: ['받은 편지함', '좋은 일자리 소개합니다'], en: ['Inbox', 'A good job for you'] };

/** A page of web mail with the offer in it. */
export function mail(stage) {
  const [box, subject] = MAIL[stage.language] ?? MAIL.en;
  const text = OFFER[stage.language] ?? OFFER.en;
  return stage.invented(
    'http://mail.localhost/',
    `<!doctype html><html lang="${stage.language}"><head><meta charset="utf-8"><title>${box}</title><style>${boardCss()}</style></head><body><header class="board"><a href="/">${box}</a></header><main><article><h1>${subject}</h1><section class="description"><p>${text}</p></section></article></main></body></html>`,
  );
}

/** An offer that came by mail or chat, pasted into the popup. */
export async function pasted(stage, page) {
  const popup = await stage.popup(page);
  await popup.locator('[data-part="paste"] summary').click();
  await popup.locator('[data-part="paste-text"]').fill(OFFER[stage.language] ?? OFFER.en);
  await popup.locator('[data-part="paste-check"]').click();
  await popup.locator('[data-part="page-card"][data-state="danger"]').waitFor();
  return popup;
}

/** The report of an ad, sent on its way by somebody who agreed to reporting before. */
export async function reported(stage) {
  await stage.settings({ reportConsent: new Date().toISOString() });
  // The same ad is reported once only.
  const slug = adOf(stage, 'account');
  const source = await (await fetch(`${stage.board.replace('board.localhost', '127.0.0.1')}/jobs/${slug}`)).text();
  const html = boardIn(stage.language, source).replace(
    '<link rel="stylesheet" href="/board.css">',
    `<style>${boardCss()}</style>`,
  );
  const page = await stage.invented(`${stage.board}/jobs/report-${stage.number}`, html);
  await stage.warning(page).waitFor();
  await page.waitForTimeout(900);
  await stage.warning(page).locator('[data-part="report"]').click();
  await page.locator('[data-part="undo-strip"]').waitFor();
  return page;
}

/** The help page: the choice of stages, or one stage for somebody whose job is in Cambodia. */
export async function helpPage(stage, at) {
  const page = await stage.open(`${stage.own('help/index.html')}${at ? `#${at}` : ''}`);
  await page.locator('[data-part="help-page"]').waitFor();
  const place = page.locator('[data-part="place"]');
  if ((await place.count()) > 0) await place.selectOption('KH');
  return page;
}

/** Every board switched off, as the alert says it. */
export async function allBoardsOff(stage) {
  const boardsOff = await stage.control.evaluate(() =>
    chrome.runtime
      .getManifest()
      .content_scripts[0].matches.map((match) => match.replace(/^[^:]+:\/\/(\*\.)?/, '').replace(/\/.*$/, '')),
  );
  await stage.settings({ boardsOff });
}
