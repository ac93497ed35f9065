import { mkdirSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { serve } from '@hono/node-server';
import { isNeverListed } from '../engine/facts/never-list';
import { createApp } from './app';
import { databaseFolder, lockFolder } from './data-folder';
import { openDb } from './db';
import { DEFAULT_LIMITS, type Deps, day } from './deps';
import { createIntake } from './intake';
import { readKeys } from './keys-folder';
import { createPublisher } from './publish';
import { openSpool } from './spool';
import { openStore } from './store';

const DAY = 86_400_000;
/** How often it is looked whether a version is due. */
const PUBLISH_MS = 60_000;
const SWEEP_MS = 3_600_000;
/** Whole days the spool is kept after its reports are in the database: a power cut may still undo those. */
const SPOOL_DAYS = 2;

function port(): number {
  const text = process.env.PORT ?? '8787';
  const number = Number(text);
  if (!/^\d{1,5}$/.test(text) || number > 65_535) throw new Error(`PORT is ${text}: it must be 0 to 65535`);
  return number;
}

/** Minutes between two versions; clients ask by the hour. */
function publishMinutes(): number {
  const text = process.env.PUBLISH_MINUTES || '60';
  const number = Number(text);
  if (!/^\d{1,4}$/.test(text) || number > 1_440) throw new Error(`PUBLISH_MINUTES is ${text}: it must be 0 to 1440`);
  return number;
}

async function main(): Promise<void> {
  const { HOST = '127.0.0.1', DATABASE_URL, DESK_KEYS, PUBLIC_URL, TRUST_PROXY } = process.env;
  const wanted = port();
  const minutes = publishMinutes();
  if (PUBLIC_URL && !/^https?:\/\//.test(PUBLIC_URL))
    throw new Error(`PUBLIC_URL is ${PUBLIC_URL}: it must be an http(s) address`);
  const now = () => new Date();
  const data = resolve(process.env.DESK_DATA || '.lurewatch/desk');
  const release = lockFolder(data);
  process.on('exit', release);

  const at = DATABASE_URL ? { url: DATABASE_URL } : databaseFolder(data, now());
  if ('movedTo' in at && at.movedTo) console.error(`desk: the database was half-made; moved aside to ${at.movedTo}`);
  const store = await openStore(await openDb(at));
  const spool = openSpool(join(data, 'spool'), now);
  const feedFolder = join(data, 'feed');
  mkdirSync(feedFolder, { recursive: true });
  const keys = DESK_KEYS ? await readKeys(resolve(DESK_KEYS), now()) : null;
  if (!keys) console.error('desk: no signing key (DESK_KEYS): decisions are kept, but no list is published');
  const publisher = createPublisher({ store, folder: feedFolder, keys, minutes, now, isNeverListed });
  const deps: Deps = {
    store,
    spool,
    publisher,
    settings: {
      publicUrl: PUBLIC_URL || null,
      trustProxy: TRUST_PROXY === '1',
      limits: DEFAULT_LIMITS,
      feedFolder,
    },
    now,
    isNeverListed,
  };
  const intake = await createIntake(deps);
  const replayed = await intake.replay();
  if (replayed.filed > 0) console.error(`desk: ${replayed.filed} reports came back from the spool`);
  if (replayed.torn > 0) console.error(`desk: ${replayed.torn} torn lines in the spool (never acknowledged)`);

  const sweep = async () => {
    await store.sweep(now());
    if (intake.allFiled()) await spool.prune(day(new Date(now().getTime() - SPOOL_DAYS * DAY)));
  };
  const publish = async () => void (await publisher.publishIfDue());
  /** Work of the clock: a failure is told, and the next round tries again. */
  const upkeep = (work: () => Promise<void>) => () =>
    work().catch((error: Error) => console.error(`desk: upkeep failed: ${error.message}`));
  await upkeep(sweep)();
  await upkeep(publish)();
  const timers = [setInterval(upkeep(sweep), SWEEP_MS), setInterval(upkeep(publish), PUBLISH_MS)];

  const server = serve({ fetch: createApp(deps, intake).fetch, hostname: HOST, port: wanted }, (info: AddressInfo) => {
    const host = info.family === 'IPv6' ? `[${info.address}]` : info.address;
    console.log(`desk listening on http://${host}:${info.port}`);
  });
  server.on('error', (error) => {
    console.error(`desk: ${error.message}`);
    process.exit(1);
  });

  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    for (const timer of timers) clearInterval(timer);
    const hurry = setTimeout(() => process.exit(1), 10_000).unref();
    server.close(async () => {
      clearTimeout(hurry);
      intake.close();
      await spool.close();
      await store.close();
      release();
      process.exit(0);
    });
    // Connections kept open without a request would hold the close back.
    if ('closeIdleConnections' in server) server.closeIdleConnections();
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

main().catch((error: Error) => {
  console.error(`desk: ${error.message}`);
  process.exit(1);
});
