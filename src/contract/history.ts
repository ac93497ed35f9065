import * as z from 'zod/mini';
import { SIGNAL_IDS } from './signals';

/** What the history holds at most; the oldest go first. Days count from the warning, titles in UTF-16 units. */
export const HISTORY = { entries: 200, days: 90, titleChars: 120 } as const;

/**
 * One warning the reader was shown: when (ISO instant), about which ad (its address cut to what names it, its title), at
 * which level, and for which signals. Kept on this device alone, and only while the reader asks for it.
 */
export const SeenAd = z.object({
  id: z.string().check(z.maxLength(64)),
  time: z.string(),
  url: z.string().check(z.maxLength(500)),
  title: z.string().check(z.maxLength(HISTORY.titleChars)),
  level: z.enum(['caution', 'danger']),
  signals: z.array(z.string().check(z.maxLength(60))).check(z.maxLength(SIGNAL_IDS.length)),
});
export type SeenAd = z.infer<typeof SeenAd>;
