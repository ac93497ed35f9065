import { isContact, takeApart } from './links';

/** How boards name the button by which one answers an ad, in the languages of the boards we read. */
const APPLY =
  /^\s*(?:(?:즉시|바로|온라인|간편|문자|전화|이메일|홈페이지|입사|빠른)?\s?지원(?:하기|서\s?작성)?|(?:연락|문의|전화|채팅|카톡|텔레그램)\s?(?:하기|문의)?|(?:quick|easy|one-click)?\s?apply(?:\s.{0,24})?|i'?m interested|contact (?:employer|recruiter|us)|message (?:employer|recruiter)|応募.{0,8}|電話で応募|申请职位|立即(?:申请|沟通|应聘)|投递简历|我要應徵|應徵|ứng tuyển(?: ngay)?|nộp (?:đơn|hồ sơ)|สมัคร(?:งาน)?|lamar(?: sekarang)?|इस नौकरी के लिए आवेदन करें|आवेदन करें|postular(?:me)?|candidatar-se|откликнуться)\s*[>›»→]?\s*$/i;

/** What a click on a page would do to answer an ad. */
export type AnswerStep = 'apply' | 'contact';

const CLICKABLE = 'a[href], button, [role="button"], [role="link"], input[type="submit"], input[type="button"]';

/** The element of a click that would act, and how it would answer an ad; null for every other click. */
export function answerStep(clicked: Element): { element: HTMLElement; step: AnswerStep } | null {
  const element = clicked.closest<HTMLElement>(CLICKABLE);
  if (!element) return null;
  const href = element.getAttribute('href');
  const link = href ? takeApart(href, element.baseURI) : null;
  if (link && isContact(link)) return { element, step: 'contact' };
  const said = [element.textContent, element.getAttribute('aria-label'), element.getAttribute('value')];
  const applies = said.some((words) => words && words.length < 200 && APPLY.test(words.replace(/\s+/g, ' ')));
  return applies ? { element, step: 'apply' } : null;
}
