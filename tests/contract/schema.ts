/** JSON Schema as Chrome reads it for storage.managed: a few words of it, each schema with exactly one type. */
export interface Schema {
  type: 'object' | 'array' | 'string' | 'boolean' | 'integer';
  title?: string;
  description?: string;
  enum?: string[];
  pattern?: string;
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
}

const WORDS: Readonly<Record<Schema['type'], readonly string[]>> = {
  object: ['properties', 'required'],
  array: ['items'],
  string: ['enum', 'pattern'],
  boolean: [],
  integer: [],
};

/** What Chrome would refuse about a schema, or we would: every word must be known for its type. A line each. */
export function schemaProblems(schema: Schema, path = ''): string[] {
  const known = WORDS[schema.type];
  if (!known) return [`${path}: no type`];
  const own = Object.keys(schema)
    .filter((word) => !['type', 'title', 'description', ...known].includes(word))
    .map((word) => `${path}: ${word} is not for ${schema.type}`);
  // Chrome matches with RE2, which has none of these.
  if (/\(\?[=!<]|\\[1-9]/.test(schema.pattern ?? '')) own.push(`${path}: RE2 cannot look around`);
  const missing = (schema.required ?? []).filter((name) => !schema.properties?.[name]);
  return [
    ...own,
    ...missing.map((name) => `${path}: requires the unknown ${name}`),
    ...(schema.items ? schemaProblems(schema.items, `${path}[]`) : []),
    ...Object.entries(schema.properties ?? {}).flatMap(([name, one]) => schemaProblems(one, `${path}.${name}`)),
  ];
}

/** Whether Chrome would hand this value on. It lets names pass that an object does not have. */
export function fits(schema: Schema, value: unknown): boolean {
  if (schema.type === 'array') return Array.isArray(value) && value.every((one) => fits(schema.items!, one));
  if (schema.type === 'object') {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    return (
      (schema.required ?? []).every((name) => Object.hasOwn(value, name)) &&
      Object.entries(value).every(([name, one]) => {
        const own = schema.properties?.[name];
        return !own || fits(own, one);
      })
    );
  }
  if (schema.type === 'integer') return Number.isInteger(value);
  if (typeof value !== schema.type) return false;
  if (schema.enum && !schema.enum.includes(value as string)) return false;
  return schema.pattern === undefined || new RegExp(schema.pattern, 'u').test(value as string);
}
