import { CaseState } from '../contract/report';

/** What can happen to a case. `lapse` and `expire` are done by time, the rest by a moderator. */
export const ACTIONS = ['check', 'confirm', 'clear', 'lack', 'pause', 'resume', 'remove', 'lapse', 'expire'] as const;
export type Action = (typeof ACTIONS)[number];

/** Each state and where each action leads from it. What is not in the table cannot be done. */
const TRANSITIONS: Record<CaseState, Partial<Record<Action, CaseState>>> = {
  received: {
    check: 'checking',
    confirm: 'confirmed',
    clear: 'not-a-scam',
    lack: 'not-enough-evidence',
    lapse: 'not-enough-evidence',
  },
  checking: {
    confirm: 'confirmed',
    clear: 'not-a-scam',
    lack: 'not-enough-evidence',
    lapse: 'not-enough-evidence',
  },
  // Confirming again is a new review: it renews the expiry and replaces the list of identifiers.
  confirmed: { confirm: 'confirmed', pause: 'paused', remove: 'withdrawn', expire: 'expired' },
  paused: { resume: 'confirmed', remove: 'withdrawn', expire: 'expired' },
  'not-enough-evidence': {},
  'not-a-scam': {},
  withdrawn: {},
  expired: {},
};

/** The state after `action`, or null if it cannot be done from `state`. */
export function next(state: CaseState, action: Action): CaseState | null {
  return TRANSITIONS[state][action] ?? null;
}

/** Cases a new report joins. A closed case stays as it was decided: a new report opens a new one that follows it. */
export const OPEN_STATES: readonly CaseState[] = CaseState.options.filter(
  (state) => Object.keys(TRANSITIONS[state]).length > 0,
);

/** Cases whose contents are erased thirty days after the decision. */
export const REJECTED_STATES: readonly CaseState[] = ['not-enough-evidence', 'not-a-scam'];

/** Cases that were listed and no longer are: their evidence is erased ninety days after. */
export const ENDED_STATES: readonly CaseState[] = ['withdrawn', 'expired'];

/** Independent reports that put a case up for decision without a written reason. */
export const ENOUGH = 3;
/** Shortest written reason that stands in for them, in characters. */
export const BECAUSE_CHARS = 10;

/** Who sent a report, as far as the desk knows: marks, never the token or the address. */
export interface Reporter {
  token: string;
  network: number;
}

/**
 * The largest number of reports of which no two share a token or a network, counted up to `cap`.
 * Counting tokens and networks apart would not do: one person with three tokens and one with three networks make
 * three of each but only two reporters. (Maximum bipartite matching by augmenting paths.)
 */
export function independent(reporters: readonly Reporter[], cap = 10): number {
  const networksOf = new Map<string, Set<number>>();
  for (const { token, network } of reporters) {
    const networks = networksOf.get(token);
    if (networks) networks.add(network);
    else networksOf.set(token, new Set([network]));
  }
  const takenBy = new Map<number, string>();
  const place = (token: string, tried: Set<number>): boolean => {
    for (const network of networksOf.get(token) ?? []) {
      if (tried.has(network)) continue;
      tried.add(network);
      const holder = takenBy.get(network);
      if (holder === undefined || place(holder, tried)) {
        takenBy.set(network, token);
        return true;
      }
    }
    return false;
  };
  let count = 0;
  for (const token of networksOf.keys()) {
    if (count >= cap) break;
    if (place(token, new Set())) count++;
  }
  return count;
}

/** Whether a case may be confirmed: enough independent reports, or a reason somebody wrote down. */
export function mayConfirm(independentReports: number, because: string): boolean {
  return independentReports >= ENOUGH || because.trim().length >= BECAUSE_CHARS;
}
