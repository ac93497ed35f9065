/** @jsxImportSource hono/jsx */
import { type Context, Hono } from 'hono';
import { InputError, parseInput, parseJson } from '../../contract/parse';
import { Appeal, type Receipt } from '../../contract/report';
import { languageFor } from '../../locales/language';
import type { Deps, Env } from '../deps';
import { apiError, clientAddress, formFields, isExtension, ownOrigin, tooMany, unavailable } from '../http';
import type { Intake } from '../intake';
import { limitBody } from './body';
import { page } from './page';

type Lang = 'ko' | 'en';

const WORDS = {
  ko: {
    title: '목록에서 빼 달라고 요청하기',
    intro:
      '연락처나 공고가 잘못 올라왔다고 생각하시면 알려 주세요. 가입할 필요가 없고, 이름도 묻지 않아요. 사람이 직접 읽고 판단해요.',
    what: '요청에 믿을 만한 이유가 있으면 먼저 경고를 멈추고 다시 확인해요. 결론이 날 때까지 경고는 꺼져 있어요.',
    case: '사례 번호',
    caseHint: '경고에 적힌 번호예요. 모르면 비워 두세요.',
    contact: '연락처나 주소',
    contactHint: '목록에 오른 전화번호, 메신저 아이디, 사이트 주소 같은 것이에요. 사례 번호를 모를 때 적어 주세요.',
    statement: '왜 잘못되었나요?',
    statementHint: '10자에서 2,000자까지 쓸 수 있어요.',
    reply: '답을 받을 곳 (선택)',
    replyHint: '이메일이나 전화번호예요. 결정하고 30일이 지나면 지워요.',
    send: '보내기',
    error: '아직 보내지 못했어요. 이 항목을 확인해 주세요.',
    later: '지금은 받을 수 없어요. 조금 뒤에 다시 보내 주세요.',
    doneTitle: '요청을 받았어요',
    done: '담당자가 먼저 읽을 요청으로 올려 두었어요. 접수 번호를 적어 두세요.',
    receipt: '접수 번호',
    other: 'English',
  },
  en: {
    title: 'Ask for a listing to be removed',
    intro:
      'If you think a contact or an ad was listed by mistake, tell us. You need no account and we do not ask your name. A person reads this and decides.',
    what: 'If there is good reason to believe you, the warning stops first and is checked again. It stays off until somebody has decided.',
    case: 'Case number',
    caseHint: 'The number in the warning. Leave it empty if you do not know it.',
    contact: 'Contact or address',
    contactHint: 'The listed phone number, messenger name or website. Fill this in if you do not know the case number.',
    statement: 'Why is it wrong?',
    statementHint: '10 to 2,000 characters.',
    reply: 'Where to answer you (optional)',
    replyHint: 'An email address or phone number. Deleted 30 days after the decision.',
    send: 'Send',
    error: 'Not sent yet. Please check this field.',
    later: 'This cannot be taken right now. Please send it again a little later.',
    doneTitle: 'Your request has arrived',
    done: 'It is now at the top of the list of those who decide. Please write down the receipt.',
    receipt: 'Receipt',
    other: '한국어',
  },
} as const;

type Field = 'case' | 'contact' | 'statement' | 'reply';
const FIELDS: readonly Field[] = ['case', 'contact', 'statement', 'reply'];
type Filled = Record<Field, string>;

function Form({ lang, filled, wrong }: { lang: Lang; filled: Filled; wrong: Field | 'all' | null }) {
  const words = WORDS[lang];
  const described = (field: Field) => `${field}-hint${wrong === field ? ` ${field}-error` : ''}`;
  const hint = (field: 'case' | 'contact' | 'statement' | 'reply') => (
    <>
      <span id={`${field}-hint`} class="quiet">
        {words[`${field}Hint`]}
      </span>
      {wrong === field && (
        <p id={`${field}-error`} class="urgent">
          {words.error}
        </p>
      )}
    </>
  );
  return (
    <main>
      <h1>{words.title}</h1>
      <p>{words.intro}</p>
      <p>{words.what}</p>
      {wrong && (
        <p class="notice" role="alert">
          {wrong === 'all' ? words.later : `${words[wrong]}: ${words.error}`}
        </p>
      )}
      <form id="appeal" method="post" action="/v1/appeals">
        <input type="hidden" name="lang" value={lang} />
        <label for="case">{words.case}</label>
        <input
          id="case"
          type="text"
          name="case"
          inputmode="numeric"
          value={filled.case}
          aria-describedby={described('case')}
        />
        {hint('case')}
        <label for="contact">{words.contact}</label>
        <input
          id="contact"
          type="text"
          name="contact"
          maxlength={300}
          value={filled.contact}
          aria-describedby={described('contact')}
        />
        {hint('contact')}
        <label for="statement">{words.statement}</label>
        <textarea
          id="statement"
          name="statement"
          rows={8}
          required
          minlength={10}
          maxlength={2000}
          aria-describedby={described('statement')}
        >
          {filled.statement}
        </textarea>
        {hint('statement')}
        <label for="reply">{words.reply}</label>
        <input
          id="reply"
          type="text"
          name="reply"
          maxlength={200}
          autocomplete="email"
          value={filled.reply}
          aria-describedby={described('reply')}
        />
        {hint('reply')}
        <p>
          <button type="submit">{words.send}</button>
        </p>
      </form>
      <p>
        <a
          href={`/appeal?lang=${lang === 'ko' ? 'en' : 'ko'}${filled.case ? `&case=${filled.case}` : ''}`}
          lang={lang === 'ko' ? 'en' : 'ko'}
        >
          {words.other}
        </a>
      </p>
    </main>
  );
}

