/** What a page does against the warning. */
export interface Attack {
  /** A style sheet that arrives when the attack starts. */
  css?: string;
  /** Runs when the attack starts: a second after loading, and not before the warning stands. */
  script?: string;
  /** Runs while the page is still being read: traps that must lie before we come. */
  early?: string;
  /** The reader clicks the ad once after the start: some things a page may only do then. */
  gesture?: boolean;
}

export interface HostilePage {
  name: string;
  attack: Attack;
  /** Why the banner may lose here. The badge is set all the same. */
  hidden?: string;
  /** The browser that has what the attack needs. */
  only?: 'chromium' | 'firefox';
}

/** Words every script may use. Taken before anything is patched. */
export const PRELUDE = `const note = () => document.querySelector('lw-note');
const every = (ms, job) => { job(); return setInterval(job, ms); };
const frames = (job) => { const go = () => { job(); requestAnimationFrame(go); }; go(); };
const FULL = 'position:fixed;inset:0;width:100vw;height:100vh;max-width:none;max-height:none;margin:0;padding:0;border:0;background:#ffe9b8;';
const put = (tag, style, parent = document.body) => {
  const element = document.createElement(tag);
  element.style.cssText = style;
  parent.append(element);
  return element;
};
const cover = (more = '', parent = document.body) => Object.assign(put('div', FULL + more, parent), { popover: 'manual' });
const sheet = (css) => document.head.append(Object.assign(document.createElement('style'), { textContent: css }));
const hide = () => { for (const [name, value] of [['display', 'none'], ['opacity', '0'], ['transform', 'scale(0)'], ['clip-path', 'inset(50%)']]) note()?.style.setProperty(name, value, 'important'); };`;

const properties = (names: string, value: string) =>
  names
    .split(' ')
    .map((name) => `@property --${name}{${value}}`)
    .join('');
const OUR_COLOURS = 'ink soft paper field line link danger on-danger danger-paper caution caution-paper focus';
const FULL_CSS = 'position:fixed;inset:0;width:100vw;height:100vh;background:#ffe9b8;z-index:2147483647';

