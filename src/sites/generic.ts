import { tailOf } from './parts/answer-part';
import { frameDocument } from './parts/frames';
import { isShown } from './parts/hidden';
import { isFieldBox, readLabelLines, readLabels, readPayLine } from './parts/labels';
import { readImages, readLinks } from './parts/links';
import { clutterIn, densest, findMain, hasAdBox, heading } from './parts/main-content';
import { headingText, isInside, readNamedBoxes, readNearHeading } from './parts/near-heading';
import { type Draft, emptyDraft, type Page, SHORT_FIELDS } from './parts/reading';
import { cut, fieldText, joinTexts, oneLine, type PlainText, readText } from './parts/text';

const JOB_WORDS =
  /모집|채용|구인|알바|구직|급구|일자리|hiring|\bjobs?\b|vacanc|recruit|wanted|career|招聘|招募|求人|募集|アルバイト|バイト|tuyển|việc làm|รับสมัคร|ตำแหน่งงาน|lowongan|وظيفة|وظائف|توظيف|नौकरी|भर्ती|ваканси|empleo|vacante|emprego|vagas?\b/i;
const JOB_PATH =
  /(?:^|[/_.-])(?:jobs?|recruit\w*|careers?|vacanc\w*|positions?|openings?|employment|gi_read|posting|hiring|alba)(?:$|[/_.?-])/i;
const APPLY_WORDS =
  /^\s*(?:지원하기|입사\s?지원|온라인\s?지원|즉시\s?지원|문자\s?지원|apply(?:\s.{0,20})?|応募.{0,6}|申请职位|立即申请|應徵|ứng tuyển)\s*$/i;
/** Types of JSON-LD and og:type of pages that write about jobs instead of offering one. */
const ARTICLE_TYPES = [
  'newsarticle',
  'reportagenewsarticle',
  'blogposting',
  'article',
  'analysisnewsarticle',
  'opinionnewsarticle',
];
const ENOUGH = 4;

export function meta(document: Document, name: string): string {
  const element = document.querySelector(`meta[property="${name}"], meta[name="${name}"]`);
  return oneLine(element?.getAttribute('content') ?? '');
}

/** The page's title without the site's name behind it. */
function pageTitle(document: Document): string {
  const title = meta(document, 'og:title') || oneLine(document.title ?? '');
  const site = meta(document, 'og:site_name');
  const parts = title.split(/\s*[|｜]\s*|\s[-–—·:]\s/);
  const last = parts.at(-1) ?? '';
  if (parts.length > 1 && site && last.toLowerCase().includes(site.toLowerCase()))
    return title.slice(0, title.lastIndexOf(last)).replace(/[\s|｜\-–—·:]+$/, '');
  return title;
}

/** How boards name the frame that holds an ad's text. */
const AD_FRAME = /recruit|detail|jobpost|posting|gi_read|gib_|view|cont|body|상세|요강|모집/i;

interface AdFrame {
  element: Element;
  document: Document;
  body: PlainText;
}

/** Frames that are part of the ad: reachable, shown, not small print, and named for it or inside the main text. */
function adFrames(main: Element, page: Page): AdFrame[] {
  const found: AdFrame[] = [];
  let looked = 0;
  for (const element of page.document.querySelectorAll('iframe')) {
    if (++looked > 20) break;
    const names = ['id', 'name', 'title', 'src', 'class'].map((name) => element.getAttribute(name) ?? '').join(' ');
    const belongs = AD_FRAME.test(names.slice(0, 2_000)) || (main.localName !== 'body' && main.contains(element));
    const document = belongs && isShown(element) ? frameDocument(element, page) : null;
    if (!document?.body) continue;
    const body = readText(document.body);
    if (body.text.length >= 60 || document.querySelector('img')) found.push({ element, document, body });
  }
  return found;
}

