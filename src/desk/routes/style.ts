/** The desk's one style sheet: plain pages, dark and light, readable at 400 %. */
export const STYLE = `
:root { color-scheme: light dark; --line: #8a8a8a; --strong: light-dark(#a40000, #ff9c9c); --quiet: light-dark(#4d4d4d, #bdbdbd);
  --field: light-dark(#ffffff, #1b1b1b); --page: light-dark(#f7f7f5, #111111); --text: light-dark(#141414, #f2f2f2);
  --act: light-dark(#0b4f9c, #9cc8ff); --on-act: light-dark(#ffffff, #0a1a2b); }
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text); font: 1rem/1.6 system-ui, sans-serif; }
main, header { max-width: 60rem; margin: 0 auto; padding: 1rem; }
header { display: flex; flex-wrap: wrap; gap: 1rem; align-items: center; justify-content: space-between; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.2rem; margin-top: 2rem; } h3 { font-size: 1rem; }
a { color: var(--act); }
table { width: 100%; border-collapse: collapse; } th, td { text-align: start; padding: .5rem; border-bottom: 1px solid var(--line); vertical-align: top; }
.scroll { overflow-x: auto; }
label { display: block; margin: .75rem 0 .25rem; font-weight: 600; } label.row { font-weight: 400; display: flex; gap: .5rem; align-items: center; min-height: 2.75rem; }
input, select, textarea { font: inherit; color: inherit; background: var(--field); border: 1px solid var(--line); border-radius: .3rem; padding: .5rem; max-width: 100%; }
input[type=checkbox] { width: 1.25rem; height: 1.25rem; flex: none; } textarea, input[type=text], input[type=password] { width: 100%; }
button { font: inherit; min-height: 2.75rem; padding: .5rem 1.25rem; border: 1px solid var(--act); border-radius: .3rem; background: var(--act); color: var(--on-act); cursor: pointer; margin-top: .75rem; }
button.plain { background: transparent; color: var(--act); }
:focus-visible { outline: 3px solid var(--act); outline-offset: 2px; }
fieldset { border: 1px solid var(--line); border-radius: .3rem; margin: 1rem 0; }
blockquote, pre { margin: .5rem 0; padding: .5rem .75rem; border-inline-start: 3px solid var(--line); background: var(--field); white-space: pre-wrap; overflow-wrap: anywhere; font: inherit; }
td, dd, li { overflow-wrap: anywhere; } #cases td:nth-child(-n+2), #cases td:last-child { white-space: nowrap; }
.urgent { color: var(--strong); font-weight: 700; } .quiet { color: var(--quiet); }
.notice { border: 2px solid var(--strong); border-radius: .3rem; padding: .5rem .75rem; }
`;
