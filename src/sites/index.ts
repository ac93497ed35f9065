import { LIMITS } from '../contract/limits';
import { board104 } from './104';
import { alba } from './alba';
import { albamon } from './albamon';
import { glassdoor } from './glassdoor';
import { incruit } from './incruit';
import { indeed } from './indeed';
import { jobkorea } from './jobkorea';
import { readJsonLd } from './json-ld';
import { linkedin } from './linkedin';
import { naverCafe } from './naver-cafe';
import { type Board, isBoardHost } from './parts/board';
import type { CardCache, Page, SiteReading } from './parts/reading';
import { NOTHING, readAnyPage, readBoard } from './parts/waterfall';
import { saramin } from './saramin';
import { seek } from './seek';
import { telegram } from './telegram';
import { townwork } from './townwork';
import { work24 } from './work24';

export { type AnswerStep, answerStep } from './parts/answer-step';
export type { CardCache, SiteReading } from './parts/reading';

/** The boards we know, one file each. A page of any other site is read by JSON-LD, microdata and the generic reader. */
export const BOARDS: readonly Board[] = [
  saramin,
  jobkorea,
  albamon,
  alba,
  incruit,
  work24,
  naverCafe,
  linkedin,
  indeed,
  seek,
  glassdoor,
  townwork,
  board104,
  telegram,
];

export interface ReadOptions {
  /** Documents of frames by their absolute address, for frames that cannot be reached from the document. */
  frames?: ReadonlyMap<string, Document>;
  /** Cards of an earlier reading of this document; filled by this one. */
  cards?: CardCache;
  /** Nodes that changed since this document was last read; left out, all of it counts as new. */
  changed?: ReadonlySet<Node>;
  /** False: read boards we know like any other page, to see how far the generic reader gets. */
  adapters?: boolean;
}

/** Elements inside elements. Browsers' own parsers stop at about 512; only a script nests deeper. */
const DEPTH = 1_024;

/** True if there are more elements under these nodes, or they nest deeper, than we look at. Stops counting there. */
function isTooLarge(roots: Iterable<Node>): boolean {
  let count = 0;
  for (const root of roots) {
    let depth = 0;
    let node: Node | null = root;
    while (node) {
      if (node.nodeType === 1 && ++count > LIMITS.elements) return true;
      if (node.firstChild) {
        if (++depth > DEPTH) return true;
        node = node.firstChild;
        continue;
      }
      while (node && node !== root && !node.nextSibling) {
        node = node.parentNode;
        depth--;
      }
      node = node === root ? null : (node?.nextSibling ?? null);
    }
  }
  return false;
}

/** What a page is, and every job ad in it that can be read. Never throws: trouble is a reason in `unreadable`. */
export function readPage(document: Document, url: string, options: ReadOptions = {}): SiteReading {
  let address: URL;
  try {
    address = new URL(url);
  } catch {
    return NOTHING;
  }
  const host = address.hostname.replace(/\.$/, '');
  const board = options.adapters === false ? undefined : BOARDS.find((one) => isBoardHost(one, host));
  let kind: SiteReading['kind'] = 'none';
  try {
    kind = board?.kindOf(address) ?? 'none';
    if (isTooLarge(options.changed ?? [document])) return { ...NOTHING, kind, unreadable: 'too-large' };
    const page: Page = { document, url: address, frames: options.frames ?? new Map() };
    if (options.cards) page.cards = options.cards;
    const structured = readJsonLd(page);
    return board ? readBoard(board, page, structured) : readAnyPage(page, structured, host);
  } catch (error) {
    // Markup so deep that the host's own selectors give up, or a document taken away while it was read.
    return { ...NOTHING, kind, unreadable: error instanceof RangeError ? 'too-large' : 'layout-changed' };
  }
}
