import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build as bundle } from 'vite';

/** Runs a part of feed-part.ts in a fresh process and answers what it printed. */
export type RunPart = <T>(part: string, ...args: (string | number)[]) => Promise<T>;

const MAX_OUTPUT = 1_000_000;

/** Bundles feed-part.ts into `work`, so that a bare Node can run it with the collector exposed. */
export async function bundleParts(work: string): Promise<RunPart> {
  const outDir = join(work, 'parts');
  await bundle({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: 'bench/feed-part.ts',
      outDir,
      target: 'node20',
      rollupOptions: { output: { entryFileNames: 'part.mjs' } },
    },
  });
  return async <T>(part: string, ...args: (string | number)[]) => {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--expose-gc', join(outDir, 'part.mjs'), part, ...args.map(String)],
      { maxBuffer: MAX_OUTPUT },
    );
    return JSON.parse(stdout) as T;
  };
}
