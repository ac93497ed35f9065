import type * as z from 'zod/mini';
import { browser } from './api';

/**
 * What the machine's administrator set under `key`, or the fallback: nothing was set, it does not parse, or this browser
 * has no managed storage for us.
 */
export async function managed<S extends z.ZodMiniType>(
  key: string,
  schema: S,
  fallback: z.infer<S>,
): Promise<z.infer<S>> {
  try {
    const parsed = schema.safeParse((await browser.storage.managed.get(key))[key]);
    return parsed.success ? parsed.data : fallback;
  } catch {
    // Firefox rejects where no policy names the extension.
    return fallback;
  }
}
