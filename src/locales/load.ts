import type { Look } from '../contract/messages';
import { parseJson } from '../contract/parse';
import { Sentences } from '../contract/sentences';
import { install } from './index';

/** Files of the package that were read, by path. */
const files = new Map<string, Promise<Sentences>>();

function file(path: string, read: (path: string) => Promise<string>): Promise<Sentences> {
  const known = files.get(path);
  if (known) return known;
  const text = read(path).then((json) => parseJson(Sentences, json));
  files.set(path, text);
  text.catch(() => files.delete(path));
  return text;
}

/**
 * Makes `t` ready to speak as `look` asks. `read` hands out the text of a file of the package; each is read once. Await
 * it before the first sentence, and again when the reader may have chosen another language.
 */
export async function sayIn(
  { language, plain }: Pick<Look, 'language' | 'plain'>,
  read: (path: string) => Promise<string>,
): Promise<void> {
  const tables = [file(`locales/${language}.json`, read)];
  if (plain) tables.push(file(`locales/plain/${language}.json`, read));
  for (const table of await Promise.all(tables)) install(language, table);
}
