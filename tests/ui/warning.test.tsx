import { JSDOM } from 'jsdom';
import { h, render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sentences } from '../../scripts/locales.mjs';
import type { Finding } from '../../src/contract/verdict';
import { helpLines } from '../../src/engine/facts/help-lines';
import { install, isDrawn } from '../../src/locales';
import type { Reporting } from '../../src/ui/use-report';
import { Warning, type WarningProps } from '../../src/ui/Warning';

// What a content script is handed, and no sentence more.
for (const language of ['ko', 'en'] as const) {
  const drawn = Object.entries(sentences(language)).filter(([key]) => isDrawn(key));
  install(language, Object.fromEntries(drawn));
}

const IDLE: Reporting = { progress: { state: 'idle' }, start: () => {}, undo: () => {}, copy: () => {} };

function finding(signal: string, quote: string, kind: Finding['kind'] = 'lure', slots: Finding['slots'] = {}): Finding {
  return { signal, kind, evidence: [{ field: 'description', start: 0, end: quote.length, quote }], slots };
}

const FOUR = [
  finding('bank-account-wanted', 'rent us your account', 'danger'),
  finding('upfront-fee', 'deposit of USD 120', 'danger'),
  finding('messenger-only', '@quick_hire'),
  finding('guaranteed-income', 'guaranteed 5,000'),
  finding('insured-employment', 'all insurances', 'relief'),
];

let dom: JSDOM;
beforeEach(() => {
  dom = new JSDOM('<!doctype html><html><body></body></html>', { pretendToBeVisual: true });
  Object.assign(globalThis, { document: dom.window.document, window: dom.window });
});
afterEach(() => {
  render(null, dom.window.document.body);
  dom.window.close();
});

/** Lets Preact draw again and its effects run; an effect waits for a frame. */
const settle = () => new Promise((done) => setTimeout(done, 60));

function draw(changes: Partial<WarningProps> = {}): HTMLElement {
  const props: WarningProps = {
    look: { language: 'en', textSize: 'normal', highContrast: false, plain: false },
    level: 'danger',
    findings: FOUR,
    now: new Date('2026-11-23'),
    help: helpLines('KR'),
    appealUrl: 'https://desk.example.org/appeal',
    canReport: true,
    reporting: IDLE,
    onReport: () => {},
    ...changes,
  };
  render(h(Warning, props), dom.window.document.body);
  return dom.window.document.body;
}

const part = (body: HTMLElement, name: string) => body.querySelector<HTMLElement>(`[data-part="${name}"]`);

describe('a report on its way', () => {
  const states = ['asking', 'asked', 'undone', 'too-late', 'gone', 'again', 'full', 'failed'] as const;
  it.each(states)('%s is said with sentences that a page is handed', (state) => {
    const body = draw({ reporting: { ...IDLE, progress: { state } } });
    expect(part(body, 'report-outcome')?.textContent).not.toBe('');
  });
});

