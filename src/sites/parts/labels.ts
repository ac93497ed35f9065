import type { ShortField, ShortFields } from './reading';
import { fieldText, oneLine } from './text';

/** What boards and employers write in front of a value, in the languages of the boards we read. */
const LABELS: Record<ShortField, string> = {
  title:
    '공고명 공고제목 채용제목 모집제목 모집부문 모집분야 채용공고명 제목 jobtitle position role positiontitle 職種 募集職種 职位 職位 職務名稱 vịtrí ตำแหน่ง ตำแหน่งงาน posisi المسمىالوظيفي पद должность вакансия',
  hiringOrganization:
    '회사명 기업명 업체명 상호 상호명 회사 근무회사 고용주 업소명 점포명 company companyname employer employername organization organisation hiringcompany advertiser 会社名 企業名 店舗名 社名 公司 公司名称 公司名稱 企业名称 côngty têncôngty บริษัท ชื่อบริษัท perusahaan namaperusahaan syarikat الشركة اسمالشركة कंपनी компания работодатель empresa ក្រុមហ៊ុន',
  jobLocation:
    '근무지 근무지역 근무지주소 근무예정지 근무장소 근무처 지역 위치 근무위치 근무국가 location locations joblocation worklocation workinglocation workplace placeofwork city 勤務地 勤務先 勤務エリア 上班地點 工作地点 工作地點 địađiểm địađiểmlàmviệc nơilàmviệc สถานที่ทำงาน สถานที่ปฏิบัติงาน พื้นที่ปฏิบัติงาน จังหวัด lokasi lokasikerja lokasipekerjaan penempatan مكانالعمل موقعالعمل الموقع المدينة स्थान कार्यस्थल नौकरीकास्थान город местоработы ubicación lugardetrabajo localdetrabalho ទីតាំង',
  baseSalary:
    '급여 급여조건 급여액 급여사항 임금 임금조건 연봉 연봉급여 월급 월급여 시급 일급 주급 보수 페이 수입 월수입 월수익 수당 salary salaryrange basesalary pay payrange payrate wage wages compensation remuneration rateofpay income earnings monthlysalary hourlyrate 給与 給料 時給 月給 日給 報酬 年収 薪資 薪资 工资 工資 薪水 待遇 工作待遇 lương mứclương thunhập เงินเดือน อัตราเงินเดือน รายได้ ค่าจ้าง gaji gajipokok upah الراتب الراتبالشهري الأجر वेतन सैलरी मासिकवेतन зарплата заработнаяплата оплата salario sueldo salário ប្រាក់ខែ',
  employmentType:
    '고용형태 근무형태 채용형태 계약형태 employmenttype jobtype contracttype worktype typeofemployment contract 雇用形態 勤務形態 工作性质 工作性質 hìnhthức loạihình ประเภทงาน รูปแบบงาน tipepekerjaan نوعالتوظيف نوعالوظيفة نوعالعقد नौकरीकाप्रकार графикработы',
  datePosted: '등록일 게시일 작성일 공고일 posted dateposted postedon postdate publishedon 掲載日 发布日期 ngàyđăng',
};

const FIELD_OF = new Map<string, ShortField>();
for (const [field, words] of Object.entries(LABELS)) {
  for (const word of words.split(' ')) FIELD_OF.set(word, field as ShortField);
}

/** Buttons boards put behind a value. */
const MAP_LINK =
  /\s+(?:지도|지도\s?보기|위치\s?보기|상세\s?보기|더\s?보기|view map|show map|see map|地図|地図を見る)$/i;
const LONGEST_LABEL = 40;
const PAIRS = 2_000;
const LEAVES = 20_000;

/** The field a label announces, or undefined: `■ 급여 :` is baseSalary. */
export function fieldOfLabel(raw: string): ShortField | undefined {
  if (raw.length > LONGEST_LABEL) return undefined;
  return FIELD_OF.get(raw.replace(/[^\p{L}\p{M}]+/gu, '').toLowerCase());
}

type Skip = (element: Element) => boolean;

/** Labels that say for how long the pay beside them is: without them "10,320원" could be anything. */
const PERIOD_LABEL = /^(?:시급|일급|주급|월급|월급여|연봉|時給|日給|週給|月給|年収|月薪|日薪|時薪|时薪|年薪)$/;

/** The value as it reads together with its label. */
function withPeriod(label: string, value: string): string {
  const word = label.replace(/[^\p{L}]+/gu, '');
  return PERIOD_LABEL.test(word) && !value.includes(word.slice(0, 2)) ? `${word} ${value}` : value;
}