/** `?lang=` first, then what the browser asks for first, else Korean. Readers of other languages get English. */
function languageOf(c: Context, wanted: string | undefined): Lang {
  if (wanted === 'ko' || wanted === 'en') return wanted;
  const first = c.req.header('accept-language')?.split(/[,;]/, 1)[0]?.trim();
  return !first || languageFor(first, ['ko', 'en']) === 'ko' ? 'ko' : 'en';
}

/** GET /appeal?case=N&lang=ko|en: the form. Says nothing about whether such a case exists. */
export function appealForm(_: Deps) {
  const routes = new Hono<Env>();
  routes.get('/', (c) => {
    const lang = languageOf(c, c.req.query('lang'));
    const number = c.req.query('case') ?? '';
    const filled = { case: /^\d{1,10}$/.test(number) ? number : '', contact: '', statement: '', reply: '' };
    return page(c, { title: WORDS[lang].title, lang, body: <Form lang={lang} filled={filled} wrong={null} /> });
  });
  return routes;
}

/** POST /v1/appeals: JSON answers 202 with a receipt, the form answers a page. */
export function appealRoutes({ settings }: Deps, intake: Intake) {
  const routes = new Hono<Env>();

  routes.post('/', limitBody(16_384), async (c) => {
    const origin = c.req.header('origin');
    if (origin && !isExtension(origin) && origin !== ownOrigin(c, settings)) {
      return apiError(c, 403, 'origin', "Appeals come from the desk's own form.");
    }
    const type = c.req.header('content-type') ?? '';
    if (/^application\/json\b/i.test(type)) {
      let appeal: Appeal;
      try {
        appeal = parseJson(Appeal, await c.req.text());
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        return apiError(c, 400, 'bad-appeal', error.message, error.field);
      }
      const taken = await intake.appeal(appeal, clientAddress(c, settings));
      if ('wait' in taken) return tooMany(c, taken.wait);
      if ('unavailable' in taken) return unavailable(c);
      return c.json(taken.receipt satisfies Receipt, 202);
    }
    if (!/^application\/x-www-form-urlencoded\b/i.test(type)) {
      return apiError(c, 415, 'media-type', 'Send the appeal as JSON or as a form.');
    }
    const fields = await formFields(c);
    const lang = languageOf(c, fields.lang?.[0]);
    const filled = Object.fromEntries(FIELDS.map((field) => [field, fields[field]?.[0]?.trim() ?? ''])) as Filled;
    const answer = (wrong: Field | 'all', status: 400 | 429 | 503) =>
      page(c, { title: WORDS[lang].title, lang, status, body: <Form lang={lang} filled={filled} wrong={wrong} /> });
    let appeal: Appeal;
    try {
      appeal = parseInput(Appeal, {
        statement: filled.statement.replace(/\r\n/g, '\n'),
        ...(filled.case ? { case: Number(filled.case) } : {}),
        ...(filled.contact ? { contact: filled.contact } : {}),
        ...(filled.reply ? { reply: filled.reply } : {}),
      });
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      return answer(FIELDS.find((field) => field === error.field) ?? 'statement', 400);
    }
    const taken = await intake.appeal(appeal, clientAddress(c, settings));
    if ('wait' in taken) {
      c.header('Retry-After', String(taken.wait));
      return answer('all', 429);
    }
    if ('unavailable' in taken) return answer('all', 503);
    const words = WORDS[lang];
    return page(c, {
      title: words.doneTitle,
      lang,
      status: 202,
      body: (
        <main>
          <h1>{words.doneTitle}</h1>
          <p>{words.done}</p>
          <p>
            {words.receipt}: <strong id="receipt">{taken.receipt.receipt}</strong>
          </p>
        </main>
      ),
    });
  });
  return routes;
}