/** The nearest box around the ad's text that also holds the page's heading; the text's own box if there is none. */
function adRoot(main: Element, h1: Element | null): Element {
  if (!h1) return main;
  let box: Element | null = main;
  for (let depth = 0; box && depth < 12; depth++) {
    if (box.localName === 'body' || box.localName === 'html') break;
    if (box.contains(h1)) return box;
    box = box.parentElement;
  }
  return main;
}

/** The part of a page that shows one ad beside a list: the box of its text, and its heading. */
export interface Pane {
  box: Element;
  heading: Element;
}

/** True if the element comes after the list and apart from it: on a page about one ad, lists of others stand below it. */
const isBeside = (element: Element, list: Element) =>
  !element.contains(list) && !list.contains(element) && (list.compareDocumentPosition(element) & FOLLOWING) !== 0;

/**
 * The ad that is open beside `list`: a box that repeats the title of one of its cards (`titles`) over a text, or that
 * pages name for an ad's text, with a heading.
 */
export function findPane(document: Document, list: Element, titles: readonly string[]): Pane | null {
  const known = new Set(titles);
  for (const title of [...document.querySelectorAll('h1, h2, h3')].slice(0, 200)) {
    if (!isBeside(title, list) || !known.has(headingText(title)) || !isShown(title)) continue;
    let around: Element = title;
    for (let depth = 0; depth < 12; depth++) {
      const next = around.parentElement;
      if (!next || next.contains(list) || next.localName === 'body') break;
      around = next;
    }
    const box = densest(around) ?? around;
    if ((box.textContent ?? '').trim().length >= LEAST_PANE) return { box, heading: title };
  }
  const box = findMain(document);
  if (!box?.named || !isBeside(box.element, list)) return null;
  let around: Element | null = box.element;
  for (let depth = 0; around && depth < 12 && !around.contains(list); depth++) {
    const title = [...around.querySelectorAll('h1, h2, h3')].find((one) => !box.element.contains(one) && isShown(one));
    if (title) return { box: box.element, heading: title };
    around = around.parentElement;
  }
  return null;
}

/** Characters of the shortest text an open ad has. */
const LEAST_PANE = 60;
const FOLLOWING = 4;

/**
 * Any page as if it were one ad: heading, labelled values, main text without navigation and other ads. Null if the
 * page has no text. Says nothing about whether it is an ad: see {@link isJobAd}.
 */
export function readGeneric(page: Page, pane?: Pane): Draft | null {
  const { document } = page;
  const main = pane ? { element: pane.box, named: true } : findMain(document);
  if (!main) return null;
  const base = page.url.href;
  const h1 = pane ? pane.heading : heading(document);
  const frames = adFrames(main.element, page);
  const [frame] = frames;
  // A page whose text is in a frame has no main text of its own: what stands around the frame is the ad then.
  const element =
    main.element.localName === 'body' && frame ? adRoot(frame.element.parentElement ?? main.element, h1) : main.element;
  const root = adRoot(element, h1);
  const skip = clutterIn(root);
  const own = joinTexts(
    [element, ...(main.named ? tailOf(element, skip) : [])].map((part) =>
      readText(part, {
        drawn: true,
        skip: (inner) => inner === h1 || skip(inner) || (inner !== part && isFieldBox(inner)),
      }),
    ),
  );
  const framed = joinTexts(frames.map((one) => one.body));
  // An ad whose text is a document of its own: what stands around it are labels, and those are fields.
  const body = framed.text.length >= own.text.length ? framed : joinTexts([own, framed]);

  const draft = emptyDraft('generic', false);
  draft.bodySeen = main.named || frames.length > 0;
  draft.root = root;
  if (body.text) draft.body = body;
  const skipped = (element: Element) => skip(element) || isInside(element, root, skip);
  const headed = h1 ? headingText(h1) : '';
  const told = { ...readLabelLines(body.text), ...readNamedBoxes(root, skip), ...readLabels(root, skipped) };
  const labels = { ...readPayLine(body.text), ...readNearHeading(document, h1, headed, root, skip), ...told };
  const title = headed || pageTitle(document) || labels.title || '';
  draft.fields = { ...labels, ...(title ? { title } : {}) };
  draft.guessed = new Set(SHORT_FIELDS.filter((field) => labels[field] && !told[field]));
  const described = meta(document, 'og:description') || meta(document, 'description');
  if (!draft.body && described) draft.body = { text: cut(described, 2_000), hidden: [] };
  const documents = frames.map((one) => one.document);
  draft.links = [...readLinks(root, base, skipped), ...documents.flatMap((part) => readLinks(part, base))];
  draft.images = [root, ...documents].flatMap((part) => readImages(part, base));
  return draft;
}

