import * as z from 'zod/mini';
import { Person } from './person';
import { Language, TextSize } from './settings';
import { Strength } from './verdict';

/**
 * What one person can prepare for another: how warnings look and whom to ask. A recruiter could send "our company's
 * set-up" too, so nothing else may stand here: it can never mute, switch off a board or add a list, and a strength counts
 * only where it is stricter than the reader's own.
 */
export const SetUp = z.strictObject({
  language: z.optional(Language),
  textSize: z.optional(TextSize),
  plain: z.optional(z.boolean()),
  strength: z.optional(Strength),
  person: z.optional(Person),
});
export type SetUp = z.infer<typeof SetUp>;

/**
 * Why a code was not taken: no code at all, damaged on the way, it sets what a code may not or sets something to what
 * that cannot be (`field` names it), or there is nothing in it.
 */
export const SetUpProblem = z.enum(['no-code', 'damaged', 'may-not-set', 'wrong-value', 'nothing']);
export type SetUpProblem = z.infer<typeof SetUpProblem>;

/** A read code: what it would set, or why not. `weaker` is true where its strength was left out as not stricter. */
export const SetUpReading = z.union([
  z.object({ state: z.literal('read'), setUp: SetUp, weaker: z.boolean() }),
  z.object({ state: z.literal('refused'), problem: SetUpProblem, field: z.string() }),
]);
export type SetUpReading = z.infer<typeof SetUpReading>;

export { SETUP_CHARS } from './setup-chars';

/**
 * One way in which a settings file would change what the reader has. `lowers` is true where protection gets weaker or
 * somebody else gets a say; the reader has to accept each of those by its `id`. `value` is what a person is shown.
 */
export const SettingChange = z.object({
  id: z.string(),
  what: z.enum([
    'language',
    'text-size',
    'high-contrast',
    'plain',
    'country',
    'history',
    'stricter',
    'weaker',
    'board-on',
    'board-off',
    'mute-added',
    'mute-removed',
    'feed-added',
    'feed-removed',
    'person-set',
    'person-removed',
  ]),
  value: z.string(),
  lowers: z.boolean(),
  /** Whom the reader would be asked to ask: shown large. */
  person: z._default(z.nullable(Person), null),
});
export type SettingChange = z.infer<typeof SettingChange>;
