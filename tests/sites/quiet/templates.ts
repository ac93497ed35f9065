import { BESIDE, RELATED, WORDS } from './surroundings';

export type Lang = 'ko' | 'en' | 'ja' | 'zh' | 'vi' | 'th' | 'id' | 'ru';
export type Template = 'news' | 'shop' | 'forum' | 'docs' | 'blog' | 'portal' | 'board';

/**
 * One page as it is written down. Lines of `text` are paragraphs; `# ` begins a heading, `- ` an item, `> ` a quote,
 * `| ` a table row (the first is the head), `: ` a label and its value around `=`, `@ ` a reader's comment.
 */
export interface Source {
  slug: string;
  url: string;
  template: Template;
  lang: Lang;
  title: string;
  text: string;
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const inline = (text: string) => escaped(text).replace(/\*\*(.+?)\*\*/g, '<strong>$1</strong>');

const BLOCKS: Record<string, { open: string; close: string; line: (text: string, first: boolean) => string }> = {
  '-': { open: '<ul>', close: '</ul>', line: (text) => `<li>${inline(text)}</li>` },
  '|': {
    open: '<table>',
    close: '</table>',
    line: (text, first) => {
      const cell = first ? 'th' : 'td';
      return `<tr>${text
        .split('|')
        .map((part) => `<${cell}>${inline(part.trim())}</${cell}>`)
        .join('')}</tr>`;
    },
  },
  ':': {
    open: '<dl>',
    close: '</dl>',
    line: (text) => {
      const at = text.indexOf('=');
      return `<dt>${inline(text.slice(0, at).trim())}</dt><dd>${inline(text.slice(at + 1).trim())}</dd>`;
    },
  },
};

/** Lines of a source as markup, readers' comments left out. */
function bodyOf(lines: readonly string[]): string {
  let html = '';
  let open = '';
  for (const line of lines) {
    const mark = line.slice(0, 2).trim();
    const block = line[1] === ' ' ? BLOCKS[mark] : undefined;
    if (open && (!block || mark !== open)) {
      html += BLOCKS[open]!.close;
      open = '';
    }
    if (block) {
      const first = mark !== open;
      if (first) html += block.open;
      open = mark;
      html += block.line(line.slice(2), first);
    } else if (line.startsWith('# ')) html += `<h2>${inline(line.slice(2))}</h2>`;
    else if (line.startsWith('> ')) html += `<blockquote><p>${inline(line.slice(2))}</p></blockquote>`;
    else html += `<p>${inline(line)}</p>`;
  }
  return html + (open ? BLOCKS[open]!.close : '');
}

const commentBox = (comments: readonly string[], lang: Lang, name = 'comment') =>
  comments
    .map(
      (text, i) =>
        `<div class="${name}-item"><span class="nick">user${i * 37 + 12}</span><time>2026-11-${10 + (i % 9)}</time><p>${inline(text)}</p><button type="button">${WORDS[lang].like}</button></div>`,
    )
    .join('');

interface Parts {
  title: string;
  body: string;
  comments: readonly string[];
  lang: Lang;
  summary: string;
}

const ld = (data: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...data }).replaceAll('<', '\\u003c')}</script>`;

const MAINS: Record<Template, (parts: Parts) => { head: string; main: string }> = {
  news: ({ title, body, comments, lang, summary }) => ({
    head: `<meta property="og:type" content="article">${ld({ '@type': 'NewsArticle', headline: title, description: summary, datePublished: '2026-11-10T09:00:00+09:00', author: { '@type': 'Person', name: 'Desk' } })}`,
    main: `<main><article class="news"><header><p class="section"><a href="/news">${WORDS[lang].news}</a></p><h1>${escaped(title)}</h1><p class="byline"><time datetime="2026-11-10">2026-11-10</time></p></header><figure><img src="/i/1.jpg" alt=""><figcaption>${WORDS[lang].photo}</figcaption></figure><div class="article-body">${body}</div><div class="share"><a href="/s/1">SNS</a><a href="/s/2">URL</a></div></article><section class="comments"><h2>${WORDS[lang].comments} ${comments.length}</h2>${commentBox(comments, lang)}</section></main>`,
  }),
  blog: ({ title, body, comments, lang, summary }) => ({
    head: `<meta property="og:type" content="article">${ld({ '@type': 'BlogPosting', headline: title, description: summary })}`,
    main: `<div id="wrap"><div class="post"><h1 class="post-title">${escaped(title)}</h1><div class="meta"><span>2026.11.02</span><span>${WORDS[lang].views} 1,284</span></div><div class="entry-content">${body}</div><div class="tags"><a href="/t/1">#${WORDS[lang].nav[1]}</a><a href="/t/2">#${WORDS[lang].nav[3]}</a></div></div><div id="reply">${commentBox(comments, lang, 'reply')}</div></div>`,
  }),
  shop: ({ title, body, comments, lang }) => ({
    head: `<meta property="og:type" content="product">${ld({ '@type': 'Product', name: title, offers: { '@type': 'Offer', price: '12900', priceCurrency: 'KRW' } })}`,
    main: `<div id="content"><div class="goods"><img src="/g/1.jpg" alt="${escaped(title)}"><div class="info"><h1>${escaped(title)}</h1><p class="price"><em>12,900</em></p><form action="/cart"><select name="option"><option>1</option><option>2</option></select><button type="submit">${WORDS[lang].buy}</button></form></div></div><div class="detail">${body}</div><div class="review"><h2>${WORDS[lang].comments}</h2>${commentBox(comments, lang, 'review')}</div></div>`,
  }),
  forum: ({ title, body, comments, lang }) => ({
    head: ld({
      '@type': 'QAPage',
      mainEntity: { '@type': 'Question', name: title, answerCount: comments.length },
    }),
    main: `<main id="thread"><div class="question"><h1>${escaped(title)}</h1><div class="writer"><span>guest</span><span>${WORDS[lang].views} 532</span></div><div class="post-content">${body}</div><div class="buttons"><button type="button">${WORDS[lang].like}</button><button type="button">${WORDS[lang].report}</button></div></div><div class="answers"><h2>${WORDS[lang].answers} ${comments.length}</h2>${commentBox(comments, lang, 'answer')}</div></main>`,
  }),
  docs: ({ title, body, comments, lang, summary }) => ({
    head: `<meta property="og:type" content="website">${ld({ '@type': 'WebPage', name: title, description: summary })}`,
    main: `<div class="layout"><nav class="toc"><ol><li><a href="#a">1</a></li><li><a href="#b">2</a></li><li><a href="#c">3</a></li></ol></nav><main role="main"><h1>${escaped(title)}</h1>${body}<hr><form class="helpful"><p>${WORDS[lang].helpful}</p><button type="button">+</button><button type="button">-</button></form>${commentBox(comments, lang, 'note')}</main></div>`,
  }),
  board: ({ title, body, lang, comments }) => ({
    head: '<meta property="og:type" content="website">',
    main: `<div id="container"><div id="lnb"><ul><li><a href="/b/1">${WORDS[lang].notice}</a></li><li><a href="/b/2">${WORDS[lang].news}</a></li><li><a href="/b/3">FAQ</a></li></ul></div><div class="board_view"><div class="view_head"><h3 class="view_title">${escaped(title)}</h3><ul><li>2026-10-28</li><li>${WORDS[lang].views} 3,019</li></ul></div><div class="view_content">${body}</div>${commentBox(comments, lang, 'reply')}<div class="view_foot"><a href="/b/list">${WORDS[lang].list}</a><a href="/b/prev">‹</a><a href="/b/next">›</a></div></div></div>`,
  }),
  portal: ({ title, body, lang }) => ({
    head: `<meta property="og:type" content="website">${ld({ '@type': 'WebSite', name: title, url: 'https://www.example.org/' })}`,
    main: `<div id="main"><section class="hero"><h1>${escaped(title)}</h1><form action="/search" role="search"><input name="q"><input name="where"><button>${WORDS[lang].search}</button></form></section><section class="blocks">${body}</section><section class="keywords">${WORDS[lang].nav.map((word, i) => `<a href="/k/${i}">${word}</a>`).join('')}</section></div>`,
  }),
};