/** What people write who want an answer, what they promise, and how they say that they hire. */
const REACH_ME =
  /텔레그램|텔레\b|카톡|카카오톡|오픈\s?채팅|문의|연락\s?(?:주|바)|telegram|whats\s?app|zalo|wechat|微信|vx|line\s?(?:id|:)|contact me|dm me|liên hệ|ติดต่อ|hubungi|連絡|пишите|в лс|\+?\d{2,4}[- ]\d{3,4}[- ]\d{4}|@\w{4,}/i;
const PROMISES =
  /\d[\d,.]{0,15}\s?(?:만\s?원|원|천만|만|triệu|tr\b|บาท|万|円|元|usd|krw|rp|juta|руб|₽|\$)|[$₩¥€£]\s?\d|월급|시급|일급|급여|salary|lương|給与|时薪|月薪|เงินเดือน|gaji/i;
const HIRES =
  /구(?:해요|합니다|인|함)|찾(?:아요|습니다|고 있)|모(?:집|셔요|십니다)|뽑(?:아요|습니다)|채용|급구|함께 일할|hiring|looking for|wanted|we need|join (?:us|our)|tuyển|cần (?:gấp|tìm|người)|募集|求人|招(?:聘|募|人)|รับ(?:สมัคร|คน)|dibutuhkan|lowongan|требу|ищем/i;

/** Words of people who ask whether an offer is honest, or tell what became of one; and of offers that deny it. */
const DOUBTS =
  /사기|피싱|주의\s?(?:안내|보|요망|하세요)|경고|예방|(?:해|가|받아|믿어)도 (?:될|괜찮)|괜찮을까|당했|속았|scam|fraud|phishing|beware|注意喚起|ご注意|警告|警戒|警示|防骗|防詐|cảnh báo|cảnh giác|ระวัง(?:ภัย|มิจฉาชีพ)|เตือนภัย|waspada|осторожно|i (?:lost|got tricked|was tricked)|lừa đảo|bị lừa|诈骗|詐騙|骗子|被骗|被騙|詐欺|騙された|หลอก|penipu|мошен|развод|обман/i;
const DENIES =
  /(?:사기|피싱|불법)\s?(?:이|은|는|가)?\s?(?:아[닙니님]|절대|없|x\b)|(?:not?|no) (?:a )?(?:scam|fraud)|không (?:phải )?lừa|(?:不是|没有|沒有|絕無|绝无)(?:诈骗|詐騙|骗)|詐欺では|闇バイトでは|ไม่หลอก|bukan penipu|не (?:развод|мошен)/i;

/**
 * Whether a page is somebody's offer in a forum or on a notice board: its title speaks of work, and its text hires,
 * promises and wants an answer. Pages that say they are articles are none.
 */
export function isPost(page: Page, draft: Draft, types: ReadonlySet<string>): boolean {
  const { document } = page;
  if (meta(document, 'og:type') === 'article' || ARTICLE_TYPES.some((type) => types.has(type))) return false;
  if (document.querySelector('input[type="password"]')) return false;
  const text = (draft.body?.text ?? '').slice(0, 20_000);
  const title = `${draft.fields.title ?? ''} ${(document.title ?? '').slice(0, 500)}`;
  if (!JOB_WORDS.test(title) && !HIRES.test(title)) return false;
  // The title alone: one word in the text must not silence what the text says.
  if (DOUBTS.test(title) && !DENIES.test(title)) return false;
  return HIRES.test(`${title}\n${text}`) && PROMISES.test(text) && REACH_ME.test(text);
}

