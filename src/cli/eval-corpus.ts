import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createGunzip } from 'node:zlib';
import * as z from 'zod/mini';
import { parseInput } from '../contract/parse';
import type { Posting } from '../contract/posting';
import { postingOf } from './scan-input';
import { linesOf } from './scan-lines';

const Row = z.object({
  id: z.string(),
  label: z.enum(['scam', 'legit', 'grey']),
  kind: z.string(),
  lang: z.string(),
  provenance: z.optional(z.string()),
  source: z.optional(z.nullable(z.string())),
  note: z.optional(z.nullable(z.string())),
  posting: z.unknown(),
});

/** Which table a row belongs to: whole real ads, or one of the sorts that are reported apart. */
export type Sort = 'whole' | 'fragment' | 'reconstructed' | 'listing' | 'emscad' | 'grey';

export interface CorpusRow {
  id: string;
  label: 'scam' | 'legit' | 'grey';
  kind: string;
  lang: string;
  sort: Sort;
  /** False where the row's note says that nobody in authority confirmed the label. */
  confirmed: boolean;
  /** The board an honest ad was carried by, as far as its source names one. */
  board: string | null;
  posting: Posting;
}

/** Shortest text that counts as a whole ad: Korean, Chinese and Japanese say more in a character. */
const WHOLE = { cjk: 25, other: 60 };

function sortOf(row: z.infer<typeof Row>, posting: Posting): Sort {
  if (row.label === 'grey') return 'grey';
  if (row.kind === 'emscad') return 'emscad';
  if (row.provenance === 'reconstructed-from-description') return 'reconstructed';
  if (row.note === 'listing') return 'listing';
  const length = Math.max(posting.description?.length ?? 0, posting.title?.length ?? 0);
  const least = ['ko', 'zh', 'ja'].includes(row.lang) ? WHOLE.cjk : WHOLE.other;
  return length < least ? 'fragment' : 'whole';
}

/** The source without the file or page within it. */
const boardOf = (source: string | null | undefined): string | null =>
  source ? source.replace(/^board /, '').replace(/(?<!https?)[:@].*$/, '') : null;

/**
 * Rows of a corpus folder, file by file: every `.jsonl` and `.jsonl.gz` in it.
 *
 * @throws an error naming file and line for a row of the wrong shape
 */
export async function* readCorpus(folder: string): AsyncGenerator<CorpusRow> {
  const names = (await readdir(folder)).filter((name) => /\.jsonl(\.gz)?$/.test(name)).sort();
  if (names.length === 0) throw new Error(`${folder} holds no .jsonl or .jsonl.gz file`);
  for (const name of names) {
    const file = createReadStream(join(folder, name));
    const text = name.endsWith('.gz') ? file.pipe(createGunzip()) : file;
    // pipe() does not hand on the file's errors.
    file.on('error', (error) => text.destroy(error));
    text.setEncoding('utf8');
    let number = 0;
    for await (const line of linesOf(text as AsyncIterable<string>)) {
      number++;
      if (line !== null && line.trim() === '') continue;
      try {
        const row = parseInput(Row, JSON.parse(line ?? ''));
        const posting = postingOf(row.posting);
        const { id, label, kind, lang } = row;
        const confirmed = !/\bnot confirmed\b/i.test(row.note ?? '');
        yield { id, label, kind, lang, sort: sortOf(row, posting), confirmed, board: boardOf(row.source), posting };
      } catch (error) {
        throw new Error(`${name}, line ${number}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  }
}
