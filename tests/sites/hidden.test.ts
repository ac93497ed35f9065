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