describe('the strong warning', () => {
  it('is a labelled region in the reader’s language with a heading', () => {
    const body = draw({ look: { language: 'ko', textSize: 'large', highContrast: false, plain: false } });
    const panel = part(body, 'warning')!;
    expect(panel.tagName).toBe('SECTION');
    expect(panel.getAttribute('aria-label')).toBe('이 채용 공고에 대한 루어워치 경고');
    expect(panel.lang).toBe('ko');
    expect(panel.dataset.size).toBe('large');
    expect(panel.querySelector('h2')?.textContent).toContain('취업 사기일 수 있어요');
  });

  it('shows the words, why they matter, one thing to do, who helps, report and "this is wrong"', () => {
    const body = draw();
    expect(part(body, 'lead')?.textContent).toContain('“rent us your account”');
    expect(part(body, 'why')?.textContent).toContain('the owner can be punished');
    expect(part(body, 'todo')?.textContent).toContain('Hand over no bank account');
    expect([...body.querySelectorAll('.number')].map((link) => link.getAttribute('href'))).toEqual([
      'tel:112',
      'tel:1394',
      'tel:+82232100404',
    ]);
    expect(part(body, 'report')?.textContent).toBe('Report this ad');
    expect(part(body, 'wrong-button')?.textContent).toBe('This is wrong');
  });

  it('names three reasons, and all of them with their quotes after "more"', async () => {
    const body = draw();
    expect(body.querySelectorAll('.others li')).toHaveLength(2);
    expect(body.textContent).not.toContain('guaranteed 5,000');
    part(body, 'more')!.click();
    await settle();
    expect([...body.querySelectorAll('.quotes li')].map((quote) => quote.textContent)).toEqual([
      'rent us your account',
      'deposit of USD 120',
      '@quick_hire',
      'guaranteed 5,000',
      'all insurances',
    ]);
    expect(part(body, 'details')?.textContent).toContain('guaranteed 5,000');
    expect(part(body, 'details')?.textContent).toContain('anyone can type it');
  });

  it('fills its live region after it is there, with text alone', async () => {
    const body = draw();
    const alert = body.querySelector('[role="alert"]')!;
    expect(alert.textContent).toBe('');
    await vi.waitFor(() => expect(alert.textContent).toContain('Stop and check'), 10_000);
    expect(alert.children).toHaveLength(0);
  });

  it('leads to more help', () => {
    let asked = 0;
    const body = draw({ onHelp: () => asked++ });
    part(body, 'more-help')!.click();
    expect(asked).toBe(1);
  });

  it('takes no focus', async () => {
    const body = draw();
    await settle();
    expect(dom.window.document.activeElement).toBe(body);
  });

  it('asks to show the words a quote stands for', async () => {
    const shown: string[] = [];
    const body = draw({ onShow: ({ quote }) => shown.push(quote) });
    part(body, 'more')!.click();
    await settle();
    body.querySelectorAll<HTMLElement>('.quote')[1]!.click();
    expect(shown).toEqual(['deposit of USD 120']);
  });

  it('leads from a listed contact to the appeal form, by its case', async () => {
    const slots = { kind: 'telegram', reason: 'money-first', reviewed: '2026-11-12', case: 31, old: 0 };
    const body = draw({ findings: [finding('on-blocklist', '@quick_hire', 'danger', slots)] });
    part(body, 'wrong-button')!.click();
    await settle();
    expect(part(body, 'appeal')?.getAttribute('href')).toBe('https://desk.example.org/appeal?case=31');
    expect(part(body, 'appeal')?.getAttribute('rel')).toBe('noreferrer noopener');
  });

  it('explains a warning from the text without pretending that anybody can take it back', async () => {
    const body = draw();
    part(body, 'wrong-button')!.click();
    await settle();
    expect(part(body, 'appeal')).toBeNull();
    expect(part(body, 'wrong')?.textContent).toContain('nothing was sent');
  });

  it('offers copying where no desk is there, and never says it sent anything', () => {
    const body = draw({
      canReport: false,
      reporting: { ...IDLE, progress: { state: 'copy', text: '{}', copied: false } },
    });
    expect(part(body, 'report')?.textContent).toBe('Copy report');
    expect(part(body, 'report-outcome')?.textContent).toContain('sends no reports');
    expect(body.querySelector('details')?.open).toBe(true);
    expect(part(body, 'bytes')?.textContent).toBe('{}');
  });

  it('draws hostile page text as text', async () => {
    const vectors = [
      '<img src=x onerror=alert(1)>',
      '"><script>alert(1)</script>',
      '<svg/onload=alert(1)>',
      '</q><iframe>',
      '\u202Edesrever',
    ];
    const body = draw({ findings: vectors.map((quote) => finding('messenger-only', quote)) });
    part(body, 'more')!.click();
    await settle();
    expect(body.querySelector('img, script, iframe, [onload], [onerror]')).toBeNull();
    expect(body.textContent).toContain('<img src=x onerror=alert(1)>');
    expect(body.textContent).not.toContain('\u202E');
  });
});

it('names no consular centre to a reader whose country has none', () => {
  const findings = [finding('leave-now', 'leave today')];
  expect(part(draw({ findings }), 'todo')?.textContent).toContain('consular call centre');
  expect(part(draw({ findings, help: helpLines('US') }), 'todo')?.textContent).toContain('your own embassy');
});

describe('with somebody to ask', () => {
  const person = { name: 'Mum\u202E', phone: '+447700900123', mail: null };
  const address = 'https://a.example/jobs?id=7';

  it('has one button for it, and shows the exact text before anything can be sent', async () => {
    const body = draw({ person, address });
    const button = part(body, 'ask-button')!;
    expect(button.textContent).toBe('Ask Mum');
    expect(body.querySelectorAll('[href^="sms:"], [href^="mailto:"]')).toHaveLength(0);
    button.click();
    await settle();
    expect(button.getAttribute('aria-expanded')).toBe('true');
    const text = part(body, 'ask-text')!.textContent!;
    expect(text).toContain('rent us your account');
    expect(text).toContain(address);
    expect(part(body, 'ask-sms')?.getAttribute('href')).toBe(`sms:+447700900123?body=${encodeURIComponent(text)}`);
    expect(part(body, 'ask-call')?.getAttribute('href')).toBe('tel:+447700900123');
    expect(part(body, 'ask-mail')).toBeNull();
    // A page may watch or forbid the share sheet: only our own pages have it.
    expect(part(body, 'ask-share')).toBeNull();
  });

  it.each([
    ['for a reader who named nobody', {}],
    ['while it is folded', { person, address, level: 'caution' as const }],
  ])('has none %s', (_when, changes) => {
    expect(part(draw(changes), 'ask') === null).toBe(true);
  });
});

describe('the calm line', () => {
  it('is closed, names the first thing seen, and opens', async () => {
    const body = draw({ level: 'caution' });
    expect(part(body, 'report')).toBeNull();
    expect(body.querySelector('[role="alert"]')).toBeNull();
    expect(body.querySelector('.line')?.textContent).toContain('rent us your account');
    part(body, 'toggle')!.click();
    await settle();
    expect(part(body, 'report')).not.toBeNull();
    expect(part(body, 'toggle')?.getAttribute('aria-expanded')).toBe('true');
  });
});
