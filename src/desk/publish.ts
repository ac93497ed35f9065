import { join } from 'node:path';
import type { Entry, EntryKind, Head, Root } from '../contract/feed';
import { buildFeed, deltaSources, growthLimit, PublishRefusal, readHead, type SigningKey } from '../feed';
import { hasAll, takesBack } from './cadence';
import { day } from './deps';
import { readHistory, readSnapshot, textOrNull, writeVersion } from './feed-folder';
import { greatFall, standIn } from './growth';
import { oneAtATime } from './http';
import { sha256 } from './marks';
import type { Store } from './store';

/** What signs the list: the online key, the newest root, and the root files as they are served. */
export interface FeedKeys {
  root: Root;
  roots: { version: number; text: string }[];
  headKey: SigningKey;
}

interface Published {
  version: number;
  entries: number;
  /** Entries that were decided but may not be published, and why. Never left out without a word. */
  heldBack: { entry: Entry; problem: string }[];
  /** Entries that wait for an admin, because the list would grow too much within a day. The rest is published. */
  waiting: number;
}

/** What the next version would hold. */
interface Plan {
  entries: Entry[];
  waiting: Entry[];
  /** New entries that an admin's confirmation lets through. */
  through: Entry[];
}

export interface Publisher {
  /** False without keys: decisions are kept, nothing is published. */
  readonly ready: boolean;
  /** Signs and writes the next version. Resolves to null without keys. */
  publish(): Promise<Published | null>;
  /**
   * As publish, but only if the list changed, is a day old, runs out, or has a new root. A list to which something only
   * comes waits until the version before it is as old as the desk's setting says.
   */
  publishIfDue(): Promise<Published | null>;
  /** When these decided entries go out: null if they are in the list, or if nothing is published. */
  dueAt(entries: readonly Entry[]): Promise<Date | null>;
  /** Why this identifier could not be published, or null. Asked before a decision is made. */
  problemWith(kind: EntryKind, value: string): Promise<string | null>;
  /** Held back at the last publication. */
  heldBack(): Published['heldBack'];
}

const MINUTE = 60_000;
const DAY = 86_400_000;
const EXPIRES_MS = 7 * DAY;
/** Signed again at least this often, so that a fresh head always has days left. */
const AGAIN_MS = 20 * 3_600_000;

const contentOf = (entries: readonly Entry[]): string => sha256(JSON.stringify(entries));

