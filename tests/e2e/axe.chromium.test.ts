import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { count, driveChromium, press, type Tab, until } from '../../scripts/driver.mjs';
import { chooseLanguage, expectAd, openAd, tabIdOf } from '../../scripts/walk.mjs';
import { HelpStage } from '../../src/contract/help';
import { Language } from '../../src/contract/settings';
import { faults } from './faults';
import { World } from './world';

let world: World;
let driver: Awaited<ReturnType<typeof driveChromium>>;
let watcher: Tab;

beforeAll(async () => {
  world = await World.create();
  driver = await driveChromium(await world.extension('chrome'), await world.profile());
  watcher = await driver.extensionTab('src/popup/index.html');
});
afterAll(async () => {
  await driver?.close();
  await world?.close();
});

/** Every language in a long run; two in others, since each takes half a minute. */
const LANGUAGES: readonly Language[] = process.env.LUREWATCH_LONG === '1' ? Language.options : ['ko', 'en'];

describe.each(LANGUAGES)('axe in %s', (language) => {
  beforeAll(() => chooseLanguage(watcher, language));

  it.each(['src/popup/index.html', 'src/options/index.html', 'src/welcome/index.html'])(
    'finds nothing in %s',
    async (path) => {
      const tab = await driver.extensionTab(path);
      await until('the page', async () => (await count(tab, 'h1, h2')) > 0);
      await new Promise((resolve) => setTimeout(resolve, 500));
      await tab.run(`for (const fold of document.querySelectorAll('details')) fold.open = true`);
      expect(await faults(tab)).toEqual([]);
      await tab.close();
    },
  );

  it('finds nothing in the help page, in any stage', async () => {
    const tab = await driver.extensionTab('src/help/index.html');
    await until('the stages', async () => (await count(tab, '[data-part=stage-there]')) === 1);
    expect(await faults(tab)).toEqual([]);
    for (const stage of HelpStage.options) {
      await tab.run(`document.querySelector('[data-part=stage-${stage}]').click()`);
      await until(stage, async () => (await count(tab, `[data-stage=${stage}]`)) === 1);
      await tab.run(`(() => {
        const place = document.querySelector('[data-part=place]');
        if (place) { place.value = 'KH'; place.dispatchEvent(new Event('change', { bubbles: true })); }
        for (const fold of document.querySelectorAll('details')) fold.open = true;
      })()`);
      expect(await faults(tab), stage).toEqual([]);
    }
    await tab.close();
  });

  it('finds nothing in the options with everything unfolded, in an alert, in high contrast, and in the last welcome', async () => {
    await chooseLanguage(watcher, language, { highContrast: true, boardsOff: ['saramin.co.kr'] });
    const options = await driver.extensionTab('src/options/index.html');
    await until('the options', async () => (await count(options, '[data-section]')) > 5);
    await options.run(`for (const fold of document.querySelectorAll('details')) fold.open = true`);
    await press(options, '[data-part=reset]');
    expect(await faults(options)).toEqual([]);
    await options.close();
    const welcome = await driver.extensionTab('src/welcome/index.html');
    await press(welcome, '[data-part=whom] input[value=other]');
    expect(await faults(welcome)).toEqual([]);
    await press(welcome, '[data-part=finish]');
    await until('the end', async () => (await count(welcome, '[data-part=welcome-done]')) === 1);
    expect(await faults(welcome)).toEqual([]);
    await welcome.close();
    await chooseLanguage(watcher, language);
  });

  it('finds nothing in the warning, opened as far as it goes, and in the report page', async () => {
    const tab = await expectAd(driver, watcher, world.board.url, 'cambodia-tm', 'danger');
    await tab.front();
    await new Promise((resolve) => setTimeout(resolve, 800));
    await press(tab, '[data-part=more]');
    await press(tab, '[data-part=wrong-button]');
    expect(await count(tab, '[data-part=details]')).toBe(1);
    expect(await faults(tab, 'lw-note')).toEqual([]);
    await press(tab, '[data-part=warning] [data-part=report]');
    const report = await driver.tabAt('view=report');
    await until('the report page', async () => (await count(report, '[data-part=send]')) === 1);
    expect(await faults(report)).toEqual([]);
    await report.close();
    await tab.close();
  });

  it('finds nothing in the marks of a list, in the stop, and in the popup of an ad with everything unfolded', async () => {
    const { tab } = await openAd(driver, watcher, `${world.board.url}/`);
    await until('the marks', async () => (await count(tab, '[data-part=mark]')) > 0);
    expect(await faults(tab, 'lw-note')).toEqual([]);
    await tab.close();

    const ad = await expectAd(driver, watcher, world.board.url, 'no-confinement', 'danger');
    await ad.front();
    await press(ad, 'main a[href^="https://t.me"], a.apply');
    await until('the stop', async () => (await count(ad, '[data-part=stop][open]')) === 1);
    await press(ad, '[data-part=stop-help]');
    expect(await faults(ad, 'lw-note')).toEqual([]);

    const id = await tabIdOf(watcher, `${world.board.url}/jobs/no-confinement`);
    const unfolded = await driver.extensionTab(`src/popup/index.html?tab=${id}`);
    await until('the mutes', async () => (await count(unfolded, '[data-part=mutes]')) === 1);
    await unfolded.run(`for (const fold of document.querySelectorAll('details')) fold.open = true`);
    await press(unfolded, '[data-part=evidence-plain]');
    await until('the evidence', async () => (await count(unfolded, '[data-part=evidence-made]')) === 1);
    expect(await faults(unfolded)).toEqual([]);
    await unfolded.close();
    await ad.close();
  });
});