/** The ad's page. `main` stays readable in most of these: the page wants to lose the banner, not the ad. */
export const DEEP_PAGES: readonly HostilePage[] = [
  { name: 'does nothing', attack: {} },

  // Rules of the page.
  {
    name: 'a pseudo-element of our own element lies over the banner',
    attack: { css: 'lw-note::after{content:"";position:absolute;inset:0;background:#ffe9b8;z-index:2147483647}' },
  },
  {
    name: 'both pseudo-elements fill the window',
    attack: { css: `lw-note::before,lw-note::after{content:"";display:block!important;${FULL_CSS}}` },
  },
  {
    name: 'the backdrop of our own popover is painted',
    attack: { css: 'lw-note::backdrop{background:#ffe9b8!important;position:fixed;z-index:2147483647;opacity:1}' },
  },
  {
    name: 'our element inherits unreadable text',
    attack: {
      css: `lw-note{color:#fff!important;font:0/0 serif!important;font-size:0!important;line-height:0!important;
        letter-spacing:-1em!important;text-indent:-9999px!important;-webkit-text-fill-color:transparent!important;
        word-spacing:99px!important;text-transform:full-width!important;-webkit-text-security:disc!important;
        direction:rtl!important;unicode-bidi:bidi-override!important;writing-mode:vertical-rl!important}`,
    },
  },
  {
    name: 'our element takes no pointer and no selection',
    attack: { css: 'lw-note{pointer-events:none!important;user-select:none!important;cursor:none!important}' },
  },
  {
    name: 'custom properties of our names are set',
    attack: {
      css: `html,lw-note,*{${OUR_COLOURS.split(' ')
        .map((name) => `--${name}:#fff!important`)
        .join(';')}}`,
    },
  },
  {
    name: 'our custom properties are registered as lengths',
    attack: {
      css: `${properties(OUR_COLOURS, 'syntax:"<length>";inherits:true;initial-value:0px')}body{background:#ffe9b8}`,
    },
  },
  {
    name: 'our custom properties are registered as white and not inherited',
    attack: { css: properties(OUR_COLOURS, 'syntax:"<color>";inherits:false;initial-value:#fff') },
  },
  {
    name: 'fonts of our names are made of nothing',
    attack: {
      css: ['system-ui', 'Apple SD Gothic Neo', 'Malgun Gothic', 'Noto Sans KR', 'Noto Sans CJK KR', 'sans-serif']
        .map(
          (name) =>
            `@font-face{font-family:"${name}";src:local("Noto Sans CJK KR"),local("DejaVu Sans");size-adjust:2%}`,
        )
        .join(''),
    },
  },
  {
    name: 'keyframes of our name end in nothing',
    attack: {
      css: '@keyframes arrive{from,to{opacity:0;transform:scale(0)}} lw-note{animation:arrive 1e6s both!important}',
    },
  },
  {
    name: 'rules within layers, scopes and media',
    attack: {
      css: `@layer a{lw-note{display:none!important}}@scope(html){lw-note{opacity:0!important}}
        @media screen{:root>lw-note:popover-open{translate:0 -200vh!important}}@media print{*{display:none!important}}
        html:has(>lw-note) lw-note:not(#a#b#c#d){visibility:hidden!important;clip:rect(0,0,0,0)!important}`,
    },
  },
  {
    name: 'everything is all:initial and set aside',
    attack: { css: '*,::before,::after{all:initial!important;position:fixed!important;left:-200vw!important}' },
  },
  {
    name: 'written inline in every frame',
    attack: { script: 'frames(() => note() && (hide(), (note().hidden = true)))' },
  },
  {
    name: 'attributes that hide',
    attack: {
      script: `for (const [name, value] of Object.entries({ hidden: 'until-found', inert: '', 'aria-hidden': 'true', dir: 'rtl', lang: 'ar', class: 'hidden', id: 'x', slot: 'x', contenteditable: 'true' })) note().setAttribute(name, value);
        sheet('#x.hidden[hidden]{display:none!important;content-visibility:hidden!important}')`,
    },
  },

  // The root element.
  {
    name: 'the root is a small container',
    attack: { css: 'html{container-type:size;contain:strict;width:10px;height:10px;overflow:clip;perspective:1px}' },
  },
  {
    name: 'the root has a filter by address',
    attack: {
      script: `document.body.insertAdjacentHTML('beforeend', '<svg width="0" height="0"><filter id="f"><feFlood flood-color="#ffe9b8"/></filter></svg>');
        sheet('html{filter:url(#f)}')`,
    },
  },
  {
    name: 'the root is inverted',
    attack: { css: 'html{filter:invert(1)}' },
  },
  {
    name: 'the root is not drawn',
    hidden: 'the root element itself is not drawn, so nothing in it can be; the page is blank too',
    attack: { css: 'html{content-visibility:hidden}' },
  },
  { name: 'zoomed up and the page back', attack: { css: 'html{zoom:8} body{zoom:.125}' } },
  {
    name: 'the zoom jumps, the page stays',
    attack: {
      script: `let small = false;
        every(60, () => { small = !small; document.documentElement.style.zoom = small ? '.1' : '.5'; document.body.style.zoom = small ? '10' : '2'; })`,
    },
  },
  {
    name: 'scrolled far on a page without end',
    attack: {
      css: 'body{width:60000px;height:200000px}',
      script: 'every(50, () => scrollTo(Math.random() * 5e4, Math.random() * 2e5))',
    },
  },
  {
    name: 'dark, forced and smoothly animated',
    attack: {
      css: `:root{color-scheme:dark;forced-color-adjust:none;accent-color:#fff;interpolate-size:allow-keywords}
        *,::before,::after{transition:all 1e5s 1e5s!important;animation:gone 1s both!important}@keyframes gone{to{opacity:0;scale:0}}`,
    },
  },

  // Animations.
  {
    name: 'animated anew in every frame and committed',
    attack: {
      script: `frames(() => { const a = note()?.animate([{ opacity: 0, scale: 0, clipPath: 'inset(100%)' }], { duration: 1e6, fill: 'both', composite: 'replace' }); try { a?.commitStyles(); } catch {} })`,
    },
  },
  {
    name: 'the animation of our banner gives its element away',
    attack: {
      script: `const hunt = () => { for (const a of [...document.getAnimations(), ...(note()?.getAnimations({ subtree: true }) ?? [])]) { const t = a.effect?.target; if (t && t !== note() && t.closest('section')) t.style.setProperty('display', 'none', 'important'); } };
        for (const type of ['animationstart', 'animationend', 'toggle']) addEventListener(type, (event) => { const [t] = event.composedPath(); if (t.className === 'panel danger') t.remove(); }, true);
        note().remove(); frames(hunt)`,
    },
  },
  {
    name: 'a view transition stands still over the window',
    attack: {
      css: `html{view-transition-name:none} main{view-transition-name:ad}
        ::view-transition{background:#ffe9b8;pointer-events:none}
        ::view-transition-group(*),::view-transition-old(*),::view-transition-new(*){animation-duration:1e6s!important}`,
      script: 'document.startViewTransition(() => {})',
    },
  },

  // Layers.
  {
    name: 'frames and shadow overlays by the dozen',
    attack: {
      script: `for (let i = 0; i < 12; i++) {
          const frame = put('iframe', FULL + 'z-index:2147483647', i % 2 ? document.documentElement : document.body);
          frame.srcdoc = '<body style="background:#ffe9b8">';
          const root = put('x-cover', '', document.documentElement).attachShadow({ mode: 'closed' });
          root.innerHTML = '<div style="' + FULL + 'z-index:2147483647"></div>';
        }`,
    },
  },
  {
    name: 'a popover in a closed shadow root',
    attack: {
      script: `const root = put('x-cover', '').attachShadow({ mode: 'closed' }); cover('pointer-events:none', root).showPopover()`,
    },
  },
  {
    name: 'a modal dialog in a closed shadow root',
    attack: {
      script: `const root = put('x-cover', '').attachShadow({ mode: 'closed' }); put('dialog', FULL, root).showModal()`,
    },
  },
  {
    name: 'a popover in an open shadow root within another',
    attack: {
      script: `const outer = put('x-a', '').attachShadow({ mode: 'open' }); const inner = put('x-b', '', outer).attachShadow({ mode: 'open' }); cover('', inner).showPopover()`,
    },
  },
  {
    name: 'a closed popover that lingers in the top layer',
    only: 'chromium',
    attack: {
      css: '#linger{transition:overlay 1e6s allow-discrete,display 1e6s allow-discrete}',
      script: `const box = cover('pointer-events:none'); box.id = 'linger'; box.showPopover(); box.getBoundingClientRect(); requestAnimationFrame(() => requestAnimationFrame(() => { box.hidePopover(); box.showPopover(); box.getBoundingClientRect(); box.hidePopover(); }))`,
    },
  },
  {
    name: 'ten modal dialogs, one over the other',
    attack: {
      css: 'dialog::backdrop{background:#ffe9b8}',
      script: `let n = 0; const t = every(300, () => { put('dialog', FULL).showModal(); if (++n === 10) clearInterval(t); })`,
    },
  },
  {
    name: 'a frame as a popover',
    attack: {
      script: `const frame = put('iframe', FULL); frame.srcdoc = '<body style="background:#ffe9b8">'; frame.popover = 'manual'; frame.showPopover()`,
    },
  },
  {
    name: 'popovers that close each other',
    attack: {
      script: `const box = cover(); box.popover = 'auto'; box.showPopover(); note().popover = 'auto'; every(500, () => { if (!box.matches(':popover-open')) box.showPopover(); })`,
    },
  },
  {
    name: 'a cover promoted every three seconds',
    attack: { script: 'const box = cover(); every(3000, () => { box.hidePopover(); box.showPopover(); })' },
  },
  {
    name: 'the ad fills the screen',
    attack: {
      gesture: true,
      css: 'main:fullscreen,main::backdrop{background:#ffe9b8}',
      script: `addEventListener('click', () => document.querySelector('main').requestFullscreen(), { once: true, capture: true })`,
    },
  },
  {
    name: 'a select whose list fills the window',
    only: 'chromium',
    attack: {
      gesture: true,
      css: `select,::picker(select){appearance:base-select} ::picker(select){${FULL_CSS};max-width:none;max-height:none;margin:0;border:0}`,
      script: `const list = put('select', 'position:fixed;left:0;bottom:0'); list.append(new Option('a'), new Option('b'));
        addEventListener('click', () => list.showPicker(), { once: true, capture: true })`,
    },
  },
  {
    name: 'our way into the top layer is forbidden, then covered',
    attack: {
      script: `addEventListener('beforetoggle', (event) => { if (event.target === note() && event.newState === 'open') event.preventDefault(); }, true);
        cover('pointer-events:none').showPopover(); note().hidePopover()`,
    },
  },
  {
    name: 'taken out on its way into the top layer',
    attack: {
      script: `let n = 0; addEventListener('beforetoggle', (event) => { if (event.target === note() && ++n < 8) event.target.remove(); }, true); note().hidePopover()`,
    },
  },
  {
    name: 'a cover answers each time we rise',
    hidden: 'as with a cover in every frame: it always comes after us; our tries are counted and the badge remains',
    attack: {
      script: `const box = cover('pointer-events:none'); const rise = () => { if (box.matches(':popover-open')) box.hidePopover(); box.showPopover(); };
        addEventListener('toggle', (event) => { if (event.target === note()) rise(); }, true); rise()`,
    },
  },
  {
    name: 'the popover attribute is changed again and again',
    attack: {
      script: `let n = 0; every(150, () => { const host = note(); if (host) n++ % 2 ? host.removeAttribute('popover') : (host.popover = 'auto'); })`,
    },
  },

  // Our element in other hands.
  {
    name: 'moved into the document of a frame',
    attack: {
      css: 'lw-note{display:none!important}',
      script: `const frame = put('iframe', 'width:1px;height:1px'); frame.contentDocument.body.append(note())`,
    },
  },
  {
    name: 'removed every second',
    attack: { script: 'every(1000, () => note()?.remove())' },
  },
  {
    name: 'the root is replaced by its copy',
    attack: {
      script: `const copy = document.documentElement.cloneNode(true); copy.querySelectorAll('script,lw-note').forEach((one) => one.tagName === 'SCRIPT' && one.type ? 0 : one.remove()); document.documentElement.replaceWith(copy)`,
    },
  },
  {
    name: 'the document is written anew with the ad in it',
    attack: {
      script: `const html = document.body.innerHTML; const json = document.querySelector('script[type]').outerHTML;
        document.open(); document.write('<!doctype html><html lang="ko"><head><title>' + document.title + '</title>' + json + '</head><body>' + html + '</body></html>'); document.close()`,
    },
  },
  {
    name: 'our name is defined as an element that takes itself out',
    attack: {
      script: `customElements.define('lw-note', class extends HTMLElement { connectedCallback() { this.remove(); } })`,
    },
  },
  {
    name: 'our name is taken before we come, with a shadow root in it',
    attack: {
      early: `customElements.define('lw-note', class extends HTMLElement { constructor() { super(); this.attachShadow({ mode: 'closed' }); } })`,
    },
  },
  {
    name: 'our name is taken and the shadow root asked for',
    attack: {
      early: `customElements.define('lw-note', class extends HTMLElement { constructor() { super(); window.inner = this.attachInternals(); } })`,
      script: `every(100, () => { const root = window.inner?.shadowRoot; if (root) { root.adoptedStyleSheets = []; root.replaceChildren(); } })`,
    },
  },
  {
    name: 'a thousand elements of our name',
    attack: {
      script: `for (let i = 0; i < 1000; i++) { const copy = note().cloneNode(); document.documentElement.prepend(copy); } note().innerHTML = '<p>all is well</p>'`,
    },
  },
  {
    name: 'the editor deletes it',
    attack: {
      script: `document.designMode = 'on'; const range = document.createRange(); range.selectNode(note()); getSelection().removeAllRanges(); getSelection().addRange(range); document.execCommand('delete')`,
    },
  },

  // The page's own world.
  {
    name: 'prototypes answer for the page',
    attack: {
      early: `const no = () => { throw new Error('no'); };
        for (const [of, names] of [[Element.prototype, ['attachShadow', 'append', 'remove', 'matches', 'setAttribute', 'getAttribute', 'querySelectorAll']], [HTMLElement.prototype, ['showPopover', 'hidePopover']], [CSSStyleSheet.prototype, ['replaceSync']]]) for (const name of names) { const own = of[name]; of[name] = function (...all) { if (this?.localName === 'lw-note' || this instanceof CSSStyleSheet) no(); return own.apply(this, all); }; }
        Object.defineProperty(Element.prototype, 'currentCSSZoom', { get: () => 100 });
        Object.defineProperty(Node.prototype, 'parentNode', { get: () => document.documentElement });
        Object.defineProperty(Document.prototype, 'adoptedStyleSheets', { get: () => [], set: no })`,
    },
  },
  {
    name: 'every event is stopped at the window',
    attack: {
      early: `for (const type of ['click', 'auxclick', 'pointerdown', 'mousedown', 'keydown', 'toggle', 'beforetoggle', 'visibilitychange', 'message', 'load']) addEventListener(type, (event) => type === 'load' || event.stopImmediatePropagation(), true)`,
    },
  },
  { name: 'marks are wiped in every frame', attack: { script: 'frames(() => CSS.highlights.clear())' } },
  {
    name: 'the address changes all the time',
    attack: { script: `let n = 0; every(100, () => history.pushState(null, '', '?n=' + n++))` },
  },
  {
    name: 'the ad gets another title all the time',
    attack: {
      script: `let n = 0; const data = document.querySelector('script[type]'); const own = JSON.parse(data.textContent);
        every(700, () => { n++; data.textContent = JSON.stringify({ ...own, title: own.title + ' ' + n }); document.querySelector('h1').textContent = own.title + ' ' + n; })`,
    },
  },
  {
    name: 'the ad is drawn anew all the time',
    attack: { script: 'every(100, () => document.querySelector("main").innerHTML += "")' },
  },
  {
    name: 'timers by the thousand',
    attack: { script: `for (let i = 0; i < 3000; i++) every(4 + (i % 50), () => Math.sqrt(i))` },
  },
  {
    name: 'ten thousand new nodes a second',
    attack: {
      script: `const box = put('div', 'display:none'); every(10, () => { const all = document.createDocumentFragment(); for (let i = 0; i < 100; i++) all.append(Object.assign(document.createElement('i'), { textContent: i })); box.replaceChildren(all); })`,
    },
  },
  {
    name: 'busy nine tenths of the time',
    attack: { script: 'every(100, () => { const end = performance.now() + 90; while (performance.now() < end); })' },
  },
];
