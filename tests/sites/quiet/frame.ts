/** A saved page that offers no work, whatever words are on it. */
export interface QuietPage {
  slug: string;
  url: string;
  html: string;
}

type Frame = 'news' | 'shop' | 'forum' | 'docs' | 'guide' | 'portal';

/** What differs from page to page: address, frame, language, title, and the text with a paragraph a line. */
export type Row = readonly [slug: string, url: string, frame: Frame, lang: string, title: string, text: string];

const NAV: Record<string, readonly string[]> = {
  ko: ['홈', '채용정보', '기업정보', '연봉', '커리어', '이벤트', '로그인', '회원가입'],
  en: ['Home', 'Jobs', 'Companies', 'Salaries', 'Advice', 'Events', 'Sign in', 'Register'],
  ja: ['ホーム', '求人', '企業', '給料', 'コラム', 'ログイン', '会員登録'],
  zh: ['首頁', '職缺', '公司', '薪資', '職場文章', '登入', '註冊'],
  vi: ['Trang chủ', 'Việc làm', 'Công ty', 'Cẩm nang', 'Đăng nhập'],
  th: ['หน้าแรก', 'หางาน', 'บริษัท', 'บทความ', 'เข้าสู่ระบบ'],
  id: ['Beranda', 'Lowongan', 'Perusahaan', 'Artikel', 'Masuk'],
  ru: ['Главная', 'Вакансии', 'Компании', 'Статьи', 'Войти'],
};

/** Ads that boards show beside their articles, in the words of honest ads. */
const BESIDE: Record<string, readonly string[]> = {
  ko: [
    '물류센터 포장 사원 채용 월급 285만원',
    '주말 카페 알바 구인 시급 11,000원',
    '고객 상담원 채용 월급 235만원',
    '생산직 사원 모집 연봉 3,600만원',
    '주방 보조 알바 모집 시급 10,500원',
    '사무 보조 채용 월급 230만원',
  ],
  en: [
    'Warehouse job, salary $22 an hour',
    'Now hiring: barista, part-time job',
    'Care assistant job, salary $3,100 a month',
    'Payroll job, hiring now',
    'Night porter job',
    'Store person, hiring for summer jobs',
  ],
  ja: ['求人：品出しスタッフ 時給1,200円', '求人：清掃スタッフ 時給1,150円', '求人：配送助手 月給24万円'],
  zh: ['門市人員職缺 月薪32,000元', '倉管助理職缺 月薪30,000元', '行政助理職缺 時薪190元'],
};

const asText = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const paragraphs = (text: string) =>
  text
    .split('\n')
    .map((line) => `<p>${asText(line)}</p>`)
    .join('');

/** Boxes that real pages carry around their text. */
function around(lang: string, inner: string, head: string, title: string): string {
  const words = NAV[lang] ?? NAV.en!;
  const links = (n: number) =>
    Array.from({ length: n }, (_, i) => `<li><a href="/m/${i}"><span>${words[i % words.length]}</span></a></li>`).join(
      '',
    );
  const beside = (of: string) =>
    [...(BESIDE[of] ?? BESIDE.en!), ...(BESIDE[of] ?? BESIDE.en!)]
      .map((ad, i) => `<li><a href="/jobs/${i + 500}"><strong>${ad}</strong></a><span>${words[2]} ${i}</span></li>`)
      .join('');
  return `<!DOCTYPE html><html lang="${lang}"><head><meta charset="utf-8"><title>${asText(title)}</title>${head}</head><body>
<header><nav><ul>${links(24)}</ul></nav><form action="/search"><input name="q"><button>${words[1]}</button></form></header>
${inner}
<aside><h3>${words[1]}</h3><ul class="jobs">${beside(lang)}</ul></aside>
<div class="cookie-bar" role="dialog"><p>Cookies</p><button>OK</button></div>
<footer><ul>${links(20)}</ul><p>© 2026</p></footer></body></html>`;
}

const FRAMES: Record<Frame, (title: string, text: string, lang: string) => { inner: string; head: string }> = {
  news: (title, text) => ({
    head: `<meta property="og:type" content="article"><script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: title, datePublished: '2026-11-10' })}</script>`,
    inner: `<main><article><h1>${asText(title)}</h1><div class="byline">2026-11-10</div><div class="article-body">${paragraphs(text)}</div></article><section class="comments"><div><p>1</p></div></section></main>`,
  }),
  shop: (title, text) => ({
    head: '',
    inner: `<div id="content"><h1>${asText(title)}</h1><div class="price">29,000</div><div class="detail">${paragraphs(text)}</div><button>Buy</button><ul class="others">${'<li><a href="/p/1"><b>+</b></a></li>'.repeat(8)}</ul></div>`,
  }),
  forum: (title, text) => {
    const [first = '', ...answers] = text.split('\n');
    const replies = answers.map((line) => `<div class="comment"><b>user</b><p>${asText(line)}</p></div>`).join('');
    return {
      head: '',
      inner: `<main><h1>${asText(title)}</h1><div class="post-content"><p>${asText(first)}</p></div><div class="comments">${replies}</div></main>`,
    };
  },
  docs: (title, text) => ({
    head: '',
    inner: `<main role="main"><div class="toc"><ul><li><a href="#a">1</a></li><li><a href="#b">2</a></li></ul></div><h1>${asText(title)}</h1><section id="a">${paragraphs(text)}</section><table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table></main>`,
  }),
  guide: (title, text) => ({
    head: '<meta property="og:type" content="article">',
    inner: `<main><h1>${asText(title)}</h1><div class="entry-content">${paragraphs(text)}</div><div class="share"><a href="/s">share</a></div></main>`,
  }),
  portal: (title, text) => ({
    head: '',
    inner: `<div id="container"><h1>${asText(title)}</h1>${text
      .split('\n')
      .map((line) => `<section><h2>${asText(line)}</h2><a href="/go">→</a></section>`)
      .join('')}</div>`,
  }),
};

export function pageOf([slug, url, frame, lang, title, text]: Row): QuietPage {
  const { inner, head } = FRAMES[frame](title, text, lang);
  return { slug, url, html: around(lang, inner, head, title) };
}
