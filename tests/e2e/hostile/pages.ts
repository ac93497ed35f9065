/** What a page does to be rid of the warning. `css` is there from the start, `script` runs a second after loading. */
export interface Attack {
  name: string;
  css?: string;
  script?: string;
}

/**
 * Where the banner may lose, each with its reason. Everywhere else four fifths of it must be seen; the badge is set in
 * every case.
 */
export const UNBEATABLE: Readonly<Record<string, string>> = {
  'an observer takes it out at once':
    'two observers that answer each other hang the tab; we stop and the badge remains',
  'a cover promoted in every frame': 'our timer is slower than frames; a frame loop of ours would cost the whole page',
  'everything is display:none': 'the root element itself is not drawn, so nothing in it can be; the page is blank too',
  'the root is zoomed to nothing': 'as above: the page is as small as the banner',
  'the root is filtered to nothing':
    'Firefox applies filter functions of the root to the top layer; the page is gone too',
  'the root is blurred and inverted':
    'Firefox recolours the top layer with the root; the words stay, the pixels differ',
};

const COVER = (style: string) => `const cover = document.createElement('div');
cover.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;margin:0;padding:0;border:0;background:#fff;${style}';
document.body.append(cover);`;
const HOST = `document.querySelector('lw-note')`;
const every = (ms: number, what: string) => `setInterval(() => { ${what} }, ${ms});`;

export const ATTACKS: readonly Attack[] = [
  { name: 'nothing' },
  { name: 'a rule hides our element', css: 'lw-note{display:none!important}' },
  { name: 'a rule makes it transparent', css: 'lw-note{opacity:0!important;visibility:hidden!important}' },
  {
    name: 'a rule makes it small',
    css: 'lw-note{transform:scale(0)!important;width:0!important;height:0!important;overflow:hidden!important}',
  },
  {
    name: 'a rule cuts it',
    css: 'lw-note{clip-path:inset(50%)!important;mask:linear-gradient(#0000,#0000)!important}',
  },
  { name: 'a rule filters it', css: 'lw-note{filter:opacity(0)!important;mix-blend-mode:lighten!important}' },
  { name: 'a rule contains it', css: 'lw-note{contain:strict!important;content-visibility:hidden!important}' },
  {
    name: 'a rule zooms it',
    css: 'lw-note{zoom:.01!important;scale:0!important;rotate:90deg!important;translate:-3000px!important}',
  },
  {
    name: 'a rule sends it away',
    css: 'lw-note{position:absolute!important;left:-9999px!important;top:-9999px!important}',
  },
  { name: 'all:unset for everything', css: '*{all:unset!important}' },
  { name: 'everything is transparent', css: '*{opacity:0!important;visibility:hidden!important}' },
  { name: 'everything in the body is hidden', css: 'body,body *,html>*{display:none!important;opacity:0!important}' },
  { name: 'everything is display:none', css: '*{display:none!important}' },
  {
    name: 'hidden inline',
    script: `${HOST}.style.setProperty('display','none','important'); ${HOST}.style.setProperty('opacity','0','important')`,
  },
  { name: 'the root is transparent', css: 'html{opacity:0}' },
  { name: 'the root is cut', css: 'html{clip-path:inset(100%);mask:linear-gradient(#0000,#0000)}' },
  { name: 'the root is turned', css: 'html{transform:rotate(180deg) scale(.1);transform-origin:0 0}' },
  { name: 'the root blends', css: 'html{mix-blend-mode:difference;isolation:isolate}' },
  { name: 'the root is unseen', css: 'html{visibility:hidden}' },
  { name: 'the root has no height', css: 'html{height:0;position:fixed;top:-2000px;overflow:hidden}' },
  { name: 'the root is filtered to nothing', css: 'html{filter:opacity(0)}' },
  { name: 'the root is blurred and inverted', css: 'html{filter:invert(1) blur(30px)}' },
  { name: 'the root is zoomed to nothing', css: 'html{zoom:.01}' },
  { name: 'zoomed away and the page back', css: 'html{zoom:.1} body{zoom:10}' },
  { name: 'the body is transparent', css: 'body{opacity:0}' },
  { name: 'huge root letters', css: 'html{font-size:400px} body{font-size:16px}' },
  {
    name: 'written from right to left',
    script: `document.documentElement.dir = 'rtl'; document.documentElement.style.writingMode = 'vertical-rl'`,
  },
  {
    name: 'animated away',
    script: `${HOST}.animate([{ opacity: 0, transform: 'scale(0)' }, { opacity: 0 }], { duration: 1e7, fill: 'both' })`,
  },
  { name: 'a transition that never ends', css: 'lw-note{transition:opacity 1e6s!important;opacity:0}' },
  { name: 'a cover with the highest z-index', script: COVER('z-index:2147483647') },
  {
    name: 'a frame over the whole window',
    script: `const f = document.createElement('iframe'); f.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;border:0;z-index:2147483647;background:#fff'; document.body.append(f)`,
  },
  {
    name: 'a cover in a shadow root',
    script: `const box = document.createElement('div'); document.body.append(box); const root = box.attachShadow({ mode: 'closed' }); root.innerHTML = '<div style="position:fixed;inset:0;background:#fff;z-index:2147483647"></div>'`,
  },
  { name: 'a later popover', script: `${COVER('')} cover.popover = 'manual'; cover.showPopover()` },
  {
    name: 'a later popover that takes no clicks',
    script: `${COVER('pointer-events:none')} cover.popover = 'manual'; cover.showPopover()`,
  },
  {
    name: 'the backdrop of a tiny popover',
    css: '#tiny::backdrop{background:#fff}',
    script: `const t = Object.assign(document.createElement('div'), { id: 'tiny', popover: 'manual' }); t.style.cssText = 'inset:auto auto 0 0;width:1px;height:1px'; document.body.append(t); t.showPopover()`,
  },
  {
    name: 'a cover promoted every second',
    script: `${COVER('')} cover.popover = 'manual'; ${every(1_000, 'cover.hidePopover(); cover.showPopover();')}`,
  },
  {
    name: 'a cover promoted in every frame',
    script: `${COVER('')} cover.popover = 'manual'; const again = () => { if (cover.matches(':popover-open')) cover.hidePopover(); cover.showPopover(); requestAnimationFrame(again); }; again()`,
  },
  { name: 'taken out of the top layer', script: `${HOST}.hidePopover(); ${HOST}.removeAttribute('popover')` },
  { name: 'taken out of the top layer again and again', script: every(700, `${HOST}?.hidePopover?.()`) },
  { name: 'removed once', script: `${HOST}.remove()` },
  {
    name: 'removed twelve times',
    script: `let n = 0; const t = setInterval(() => { ${HOST}?.remove(); if (++n === 12) clearInterval(t); }, 100)`,
  },
  {
    name: 'removed a hundred times in ten seconds',
    script: `let n = 0; const t = setInterval(() => { ${HOST}?.remove(); if (++n === 90) clearInterval(t); }, 100)`,
  },
  {
    name: 'an observer takes it out at once',
    script: `new MutationObserver(() => ${HOST}?.remove()).observe(document.documentElement, { childList: true }); ${HOST}.remove()`,
  },
  {
    name: 'moved into a hidden box',
    script: `const box = document.createElement('div'); box.style.display = 'none'; document.body.append(box); box.append(${HOST})`,
  },
  { name: 'the body is replaced', script: `document.body = document.createElement('body')` },
  { name: 'the root is replaced', script: `document.documentElement.replaceWith(document.createElement('html'))` },
  { name: 'the document is written anew', script: `document.open(); document.write('<p>gone</p>'); document.close()` },
  {
    name: 'a modal dialog',
    script: `const d = document.createElement('dialog'); d.textContent = 'x'; document.body.append(d); d.showModal()`,
  },
  {
    name: 'a plain dialog over it',
    script: `const d = document.createElement('dialog'); d.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;z-index:2147483647'; document.body.append(d); d.show()`,
  },
  { name: 'made inert', script: `document.documentElement.inert = true; ${HOST}.inert = true` },
  {
    name: 'built-ins are patched',
    script: `Element.prototype.attachShadow = () => { throw 1 }; Element.prototype.showPopover = () => {}; Element.prototype.append = () => {}; Node.prototype.appendChild = () => {}; window.setInterval = () => 0`,
  },
  {
    name: 'style sheets are emptied',
    script: `document.adoptedStyleSheets = []; CSS.highlights?.clear(); for (const s of document.querySelectorAll('style')) s.remove()`,
  },
  { name: 'history spam', script: every(50, `history.replaceState(0, '', '?n=' + Math.random())`) },
  {
    name: 'a storm of changes',
    script: `const box = document.createElement('div'); box.style.display = 'none'; document.body.append(box); ${every(20, `for (let i = 0; i < 100; i++) box.append(document.createElement('i')); box.textContent = '';`)}`,
  },
];