/** Turns confirmed cases into the files of a list under `folder`. */
export function createPublisher(of: {
  store: Store;
  folder: string;
  keys: FeedKeys | null;
  /** Minutes between two versions to which something only came. */
  minutes: number;
  now: () => Date;
  isNeverListed: (kind: EntryKind, value: string) => boolean;
}): Publisher {
  const { store, folder, keys, minutes, now, isNeverListed } = of;
  const alone = oneAtATime();
  let heldBack: Published['heldBack'] = [];
  let lastSplit: { content: string; snapshot: string; listed: boolean[] } | null = null;
  let lastLook: { content: string; snapshot: string; urgent: boolean } | null = null;

  /** The head on disk: the database may be older than it (a restored backup), and versions never go back. */
  async function headOnDisk(root: Root): Promise<Head | null> {
    const text = await textOrNull(join(folder, 'head.json'));
    if (text === null) return null;
    // A head under an earlier root or key is no longer ours to follow.
    return readHead(text, root).catch(() => null);
  }

  /** Builds the list; entries the feed refuses one by one are held back, so that one cannot stop all the others. */
  async function build(plan: Omit<Parameters<typeof buildFeed>[0], 'neverListed'>) {
    const held: Published['heldBack'] = [];
    let entries = plan.entries.filter((entry) => {
      if (!isNeverListed(entry.kind, entry.value)) return true;
      held.push({ entry, problem: 'is on the never-list' });
      return false;
    });
    for (;;) {
      try {
        return { built: await buildFeed({ ...plan, entries, neverListed: isNeverListed }), entries, held };
      } catch (error) {
        if (!(error instanceof PublishRefusal) || error.row === null) throw error;
        const row = error.row;
        held.push({ entry: entries[row]!, problem: error.message });
        entries = entries.filter((_, at) => at !== row);
      }
    }
  }

  /** Which of these the list that is out now already has. Without one at hand, those reviewed first, as many as it had. */
  async function listedNow(entries: readonly Entry[], root: Root): Promise<boolean[]> {
    const snapshot = (await headOnDisk(root))?.snapshot.sha256;
    const bytes = snapshot === undefined ? null : await readSnapshot(folder, { snapshot });
    if (snapshot === undefined || bytes === null) {
      const had = (await store.lastPublication())?.entries ?? 0;
      const first = new Set(entries.toSorted((a, b) => a.reviewed.localeCompare(b.reviewed)).slice(0, had));
      return entries.map((entry) => first.has(entry));
    }
    // Asked every minute while something waits, and the same answer nearly every time.
    const content = contentOf(entries);
    if (lastSplit?.content !== content || lastSplit.snapshot !== snapshot) {
      lastSplit = { content, snapshot, listed: await standIn(bytes, entries) };
    }
    return lastSplit.listed;
  }

  /** Measured by what the database published; a desk whose database is new goes by the note beside the files. */
  async function published(at: Date) {
    const known = await store.recentPublications(at);
    return known.length > 0 ? known : readHistory(folder);
  }

  /** Everything decided, less what is new where the list would grow too much. What leaves the list always leaves it. */
  async function plan(at: Date, root: Root): Promise<Plan> {
    const decided = await store.entries(day(at));
    const limit = growthLimit(await published(at), at.toISOString());
    const count = decided.filter(({ kind, value }) => !isNeverListed(kind, value)).length;
    if (limit === null || count <= limit) return { entries: decided, waiting: [], through: [] };
    const listed = await listedNow(decided, root);
    const confirmed = new Set((await store.confirmedEntries()).map((entry) => JSON.stringify(entry)));
    const fresh = new Set(decided.filter(({ kind, value }, index) => !listed[index] && !isNeverListed(kind, value)));
    const through = [...fresh].filter((entry) => confirmed.has(JSON.stringify(entry)));
    for (const entry of through) fresh.delete(entry);
    return { entries: decided.filter((entry) => !fresh.has(entry)), waiting: [...fresh], through };
  }

  async function publish(made?: Plan): Promise<Published | null> {
    if (!keys) return null;
    const at = now();
    const previous = await headOnDisk(keys.root);
    const last = await store.lastPublication();
    const version = Math.max(previous?.version ?? 0, last?.version ?? 0) + 1;
    const planned = made ?? (await plan(at, keys.root));
    const { entries, waiting, through } = planned;
    const past = await readHistory(folder);
    await store.setWaiting(planned, at);
    const fell = greatFall(await published(at), entries.length, at.toISOString());
    const expires = new Date(at.getTime() + EXPIRES_MS);
    const { built, held } = await build({
      root: keys.root,
      entries,
      version,
      issued: at.toISOString(),
      expires: expires.toISOString(),
      headKey: keys.headKey,
      audit: await store.newestAudit(),
      previous: previous ?? undefined,
      sources: deltaSources(past, at.toISOString()),
      snapshotOf: (source) => readSnapshot(folder, source),
    });
    await writeVersion(folder, { built, roots: keys.roots, past, issued: at.toISOString(), version });
    await store.addPublication({
      version,
      issued: at,
      expires,
      entries: built.listed,
      content: contentOf(entries),
      snapshot: built.snapshot.name,
      confirmed: through.length > 0,
    });
    await store.appendAudit({
      at,
      actor: 'desk',
      action: 'publish',
      case: null,
      because: '',
      facts: {
        version,
        entries: built.listed,
        snapshot: built.snapshot.name,
        ...(waiting.length > 0 ? { waiting: waiting.length } : {}),
        ...(fell === null ? {} : { fellFrom: fell }),
      },
    });
    if (waiting.length > 0) console.error(`desk: ${waiting.length} entries need an admin's confirmation`);
    if (fell !== null) console.error(`desk: the list fell from ${fell} to ${built.listed} entries within a day`);
    for (const { entry, problem } of held)
      console.error(`desk: case ${entry.case}: held back from the list: ${problem}`);
    heldBack = held;
    return { version, entries: built.listed, heldBack: held, waiting: waiting.length };
  }

  async function publishIfDue(): Promise<Published | null> {
    if (!keys) return null;
    const at = now();
    const planned = await plan(at, keys.root);
    if (await isDue(at, keys.root, planned)) return publish(planned);
    await store.setWaiting(planned, at);
    return null;
  }

  async function isDue(at: Date, root: Root, { entries, through }: Plan): Promise<boolean> {
    const last = await store.lastPublication();
    const head = await headOnDisk(root);
    if (through.length > 0 || !last || !head || head.version < last.version) return true;
    const age = at.getTime() - last.issued.getTime();
    if (age >= AGAIN_MS || age < 0) return true;
    const content = contentOf(entries);
    if (last.content === content) return false;
    return age >= minutes * MINUTE || isUrgent(head.snapshot.sha256, content, entries);
  }

  /** What takes something back goes out at once. Asked every minute while something waits, so answered once. */
  async function isUrgent(snapshot: string, content: string, entries: readonly Entry[]): Promise<boolean> {
    if (lastLook?.content !== content || lastLook.snapshot !== snapshot) {
      const bytes = await readSnapshot(folder, { snapshot });
      lastLook = { content, snapshot, urgent: bytes === null || (await takesBack(bytes, entries)) };
    }
    return lastLook.urgent;
  }

  async function dueAt(entries: readonly Entry[]): Promise<Date | null> {
    const head = keys && (await headOnDisk(keys.root));
    const last = await store.lastPublication();
    if (!keys || entries.length === 0) return null;
    const bytes = head && (await readSnapshot(folder, { snapshot: head.snapshot.sha256 }));
    if (bytes && (await hasAll(bytes, entries))) return null;
    return new Date(Math.max(now().getTime(), (last?.issued.getTime() ?? 0) + minutes * MINUTE));
  }

  return {
    ready: keys !== null,
    publish: () => alone(() => publish()),
    publishIfDue: () => alone(publishIfDue),
    dueAt,
    async problemWith(kind, value) {
      if (isNeverListed(kind, value)) return 'is on the never-list: it is shared by too many honest people';
      // No engine reads such a value out of an ad, and no moderator sees what it says.
      if (/[\p{Cf}\p{Cc}]/u.test(value)) return 'holds invisible letters';
      if (!keys) return null;
      const at = now();
      const entry: Entry = {
        kind,
        value,
        reason: 'other',
        level: 'caution',
        reviewed: day(at),
        expires: day(new Date(at.getTime() + DAY)),
        case: 0,
      };
      const { held } = await build({
        root: keys.root,
        entries: [entry],
        version: 1,
        issued: at.toISOString(),
        expires: new Date(at.getTime() + EXPIRES_MS).toISOString(),
        headKey: keys.headKey,
        audit: null,
      });
      return held[0]?.problem ?? null;
    },
    heldBack: () => heldBack,
  };
}
