import { JSDOM } from 'jsdom';
import { h, render } from 'preact';
import decodeQR from 'qr/decode.js';
import { expect, it } from 'vitest';
import { QrCode } from '../../src/ui/family/QrCode';

/** Fills the cells a path of `M x y h n v1 H x z` names, `scale` pixels each, as a camera would see them. */
function pixels(path: string, size: number, scale: number) {
  const width = size * scale;
  const data = new Uint8Array(width * width * 4).fill(255);
  for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)v1H\1z/g)) {
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row++)
      for (let column = Number(x) * scale; column < (Number(x) + Number(run)) * scale; column++)
        data.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3);
  }
  return { width, height: width, data };
}

it.each(['https://a.example/#LW1.eyJwbGFpbiI6dHJ1ZX0.abc123', `https://a.example/#LW1.${'aB3-_'.repeat(120)}.abc123`])(
  'a camera reads what was written: %s',
  (text) => {
    const { document } = new JSDOM('<!doctype html><body></body>').window;
    Object.assign(globalThis, { document });
    render(h(QrCode, { text, label: 'The link' }), document.body);
    const svg = document.querySelector('svg')!;
    expect(svg.getAttribute('aria-label')).toBe('The link');
    const size = Number(svg.getAttribute('viewBox')!.split(' ')[2]);
    const path = svg.querySelector('path')!.getAttribute('d')!;
    expect(decodeQR(pixels(path, size, 4))).toBe(text);
  },
);
