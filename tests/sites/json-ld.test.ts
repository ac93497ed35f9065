import { describe, expect, it } from 'vitest';
import { read, withJsonLd } from './page';

const job = (more: object) => ({ '@context': 'https://schema.org', '@type': 'JobPosting', title: 'Cook', ...more });
const posting = (more: object) => read(withJsonLd([job(more)])).postings[0]!;

describe('baseSalary as one readable line', () => {
  const money = (value: unknown, currency = 'KRW') => ({ '@type': 'MonetaryAmount', currency, value });
  it.each<[string, unknown, string | undefined]>([
    ['an amount a month', money({ value: 3000000, unitText: 'MONTH' }), 'KRW 3000000 / MONTH'],
    ['a range', money({ minValue: 20, maxValue: 25.5, unitText: 'HOUR' }, 'USD'), 'USD 20-25.5 / HOUR'],
    ['a range of one', money({ minValue: 20, maxValue: 20, unitText: 'HOUR' }), 'KRW 20 / HOUR'],
    ['a minimum', money({ minValue: 2500000, unitText: 'MONTH' }), 'KRW 2500000+ / MONTH'],
    ['a maximum', money({ maxValue: 40, unitText: 'HOUR' }, 'USD'), 'up to USD 40 / HOUR'],
    ['amounts as text', money({ value: '3,200,000', unitText: 'monthly' }), 'KRW 3,200,000 / MONTH'],
    ['words for an amount', money({ value: '회사 내규에 따름' }), '회사 내규에 따름'],
    ['a bare value in the amount', { currency: 'JPY', value: 1200, unitText: 'HOUR' }, 'JPY 1200 / HOUR'],
    ['a minimum beside the value', { currency: 'USD', minValue: 10, maxValue: 12 }, 'USD 10-12'],
    ['a number', 10320, '10320'],
    ['text', '10320 HOUR KRW', '10320 HOUR KRW'],
    [
      'several',
      [money({ value: 10, unitText: 'HOUR' }), money({ value: 70, unitText: 'DAY' })],
      'KRW 10 / HOUR; KRW 70 / DAY',
    ],
    ['several values', { currency: 'USD', value: [{ value: 5, unitText: 'HUR' }] }, 'USD 5 / HOUR'],
    ['nought', 0, undefined],
    ['nought inside', money({ value: 0, unitText: 'YEAR' }), undefined],
    ['nothing', {}, undefined],
    ['empty text', '', undefined],
    ['null', null, undefined],
    ['itself, too deep', { value: { value: { value: { value: {} } } } }, undefined],
  ])('%s', (_name, baseSalary, expected) => {
    expect(posting({ baseSalary }).baseSalary).toBe(expected);
  });

  it('takes the currency of the posting where the amount has none', () => {
    expect(posting({ baseSalary: 30, salaryCurrency: 'EUR' }).baseSalary).toBe('EUR 30');
  });
});

describe('jobLocation as one line', () => {
  const place = (address: unknown) => ({ '@type': 'Place', address });
  it.each<[string, object, string | undefined]>([
    [
      'an address',
      {
        jobLocation: place({
          streetAddress: '3 Quay',
          addressLocality: 'Cork',
          addressRegion: 'Munster',
          addressCountry: 'IE',
        }),
      },
      '3 Quay, Cork, Munster, IE',
    ],
    ['a country with a name', { jobLocation: place({ addressCountry: { name: 'Japan' } }) }, 'Japan'],
    [
      'a country in words',
      { jobLocation: place({ addressLocality: '강남구', addressCountry: '대한민국' }) },
      '강남구, 대한민국',
    ],
    ['several places', { jobLocation: [place('Oslo'), 'Bergen'] }, 'Oslo; Bergen'],
    ['text', { jobLocation: '캄보디아 시하누크빌' }, '캄보디아 시하누크빌'],
    ['a bare address', { jobLocation: { '@type': 'PostalAddress', addressLocality: 'Lima' } }, 'Lima'],
    [
      'a place with only a name',
      { jobLocation: { '@type': 'Place', name: 'Head office', address: {} } },
      'Head office',
    ],
    [
      'what repeats is said once',
      { jobLocation: place({ streetAddress: '서울 중구 1', addressLocality: '중구', addressRegion: '서울' }) },
      '서울 중구 1',
    ],
    ['empty parts', { jobLocation: place({ streetAddress: '', addressLocality: null, addressCountry: 'KR' }) }, 'KR'],
    [
      'remote',
      { jobLocationType: 'TELECOMMUTE', applicantLocationRequirements: { '@type': 'Country', name: 'Spain' } },
      'Remote, Spain',
    ],
    ['nothing', { jobLocation: [] }, undefined],
  ])('%s', (_name, more, expected) => {
    expect(posting(more).jobLocation).toBe(expected);
  });
});

