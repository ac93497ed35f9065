import type { HttpBindings } from '@hono/node-server';
import type { EntryKind } from '../contract/feed';
import type { Publisher } from './publish';
import type { Spool } from './spool';
import type { Store } from './store';

/** Requests allowed: `[how many, within how many seconds]`. */
export interface Limits {
  reportsBurst: [number, number];
  reportsDay: [number, number];
  tokenDay: [number, number];
  appealsDay: [number, number];
  /** Login attempts from one network, whatever the name and whether they succeed. */
  logins: [number, number];
}

export const DEFAULT_LIMITS: Limits = {
  reportsBurst: [10, 600],
  reportsDay: [50, 86_400],
  tokenDay: [20, 86_400],
  appealsDay: [30, 86_400],
  logins: [30, 900],
};

export interface DeskSettings {
  /** Where people reach this desk (`https://desk.example`), or null: then the request's own host counts. */
  publicUrl: string | null;
  /** Whether a proxy in front sets X-Forwarded-For; its last address is then the client's. */
  trustProxy: boolean;
  limits: Limits;
  /** Folder whose files are served under /feed/. */
  feedFolder: string;
}

/** Everything the service needs from outside. */
export interface Deps {
  store: Store;
  spool: Spool;
  publisher: Publisher;
  settings: DeskSettings;
  now: () => Date;
  /** Contact points that half the world shares: they group no reports and are never listed. */
  isNeverListed: (kind: EntryKind, value: string) => boolean;
}

/** Hono's types for this service: node's request is there when it runs behind @hono/node-server. */
export interface Env {
  Bindings: Partial<HttpBindings>;
  Variables: { moderator: string; csrf: string; admin: boolean };
}

export const day = (at: Date): string => at.toISOString().slice(0, 10);
