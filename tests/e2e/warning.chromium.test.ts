import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { count, driveChromium, fill, press, type Tab, textOf, underlined, until } from '../../scripts/driver.mjs';
import { chooseLanguage, expectAd, openAd, tabIdOf } from '../../scripts/walk.mjs';
import { Language } from '../../src/contract/settings';
import type { Finding } from '../../src/contract/verdict';
import english from '../../src/locales/en.json' with { type: 'json' };
import plainKorean from '../../src/locales/plain/ko.json' with { type: 'json' };
import { World } from './world';

type Chromium = Awaited<ReturnType<typeof driveChromium>>;

const LANGUAGES: readonly Language[] = process.env.LUREWATCH_LONG === '1' ? Language.options : ['ko', 'en'];
const POPUP = 'src/popup/index.html';
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

let world: World;
let driver: Chromium;
let watcher: Tab;

beforeAll(async () => {
  world = await World.create();
  driver = await driveChromium(await world.extension('chrome'), await world.profile());
  watcher = await driver.extensionTab(POPUP);
  await chooseLanguage(watcher, 'ko');
});
afterAll(async () => {
  await driver?.close();
  await world?.close();
});

/** The popup's page for a tab, in a tab of its own. */
async function popupFor(url: string): Promise<Tab> {
  return driver.extensionTab(`${POPUP}?tab=${await tabIdOf(watcher, url)}`);
}

describe('a list', () => {
  it('has a mark on flagged cards only, and says why on focus', async () => {
    const { tab, state } = await openAd(driver, watcher, `${world.board.url}/`);
    const flagged = state.verdicts.filter(({ level }: { level: string }) => level !== 'none').length;
    expect(flagged).toBeGreaterThan(1);
    expect(flagged).toBeLessThan(state.verdicts.length);
    await until('the marks', async () => (await count(tab, '[data-part=mark]')) === flagged);
    const first = `[...document.querySelectorAll('lw-note')].map((host) => host.shadowRoot.querySelector('[data-part=mark]')).find(Boolean)`;
    const [label, tip, at, card] = await tab.run(`(() => {
      const mark = ${first};
      const button = mark.querySelector('button');
      button.focus();
      const tip = mark.querySelector('[role=tooltip]');
      const card = [...document.querySelectorAll('ul.jobs li')].find((li) => button.getAttribute('aria-label').includes(li.querySelector('a').textContent));
      return [button.getAttribute('aria-label'), getComputedStyle(tip).display + ' ' + tip.textContent, mark.getBoundingClientRect().top, card.getBoundingClientRect().top];
    })()`);
    expect(label).toMatch(/경고 표시|주의 표시/);
    expect(tip).toMatch(/^grid .{20,}/);
    expect(Math.abs(at - card)).toBeLessThan(20);
    await tab.close();
  });
});

describe('the words in the ad', () => {
  it('are underlined where they were found, and not wherever the same letters stand', async () => {
    const url = `${world.board.url}/jobs/named-elsewhere`;
    const ad = await (await fetch(`http://127.0.0.1:${new URL(url).port}/jobs/no-confinement`)).text();
    const other = '<dl><div><dt>분류</dt><dd id="other">캄보디아 말고 다른 나라</dd></div>';
    await driver.context.route(url, (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: ad.replace('<dl>', other) }),
    );
    const { tab } = await openAd(driver, watcher, url);
    const marked = `[...(CSS.highlights.get('lw-mark') ?? [])].filter((range) => String(range) === '캄보디아')
      .map(({ startContainer }) => startContainer.data)`;
    const places = await until('the words', async () => {
      const found = await tab.run(marked);
      return found.length > 0 && found;
    });
    expect(places).toEqual(['태국 · 캄보디아']);
    await driver.context.unroute(url);
    await tab.close();
  });

  it('are not underlined where a finding is about what the ad leaves out', async () => {
    const url = `${world.board.url}/jobs/nobody-named`;
    const body = `<!doctype html><html lang="ko"><head><meta charset="utf-8"><title>주방 직원 모집</title></head><body><main><article>
      <h1>주방 직원 모집</h1><dl><div><dt>근무지</dt><dd>베트남 하노이</dd></div></dl><section class="description">
      <p>베트남 하노이 식당에서 주방 일을 해요. 숙소를 드려요. 연락은 텔레그램 @hn_cook_77 으로 주세요.</p></section></article></main></body></html>`;
    await driver.context.route(url, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
    const { tab, state } = await openAd(driver, watcher, url);
    const findings = state.verdicts.flatMap((verdict) => verdict.findings) as Finding[];
    const left = findings.find(({ signal }) => signal === 'hidden-employer')?.evidence[0]?.quote ?? '';
    expect(left).not.toBe('');
    await until('the words', async () => (await underlined(tab)).join().includes('hn_cook_77'));
    const words = await underlined(tab);
    expect(words).not.toContain(left);
    await driver.context.unroute(url);
    await tab.close();
  });
});

