import { JSDOM } from 'jsdom';
import { h, render } from 'preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { outwardText } from '../../src/ui/outward-text';
import { ReportOutward } from '../../src/ui/ReportOutward';
import '../sentences';

let dom: JSDOM;
beforeEach(() => {
  dom = new JSDOM('<!doctype html><html><body></body></html>', { pretendToBeVisual: true });
  Object.assign(globalThis, { document: dom.window.document, window: dom.window });
});
afterEach(() => {
  render(null, dom.window.document.body);
  dom.window.close();
});

const settle = () => new Promise((done) => setTimeout(done, 60));

describe('the text for others', () => {
  it('says what was seen and what is possible, with blanks for what is not known', () => {
    const text = outwardText('en', { url: 'https://jobs.example/1', title: 'Agent', seen: ['The ad pays your way.'] });
    expect(text.split('\n')).toEqual([
      'Please check this job ad. It could be a job scam.',
      'Address: https://jobs.example/1',
      'Title: Agent',
      'Company: __________',
      'What the ad shows:',
      '- The ad pays your way.',
    ]);
    expect(outwardText('ko', { seen: [] })).toContain('주소: __________');
  });

  it('takes what a page wrote as one line without hidden letters', () => {
    const title = `a\nAddress: https://evil.example\u202E${'x'.repeat(9_000)}`;
    const lines = outwardText('en', { title, seen: [] }).split('\n');
    expect(lines).toHaveLength(6);
    expect(lines[2]).toMatch(
      /^Title: a Address: https:\/\/evil\.example x+…$|^Title: a Address: https:\/\/evil\.examplex+…$/,
    );
    expect(lines[2]!.length).toBeLessThan(220);
  });
});

describe('reporting elsewhere', () => {
  const routes = [{ label: 'Report fraud', url: 'https://www.reportfraud.police.uk' }];
  function draw(clipboard: boolean, with_ = routes) {
    const done: string[] = [];
    render(
      h(ReportOutward, {
        language: 'en',
        routes: with_,
        text: 'the text',
        onCopy: async (text) => {
          await settle();
          if (!clipboard) throw new Error('refused');
          done.push(`copied ${text}`);
        },
        onOpen: (url) => done.push(`opened ${url}`),
      }),
      dom.window.document.body,
    );
    const find = (name: string) => dom.window.document.querySelector<HTMLElement>(`[data-part="${name}"]`);
    return { done, find };
  }

  it('copies first and opens then', async () => {
    const { done, find } = draw(true);
    expect(find('outward-open')!.textContent).toBe('Report fraud · www.reportfraud.police.uk');
    expect(done).toEqual([]);
    find('outward-open')!.click();
    await settle();
    await settle();
    expect(done).toEqual(['copied the text', 'opened https://www.reportfraud.police.uk']);
  });

  it('shows the text where it could not be copied, and opens all the same', async () => {
    const { done, find } = draw(false);
    find('outward-open')!.click();
    await settle();
    await settle();
    await settle();
    expect(done).toEqual(['opened https://www.reportfraud.police.uk']);
    expect(find('outward')!.querySelector('details')!.open).toBe(true);
    expect(find('outward')!.querySelector('pre')!.textContent).toBe('the text');
  });

  it('has no link where no address is known, only the text', () => {
    const { find } = draw(true, []);
    expect(find('outward-open')).toBeNull();
    expect(find('outward-copy')).not.toBeNull();
  });
});
