import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../../scripts/browsers.mjs';

// The real mount in a real Chromium, against pages that fight it (measured attacks: hide, cover, zoom away, remove).

const work = mkdtempSync(join(tmpdir(), 'lurewatch-mount-'));
let browser: Browser;

beforeAll(async () => {
  const lib = { entry: 'src/ui/mount.ts', formats: ['iife' as const], name: 'ui', fileName: () => 'mount.js' };
  await build({ configFile: false, logLevel: 'error', publicDir: false, build: { outDir: work, lib, minify: false } });
  browser = await chromium.launch({ executablePath: findChromium() ?? '', args: ['--no-sandbox', '--disable-gpu'] });
});
afterAll(async () => {
  await browser?.close();
  rmSync(work, { recursive: true, force: true });
});

/** The page fights for a second and a half; the answer to its last stroke may take longer on a busy machine. */
const PATIENT = { timeout: 3_000, interval: 200 };

const CSS = '.box{width:300px;height:200px;background:rgb(255,0,255)}';

async function hostilePage(attack: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 800, height: 600 } });
  await page.setContent('<!doctype html><title>ad</title><body><main><h1>Clerk</h1></main></body>');
  await page.addScriptTag({ path: join(work, 'mount.js') });
  await page.evaluate(
    `window.lost = false;
     window.mounted = ui.mount({ document, css: ${JSON.stringify(CSS)}, open: true, topLayer: true, onLost: () => { window.lost = true; } });
     const box = document.createElement('div'); box.className = 'box'; mounted.container.append(box);`,
  );
  await page.evaluate(attack);
  await page.waitForTimeout(1_500);
  return page;
}

/** Share of the box's pixels that are really painted, as the page's own canvas counts them in a screenshot. */
async function painted(page: Page): Promise<number> {
  const shot = (await page.screenshot()).toString('base64');
  const judge = await browser.newPage();
  const count = await judge.evaluate(async (png) => {
    const image = new Image();
    image.src = `data:image/png;base64,${png}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d')!;
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    let hits = 0;
    for (let i = 0; i < data.length; i += 4) if (data[i]! > 230 && data[i + 1]! < 25 && data[i + 2]! > 230) hits++;
    return hits;
  }, shot);
  await judge.close();
  return count / (300 * 200);
}

const addStyle = (css: string) =>
  `document.head.append(Object.assign(document.createElement('style'), { textContent: ${JSON.stringify(css)} }))`;
const COVER = `const cover = Object.assign(document.createElement('div'), { popover: 'manual' });
  cover.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;margin:0;border:0;background:#fff;pointer-events:none';
  document.body.append(cover); cover.showPopover();`;

describe('the warning on a hostile page', () => {
  it.each([
    ['leaves it alone', ''],
    [
      'hides everything by rule',
      addStyle('body,body *,html>*{display:none!important;opacity:0!important;visibility:hidden!important}'),
    ],
    [
      'hides our element by name',
      addStyle('lw-note{display:none!important;transform:scale(0)!important;clip-path:inset(50%)!important}'),
    ],
    ['hides it inline', `mounted.host.style.setProperty('display','none','important')`],
    ['makes the root transparent', addStyle('html{opacity:0;clip-path:inset(100%)}')],
    ['takes it out of the top layer', `mounted.box.hidePopover(); mounted.box.removeAttribute('popover')`],
    ['covers it with a later popover', COVER],
    [
      'covers it with the backdrop of a tiny popover',
      `${addStyle('#tiny::backdrop{background:#fff}')};
       const tiny = Object.assign(document.createElement('div'), { id: 'tiny', popover: 'manual' });
       tiny.style.cssText = 'inset:auto auto 0 0;width:1px;height:1px';
       document.body.append(tiny); tiny.showPopover();`,
    ],
    [
      'opens a modal dialog',
      `document.body.append(Object.assign(document.createElement('dialog'), { textContent: 'x' })); document.querySelector('dialog').showModal()`,
    ],
    ['zooms it away and the page back', addStyle('html{zoom:.1} body{zoom:10}')],
    [
      'replaces the root element',
      `document.documentElement.replaceWith(Object.assign(document.createElement('html'), {}))`,
    ],
    [
      'takes it out twelve times',
      `let n = 0; const t = setInterval(() => { mounted.host.remove(); if (++n === 12) clearInterval(t); }, 100)`,
    ],
    ['animates it away', `mounted.host.animate([{ opacity: 0 }, { opacity: 0 }], { duration: 1e6, fill: 'both' })`],
  ])('stays visible where the page %s', async (_, attack) => {
    const page = await hostilePage(attack);
    await expect.poll(() => painted(page), PATIENT).toBeGreaterThan(0.8);
    await page.close();
  });

  it('gives up without hanging against an observer that removes it at once', async () => {
    const page = await hostilePage(
      `new MutationObserver(() => document.querySelector('lw-note')?.remove()).observe(document.documentElement, { childList: true });
       mounted.host.remove();`,
    );
    await page.waitForFunction('window.lost === true', null, { timeout: 10_000 });
    expect(await page.evaluate('document.querySelector("lw-note")')).toBeNull();
    await page.close();
  });

  it('leaves nothing behind once destroyed', async () => {
    const page = await hostilePage('');
    const html = () => page.evaluate<string>('document.documentElement.outerHTML');
    const warned = await html();
    await page.evaluate('mounted.destroy()');
    await expect.poll(html, PATIENT).toBe(warned.replace(/<lw-note[^>]*><\/lw-note>/, ''));
    expect(await html()).not.toBe(warned);
    await page.close();
  });

  it('steps aside where the reader tabs to something beneath it', async () => {
    const page = await hostilePage(
      `document.body.insertAdjacentHTML('beforeend', '<a href="#x" style="position:fixed;top:40px;right:100px">beneath</a>')`,
    );
    const top = () => page.evaluate<number>('mounted.box.getBoundingClientRect().top');
    expect(await top()).toBe(0);
    await page.keyboard.press('Tab');
    await expect.poll(top, PATIENT).toBe(400);
    await page.close();
  });
});
