import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder of a test's own, made at once and removed when it is done. */
export function scratch(name: string) {
  const root = mkdtempSync(join(tmpdir(), `lurewatch-${name}-`));
  return {
    folder: (part: string) => join(root, part),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
