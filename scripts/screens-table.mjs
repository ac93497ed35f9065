// Every screen and state a person can meet, one row each: what it is called, how to get there, in which languages and
// looks it is pictured. A new view belongs here in the change that makes it.
import { asking, familyWays } from './screens-family.mjs';
import { adOf, allBoardsOff, asked, helpPage, mail, mildAd, pasted, popupAbout, reported } from './screens-ways.mjs';

/** @typedef {import('./screens.mjs').Stage} Stage */
/** @typedef {{ scheme: 'light' | 'dark', textSize: 'normal' | 'large', width: number, height: number, forced?: boolean, highContrast?: boolean, plain?: boolean }} Look */

/** @type {Record<string, Look>} `light` is the size the stores show. */
export const LOOKS = {
  light: { scheme: 'light', textSize: 'normal', width: 1280, height: 800 },
  dark: { scheme: 'dark', textSize: 'normal', width: 1280, height: 800 },
  narrow: { scheme: 'light', textSize: 'normal', width: 320, height: 640 },
  large: { scheme: 'light', textSize: 'large', width: 1280, height: 800 },
  'large-narrow': { scheme: 'light', textSize: 'large', width: 320, height: 640 },
  contrast: { scheme: 'light', textSize: 'normal', width: 1280, height: 800, highContrast: true },
  'contrast-dark': { scheme: 'dark', textSize: 'normal', width: 1280, height: 800, highContrast: true },
  // A window of 1280x1024 at 400 %.
  zoom: { scheme: 'light', textSize: 'normal', width: 320, height: 256 },
  // The pictures of the welcome page, made smaller afterwards.
  picture: { scheme: 'light', textSize: 'normal', width: 896, height: 560 },
  forced: { scheme: 'dark', textSize: 'normal', width: 1280, height: 800, forced: true },
  plain: { scheme: 'light', textSize: 'normal', width: 1280, height: 800, plain: true },
  'plain-large-narrow': { scheme: 'light', textSize: 'large', width: 320, height: 640, plain: true },
};

const LANGUAGES = ['ko', 'en'];
/** The languages of which only the warning is pictured. */
const OTHERS = ['ja', 'zh-Hans', 'zh-Hant', 'vi', 'th', 'id'];
/** Where the reader of each language lives: it decides which help lines are shown. */
export const READERS = { ko: 'KR', en: 'US' };
/** Plain words are those of warnings only. */
const WARNING = Object.keys(LOOKS).filter((name) => name !== 'picture');
const ALL = WARNING.filter((name) => !LOOKS[name].plain);
const ONCE = ['light'];
/** A popup has its own width, so only colours and size of text differ. */
const POPUP = ['light', 'dark', 'large', 'contrast', 'forced'];

/**
 * `reach` gets to the screen and returns the page to take the picture of.
 * @type {{ name: string, languages: string[], looks: string[], fullPage?: boolean, reach: (stage: Stage) => Promise<import('playwright-core').Page> }[]}
 */
