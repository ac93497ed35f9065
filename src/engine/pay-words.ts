import type { Period } from './pay';

// The words around an amount that name its period, in the languages the extension reads. Forms: `docs/signals.md`.

type Rows = readonly (readonly [RegExp, Period])[];

/** Words of at most that many other signs may stand between the period and the number: "up to", "от", "lên đến". */
const GAP = '[^\\d\\n]{0,14}$';
const before = (words: string): RegExp => new RegExp(`(?:${words})${GAP}`, 'iu');
const after = (words: string): RegExp => new RegExp(`^[^\\d\\n,，。;；、!]{0,10}?(?:${words})`, 'iu');
/** End of a word of any alphabet. */
const E = '(?!\\p{L})';

export const BEFORE: Rows = [
  [/(?:시급|시간당|시간 ?급|hourly(?: rate| pay| wage)?|per hour)[^\d\n]{0,8}$/i, 'hour'],
  [
    /(?:일급|일\. ?당|일당|하루 ?(?:에|당|일당|일급)?|daily(?: pay| salary| wage| income| commissions?)?(?: ranges? from| of| is)?|일 ?평균|per day|@일당)[^\d\n]{0,14}$/i,
    'day',
  ],
  [/(?:주급|주당|매주|1주에?|weekly(?: pay| salary| income)?)[^\d\n]{0,8}$/i, 'week'],
  [/(?:건당|회당|콜당|개당|장당|1건|per task|per order)[^\d\n]{0,6}$/i, 'task'],
  [/(?:연봉|연간|연수입|annual(?: salary| pay)?|yearly|(?:^|\s)연)[^\d\n]{0,8}$/i, 'year'],
  [
    /(?:월급|월\/급|월 ?수입|월 ?수익|월 ?평균|월 ?순수익|월 ?고정|월 ?최소|월 ?최대|한 ?달에?|1 ?달에?|1개월에?|매달|매월|첫달|개월후|monthly(?: salary| pay| income)?|기본급|월봉|급여|급 여|per month)[^\d\n]{0,10}$/i,
    'month',
  ],
  [/(?:^|[^가-힣\d]|최소|고정|평균|누구나|남여|직원모집)월\s?-?(?:약|최소|최대|평균|총|천)?\s?$/, 'month'],
  [/(?:^|[^가-힣\d])일\s?$/, 'day'],
  [/(?:^|[^가-힣\d])주\s?$/, 'week'],
  [
    before(
      '时薪|時薪|每小时|每小時|時給|時間給|ชั่วโมงละ|ชม\\.?ละ|lương giờ|mỗi giờ|per jam|sejam|в час|за час|por hora|प्रति घंटा|kada oras|bawat oras',
    ),
    'hour',
  ],
  [
    before(
      '日薪|日结|日結|日入|日赚|日賺|每天|每日|一天|日给|日給|日当|1日|วันละ|รายวัน|lương ngày|mỗi ngày|một ngày|ngày kiếm|sehari|per hari|setiap hari|tiap hari|harian|в день|за день|за смену|ежедневно|por dia|por día|al día|ao dia|diária|प्रति दिन|रोज़|रोज|रोजाना|kada araw|bawat araw|araw-araw|arawan',
    ),
    'day',
  ],
  [before('/(?:天|日|hari|ngày|วัน)|(?<!\\p{L})hari'), 'day'],
  [
    before(
      '周薪|週薪|周结|週結|每周|每週|一周|週給|สัปดาห์ละ|อาทิตย์ละ|lương tuần|mỗi tuần|seminggu|per minggu|mingguan|в неделю|за неделю|por semana|semanal|प्रति सप्ताह|kada linggo|lingguhan',
    ),
    'week',
  ],
  [
    before(
      '一单|一單|每单|每單|每件|1件|単価|ชิ้นละ|งานละ|mỗi đơn|mỗi nhiệm vụ|per tugas|per order|за заказ|за задание|por tarea|por tarefa|प्रति काम|kada task|bawat task',
    ),
    'task',
  ],
  [
    before(
      '年薪|年收|年包|年収|年俸|ปีละ|รายปี|lương năm|mỗi năm|setahun|per tahun|tahunan|в год|por año|anual|por ano|प्रति वर्ष|सालाना|kada taon',
    ),
    'year',
  ],
  [
    before(
      '月薪|月入|月收入|月收|每月|一个月|一個月|底薪|保底|薪资|薪資|工资|综合|月給|月収|月々|เดือนละ|รายเดือน|เงินเดือน|lương tháng|mỗi tháng|một tháng|lương cứng|thu nhập tháng|sebulan|per bulan|setiap bulan|bulanan|gaji pokok|в месяц|за месяц|ежемесячно|por mes|al mes|mensual(?:es)?|por mês|ao mês|mensal|प्रति माह|मासिक|महीने|kada buwan|bawat buwan|buwanan',
    ),
    'month',
  ],
];