describe.each(LANGUAGES)('what to do now, in %s', (language) => {
  const person = { name: 'Mum', phone: '01012345678', mail: null };
  afterAll(() => chooseLanguage(watcher, 'ko'));

  it.each([
    ['on a small screen', 320, 640, {}],
    ['on a small screen in large letters', 320, 640, { textSize: 'large', person }],
    ['on a small screen in large and plain letters', 320, 640, { textSize: 'large', plain: true, person }],
    ['at 400 %', 320, 256, {}],
    ['at 400 % in plain words', 320, 256, { plain: true }],
  ] as const)('is seen whole %s, without scrolling', async (_, width, height, look) => {
    await chooseLanguage(watcher, language, look);
    const slug = language === 'ko' ? 'cambodia-tm' : 'en-customer-service';
    const tab = await expectAd(driver, watcher, world.board.url, slug, 'danger');
    await tab.size(width, height);
    await tab.front();
    await pause(300);
    const [seen, bottom] = await tab.run(`(() => {
      const root = document.querySelector('lw-note').shadowRoot;
      const box = (part) => root.querySelector('[data-part="' + part + '"]')?.getBoundingClientRect();
      const [panel, ask] = [box('warning'), box('ask-button')];
      const floor = Math.min(innerHeight, panel.bottom, ask ? ask.top : Infinity);
      return [box('todo').bottom, floor];
    })()`);
    expect(seen).toBeLessThanOrEqual(bottom);
    await tab.close();
  });
});

describe('an answer to an ad of the strong level', () => {
  const stops = (tab: Tab) => count(tab, '[data-part=stop][open]');

  it('is asked about first; going back stays, Escape too, going on goes on', async () => {
    const tab = await expectAd(driver, watcher, world.board.url, 'cambodia-tm', 'danger');
    await tab.run(
      `document.querySelector('a.apply').addEventListener('click', (event) => { event.preventDefault(); window.answered = (window.answered ?? 0) + 1; })`,
    );
    await tab.front();
    await press(tab, 'a.apply');
    await until('the question', async () => (await stops(tab)) === 1);
    expect(await tab.run('window.answered ?? 0')).toBe(0);
    expect(await textOf(tab, '[data-part=stop]')).toContain('멈춰');
    expect(await tab.run(`document.activeElement.shadowRoot.activeElement.dataset.part`)).toBe('stop-back');
    await pause(800);
    await press(tab, '[data-part=stop-back]');
    await until('it to be gone', async () => (await stops(tab)) === 0);
    expect(await tab.run('window.answered ?? 0')).toBe(0);
    await press(tab, 'a.apply');
    await until('the question', async () => (await stops(tab)) === 1);
    await driver.context
      .pages()
      .find((page) => page.url().includes('cambodia-tm'))!
      .keyboard.press('Escape');
    await until('it to be gone', async () => (await stops(tab)) === 0);
    expect(await tab.run('window.answered ?? 0')).toBe(0);
    await press(tab, 'a.apply');
    await until('the question', async () => (await stops(tab)) === 1);
    await pause(800);
    await press(tab, '[data-part=stop-go-on]');
    await until('the answer', async () => (await tab.run('window.answered ?? 0')) === 1);
    // Whoever went on once is not asked again about this ad.
    await press(tab, 'a.apply');
    await until('the second answer', async () => (await tab.run('window.answered ?? 0')) === 2);
    await tab.close();
  });

  it('does not take a click that a script made', async () => {
    const tab = await expectAd(driver, watcher, world.board.url, 'no-confinement', 'danger');
    await tab.front();
    await tab.run(`document.addEventListener('click', (event) => event.preventDefault());
      document.querySelector('main a[href]').click()`);
    await pause(300);
    expect(await stops(tab)).toBe(0);
    await tab.close();
  });

  it('is not asked about on an ad without findings', async () => {
    const tab = await expectAd(driver, watcher, world.board.url, 'office-clerk', 'none');
    await tab.run(`document.addEventListener('click', (event) => event.preventDefault())`);
    await tab.front();
    await press(tab, '.actions a, a.apply, main a');
    await pause(500);
    expect(await stops(tab)).toBe(0);
    await tab.close();
  });
});