describe('hiringOrganization', () => {
  it.each<[string, unknown, string | undefined]>([
    ['an organisation', { '@type': 'Organization', name: 'Aster' }, 'Aster'],
    ['text', 'confidential', 'confidential'],
    ['a list', [{ name: 'Aster' }, { name: 'Birch' }], 'Aster, Birch'],
    ['only a legal name', { legalName: 'Aster Ltd' }, 'Aster Ltd'],
    ['escaped', { name: 'Aster &amp; Birch' }, 'Aster & Birch'],
    ['no name', { '@type': 'Organization' }, undefined],
  ])('%s', (_name, hiringOrganization, expected) => {
    expect(posting({ hiringOrganization }).hiringOrganization).toBe(expected);
  });
});

describe('description as plain text', () => {
  it.each<[string, string, string]>([
    ['HTML', '<p>One.</p><p>Two&nbsp;more.</p>', 'One.\nTwo more.'],
    ['escaped HTML', '&lt;p&gt;One.&lt;/p&gt;&lt;p&gt;Two.&lt;/p&gt;', 'One.\nTwo.'],
    ['twice escaped HTML', '&amp;lt;li&amp;gt;One&amp;lt;/li&amp;gt;', 'One'],
    ['plain text with lines', 'One\nTwo\n\n\n\nThree', 'One\nTwo\n\nThree'],
    ['lines between blocks are no lines of the text', '<p>One\n  and two</p>\n<p>Three</p>', 'One and two\nThree'],
    ['comparisons are no markup', 'age < 30 and pay > 20', 'age < 30 and pay > 20'],
    ['breaks', 'One<br>Two<br/><br/>Three', 'One\nTwo\n\nThree'],
    ['scripts and styles are no text', '<style>p{}</style><p>One</p><script>alert(1)</script>', 'One'],
  ])('%s', (_name, description, expected) => {
    expect(posting({ description }).description).toBe(expected);
  });

  it('keeps the links in it and marks what it hides', () => {
    const read = posting({
      description: '<p>Write <a href="https://t.me/cook_hr">here</a></p><p style="display:none">honest work</p>',
    });
    expect(read.links).toEqual([{ text: 'here', scheme: 'https', host: 't.me', path: '/cook_hr' }]);
    expect(read.hidden).toEqual([{ field: 'description', start: 11, end: 22 }]);
    expect(read.description?.slice(11, 22)).toBe('honest work');
  });

  it('falls back on what else is told when there is none', () => {
    expect(posting({ responsibilities: 'Cook rice', jobBenefits: ['Meals', 'Room'] }).description).toBe(
      'Cook rice\n\nMeals\n\nRoom',
    );
  });
});

