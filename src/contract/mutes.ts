import * as z from 'zod/mini';

/** What a reader can have us be quiet about. */
export const MuteKind = z.enum(['ad', 'employer', 'signal', 'site']);
export type MuteKind = z.infer<typeof MuteKind>;

/**
 * One thing the reader does not want to be warned about: an ad by its address, an employer by its name, a signal by its
 * id, a site by its host. Stays on the device. `label` is what the reader is shown, `since` an ISO instant.
 */
export const Mute = z.object({
  kind: MuteKind,
  value: z.string().check(z.minLength(1), z.maxLength(2_000)),
  label: z.string().check(z.maxLength(200)),
  since: z.string(),
});
export type Mute = z.infer<typeof Mute>;

/** Mutes kept; the oldest go first. */
export const MUTES = 500;
