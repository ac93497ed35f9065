import { managedValues } from '../browser';
import { POLICY, type Policy, type PolicyName } from '../contract/policy';

/** What the administrator set, and the names of what did not parse or is not known. */
export interface ReadPolicy {
  policy: Policy;
  problems: string[];
}

/** Reads each name by itself: a slip in one must not undo the others. Pure. */
export function parsePolicy(values: Readonly<Record<string, unknown>>): ReadPolicy {
  const policy: Policy = {};
  const problems: string[] = [];
  for (const [name, value] of Object.entries(values)) {
    if (!Object.hasOwn(POLICY, name)) {
      problems.push(name);
      continue;
    }
    const parsed = POLICY[name as PolicyName].safeParse(value);
    if (parsed.success) Object.assign(policy, { [name]: parsed.data });
    else problems.push([name, ...(parsed.error.issues[0]?.path.map(String) ?? [])].join('.'));
  }
  return { policy, problems };
}

let read: Promise<ReadPolicy> | null = null;

/** The policy in force; read once and again after {@link forgetPolicy}. */
export function readPolicy(): Promise<ReadPolicy> {
  read ??= managedValues().then(parsePolicy);
  return read;
}

/** The administrator set something else. */
export function forgetPolicy(): void {
  read = null;
}