describe('a muted warning', () => {
  it.each(['ad', 'site'])('by %s: nothing is drawn, the badge stays, undo brings it back', async (kind) => {
    const url = `${world.board.url}/jobs/cambodia-tm`;
    const tab = await expectAd(driver, watcher, world.board.url, 'cambodia-tm', 'danger');
    const popup = await popupFor(url);
    await press(popup, '[data-part=mutes] summary');
    await press(popup, `[data-part=mute-${kind}]`);
    await tab.front();
    await until('the warning to be gone', async () => (await count(tab, '[data-part=warning]')) === 0);
    const { state } = await openAd(driver, watcher, url);
    expect(state.badge).toBe('!!');
    await popup.front();
    await press(popup, '[data-part=mute-undo]');
    await tab.front();
    await until('the warning to be back', async () => (await count(tab, '[data-part=warning]')) === 1);
    await popup.close();
    await tab.close();
  });

  it('stands in the options, with its way back', async () => {
    const url = `${world.board.url}/jobs/training-fee`;
    const tab = await expectAd(driver, watcher, world.board.url, 'training-fee', 'danger');
    const popup = await popupFor(url);
    await press(popup, '[data-part=mutes] summary');
    await press(popup, '[data-part=mute-ad]');
    await until('the word', async () => (await textOf(popup, '[data-part=mute-said]')).includes('껐어요'));
    const options = await driver.extensionTab('src/options/index.html');
    await until('the muted ad', async () => (await textOf(options, '[data-part=mute-list]')).includes('재택 부업'));
    await press(options, '[data-part=mute-list] [data-part=mute-undo]');
    await until('the empty list', async () =>
      (await textOf(options, '[data-part=mute-list]')).includes('꺼 둔 경고가 없어요'),
    );
    await tab.front();
    await until('the warning to be back', async () => (await count(tab, '[data-part=warning]')) === 1);
    for (const open of [popup, options, tab]) await open.close();
  });
});

describe('the popup', () => {
  it('shows which reader gave which field', async () => {
    const tab = await expectAd(driver, watcher, world.board.url, 'office-clerk', 'none');
    const popup = await popupFor(`${world.board.url}/jobs/office-clerk`);
    await press(popup, '[data-part=read-details] summary');
    const said = await textOf(popup, '[data-part=read-details] [data-field=title]');
    expect(said).toContain('사무보조');
    expect(said).toMatch(/공고에 딸린 데이터|화면의 글/);
    await popup.close();
    await tab.close();
  });

  it('judges a pasted offer and keeps it nowhere', async () => {
    const popup = await driver.extensionTab(POPUP);
    await press(popup, '[data-part=paste] summary');
    await fill(
      popup,
      '[data-part=paste-text]',
      '캄보디아 프놈펜 상담직 월 1000만원 보장, 항공권 숙식 제공, 초보 가능. 텔레그램 @paste_job_11 문의',
    );
    await press(popup, '[data-part=paste-check]');
    await until('the verdict', async () => (await count(popup, '[data-part=page-card][data-state=danger]')) === 1);
    const stored = JSON.stringify([
      await driver.worker('chrome.storage.local.get(null)'),
      await driver.worker('chrome.storage.session.get(null)'),
    ]);
    expect(stored).not.toContain('paste_job_11');
    await popup.close();
  });
});

describe('a mild warning', () => {
  const URL_OF_AD = 'https://www.albamon.com/jobs/detail/7700001';
  const HTML = `<!doctype html><html lang="ko"><head><meta charset="utf-8"><title>주방 직원 모집</title></head><body><main>
    <h1>주방 직원 모집</h1><dl><dt>근무지</dt><dd>베트남 하노이</dd></dl>
    <section class="job-description"><p>베트남 하노이 식당에서 주방 일을 해요. 숙소를 드려요. 연락은 텔레그램 @hn_cook 으로 주세요.</p></section></main></body></html>`;

  it('is drawn once a day; the badge shows every time', async () => {
    await driver.context.route('https://www.albamon.com/**', (route) =>
      route.request().url() === URL_OF_AD
        ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: HTML })
        : route.abort(),
    );
    const first = await openAd(driver, watcher, URL_OF_AD);
    expect(first.state.verdicts.map(({ level }: { level: string }) => level)).toEqual(['caution']);
    await until('the line', async () => (await count(first.tab, '[data-part=warning][data-level=caution]')) === 1);
    // What stands on the page stays, however often it is judged.
    await chooseLanguage(watcher, 'ko', { textSize: 'large' });
    await pause(1_000);
    expect(await count(first.tab, '[data-part=warning][data-level=caution]')).toBe(1);
    // Nor does it need a new page to speak otherwise.
    const title = () => textOf(first.tab, '[data-part=warning] h2');
    await chooseLanguage(watcher, 'ko', { plain: true });
    await until('plain words', async () => (await title()) === plainKorean['level.caution.title']);
    await chooseLanguage(watcher, 'en');
    await until('English', async () => (await title()) === english['level.caution.title']);
    await first.tab.close();
    const second = await openAd(driver, watcher, URL_OF_AD);
    await pause(1_200);
    expect(second.state.badge).toBe('!');
    expect(await count(second.tab, 'lw-note')).toBe(0);
    const kept = JSON.stringify(await driver.worker('chrome.storage.session.get(null)'));
    expect(kept).not.toMatch(/albamon|7700001|hn_cook|주방/);
    await second.tab.close();
    await chooseLanguage(watcher, 'ko');
  });
});
