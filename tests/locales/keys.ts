import { FeedState, REASONS } from '../../src/contract/feed';
import { HelpKind, HelpStage, Place } from '../../src/contract/help';
import { IdentityKind } from '../../src/contract/identity';
import { UnreadableReason } from '../../src/contract/posting';
import { CaseState } from '../../src/contract/report';
import { LOCKABLE } from '../../src/contract/settings';
import { SIGNAL_IDS } from '../../src/contract/signals';
import { HELP_COUNTRIES } from '../../src/engine/facts/help-lines';
import { REFUSALS } from '../../src/feed/refusal';

/** Keys that code makes out of a code of the contract: each code must have its sentence, and no other may be there. */
export const CODED: readonly string[] = [
  ...SIGNAL_IDS.flatMap((id) => [`signal.${id}`, `why.${id}`]),
  ...REASONS.map((code) => `reason.${code}`),
  'reason.cannot-read',
  ...CaseState.options.map((state) => `state.${state}`),
  ...UnreadableReason.options.map((reason) => `unreadable.${reason}`),
  ...FeedState.shape.state.options.map((state) => `feed.${state}`),
  ...REFUSALS.map((code) => `refusal.${code}`),
  'refusal.clock-wrong',
  'refusal.storage-full',
  'refusal.storage-broken',
  ...IdentityKind.options.map((kind) => `contact.${kind}`),
  ...HelpKind.options.map((kind) => `help.${kind}`),
  ...HELP_COUNTRIES.map((country) => `country.${country}`),
  ...HelpStage.options.map((stage) => `stage.${stage}`),
  ...Place.options.map((place) => `place.${place}`),
  ...LOCKABLE.map((name) => `setting.${name}`),
];

const familyOf = (key: string) => key.slice(0, key.indexOf('.') + 1);
const FAMILIES = new Set(CODED.map(familyOf));

/**
 * Keys that no source can ask for: they stand in no literal, fit no template (`level.${level}.title`), and are not made
 * out of a code.
 * @param codes the sources' texts
 */
export function unusedKeys(keys: readonly string[], codes: readonly string[]): string[] {
  const literals = new Set(codes.flatMap((code) => [...code.matchAll(/['"`]([\w.-]+)['"`]/g)].map(([, key]) => key!)));
  const templates = codes
    .flatMap((code) => [...code.matchAll(/`([a-z-]+\.(?:[a-z-]+\.)*)\$\{[^`{}]*\}((?:\.[a-z-]+)*)`/g)])
    .map(([, before, after]) => ({ before: before!, after: after! }));
  return keys.filter((key) => {
    if (literals.has(key)) return false;
    const fits = templates.some(
      ({ before, after }) =>
        key.startsWith(before) &&
        key.endsWith(after) &&
        /^[\w-]+$/.test(key.slice(before.length, key.length - after.length)),
    );
    return !(fits && (!FAMILIES.has(familyOf(key)) || CODED.includes(key)));
  });
}