function frame(source: Source, main: string, head: string, summary: string): string {
  const { lang, title, url, template } = source;
  const words = WORDS[lang];
  const host = new URL(url).hostname.replace(/^www\./, '');
  const items = (texts: readonly string[], path: string) =>
    texts.map((text, i) => `<li><a href="/${path}/${i + 1}">${escaped(text)}</a></li>`).join('');
  const ads = BESIDE[lang]
    .map(
      ([name, employer, pay], i) =>
        `<li><a href="/jobs/${i + 4100}"><strong>${name}</strong></a><span>${employer}</span><span>${pay}</span></li>`,
    )
    .join('');
  // Older sites name their boxes by id; newer ones have the elements for them.
  const old = template === 'board' || template === 'shop';
  const [header, side, footer] = old
    ? ['div id="header"', 'div id="sidebar"', 'div id="footer"']
    : ['header', 'aside class="side"', 'footer'];
  const close = (tag: string) => `</${tag.split(' ')[0]}>`;
  return `<!DOCTYPE html>
<html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)} | ${host}</title>
<meta property="og:title" content="${escaped(title)}"><meta property="og:site_name" content="${host}"><meta property="og:url" content="${url}">
<meta name="description" content="${escaped(summary)}"><meta property="og:description" content="${escaped(summary)}"><link rel="canonical" href="${url}">${head}
<style>.hide{display:none}</style></head><body>
<${header}><a class="logo" href="/">${host}</a><nav class="gnb"><ul>${items(words.nav, 'menu')}</ul></nav><form class="search" action="/search"><input name="q"><button>${words.search}</button></form><div class="user"><a href="/login">${words.login}</a></div>${close(header)}
${main}
<${side}><div class="related"><h3>${words.related}</h3><ul>${items(RELATED[lang], 'read')}</ul></div><div class="recommend"><h3>${words.ads}</h3><ul>${ads}</ul></div>${close(side)}
<div class="cookie-bar" role="dialog"><p>${words.cookies}</p><button type="button">OK</button><button type="button">×</button></div>
<${footer}><ul>${items(words.foot, 'about')}</ul><p>${words.contact}</p><p>© 2026 ${host}</p>${close(footer)}
<script>window.dataLayer=[]</script></body></html>`;
}

export function render(source: Source): { slug: string; url: string; html: string } {
  const lines = source.text
    .trim()
    .split('\n')
    .filter((line) => line !== '');
  const comments = lines.filter((line) => line.startsWith('@ ')).map((line) => line.slice(2));
  const own = lines.filter((line) => !line.startsWith('@ '));
  const summary = (own.find((line) => !/^[#|:>-] /.test(line)) ?? source.title).replaceAll('**', '').slice(0, 160);
  const { head, main } = MAINS[source.template]({
    title: source.title,
    body: bodyOf(own).replaceAll('[password]', '<input type="password" name="pw">'),
    comments,
    lang: source.lang,
    summary,
  });
  return { slug: source.slug, url: source.url, html: frame(source, main, head, summary) };
}
