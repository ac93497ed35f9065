// Ways to the screens of screens-table.mjs that are about set-ups, the person to ask, the PIN and settings files.
import { Buffer } from 'node:buffer';
import { adOf } from './screens-ways.mjs';

/** @typedef {import('./screens.mjs').Stage} Stage */

const PERSON = {
  ko: { name: '엄마', phone: '01012345678', mail: null },
  en: { name: 'Mum', phone: '+447700900123', mail: 'mum@example.org' },
};
const personOf = (stage) => PERSON[stage.language] ?? PERSON.en;

/** The options of the stage's language and look. */
async function options(stage) {
  const page = await stage.open(stage.own('options/index.html'));
  await page.locator('[data-part="options-page"]').waitFor();
  return page;
}

/** An ad with its warning, for a reader who has somebody to ask. */
export async function asking(stage, open) {
  await stage.settings({ person: personOf(stage) });
  const page = await stage.ad(adOf(stage, 'lure'));
  if (open) await page.locator('[data-part="ask-button"]').click();
  return page;
}

/** The welcome page with a code in its address. */
async function offered(stage, code) {
  const page = await stage.open(`${stage.own('welcome/index.html')}#${code}`);
  await page.locator('[data-part="setup-review"], [data-part="setup-refused"]').waitFor();
  return page;
}

/** @type {Record<string, (stage: Stage) => Promise<import('playwright-core').Page>>} */
export const familyWays = {
  'for-someone': async (stage) => {
    const page = await options(stage);
    const form = page.locator('[data-part="for-someone"]');
    await form.locator('[data-part="person-name"]').fill(personOf(stage).name);
    await form.locator('[data-part="person-phone"]').fill(personOf(stage).phone);
    await form.locator('[data-part="for-large"]').check();
    await form.locator('[data-part="for-careful"]').check();
    await form.locator('[data-part="for-make"]').click();
    await form.locator('[data-part="made"]').waitFor();
    return page;
  },
  'set-up': async (stage) => {
    const setUp = { textSize: 'large', plain: true, strength: 'careful', person: personOf(stage) };
    const { answer } = await stage.tell('write-set-up', { setUp });
    return offered(stage, answer.code);
  },
  // `{"mutes":[]}`, rightly checked: what somebody who means harm would send.
  'set-up-refused': (stage) => offered(stage, 'LW1.eyJtdXRlcyI6W119.Hq4jdQ'),
  'settings-file': async (stage) => {
    const page = await options(stage);
    const person = { name: 'HR', phone: '+85512345678', mail: null };
    const settings = { strength: 'quiet', boardsOff: ['saramin.co.kr'], textSize: 'large', person };
    const text = JSON.stringify({ kind: 'lurewatch-settings', version: 1, settings });
    const file = { name: 'settings.json', mimeType: 'application/json', buffer: Buffer.from(text) };
    await page.locator('[data-part="file-read"]').setInputFiles(file);
    await page.locator('[data-part="file-review"]').waitFor();
    return page;
  },
  'pin-asked': async (stage) => {
    await stage.tell('set-pin', { pin: '4826', old: null });
    try {
      const page = await options(stage);
      await page.locator('input[name="strength"][value="quiet"]').click();
      await page.locator('[data-part="pin-prompt"][open]').waitFor();
      return page;
    } finally {
      // The next picture must not be asked for it.
      await stage.tell('set-pin', { pin: null, old: '4826' });
    }
  },
};
