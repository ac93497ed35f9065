// Zips whose bytes depend on nothing but names and contents. JSZip, which web-ext itself zips with: its deflate is
// JavaScript (pako), so the bytes are the same whatever zlib a machine's Node was built with, and its times are UTC.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import JSZip from 'jszip';

/** The oldest time a zip can hold. */
const DATE = new Date(Date.UTC(1980, 0, 1));

/**
 * @param {string} folder
 * @returns {Promise<Map<string, Buffer>>} every file in it, by its path with forward slashes
 */
export async function filesIn(folder) {
  const found = new Map();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    found.set(
      path
        .slice(folder.length + 1)
        .split('\\')
        .join('/'),
      await readFile(path),
    );
  }
  return found;
}

/**
 * @param {Iterable<[string, string | Uint8Array]>} files contents by path
 * @returns {Promise<Buffer>} the same bytes for the same files, in whatever order they come
 */
export async function zip(files) {
  const archive = new JSZip();
  // By code unit, not by the words of some language.
  for (const [path, data] of [...files].sort(([a], [b]) => (a < b ? -1 : 1)))
    archive.file(path, data, { date: DATE, createFolders: false });
  return archive.generateAsync({
    type: 'nodebuffer',
    platform: 'DOS',
    compression: 'DEFLATE',
    compressionOptions: { level: 9 },
  });
}
