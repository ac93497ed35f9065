/** A parsed JSON object of unknown shape. Read it with {@link member}, never by name: the page chose its keys. */
export type JsonObject = { readonly [key: string]: unknown };

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An own member of an object; undefined for what is inherited, so `constructor` or `__proto__` are only data. */
export function member(value: unknown, key: string): unknown {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** Follows own members: `at(state, 'props', 'pageProps')`. */
export function at(value: unknown, ...keys: string[]): unknown {
  return keys.reduce(member, value);
}

/** The value as a list: an array itself, nothing for null and undefined. */
export function list(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
}

/** Text of a string or a finite number, else ''. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  return typeof value === 'number' && Number.isFinite(value) ? String(value) : '';
}

/**
 * Drops what commonly breaks JSON in pages: wrappers around it, raw control characters and wrong escapes inside
 * strings, commas before a closing bracket. Adds nothing. One pass, linear.
 */
function withoutBreakage(source: string): string {
  const out: string[] = [];
  let inString = false;
  for (let i = 0; i < source.length; i++) {
    const char = source.charAt(i);
    if (!inString) {
      if (char === '"') inString = true;
      else if (char === ',') {
        let next = i + 1;
        while (next < source.length && /\s/.test(source.charAt(next))) next++;
        if (next >= source.length || source.charAt(next) === '}' || source.charAt(next) === ']') {
          i = next - 1;
          continue;
        }
      } else if (char < ' ') {
        out.push(' ');
        continue;
      }
      out.push(char);
    } else if (char === '\\') {
      const next = source.charAt(i + 1);
      i++;
      if (next === 'u' ? /^[0-9a-fA-F]{4}$/.test(source.slice(i + 1, i + 5)) : /["\\/bfnrt]/.test(next)) {
        out.push('\\', next);
      } else if (next >= ' ') {
        i--;
      }
    } else if (char < ' ') {
      out.push(char === '\n' ? '\\n' : char === '\t' ? '\\t' : ' ');
    } else {
      if (char === '"') inString = false;
      out.push(char);
    }
  }
  return out.join('');
}

const WRAPPERS = /^\s*(?:\/\/\s*)?(?:<!--|<!\[CDATA\[|\/\*<!\[CDATA\[\*\/)/;

const WRAPPED = /(?:\/\/ ?|\/\*)?(?:\]\]>|-->)(?:\*\/)?\s{0,100}$/;

/** Parses JSON as pages write it; undefined if it stays broken. */
export function parseLoose(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    // Fall through: try again without what is broken.
  }
  const start = WRAPPERS.test(source) ? source.replace(WRAPPERS, '').replace(WRAPPED, '') : source;
  const first = start.search(/[[{]/);
  const last = Math.max(start.lastIndexOf('}'), start.lastIndexOf(']'));
  if (first < 0 || last < first) return undefined;
  try {
    return JSON.parse(withoutBreakage(start.slice(first, last + 1)));
  } catch {
    return undefined;
  }
}
