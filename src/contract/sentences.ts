import * as z from 'zod/mini';

/**
 * A part of a sentence, as ICU MessageFormat's parser numbers them: 0 words, 1 a slot, 6 a plural (its options are
 * CLDR categories or `=1`), 7 the plural's number. Sentences need no more, and the build refuses more.
 */
export type SentencePart =
  | { type: 0 | 1; value: string }
  | {
      type: 6;
      value: string;
      offset: number;
      pluralType: 'cardinal' | 'ordinal';
      options: Record<string, { value: SentencePart[] }>;
    }
  | { type: 7 };

const SentencePart: z.ZodMiniType<SentencePart> = z.lazy(() =>
  z.union([
    z.object({ type: z.literal([0, 1]), value: z.string() }),
    z.object({ type: z.literal(7) }),
    z.object({
      type: z.literal(6),
      value: z.string(),
      offset: z.number(),
      pluralType: z.enum(['cardinal', 'ordinal']),
      options: z.record(z.string(), z.object({ value: z.array(SentencePart) })),
    }),
  ]),
);

/** Sentences by key: text where nothing is filled in, parts where something is. A file of the package's `locales/`. */
export const Sentences = z.record(z.string(), z.union([z.string(), z.array(SentencePart)]));
export type Sentences = z.infer<typeof Sentences>;
