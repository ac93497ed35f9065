import { readFile, stat } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { JSDOM, VirtualConsole } from 'jsdom';
import { readPage, type SiteReading } from '../sites/index';

const USAGE = `usage: lurewatch read FILE.html --url URL [--frame URL=FILE]... [--no-adapters]

Reads the job ads of a saved page with the code the extension uses, and prints one JSON object:
{"kind": "detail|list|split|post|message|none", "postings": [...], "unreadable": reason or null}

  --url URL         the address the page was saved from
  --frame URL=FILE  a saved frame of the page and its address; may be given several times
  --no-adapters     read boards we know like any other page
`;

/** Bytes above which a file is not even parsed: the DOM library would need gigabytes for it. */
const PAGE_BYTES = 50 * 1024 * 1024;

class UsageError extends Error {}

interface Arguments {
  file: string;
  url: string;
  frames: { url: string; file: string }[];
  adapters: boolean;
}

function parseUrl(text: string, option: string): string {
  try {
    return new URL(text).href;
  } catch {
    throw new UsageError(`${option}: "${text}" is no address; give it whole, like https://www.example.com/jobs/1`);
  }
}

/** `URL=FILE`. Addresses may hold `=` themselves, so the last one that leaves a file name divides. */
function parseFrame(text: string): { url: string; file: string } {
  const divide = text.lastIndexOf('=');
  if (divide < 1 || divide === text.length - 1) throw new UsageError(`--frame: "${text}" is not of the form URL=FILE`);
  return { url: parseUrl(text.slice(0, divide), '--frame'), file: text.slice(divide + 1) };
}

function parseArguments(args: string[]): Arguments | 'help' {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
  const { values, positionals } = parsed;
  if (values.help) return 'help';
  const [file, ...more] = positionals;
  if (file === undefined) throw new UsageError('which file? Give the saved page as the first argument');
  if (more.length > 0) throw new UsageError(`one page at a time; "${more[0]}" is one too many`);
  if (values.url === undefined) throw new UsageError('--url is missing: the address the page was saved from');
  const frames = (values.frame ?? []).map(parseFrame);
  return { file, url: parseUrl(values.url, '--url'), frames, adapters: !values['no-adapters'] };
}

function parse(args: string[]) {
  return parseArgs({
    args,
    allowPositionals: true,
    options: {
      url: { type: 'string' },
      frame: { type: 'string', multiple: true },
      'no-adapters': { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
}

/** The bytes of a file, or null if there are too many of them. */
async function load(file: string): Promise<Buffer | null> {
  try {
    const { size } = await stat(file);
    return size > PAGE_BYTES ? null : await readFile(file);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    const why = code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'is a folder' : String(error);
    throw new UsageError(`${file}: ${why}`);
  }
}

/** Nesting at which the DOM library, which walks up for every element, would need minutes. Real pages have tens. */
const DEPTH = 3_000;
/** Elements that end only where they are closed. Others (`<p>`, `<li>`) close each other and do not nest. */
const NESTING =
  /<(\/?)(?:div|span|section|article|main|ul|ol|table|blockquote|dl|form|center|[bius]|em|strong|font|small|big|code|tt)[\s/>]/gi;

/** True if the markup opens more elements inside each other than can be parsed in good time. One pass. */
function nestsTooDeep(bytes: Buffer): boolean {
  let depth = 0;
  for (const [, closing] of bytes.toString('latin1').matchAll(NESTING)) {
    depth = closing ? Math.max(depth - 1, 0) : depth + 1;
    if (depth > DEPTH) return true;
  }
  return false;
}

/**
 * The markup as text if it is UTF-8, else as bytes, whose character set the DOM library finds as a browser does. A
 * saved page has lost the header that named its character set, so the page's own word is not waited for.
 */
function decode(bytes: Buffer): string | Buffer {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return bytes;
  }
}

/** Parses a page; its scripts do not run and nothing is loaded. */
function parsePage(bytes: Buffer, url: string): JSDOM | null {
  if (nestsTooDeep(bytes)) return null;
  try {
    return new JSDOM(decode(bytes), { url, contentType: 'text/html', virtualConsole: new VirtualConsole() });
  } catch (error) {
    // Elements nested deeper than the DOM library can follow.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** What {@link readPage} makes of a saved page and its frames. Throws {@link UsageError} for files that are not there. */
async function readSaved({ file, url, frames, adapters }: Arguments): Promise<SiteReading> {
  const tooLarge: SiteReading = { kind: 'none', postings: [], unreadable: 'too-large', roots: [] };
  const bytes = await load(file);
  const windows: JSDOM[] = [];
  const documents = new Map<string, Document>();
  try {
    for (const frame of frames) {
      const inside = await load(frame.file);
      const dom = inside && parsePage(inside, frame.url);
      if (!dom) continue;
      windows.push(dom);
      documents.set(frame.url, dom.window.document);
    }
    const page = bytes && parsePage(bytes, url);
    if (!page) return tooLarge;
    windows.push(page);
    return readPage(page.window.document, url, { frames: documents, adapters });
  } finally {
    for (const dom of windows) dom.window.close();
  }
}

/**
 * `lurewatch read`: prints what the sites room reads from a saved page, as one JSON object on stdout. Exit 0 also for
 * a page that cannot be read (the reason is in `unreadable`), 2 for wrong arguments and missing files.
 */
export async function run(args: string[]): Promise<number> {
  try {
    const parsed = parseArguments(args);
    if (parsed === 'help') {
      process.stdout.write(USAGE);
      return 0;
    }
    const { kind, postings, unreadable } = await readSaved(parsed);
    process.stdout.write(`${JSON.stringify({ kind, postings, unreadable })}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`lurewatch read: ${error.message}\n`);
    return 2;
  }
}
