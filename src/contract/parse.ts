import * as z from 'zod/mini';

// Without a locale zod/mini says no more than "Invalid input".
z.config(z.locales.en());

/** Bad input at a border. `field` is the dotted path of the part that is wrong, '' for the whole. */
export class InputError extends Error {
  override readonly name = 'InputError';
  constructor(
    readonly field: string,
    message: string,
  ) {
    super(field ? `${field}: ${message}` : message);
  }
}

/** Parses `value` by `schema`; throws an {@link InputError} that names the first wrong field. */
export function parseInput<S extends z.ZodMiniType>(schema: S, value: unknown): z.infer<S> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const path = issue?.path.map(String).join('.') ?? '';
  throw new InputError(path, issue?.message ?? 'is not of the expected shape');
}

/** Parses JSON text by `schema`; throws an {@link InputError}, also for text that is no JSON. */
export function parseJson<S extends z.ZodMiniType>(schema: S, text: string): z.infer<S> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new InputError('', 'is not JSON');
  }
  return parseInput(schema, value);
}