const AD = `<main><article><h1>캄보디아 TM 상담원 모집 월 1,000만원 보장</h1>
<dl><dt>근무지</dt><dd>캄보디아 프놈펜</dd><dt>급여</dt><dd>월 1,000만원 이상 보장</dd></dl>
<section class="job-description"><p>해외 고객센터에서 함께 일할 상담원을 찾습니다. 경력 없어도 됩니다.</p>
<p>왕복 항공권 제공, 숙소와 식사도 전부 회사에서 책임집니다. 여권만 준비하세요.</p>
<p>문의는 텔레그램 @jangteo_demo77 으로만 받습니다.</p></section></article></main>`;

/** A watched address for each attack. */
export const urlOf = (index: number) => `https://www.albamon.com/jobs/detail/${7_000_000 + index}`;

/** The ad with the attack in it. */
export function htmlOf({ css = '', script = '' }: Attack): string {
  const late = script && `<script>addEventListener('load', () => setTimeout(() => { ${script} }, 2000))</script>`;
  // The style arrives with the script: the ad has been read and warned about by then.
  const style =
    css &&
    `<script>addEventListener('load', () => setTimeout(() => { const s = document.createElement('style'); s.textContent = ${JSON.stringify(css)}; document.head.append(s); }, 2000))</script>`;
  return `<!doctype html><html lang="ko"><head><meta charset="utf-8"><title>캄보디아 TM 상담원 모집</title></head><body style="background:#fff">${AD}${style}${late}</body></html>`;
}

/** All attacks in a long run; else a tenth by seed. The first page does nothing and is not among them. */
export function chosen(long: boolean, day: string): number[] {
  const rest = ATTACKS.map((_, i) => i).slice(1);
  if (long) return rest;
  let seed = [...day].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7) >>> 0;
  const random = () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return seed / 2 ** 32;
  };
  const picked: number[] = [];
  const tenth = Math.round(rest.length / 10);
  while (picked.length < tenth) picked.push(...rest.splice(Math.floor(random() * rest.length), 1));
  return picked;
}
