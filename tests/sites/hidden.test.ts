import { describe, expect, it } from 'vitest';
import { readPage } from '../../src/sites/index';
import { load } from './page';

const URL_OF_AD = 'https://board.example/jobs/1';

/** The description as read, and the parts of it that are marked as hidden. */
function read(body: string): { text: string; hidden: string[] } {
  const html = `<main><h1>Guide wanted</h1><dl><dt>Salary</dt><dd>$900 a month</dd><dt>Company</dt><dd>Hana Tours</dd></dl>
    <section class="job-description"><p>We look for a guide who knows the old town well and likes people.</p>${body}</section></main>`;
  const { postings } = readPage(load(html), URL_OF_AD);
  const [posting] = postings;
  const text = posting?.description ?? '';
  const hidden = (posting?.hidden ?? []).map(({ start, end }) => text.slice(start, end));
  return { text, hidden };
}

describe('text a person sees all the same is not marked as hidden', () => {
  it.each([
    ['the hidden attribute undone by a style', '<p hidden style="display:block">Telegram only</p>'],
    ['an important display before a none', '<p style="display:block!important;display:none">Telegram only</p>'],
    [
      'a child that is visible again',
      '<p style="visibility:hidden"><b style="visibility:visible">Telegram only</b></p>',
    ],
    ['a child with a font size', '<p style="font-size:0"><b style="font-size:1rem">Telegram only</b></p>'],
    ['a child with a colour', '<p style="color:transparent"><b class="x">Telegram only</b></p>'],
    ['a least height', '<p style="height:0;overflow:hidden;min-height:100px">Telegram only</p>'],
  ])('%s', (_, body) => {
    const { text, hidden } = read(body);
    expect(text).toContain('Telegram only');
    expect(hidden).toEqual([]);
  });
});

describe('text nobody sees is marked', () => {
  it.each([
    ['display', '<p style="display:none">nurse, welder, driver</p>'],
    ['the attribute', '<p hidden>nurse, welder, driver</p>'],
    ['an important none before a block', '<p style="display:none !important;display:block">nurse, welder, driver</p>'],
    ['font size', '<p style="font-size:0px">nurse, welder, driver</p>'],
    ['no height', '<p style="height:0;overflow:hidden">nurse, welder, driver</p>'],
  ])('%s', (_, body) => {
    expect(read(body).hidden).toEqual(['nurse, welder, driver']);
  });
});

describe('text that the page’s own style sheets hide', () => {
  const hiddenIn = (css: string, body: string) => read(`<style>${css}</style>${body}`).hidden;

  it.each([
    ['display', '.seo { display: none }'],
    ['visibility', 'p.seo { visibility: hidden }'],
    ['opacity', '.seo{opacity:0}'],
    ['off the screen', '/* a { */ .seo { position:absolute; left:-9999px }'],
    ['no height', '.seo { height: 0; overflow: hidden }'],
    ['important', '.seo { display: none !important }'],
  ])('%s', (_name, css) => {
    expect(hiddenIn(css, '<p class="seo">warehouse driver nurse</p>')).toEqual(['warehouse driver nurse']);
  });

  it.each([
    ['a rule for paper', '@media print { .seo { display: none } }'],
    ['a rule that another takes back', '.seo { display: none } .job-description .seo { display: block }'],
    ['a selector that is none', ':::seo { display: none }'],
    ['words before the text', '.seo::before { display: none }'],
  ])('is not: %s', (_name, css) => {
    expect(hiddenIn(css, '<p class="seo">and bake bread on Fridays</p>')).toEqual([]);
  });
});