export const AFTER: Rows = [
  [/^[^\d\n]{0,6}?(?:\/ ?(?:시간|h\b|hr\b|hour)|per hour|an hour|(?<!\p{L})p\/?h(?!\p{L})|hourly)/iu, 'hour'],
  [/^[^\d\n]{0,10}?(?:\/ ?(?:일(?![가-힣\d])|d\b|day)|per day|a day|daily|each day|every day|p\/?d\b)/i, 'day'],
  [/^[^\d\n]{0,10}?(?:\/ ?(?:주(?![가-힣\d])|wk\b|week)|per week|a week|weekly|every week|each week|p\/?w\b)/i, 'week'],
  [
    /^[^\d\n]{0,10}?(?:\/ ?(?:월|mo\b|month|bulan|bln)|per month|a month|monthly|pcm\b|p\.m\.|every month|each month)/i,
    'month',
  ],
  [
    /^[^\d\n]{0,10}?(?:\/ ?(?:년|yr\b|year|annum)|per year|a year|per annum|p\.?a\.?\b|annually|yearly|lpa\b|annual)/i,
    'year',
  ],
  [/^[^\d\n]{0,6}?(?:per (?:task|order|review|like|piece|package)|each (?:task|review)|\/ ?건)/i, 'task'],
  [
    after(
      `/ ?(?:小时|小時|時間?|h${E}|giờ|jam|ชม|ชั่วโมง|час|ч${E}|hora|घंट|oras)|每小时|每小時|một giờ|mỗi giờ|per jam|sejam|ต่อชั่วโมง|ต่อชม|ชั่วโมงละ|в час|за час|por hora|la hora|प्रति घंट|(?:kada|bawat|per|isang) oras`,
    ),
    'hour',
  ],
  [
    after(
      `/ ?(?:天|日|ngày|hari|วัน|день|смен|сутки|d[ií]a|दिन|araw)|每天|每日|一天|日结|日結|một ngày|mỗi ngày|ngày${E}|per hari|sehari|tiap hari|setiap hari|ต่อวัน|в день|за день|за смену|в сутки|ежедневно|por d[ií]a|al día|ao dia|diarios?${E}|प्रति ?दिन|रोज|हर दिन|(?:kada|bawat|per|isang) araw`,
    ),
    'day',
  ],
  [
    after(
      '/ ?(?:周|週|tuần|minggu|สัปดาห์|недел|semana|हफ्त|linggo)|每周|每週|一周|một tuần|mỗi tuần|per minggu|seminggu|ต่อสัปดาห์|ต่ออาทิตย์|в неделю|за неделю|por semana|a la semana|semanales|प्रति सप्ताह|(?:kada|bawat|per) linggo',
    ),
    'week',
  ],
  [
    after(
      `/ ?(?:月|个月|tháng|th${E}|เดือน|ด\\.|мес|m[eê]s${E}|माह|महीन|buwan)|每月|一个月|一個月|một tháng|mỗi tháng|tháng${E}|per bulan|sebulan|perbulan|ต่อเดือน|в мес|за месяц|ежемесячно|por m[eê]s|al mes|ao mês|mensua(?:l|les)${E}|mensa(?:l|is)${E}|प्रति ?माह|महीना|(?:kada|bawat|per|isang) buwan`,
    ),
    'month',
  ],
  [
    after(
      '/ ?(?:年|năm|tahun|ปี|год|año|ano|वर्ष|साल)|每年|一年|một năm|mỗi năm|per tahun|setahun|ต่อปี|в год|por a[ñn]o|al año|ao ano|anuales|प्रति वर्ष|सालाना|(?:kada|bawat) taon',
    ),
    'year',
  ],
  [
    after(
      '/ ?(?:单|單|件|đơn|tugas|ชิ้น|งาน|заказ|tarea|tarefa)|一单|一單|每单|每單|mỗi đơn|mỗi nhiệm vụ|per tugas|ต่อชิ้น|ต่องาน|за заказ|за задание|por tarea|por tarefa|प्रति काम',
    ),
    'task',
  ],
];

