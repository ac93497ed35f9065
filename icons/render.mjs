// Draws public/icons/*.png from the SVG sources with Chromium. `node icons/render.mjs`, after changing a source.
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';

const SIZES = [16, 32, 48, 128];
const source = (size) => readFileSync(new URL(size <= 16 ? 'mark-small.svg' : 'mark.svg', import.meta.url), 'utf8');

/** Test packages carry a violet corner, so that nobody takes them for the released one. */
const dev = (svg) => {
  const side = Number(/viewBox="0 0 (\d+)/.exec(svg)[1]);
  const at = side * 0.5;
  const corner = `<path d="M${side} ${at}V${side}H${at}Z" fill="#b14cff"/>`;
  return svg.replace('</svg>', `${corner}</svg>`);
};

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
for (const size of SIZES) {
  for (const [suffix, svg] of [
    ['', source(size)],
    ['-dev', dev(source(size))],
  ]) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
    const png = await page.screenshot({ omitBackground: true });
    writeFileSync(new URL(`../public/icons/${size}${suffix}.png`, import.meta.url), png);
  }
}
await browser.close();