/** How the addresses of boards look on which anybody may write. */
const BOARD_PATH =
  /\/(?:bbs|boards?|forums?|threads?|topics?|dien-dan|viewtopic|showthread)(?:[/.]|$)|[?&](?:bo_table|wr_id|fid|tid)=/i;

/** Whether the page is one entry of a forum or notice board, by its address. */
export function isBoardPage({ document, url }: Page): boolean {
  if (!BOARD_PATH.test(url.pathname + url.search) || !document.querySelector(COMMENTS)) return false;
  // A board of ads has a table for their fields.
  return ![...document.querySelectorAll('dl, table')].slice(0, 50).some(isFieldBox);
}

/** The comments under an entry, by the names they go by. */
const COMMENTS = '[id*="comment" i], [class*="comment" i], [id="bo_vc"], [class*="reply" i], [class*="cmt" i]';

/** Cheap first look: false for pages nothing of which speaks of a job, so that nothing more is read of them. */
export function mayBeJobAd(page: Page): boolean {
  const { document, url } = page;
  if (JOB_PATH.test(url.pathname + url.search)) return true;
  const words = [document.title ?? '', meta(document, 'og:title'), fieldTextOf(heading(document))].join(' ');
  if (JOB_WORDS.test(words.slice(0, 2_000))) return true;
  if (hasAdBox(document)) return true;
  let looked = 0;
  for (const label of document.querySelectorAll('dt, th, strong, b')) {
    if (++looked > 300) break;
    if (/급여|근무지|salary|wage|給与|勤務地|薪/i.test((label.textContent ?? '').slice(0, 40))) return true;
  }
  return false;
}

const fieldTextOf = (element: Element | null) => (element ? fieldText(element) : '');

/** The end of a Korean sentence: with a figure in it, it still says what is paid. */
const SENTENCE = /(?:니다|세요|[아어해]요)[.。]?$/;
/** A value beside a label that explains what belongs there, as guides and rules have them, and names nothing. */
const EXPLAINS = /예\)|예를 들|例如|請|请填|须|須|e\.g\.|for example|ví dụ|например|misalnya/i;

/** Whether what {@link readGeneric} found is an ad for a job, by adding up cheap evidence. */
export function isJobAd(page: Page, draft: Draft, types: ReadonlySet<string>): boolean {
  const { document, url } = page;
  let evidence = 0;
  let guesses = 0;
  for (const field of ['hiringOrganization', 'jobLocation', 'baseSalary', 'employmentType'] as const) {
    const value = draft.fields[field];
    if (!value || EXPLAINS.test(value) || (SENTENCE.test(value) && !/\d/.test(value))) continue;
    if (draft.guessed?.has(field)) guesses++;
    else evidence += 2;
  }
  evidence += Math.min(guesses, 2);
  if (draft.bodySeen) evidence += 2;
  if (JOB_WORDS.test(`${draft.fields.title ?? ''} ${(document.title ?? '').slice(0, 500)}`)) evidence += 1;
  if (JOB_PATH.test(url.pathname + url.search)) evidence += 1;
  let looked = 0;
  for (const button of document.querySelectorAll('button, a, input[type="submit"]')) {
    if (++looked > 2_000) break;
    if (APPLY_WORDS.test((button.textContent || button.getAttribute('value') || '').slice(0, 60))) {
      evidence += 1;
      break;
    }
  }
  if (meta(document, 'og:type') === 'article' || ARTICLE_TYPES.some((type) => types.has(type))) evidence -= 3;
  if (document.querySelector('input[type="password"]')) evidence -= 3;
  return evidence >= ENOUGH;
}
