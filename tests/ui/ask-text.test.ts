import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../scripts/locales.mjs';
import { Language } from '../../src/contract/settings';
import type { Finding } from '../../src/contract/verdict';
import { askLinks, askText } from '../../src/ui/ask-text';
import { fieldsOf, readPerson } from '../../src/ui/family/person-form';
import '../sentences';

const NOW = new Date('2026-11-28');
const finding = (signal: string, quote: string, kind: Finding['kind'] = 'lure'): Finding => ({
  signal,
  kind,
  evidence: [{ field: 'description', start: 0, end: quote.length, quote }],
  slots: {},
});

describe('what is sent to the person who is asked', () => {
  it('is the first thing seen and where the ad is', () => {
    const findings = [finding('messenger-only', '@hr_77'), finding('upfront-fee', '보증금 20만원', 'danger')];
    const text = askText('ko', findings, 'https://a.example/jobs?rec_idx=7', NOW);
    expect(text.split('\n')).toHaveLength(4);
    expect(text).toContain('보증금 20만원');
    expect(text).not.toContain('@hr_77');
    expect(text).toContain('\nhttps://a.example/jobs?rec_idx=7\n');
    expect(askText('en', findings, null, NOW).split('\n')).toHaveLength(3);
  });

  it('can be said in every language, with nothing seen too', () => {
    for (const language of LANGUAGES) expect(askText(Language.parse(language), [], null, NOW)).toMatch(/\S\n\S/);
  });

  it('keeps an ad’s own words on one line and without invisible letters', () => {
    const text = askText('en', [finding('messenger-only', 'a\nCall +85511\u202E now')], null, NOW);
    expect(text.split('\n')).toHaveLength(3);
    expect(text).not.toContain('\u202E');
  });
});

describe('the links', () => {
  const text = '“5,000 & more”\nhttps://a.example/?id=7#x';

  it('carry the text whole and nothing beside it', () => {
    const { tel, sms, mailto } = askLinks({ phone: '+821012345678', mail: 'mum+jobs@a.example' }, '봐 & 줘', text);
    expect(tel).toBe('tel:+821012345678');
    const [number, ...bodies] = sms!.split('?body=');
    expect(number).toBe('sms:+821012345678');
    // Written out: a bare & or line break would end the body there.
    expect(bodies.join()).toMatch(/^[\w%.~!*'()-]+$/);
    expect(bodies.map(decodeURIComponent)).toEqual([text]);
    const mail = new URL(mailto!);
    expect(decodeURIComponent(mail.pathname)).toBe('mum+jobs@a.example');
    expect([...mail.searchParams.keys()]).toEqual(['subject', 'body']);
    expect(mail.searchParams.get('subject')).toBe('봐 & 줘');
    expect(mail.searchParams.get('body')).toBe(text.replace('\n', '\r\n'));
    expect(mail.hash).toBe('');
  });

  it('are there for what is known of the person alone', () => {
    expect(askLinks({ phone: '112', mail: null }, '', text).mailto).toBeNull();
    expect(askLinks({ phone: null, mail: 'a@b.example' }, '', text)).toMatchObject({ tel: null, sms: null });
  });
});

describe('the fields for a person', () => {
  it('take numbers as people write them', () => {
    expect(readPerson({ name: ' 엄마 ', phone: '010-1234 (5678)', mail: '' })).toEqual({
      person: { name: '엄마', phone: '01012345678', mail: null },
    });
    expect(readPerson({ name: '', phone: '', mail: ' ' })).toEqual({ person: null });
    expect(fieldsOf(null)).toEqual({ name: '', phone: '', mail: '' });
  });

  it.each([
    ['name', { name: '', phone: '112', mail: '' }],
    ['phone', { name: 'a', phone: '', mail: '' }],
    ['phone', { name: 'a', phone: '12 ext 3', mail: '' }],
    ['mail', { name: 'a', phone: '', mail: 'a@b' }],
  ])('name %s where it will not do', (wrong, fields) => {
    expect(readPerson(fields)).toEqual({ wrong });
  });
});
