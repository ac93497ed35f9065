import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../src/contract/limits';
import { PageReading } from '../../src/contract/posting';
import { readPage } from '../../src/sites/index';
import { expectWithin, spent } from '../effort';
import { load, read, withJsonLd } from './page';

const BOARDS = [
  'https://board.example/jobs/1',
  'https://www.saramin.co.kr/zf_user/jobs/view?rec_idx=1',
  'https://www.albamon.com/jobs/detail/1',
  'https://www.linkedin.com/jobs/view/1',
  'https://www.indeed.com/viewjob?jk=1',
];

/** What the DOM library needs to look at every element once: the floor of any reading on this machine. */
function onePass(document: Document): number {
  return spent(() => {
    for (const link of document.querySelectorAll('a[href], p[class], div[id]')) link.getAttribute('href');
  }).ms;
}

const LINKS = process.env.LUREWATCH_LONG ? 100_000 : 10_000;

describe('hostile pages', () => {
  it.each([[LINKS, BOARDS[0]!], [LINKS, BOARDS[1]!], ...BOARDS.slice(2).map((url): [number, string] => [5_000, url])])(
    'a posting with %i links at %s keeps its contacts and stays within the cap',
    (count, url) => {
      const links = '<a href="/x?n=1">x</a> '.repeat(count);
      const html = `<main><div class="wrap_jv_cont"><h1 class="tit_job top-card-layout__title" data-testid="jobsearch-JobInfoHeader-title">Cook wanted</h1>
      <dl><dt>급여</dt><dd>월 300만원</dd><dt>근무지</dt><dd>서울</dd></dl>
      <div id="jobDescriptionText" class="jv_detail show-more-less-html__markup"><div class="cont">${'We look for a cook. '.repeat(10)} ${links} <a href="https://t.me/last_one">t</a></div></div></div></main>`;
      const document = load(html, url);
      const floor = onePass(document);
      const { result: reading, ms } = spent(() => readPage(document, url));
      expect(reading.unreadable).toBeNull();
      expect(reading.postings[0]?.title).toBe('Cook wanted');
      expect(reading.postings[0]?.links?.[0]).toEqual({ text: 't', scheme: 'https', host: 't.me', path: '/last_one' });
      expect(reading.postings[0]!.links!.length).toBeLessThanOrEqual(LIMITS.links);
      expect(ms).toBeLessThan(floor * 150);
    },
  );

  it('a page of 20 MB is read up to the cap', async () => {
    const text = 'We look for people who like to travel. '.repeat(520_000);
    const document = load('<main><h1>Guide wanted</h1><dl><dt>Salary</dt><dd>$900</dd></dl><p id="p"></p></main>');
    document.getElementById('p')!.textContent = text;
    const reading = await expectWithin(3_000, () => readPage(document, 'https://board.example/jobs/1'));
    expect(text.length).toBeGreaterThan(20_000_000);
    expect(reading.kind).toBe('detail');
    expect(reading.postings[0]!.description!.length).toBeLessThanOrEqual(LIMITS.descriptionChars);
  });

  it('a page with too many elements is said to be too large, soon', async () => {
    const document = load('<main id="m"></main>', BOARDS[1]);
    const main = document.getElementById('m')!;
    for (let i = 0; i <= LIMITS.elements; i++) main.append(document.createElement('i'));
    const reading = await expectWithin(1_000, () => readPage(document, BOARDS[1]!));
    expect(reading).toEqual({ kind: 'detail', postings: [], unreadable: 'too-large', roots: [] });
  });

  const nested = (depth: number, url: string) => {
    const document = load('<h1>Cook wanted</h1><div id="d"></div>', url);
    let inner: Element = document.getElementById('d')!;
    for (let level = 0; level < depth; level++) {
      const next = document.createElement('div');
      inner.append(next);
      inner = next;
    }
    inner.textContent = 'Salary: $900 a month. We look for a cook who starts soon, in Riga or in Vilnius.';
    return document;
  };

  it.each(BOARDS)('elements nested 500 deep at %s are read or a reason is given', (url) => {
    const reading = readPage(nested(500, url), url);
    PageReading.parse(reading);
    expect(JSON.stringify(reading.postings).includes('Riga') || reading.unreadable !== null).toBe(true);
  });

  it('elements nested deeper than any parser nests them are said to be too large, soon', async () => {
    const deep = nested(2_000, BOARDS[0]!);
    const reading = await expectWithin(1_000, () => readPage(deep, BOARDS[0]!));
    expect(reading).toEqual({ kind: 'none', postings: [], unreadable: 'too-large', roots: [] });
  });

  it('JSON-LD: too many, too long and too deep blocks are left unread, the others are read', () => {
    const job = { '@type': 'JobPosting', title: 'Cook' };
    const deep = `${'{"a":'.repeat(100_000)}${JSON.stringify({ ...job, title: 'Deep' })}${'}'.repeat(100_000)}`;
    const long = JSON.stringify({ ...job, title: 'Long', description: 'x'.repeat(LIMITS.jsonLdChars) });
    expect(read(withJsonLd([deep, long, job])).postings.map((one) => one.title)).toEqual(['Cook']);
    const many = [...Array(LIMITS.jsonLdBlocks).fill({ '@type': 'Thing' }), job];
    expect(read(withJsonLd(many)).postings).toEqual([]);
    expect(read(withJsonLd(many.slice(1))).postings).toHaveLength(1);
  });

  it('no page keeps more postings than the cap', () => {
    const jobs = Array.from({ length: 400 }, (_, index) => ({ '@type': 'JobPosting', title: `Cook ${index}` }));
    expect(read(withJsonLd([jobs])).postings).toHaveLength(LIMITS.postings);
  });

  it('keys of the language change nothing', () => {
    const names = (object: object) => Object.getOwnPropertyNames(object).join();
    const before = [names(Object.prototype), names(Array.prototype), names(Function.prototype)];
    const block = `{"@type":"JobPosting","title":"Cook","__proto__":{"polluted":1,"description":"proto"},
      "constructor":{"prototype":{"polluted":1}},"toString":"x","hasOwnProperty":"y",
      "hiringOrganization":{"__proto__":{"name":"Proto Ltd"},"valueOf":{}},"baseSalary":{"__proto__":{"value":5},"constructor":1}}`;
    const [posting] = read(withJsonLd([block])).postings;
    expect(posting).toMatchObject({ title: 'Cook' });
    expect(posting?.description).toBeUndefined();
    expect(posting?.hiringOrganization).toBeUndefined();
    expect(posting?.baseSalary).toBeUndefined();
    expect([names(Object.prototype), names(Array.prototype), names(Function.prototype)]).toEqual(before);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('values of the wrong kind are left out', () => {
    const wrong = [null, true, 7, [], [[]], {}, [null], { '@type': 5 }, { name: { name: { name: { name: {} } } } }];
    for (const value of wrong) {
      const block = { '@type': 'JobPosting', title: 'Cook' } as Record<string, unknown>;
      for (const key of [
        'description',
        'hiringOrganization',
        'jobLocation',
        'baseSalary',
        'employmentType',
        'datePosted',
        'url',
      ]) {
        block[key] = value;
      }
      const reading = read(withJsonLd([block]));
      expect(PageReading.parse(reading).postings[0]?.title).toBe('Cook');
    }
  });

  it('markup in values stays text and runs nothing', () => {
    const attack = '<img src=x onerror="document.title=1">';
    const url = 'https://board.example/jobs/1';
    const document = load(
      withJsonLd([
        {
          '@type': 'JobPosting',
          title: attack,
          hiringOrganization: `A ${attack} B`,
          description: `<p>One</p>${attack}<script>document.title=1</script>`,
        },
      ]),
      url,
    );
    const [posting] = readPage(document, url).postings;
    expect(posting?.title).toBe(attack);
    expect(posting?.hiringOrganization).toBe('A B');
    expect(posting?.description).toBe('One');
    expect(document.title).toBe('Page');
    expect(document.querySelector('img')).toBeNull();
  });

  it.each(['', 'no address', 'about:blank', 'javascript:alert(1)', 'https://', 'data:text/html,x'])(
    'the address %j gives a page without a job, not an error',
    (url) => {
      expect(readPage(load('<h1>hi</h1>'), url)).toMatchObject({ kind: 'none', postings: [] });
    },
  );

  it('links that are code or no address are left out', () => {
    const hrefs = [
      'javascript:alert(1)',
      'data:text/html,x',
      'http://[',
      '#top',
      '',
      'tg://resolve?domain=abc',
      'mailto:a@b.example',
    ];
    const anchors = hrefs.map((href) => `<a href="${href}">x</a>`).join(' ');
    const [posting] = read(
      withJsonLd(
        [{ '@type': 'JobPosting', title: 'Cook' }],
        `<main><h1>Cook</h1><p>${'text '.repeat(40)}${anchors}</p></main>`,
      ),
    ).postings;
    expect(posting?.links?.map((link) => link.scheme)).toEqual(['tg', 'mailto']);
  });

  it('a frame that refuses its document is a frame not loaded', () => {
    const url = BOARDS[1]!;
    const document = load(
      '<div class="wrap_jv_cont"><h1 class="tit_job">Cook</h1><div class="jv_detail"><div class="cont"><iframe id="iframe_content_0" src="/f"></iframe></div></div></div>',
      url,
    );
    Object.defineProperty(document.querySelector('iframe')!, 'contentDocument', {
      get() {
        throw new Error('SecurityError');
      },
    });
    const reading = readPage(document, url);
    expect(reading).toMatchObject({ kind: 'detail', unreadable: 'not-loaded', postings: [{ title: 'Cook' }] });
  });
});