export const PAY_WORD =
  /(?:급여|월급|수당|수익|수입|페이|임금|기본급|보수|salary|pay|wage|wages|earn|earning|earnings|income|compensation|remuneration|ctc|💰|薪|工资|工資|收入|给料|給与|給料|報酬|収入|lương|thu nhập|gaji|upah|penghasilan|pendapatan|ค่าจ้าง|เงินเดือน|รายได้|зарплат|оплат|доход|заработ|з\/п|sueldo|salario|salário|ganar?|ganhe|ganhar|sahod|sweldo|kita|वेतन|सैलरी|कमाई|कमाएं)[^\d\n]{0,24}$/i;
export const PAY_WORD_AFTER =
  /^[^\d\n]{0,12}?(?:급여|월급|수익|수입|보장|벌 수|받으|salary|income|earnings|薪|lương|gaji)/i;

export const RANGE =
  /^\s?(?:원|만원|만)?\s?(?:~|-|–|—|∼|〜|～|至|到|ถึง|에서|부터|до(?= )|to\b|a(?= [\d$])|hingga\b|sampai\b|hanggang\b|से|s\/d\b|sd\b|đến|tới)\s?(?:최대 |약 )?(?:[₩$€£₹₱฿¥₽]|usd|krw|inr|php|p(?=\d)|rp\.?|rm|us\$|s\$|r\$)?\s?/i;

/** Units that make a bare number something else than pay. */
export const NOT_PAY =
  /^\s?(?:일(?!당|급)|회|시간|시(?!급)|분|명|개|건|년|월|주|층|호|번|차|세|대|%|％|학기|박|인|km|kg|기|학년|급|살|평|점|위|종|가지|동|in\b|x\b|hours?\b|hrs?\b|days?\b|weeks?\b|months?\b|years?\b|yrs?\b|people|pax|am\b|pm\b|minutes?|mins?\b|th\b|st\b|nd\b|rd\b|\+ ?years|[:：]\d|小时|小時|時間|時|时|天|日|人|名|岁|歲|歳|次|单|單|件|个|個|年|月|号|點|点|分|回|度|周|週|級|级|薪|ครั้ง|วัน|ชั่วโมง|คน|ปี|ชม|เดือน|นาที|งาน|น\.|lần|ngày|giờ|người|tuổi|tháng|năm|tiếng|buổi|kali|hari|jam|orang|tahun|bulan|minggu|раз|дн|день|дня|час|чел|лет|год|мин|недел|месяц|мес|заказ|%|veces|horas?|d[ií]as?|personas?|años|anos|pessoas|vezes|semanas?|meses|oras|araw|taon|beses|घंट|दिन|साल|लोग|बार|वर्ष)/i;

const UNIT_WORDS: Rows = [
  [/^(?:hour|hourly|hr|h|per[ _]hour|시급|時給|时薪|час|hora|jam|giờ)$/i, 'hour'],
  [/^(?:day|daily|d|per[ _]day|일급|日給|日薪|день|día|dia|hari|ngày)$/i, 'day'],
  [/^(?:week|weekly|wk|per[ _]week|주급|週給|周薪|неделя|semana|minggu|tuần)$/i, 'week'],
  [/^(?:month|monthly|mon|mo|per[ _]month|월급|월|月給|月薪|月|месяц|mes|mês|bulan|tháng|เดือน)$/i, 'month'],
  [/^(?:year|yearly|annual|annually|annum|yr|per[ _]year|per annum|연봉|年収|年薪|год|año|ano|tahun|năm)$/i, 'year'],
  [/^(?:task|piece|order|per[ _]task|건당)$/i, 'task'],
];

/** The period a structured `unitText` names; `ANN`, `MON` ... are UN/CEFACT codes some boards write. */
export function periodOfUnit(unit: string): Period | undefined {
  const word = unit.trim().slice(0, 24);
  const code = ({ HUR: 'hour', ANN: 'year', WEE: 'week', MON: 'month' } as const)[word.toUpperCase()];
  return code ?? UNIT_WORDS.find(([pattern]) => pattern.test(word))?.[1];
}
