import { createHash } from 'node:crypto';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import '../sentences';
import { type EvidenceFacts, evidenceFile, STYLE, STYLE_HASH, splitHidden } from '../../src/background/evidence-file';
import { EvidenceRequest } from '../../src/contract/evidence';
import { LIMITS } from '../../src/contract/limits';
import { t } from '../../src/locales';
import { expectWithin } from '../effort';

const PNG = 'data:image/png;base64,iVBORw0KGgo=';
const HOSTILE = [
  '</script><script>alert(1)</script>',
  '<img src=x onerror="alert(2)">',
  `" onmouseover='alert(3)' x="`,
  '</pre></body></html><iframe src="https://evil.example/"></iframe>',
  '<!-- <![CDATA[ ]]> -->',
  '&lt;b&gt; &#60;i&#62; &amp;',
  '<meta http-equiv="refresh" content="0;url=https://evil.example/">',
  '</style><style>*{display:none}</style>',
].join('\n');

const facts = (over: Partial<EvidenceFacts> = {}): EvidenceFacts => ({
  language: 'ko',
  url: 'https://board.example/jobs/7?a=1&b=<2>',
  level: 'danger',
  time: '2026-11-28T14:05:06.000Z',
  localTime: '2026년 11월 28일 토요일 23:05:06 GMT+9 (Asia/Seoul)',
  version: '0.1.0',
  list: 12,
  posting: {
    title: '캄보디아 상담원',
    hiringOrganization: '새봄',
    description: '항공권 제공\n월 1000만원',
    url: 'https://board.example/jobs/7',
    links: [{ text: '지원', scheme: 'https', host: 't.me', path: '/job_77' }],
  },
  findings: [
    { seen: '공고가 비행기 표를 내 준다고 해요: “항공권 제공”.', why: '빚이 될 수 있어요.', quotes: ['항공권 제공'] },
  ],
  picture: null,
  ...over,
});
const read = (html: string) => new JSDOM(html).window.document;
const wordsOf = (html: string) => read(html).body.textContent ?? '';
/** Names of all elements and attributes a file has. */
const shapeOf = (html: string) => {
  const all = [...read(html).querySelectorAll('*')];
  return [...new Set(all.flatMap(({ tagName, attributes }) => [tagName, ...[...attributes].map(({ name }) => name)]))];
};

describe('an evidence file', () => {
  it('says which ad, when, what was seen and by which words', () => {
    const html = evidenceFile(facts());
    const words = wordsOf(html);
    for (const part of [
      'https://board.example/jobs/7?a=1&b=<2>',
      '2026-11-28T14:05:06.000Z',
      'Asia/Seoul',
      '캄보디아 상담원',
      '항공권 제공\n월 1000만원',
      '빚이 될 수 있어요.',
      'https://t.me/job_77',
      t('ko', 'level.danger.title'),
      t('ko', 'evidence.file.list', { version: '12' }),
    ]) {
      expect(words).toContain(part);
    }
    expect(read(html).querySelector('blockquote')?.textContent).toBe('항공권 제공');
    expect(read(html).documentElement.lang).toBe('ko');
  });

  it('may run, load and send nothing, and has no link', () => {
    const html = evidenceFile(facts({ picture: PNG }));
    const policy = read(html).querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content');
    expect(policy).toContain("default-src 'none'; img-src data:; style-src 'sha256-");
    expect(policy).not.toMatch(/unsafe|script|\*/);
    expect(STYLE_HASH).toBe(`sha256-${createHash('sha256').update(STYLE).digest('base64')}`);
    expect(read(html).querySelector('style')?.textContent).toBe(STYLE);
    expect(read(html).querySelectorAll('a, script, iframe, form, link, base').length).toBe(0);
    expect(read(html).querySelector('img')?.getAttribute('src')).toBe(PNG);
  });

  it.each(['title', 'hiringOrganization', 'jobLocation', 'baseSalary', 'employmentType', 'datePosted', 'description'])(
    'hostile text in %s stays text',
    (field) => {
      const posting = { description: 'x', [field]: HOSTILE };
      const html = evidenceFile(facts({ posting }));
      expect(wordsOf(html)).toContain(HOSTILE);
      expect(shapeOf(html)).toEqual(shapeOf(evidenceFile(facts({ posting: { description: 'x', [field]: 'y' } }))));
    },
  );

  it('hostile text in addresses, quotes, links, hidden parts and the language of numbers stays text', () => {
    const make = (bad: string) =>
      evidenceFile(
        facts({
          url: bad,
          version: bad,
          localTime: bad,
          posting: {
            url: `${bad}.`,
            description: `ab${bad}`,
            hidden: [{ field: 'description', start: 2, end: 2 + bad.length }],
            links: [{ text: bad, scheme: bad, host: bad, path: bad }],
          },
          findings: [{ seen: bad, why: bad, quotes: [bad] }],
        }),
      );
    expect(shapeOf(make(HOSTILE))).toEqual(shapeOf(make('y')));
    expect(read(make(HOSTILE)).querySelectorAll('script, iframe, meta[http-equiv="refresh"]').length).toBe(0);
  });

  it('a picture is a PNG or nothing', () => {
    const request = { ...facts(), picture: `${PNG}" onerror="alert(1)` };
    expect(EvidenceRequest.safeParse(request).success).toBe(false);
    expect(EvidenceRequest.safeParse({ ...request, picture: 'data:image/svg+xml;base64,PHN2Zz4=' }).success).toBe(
      false,
    );
    expect(EvidenceRequest.safeParse({ ...request, picture: PNG }).success).toBe(true);
  });

  it('letters that show nothing or turn the direction are written out', () => {
    const html = evidenceFile(
      facts({
        posting: {
          description: 'a\u202eb\u200bc\u0000d\u2066e\ud800f\u2028g\u3164h\ufeffi',
          title: '👩‍💻\ud83d\ude00',
        },
      }),
    );
    for (const letter of '\u202e\u200b\u0000\u2066\u2028\u3164\ufeff') expect(html).not.toContain(letter);
    expect(html).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
    expect(wordsOf(html)).toContain('a⟨U+202E⟩b⟨U+200B⟩c⟨U+0000⟩d⟨U+2066⟩e⟨U+D800⟩f⟨U+2028⟩g⟨U+3164⟩h⟨U+FEFF⟩i');
    expect(wordsOf(html)).toContain('👩‍💻😀');
  });

  it('text the page did not show stands apart', () => {
    const posting = {
      description: 'seen HIDDEN seen',
      hidden: [
        { field: 'description', start: 5, end: 12 },
        { field: 'description', start: 8, end: 11 },
        { field: 'title', start: 0, end: 2 },
      ],
    };
    expect(splitHidden(posting)).toEqual({ visible: 'seen seen', hidden: ['HIDDEN '] });
    const words = wordsOf(evidenceFile(facts({ posting })));
    expect(words).toContain('seen seen');
    expect(words).toContain(t('ko', 'evidence.file.hidden'));
  });

  it('a text of the greatest length is whole, and made quickly', async () => {
    const description = `${'<'.repeat(LIMITS.descriptionChars - 1)}끝`;
    const html = await expectWithin(2_000, () => evidenceFile(facts({ posting: { description } })));
    expect(html.length).toBeGreaterThan(LIMITS.descriptionChars * 4);
    expect(wordsOf(html)).toContain(description);
  });

  it('the same facts give the same bytes', () => {
    expect(evidenceFile(facts())).toBe(evidenceFile(facts()));
  });
});
