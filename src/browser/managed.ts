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
    const set = (await browser.storage.managed.get(key))[key];
    if (set === undefined) return fallback;
    const parsed = schema.safeParse(set);
    if (parsed.success) return parsed.data;
    // The administrator finds it in the extension's console.
    const [issue] = parsed.error.issues;
    console.error(`the policy's ${[key, ...(issue?.path ?? [])].join('.')}: ${issue?.message}`);
    return fallback;
  } catch {
    // Firefox rejects where no policy names the extension.
    return fallback;
  }
}