export const SCREENS = [
  { name: 'danger', languages: LANGUAGES, looks: WARNING, reach: (stage) => stage.ad(adOf(stage, 'lure')) },
  {
    name: 'danger-other',
    languages: OTHERS,
    looks: ['light', 'narrow', 'plain-large-narrow', 'large-narrow', 'zoom'],
    reach: (stage) => stage.ad(adOf(stage, 'lure')),
  },
  {
    name: 'danger-more',
    languages: LANGUAGES,
    looks: WARNING,
    reach: async (stage) => {
      const page = await stage.ad(adOf(stage, 'lure'));
      await stage.warning(page).locator('[data-part="more"]').click();
      return page;
    },
  },
  {
    name: 'danger-wrong',
    languages: LANGUAGES,
    looks: ['light', 'large-narrow'],
    reach: async (stage) => {
      const page = await stage.ad(adOf(stage, 'lure'));
      await stage.warning(page).locator('[data-part="more"]').click();
      await stage.warning(page).locator('[data-part="wrong-button"]').click();
      return page;
    },
  },
  {
    name: 'danger-small',
    languages: LANGUAGES,
    looks: ['light', 'narrow'],
    reach: async (stage) => {
      const page = await stage.ad(adOf(stage, 'lure'));
      await stage.warning(page).locator('[data-part="toggle"]').click();
      return page;
    },
  },
  {
    name: 'caution',
    languages: LANGUAGES,
    looks: WARNING,
    reach: async (stage) => {
      const page = await mildAd(stage);
      await stage.warning(page).waitFor();
      await page.waitForTimeout(900);
      return page;
    },
  },
  {
    name: 'stop',
    languages: LANGUAGES,
    looks: WARNING,
    reach: async (stage) => {
      const page = await stage.ad(adOf(stage, 'lure'));
      // On a small screen the warning lies over the link: whoever goes on makes it small first.
      if (stage.look.width < 520) await stage.warning(page).locator('[data-part="toggle"]').click();
      await page.locator('a.apply').click();
      await page.locator('[data-part="stop"][open]').waitFor();
      await page.waitForTimeout(300);
      return page;
    },
  },
  {
    name: 'list',
    languages: LANGUAGES,
    looks: ['light', 'dark', 'narrow', 'large', 'forced'],
    reach: async (stage) => {
      const page = await stage.open(`${stage.board}/`);
      await page.locator('[data-part="mark"]').first().waitFor();
      await page.locator('[data-part="mark"] button').first().focus();
      await page.waitForTimeout(500);
      return page;
    },
  },
  {
    name: 'report-asked',
    languages: LANGUAGES,
    looks: ['light', 'dark', 'narrow', 'large'],
    fullPage: true,
    reach: asked,
  },
  {
    name: 'report-consent',
    languages: LANGUAGES,
    looks: ONCE,
    reach: async (stage) => {
      const report = await asked(stage);
      await report.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      return report;
    },
  },
  { name: 'report-undo', languages: LANGUAGES, looks: ['light', 'narrow', 'forced'], reach: reported },
  {
    name: 'report-bytes',
    languages: LANGUAGES,
    looks: ONCE,
    reach: async (stage) => {
      const page = await reported(stage);
      await page.locator('[data-part="undo-strip"] summary').click();
      return page;
    },
  },
  {
    name: 'report-gone',
    languages: LANGUAGES,
    looks: ONCE,
    reach: async (stage) => {
      const page = await reported(stage);
      await page.waitForTimeout(8_500);
      return page;
    },
  },
  {
    name: 'popup-danger',
    languages: LANGUAGES,
    looks: POPUP,
    fullPage: true,
    reach: async (stage) => stage.popup(await stage.ad(adOf(stage, 'lure'))),
  },
  {
    name: 'popup-over-mail',
    languages: LANGUAGES,
    looks: ONCE,
    reach: async (stage) => {
      const page = await mail(stage);
      return stage.over(page, await pasted(stage, page));
    },
  },
  {
    name: 'popup-report',
    languages: LANGUAGES,
    looks: ONCE,
    fullPage: true,
    reach: async (stage) => {
      const popup = await stage.popup(await stage.ad(adOf(stage, 'lure')));
      await popup.locator('[data-part="report-form"] summary').first().click();
      return popup;
    },
  },
  {
    name: 'popup-waiting',
    languages: LANGUAGES,
    looks: ONCE,
    fullPage: true,
    reach: async (stage) => stage.popup(await reported(stage)),
  },
  {
    name: 'popup-none',
    languages: LANGUAGES,
    looks: POPUP,
    fullPage: true,
    reach: (stage) => popupAbout(stage, adOf(stage, 'honest')),
  },
  {
    name: 'popup-not-watched',
    languages: LANGUAGES,
    looks: ONCE,
    fullPage: true,
    reach: async (stage) => stage.popup(await stage.open('about:blank')),
  },
  {
    name: 'popup-unreadable',
    languages: LANGUAGES,
    looks: ONCE,
    fullPage: true,
    reach: async (stage) => {
      const page = await stage.invented(
        'https://www.indeed.com/viewjob?jk=0123456789abcdef',
        '<!doctype html><title>Job</title><div id="app"></div>',
      );
      await page.waitForTimeout(2_000);
      return stage.popup(page);
    },
  },
  {
    name: 'popup-pasted',
    languages: LANGUAGES,
    looks: ONCE,
    fullPage: true,
    reach: async (stage) => pasted(stage, await stage.open('about:blank')),
  },
  {
    name: 'welcome',
    languages: LANGUAGES,
    looks: ALL,
    fullPage: true,
    reach: async (stage) => {
      const page = await stage.open(stage.own('welcome/index.html'));
      await page.locator('[data-part="welcome"]').waitFor();
      return page;
    },
  },
  ...['for-someone', 'set-up', 'set-up-refused', 'settings-file', 'pin-asked'].map((name) => ({
    name,
    languages: LANGUAGES,
    looks: ['light', 'dark', 'large-narrow', 'forced'],
    fullPage: name !== 'pin-asked',
    reach: familyWays[name],
  })),
  ...['ask', 'ask-open'].map((name) => ({
    name,
    languages: LANGUAGES,
    looks: WARNING,
    reach: (stage) => asking(stage, name === 'ask-open'),
  })),
  {
    name: 'popup-ask',
    languages: LANGUAGES,
    looks: ['light', 'large'],
    fullPage: true,
    reach: async (stage) => {
      const popup = await stage.popup(await asking(stage, false));
      await popup.locator('[data-part="ask-button"]').click();
      return popup;
    },
  },
  {
    name: 'picture-warning',
    languages: LANGUAGES,
    looks: ['picture'],
    reach: (stage) => stage.ad(adOf(stage, 'lure')),
  },
  {
    name: 'picture-stop',
    languages: LANGUAGES,
    looks: ['picture'],
    reach: async (stage) => {
      const page = await stage.ad(adOf(stage, 'lure'));
      await stage.warning(page).locator('[data-part="toggle"]').click();
      await page.locator('a.apply').click();
      await page.locator('[data-part="stop"][open]').waitFor();
      await page.waitForTimeout(300);
      return page;
    },
  },
  {
    name: 'picture-popup',
    languages: LANGUAGES,
    looks: ['picture'],
    reach: async (stage) => {
      const page = await mail(stage);
      return stage.over(page, await pasted(stage, page));
    },
  },
  {
    name: 'welcome-done',
    languages: LANGUAGES,
    looks: ['light', 'narrow'],
    reach: async (stage) => {
      const page = await stage.open(stage.own('welcome/index.html'));
      await page.locator('[data-part="skip"]').click();
      await page.locator('[data-part="welcome-done"]').waitFor();
      return page;
    },
  },
  {
    name: 'popup-paused',
    languages: LANGUAGES,
    looks: ['light', 'dark'],
    fullPage: true,
    reach: async (stage) => {
      const popup = await stage.popup(await stage.ad(adOf(stage, 'lure')));
      await popup.locator('[data-part="pause-on"]').click();
      await popup.locator('[data-part="pause-undo"]').waitFor();
      return popup;
    },
  },
  {
    name: 'popup-alert',
    languages: LANGUAGES,
    looks: ['light', 'dark', 'forced'],
    fullPage: true,
    reach: async (stage) => {
      await allBoardsOff(stage);
      return stage.popup(await stage.open('about:blank'));
    },
  },
  {
    name: 'pin',
    languages: LANGUAGES,
    looks: ['light', 'narrow'],
    reach: async (stage) => {
      await stage.tell('set-pin', { pin: '2468', old: null });
      const page = await stage.open(stage.own('options/index.html'));
      await page.locator('[data-part="strength"] input').first().click();
      await page.locator('[data-part="pin"]').waitFor();
      await stage.tell('set-pin', { pin: null, old: '2468' });
      return page;
    },
  },
  {
    name: 'options-search',
    languages: LANGUAGES,
    looks: ['light', 'narrow'],
    reach: async (stage) => {
      const page = await stage.open(stage.own('options/index.html'));
      await page.locator('[data-part="search"]').fill('Saramin');
      await page.waitForTimeout(200);
      return page;
    },
  },
  {
    name: 'options-open',
    languages: LANGUAGES,
    looks: ['light', 'large-narrow'],
    fullPage: true,
    reach: async (stage) => {
      const page = await stage.open(stage.own('options/index.html'));
      await page.locator('[data-part="options-page"]').waitFor();
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true;
      });
      return page;
    },
  },
  {
    name: 'options',
    languages: LANGUAGES,
    looks: ALL,
    fullPage: true,
    reach: async (stage) => {
      const page = await stage.open(stage.own('options/index.html'));
      await page.locator('[data-part="options-page"]').waitFor();
      return page;
    },
  },
  {
    name: 'help',
    languages: LANGUAGES,
    looks: ['light', 'dark', 'narrow', 'large-narrow', 'forced'],
    fullPage: true,
    reach: (stage) => helpPage(stage),
  },
  ...['looking', 'applied', 'ticket', 'relative'].map((at) => ({
    name: `help-${at}`,
    languages: LANGUAGES,
    looks: ['light', 'narrow'],
    fullPage: true,
    reach: (stage) => helpPage(stage, at),
  })),
  { name: 'help-there', languages: LANGUAGES, looks: ALL, fullPage: true, reach: (stage) => helpPage(stage, 'there') },
  { name: 'help-there-first', languages: LANGUAGES, looks: ['narrow'], reach: (stage) => helpPage(stage, 'there') },
  {
    name: 'help-card-on-paper',
    languages: LANGUAGES,
    looks: ONCE,
    reach: async (stage) => {
      const page = await helpPage(stage, 'ticket');
      // A sheet of A4 less its margins, at 96 dots an inch.
      await page.setViewportSize({ width: 688, height: 1032 });
      await page.emulateMedia({ media: 'print' });
      return page;
    },
  },
  {
    name: 'options-policy',
    languages: LANGUAGES,
    looks: ['light', 'narrow', 'large-narrow'],
    fullPage: true,
    reach: async (stage) => {
      const page = await stage.open(stage.own('options/index.html'));
      await page.locator('[data-part="policy-files"] > summary').click();
      await page.locator('[data-system="windows-chrome"] > summary').click();
      return page;
    },
  },
  {
    name: 'options-history',
    languages: LANGUAGES,
    looks: ['light', 'dark', 'narrow'],
    fullPage: true,
    reach: async (stage) => {
      await stage.settings({ keepHistory: true });
      await stage.ad(adOf(stage, 'lure'));
      const page = await stage.open(stage.own('options/index.html'));
      await page.locator('[data-part="seen-ad"]').first().waitFor();
      return page;
    },
  },
  {
    name: 'popup-evidence',
    languages: LANGUAGES,
    looks: POPUP,
    fullPage: true,
    reach: async (stage) => {
      const popup = await stage.popup(await stage.ad(adOf(stage, 'lure')));
      await popup.locator('[data-part="evidence"] > summary').click();
      await popup.locator('[data-part="evidence-plain"]').click();
      await popup.locator('[data-part="evidence-made"]').waitFor();
      return popup;
    },
  },
];

/** The pictures of the welcome page (public/welcome/), by their name there. */
export const WELCOME = Object.fromEntries(
  LANGUAGES.flatMap((language) =>
    ['warning', 'stop', 'popup'].map((name) => [`picture-${name}-${language}-picture`, `${name}-${language}`]),
  ),
);

/** The pictures README and the stores show, all 1280x800, by name without `.png`. */
export const CHOSEN = LANGUAGES.flatMap((language) =>
  ['danger', 'stop', 'caution', 'list', 'popup-over-mail', 'report-consent'].map((name) => `${name}-${language}-light`),
);