describe('finding postings', () => {
  it.each<[string, unknown[]]>([
    ['an object', [job({})]],
    ['an array', [[job({})]]],
    ['a graph', [{ '@graph': [{ '@type': 'WebSite' }, job({})] }]],
    ['a list of types', [job({ '@type': ['Thing', 'JobPosting'] })]],
    ['a type with its address', [job({ '@type': 'http://schema.org/JobPosting' })]],
    ['under another node', [{ '@type': 'WebPage', mainEntity: job({}) }]],
    ['in a later block', [{ '@type': 'Organization', name: 'x' }, job({})]],
    ['after a broken block', ['{"@type": "JobPosting", "title":', job({})]],
    ['the same one twice', [job({}), [job({})]]],
    ['in a comment', [`<!-- ${JSON.stringify(job({}))} -->`]],
    ['in CDATA', [`//<![CDATA[\n${JSON.stringify(job({}))}\n//]]>`]],
    ['with a raw line break in a string', ['{"@type":"JobPosting","title":"Cook","description":"One\nTwo"}']],
    ['with trailing commas', ['{"@type":"JobPosting","title":"Cook","employmentType":["FULL_TIME",],}']],
    ['with a semicolon behind it', [`${JSON.stringify(job({}))};`]],
    ['with a wrong escape', ['{"@type":"JobPosting","title":"C\\ook"}']],
  ])('%s', (_name, blocks) => {
    const reading = read(withJsonLd(blocks));
    expect(reading.kind).toBe('detail');
    expect(reading.postings.map((one) => one.title)).toEqual(['Cook']);
  });

  it('takes the page as a list when none of several is its own', () => {
    const reading = read(withJsonLd([job({}), job({ title: 'Waiter', url: '/jobs/2' })]));
    expect(reading.kind).toBe('list');
    expect(reading.postings.map((one) => [one.title, one.url])).toEqual([
      ['Cook', 'https://board.example/jobs/1'],
      ['Waiter', 'https://board.example/jobs/2'],
    ]);
  });

  it('picks the posting of the page from those of other ads', () => {
    const blocks = [job({ title: 'Waiter' }), job({ title: 'Night Cook' }), job({ title: 'Driver' })];
    const reading = read(withJsonLd(blocks, '<h1>Night Cook</h1><p>Come and cook.</p>'));
    expect(reading.kind).toBe('detail');
    expect(reading.postings.map((one) => one.title)).toEqual(['Night Cook']);
  });

  it('leaves out what hangs under a posting as other jobs', () => {
    const reading = read(
      withJsonLd([job({ relatedJobs: [job({ title: 'Other' })], isPartOf: job({ title: 'Part' }) })]),
    );
    expect(reading.postings.map((one) => one.title)).toEqual(['Cook']);
  });
});

describe('what a person sees against what machines are told', () => {
  const url = 'https://www.indeed.com/viewjob?jk=0123456789abcdef';
  const page = (told: object, seen: { title?: string; place?: string; pay?: string; text?: string }) =>
    read(
      withJsonLd(
        [
          job({
            title: 'Office Clerk',
            description: `<p>${'We keep the books of a small firm in order. '.repeat(6)}</p>`,
            ...told,
          }),
        ],
        `<h1 data-testid="jobsearch-JobInfoHeader-title">${seen.title ?? 'Office Clerk'}</h1>
         <div data-testid="inlineHeader-companyLocation">${seen.place ?? ''}</div>
         <div id="salaryInfoAndJobType"><span>${seen.pay ?? ''}</span></div>
         <div id="jobDescriptionText">${seen.text ?? 'We keep the books of a small firm in order. '.repeat(6)}</div>`,
      ),
      url,
    ).postings[0]!;

  it('sees no conflict in other spellings of the same', () => {
    const read = page(
      {
        jobLocation: { address: { addressLocality: 'Busan', addressCountry: 'KR' } },
        baseSalary: { currency: 'KRW', value: { value: 36000000, unitText: 'YEAR' } },
      },
      { place: 'Busan, South Korea', pay: '월급 300만원' },
    );
    expect(read.conflicts).toBeUndefined();
    expect(read).toMatchObject({
      jobLocation: 'Busan, KR',
      baseSalary: 'KRW 36000000 / YEAR',
      fields: { title: 'json-ld' },
    });
  });

  it.each([
    ['title', {}, { title: 'Overseas Chat Agent' }, 'Overseas Chat Agent'],
    ['jobLocation', { jobLocation: '서울 강남구' }, { place: '캄보디아 시하누크빌' }, '캄보디아 시하누크빌'],
    ['baseSalary', { baseSalary: 2500000 }, { pay: '월 900만원' }, '월 900만원'],
    [
      'description',
      {},
      { text: 'Fly out on Friday. Ticket, room and meals are ours. '.repeat(5) },
      'Fly out on Friday. Ticket, room and meals are ours.',
    ],
  ] as const)('lets the visible %s win and notes the conflict', (field, told, seen, wins) => {
    const read = page(told, seen);
    expect(read[field]).toContain(wins);
    expect(read.fields?.[field]).toBe('indeed');
    expect(read.conflicts?.map((conflict) => conflict.field)).toEqual([field]);
  });
});
