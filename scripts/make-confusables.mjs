// node scripts/make-confusables.mjs: writes src/engine/facts/confusables.ts from the Unicode confusables (UTS #39) as
// the npm package unhomoglyph ships them. Run it after updating that package.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ROOT_DIR } from './build.mjs';

const require = createRequire(import.meta.url);
const DATA = JSON.parse(readFileSync(require.resolve('unhomoglyph/data.json'), 'utf8'));
const { version } = require('unhomoglyph/package.json');
const PATH = join(ROOT_DIR, 'src/engine/facts/confusables.ts');

/** Scripts no ad of ours is written in, so their letters only ever stand for others: first and last unit. */
const ONLY_DISGUISE = [
  [0x250, 0x2af], // phonetic
  [0x530, 0x58f], // Armenian
  [0x10a0, 0x10ff], // Georgian
  [0x13a0, 0x167f], // Cherokee, Canadian syllabics
  [0x16a0, 0x16f0], // Runic
  [0x1d00, 0x1dbf], // small capitals
  [0x2c60, 0x2cff], // Latin C, Coptic
  [0x2d30, 0x2d7f], // Tifinagh
  [0xa4d0, 0xa4ff], // Lisu
  [0xa720, 0xa7ff], // Latin D
  [0xab30, 0xabbf], // Latin E, Cherokee
];

// Drawn alike in the fonts people use, but not in the data.
const CYRILLIC_TOO = 'пnгrкkмmтtнhвbёeїi';
const GREEK_TOO = 'εeηnτtχx';
const SMALL_CAPITALS = 'ᴀaʙbᴄcᴅdᴇeꜰfɢgʜhɪiᴊjᴋkʟlᴍmɴnᴏoᴘpʀrꜱsᴛtᴜuᴠvᴡwʏyᴢz';
const LATIN_TOO = Object.fromEntries(
  (CYRILLIC_TOO + GREEK_TOO + SMALL_CAPITALS).match(/../gu).map((pair) => [...pair]),
);
// Alike by the data, but no one reads them so.
const NOT_LATIN = new Set('бь');

function reading(char) {
  for (const form of [char, char.toUpperCase()]) {
    const like = (DATA[form] ?? '').normalize('NFKD').replace(/\p{M}/gu, '');
    if (/^[A-Za-z]$/.test(like)) return like.toLowerCase();
  }
  return undefined;
}

/** Letters of a range and the Latin letter each looks like, both lower case. */
function readings(first, last) {
  const found = [];
  for (let unit = first; unit <= last; unit++) {
    const char = String.fromCharCode(unit);
    if (!/\p{L}/u.test(char)) continue;
    const like = LATIN_TOO[char] ?? reading(char);
    if (like && !NOT_LATIN.has(char)) found.push([char, like]);
  }
  return found;
}

const lower = readings(0x370, 0x52f).filter(([char]) => char === char.toLowerCase());
const exotic = ONLY_DISGUISE.flatMap(([first, last]) => readings(first, last));
const russian = lower.filter(([char]) => /^[а-я]$/.test(char)).map(([char, like]) => [like, char]);

const pairs = (list) => {
  const text = list.map((pair) => pair.join('')).join('');
  return (
    text
      .match(/.{1,80}/gsu)
      .map((part) => `'${part}'`)
      .join(' +\n  ') || "''"
  );
};

writeFileSync(
  PATH,
  `// Written by scripts/make-confusables.mjs from unhomoglyph ${version} (Unicode confusables, UTS #39). Do not edit.

/** Letter and the Latin letter it looks like, in turns: lower-case Greek and Cyrillic. */
export const CYRILLIC_GREEK_TO_LATIN = ${pairs(lower)};

/** The same for letters of scripts that no ad is written in. */
export const OTHER_TO_LATIN = ${pairs(exotic)};

/** Latin letter and the Russian letter it looks like. */
export const LATIN_TO_CYRILLIC = ${pairs(russian)};
`,
);
spawnSync(process.execPath, [join(ROOT_DIR, 'node_modules/@biomejs/biome/bin/biome'), 'check', '--write', PATH]);