/** The value beside a label: `dd` after `dt`, `td` after `th`, the next element after a lone word. */
function valueBeside(label: Element): Element | null {
  const next = label.nextElementSibling;
  if (label.localName === 'th') return next?.localName === 'td' ? next : null;
  if (label.localName === 'dt') return next?.localName === 'dd' ? next : null;
  if (next) return next;
  // <div><span>Pay</span></div><div>...</div>: the word alone in its box, the value in the next box.
  const box = label.parentElement;
  return box?.childElementCount === 1 ? box.nextElementSibling : null;
}

/** Labelled values under `root`: definition lists, table rows, and short words with their value in the next element. */
export function readLabels(root: ParentNode, skip: Skip = () => false): ShortFields {
  const found: ShortFields = {};
  const take = (label: Element) => {
    const text = label.textContent ?? '';
    const name = text.length <= LONGEST_LABEL * 4 ? oneLine(text) : '';
    const field = name ? fieldOfLabel(name) : undefined;
    if (!field || found[field] || skip(label)) return;
    const beside = valueBeside(label);
    const value = beside && fieldText(beside).replace(MAP_LINK, '');
    if (value && value.length <= 500 && !fieldOfLabel(value))
      found[field] = field === 'baseSalary' ? withPeriod(name, value) : value;
  };
  let looked = 0;
  for (const label of root.querySelectorAll('dt, th, td')) {
    if (++looked > PAIRS) break;
    take(label);
  }
  looked = 0;
  for (const leaf of root.querySelectorAll('strong, b, span, label, em, h3, h4, h5, h6, p, div')) {
    if (++looked > LEAVES) break;
    if (leaf.childElementCount === 0) take(leaf);
  }
  return found;
}

/** Characters in front of a box, in the same parent, that make it a part of the running text. */
const PROSE = 80;

function proseBefore(box: Element): number {
  let chars = 0;
  let before = box.previousElementSibling;
  for (let looked = 0; before && looked < 20; looked++, before = before.previousElementSibling) {
    if (/^(?:p|ul|ol|div)$/.test(before.localName)) chars += (before.textContent ?? '').trim().length;
  }
  return chars;
}

/**
 * True for a list or table of short labelled values, most of which are fields we read: it is no part of the ad's text.
 */
export function isFieldBox(box: Element): boolean {
  if (box.localName !== 'dl' && box.localName !== 'table') return false;
  if (proseBefore(box) >= PROSE) return false;
  const labels = [...box.querySelectorAll('dt, th')].slice(0, 60);
  if (labels.length < 2) return false;
  const known = labels.filter((label) => fieldOfLabel(oneLine((label.textContent ?? '').slice(0, 200)))).length;
  const values = [...box.querySelectorAll('dd, td')].slice(0, 60);
  return known >= labels.length * 0.6 && values.every((value) => (value.textContent ?? '').trim().length <= 50);
}

/** Words of pay that stand before an amount without any sign between. */
const PAY_LINE =
  /^[\s•·\-*■▶○●]{0,4}(?:연봉|월급|월급여|시급|일급|주급|급여|salary|pay|lương|gaji|เงินเดือน|月薪|時給|月給)\s(?=.{0,12}\d)/i;
const PAY_SENTENCE =
  /\b(?:salary|pay|wage)(?: range)?(?: for this (?:role|position|job))? (?:is|of|starts at|will be) ((?:[A-Z]{3} ?)?[$£€₱₹]?\d[^.;\n]{2,60}?(?:an?|per) (?:hour|day|week|month|year))/i;

/** The pay where running text says it without a label: `연봉 3,600만원 ~ 4,500만원` as a line of its own, or a plain sentence. */
export function readPayLine(text: string): ShortFields {
  const start = text.slice(0, 20_000);
  const lines = start
    .split('\n')
    .filter((line) => line.length <= 40 && PAY_LINE.test(line) && !/[.。요다]$/.test(line));
  // Several are a choice or a table, and no ad's own.
  if (lines.length === 1) return { baseSalary: oneLine(lines[0]!.replace(/^[\s•·\-*■▶○●]+/, '')) };
  const said = PAY_SENTENCE.exec(start)?.[1];
  return said ? { baseSalary: oneLine(said) } : {};
}

/** Labelled values in running text, one a line: `급여: 월 300만원`, `【Salary】 USD 900`. */
export function readLabelLines(text: string): ShortFields {
  const found: ShortFields = {};
  for (const line of text.slice(0, 20_000).split('\n')) {
    const end = line.slice(0, LONGEST_LABEL).search(/[:：】\]]/);
    if (end < 1) continue;
    const field = fieldOfLabel(line.slice(0, end));
    const value = oneLine(line.slice(end + 1).replace(/^[\s:：】\]-]+/, ''));
    if (!field || !value || found[field]) continue;
    found[field] = (field === 'baseSalary' ? withPeriod(line.slice(0, end), value) : value).slice(0, 300);
  }
  return found;
}
