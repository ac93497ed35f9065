import { createHmac } from 'node:crypto';
import type { Appeal, Receipt, Report } from '../contract/report';
import { type Deps, day } from './deps';
import { oneAtATime } from './http';
import { mark, networkOf, random } from './marks';
import { plain, scrub } from './scrub';
import type { Spooled } from './spool';

export type Taken = { receipt: Receipt } | { wait: number } | { unavailable: true };

/** Seconds until reports that are on disk but not in the database are filed again. */
const FILE_AGAIN_MS = 30_000;

/** Today's keyed mark of the network an address belongs to; tomorrow's is another. */
export async function networkMark({ store, now }: Pick<Deps, 'store' | 'now'>, address: string): Promise<string> {
  return mark(await store.networkKey(day(now())), networkOf(address));
}

/**
 * Takes reports and appeals in. A report is acknowledged once its line in the spool is on the disk; the database
 * comes after that, and whatever it could not take is filed again later and at every start.
 */
export async function createIntake({ store, spool, settings, now, isNeverListed }: Deps) {
  const secrets = await store.secrets();
  const limited = oneAtATime();
  const unfiled = new Map<string, Spooled>();
  let timer: NodeJS.Timeout | null = null;

  const file = (line: Spooled) => store.fileReport(line, isNeverListed);

  async function fileAgain(): Promise<void> {
    timer = null;
    for (const [id, line] of unfiled) {
      try {
        await file(line);
        unfiled.delete(id);
      } catch (error) {
        // The others go on: what the database refuses about one report says nothing about the next.
        console.error(`desk: ${unfiled.size} reports wait for the database: ${(error as Error).message}`);
      }
    }
    if (unfiled.size > 0) fileLater();
  }

  function fileLater(): void {
    timer ??= setTimeout(fileAgain, FILE_AGAIN_MS).unref();
  }

  /** The same id has the same receipt, so a client that lost our answer gets it again. */
  const receiptOf = (id: string) => createHmac('sha256', secrets.receipt).update(id).digest('base64url').slice(0, 32);

  return {
    async report(report: Report, address: string): Promise<Taken> {
      const id = report.id.toLowerCase();
      const receipt = { receipt: receiptOf(id), state: 'received' as const };
      let line: Spooled;
      try {
        if (unfiled.has(id)) return { receipt };
        if (await store.hasReport(id)) {
          const status = await store.status(receipt.receipt);
          return { receipt: { ...receipt, state: status?.state ?? 'received' } };
        }
        const token = mark(secrets.token, report.token.toLowerCase());
        const network = await networkMark({ store, now }, address);
        const { reportsBurst, reportsDay, tokenDay } = settings.limits;
        const wait = await limited(() =>
          store.take(
            [
              { mark: `report ${network}`, allowed: reportsBurst[0], seconds: reportsBurst[1] },
              { mark: `report ${network}`, allowed: reportsDay[0], seconds: reportsDay[1] },
              { mark: `token ${token}`, allowed: tokenDay[0], seconds: tokenDay[1] },
            ],
            now(),
          ),
        );
        if (wait !== null) return { wait };
        line = {
          receipt: receipt.receipt,
          received: now().toISOString(),
          token,
          network,
          report: { ...scrub(report), id },
        };
        await spool.append(line);
      } catch (error) {
        console.error(`desk: a report was not accepted: ${(error as Error).message}`);
        return { unavailable: true };
      }
      try {
        await file(line);
      } catch (error) {
        console.error(`desk: a report waits in the spool: ${(error as Error).message}`);
        unfiled.set(id, line);
        fileLater();
      }
      return { receipt };
    },

    /** Files everything in the spool that is not in the database yet. */
    async replay(): Promise<{ lines: number; torn: number; filed: number }> {
      let filed = 0;
      const { lines, torn } = await spool.replay(async (line) => {
        try {
          if ((await file(line)).stored) filed++;
        } catch (error) {
          // A desk that does not start helps nobody: the line stays in the spool and is tried again.
          console.error(`desk: a report waits in the spool: ${(error as Error).message}`);
          unfiled.set(line.report.id, line);
          fileLater();
        }
      });
      return { lines, torn, filed };
    },

    /** Whether every acknowledged report is in the database: only then may old spool files go. */
    allFiled: () => unfiled.size === 0,

    /** A report that waits for the database is known by its receipt all the same. */
    isWaiting: (receipt: string) => [...unfiled.values()].some((line) => line.receipt === receipt),

    async appeal(appeal: Appeal, address: string): Promise<Taken> {
      try {
        const network = await networkMark({ store, now }, address);
        const [allowed, seconds] = settings.limits.appealsDay;
        const wait = await limited(() => store.take([{ mark: `appeal ${network}`, allowed, seconds }], now()));
        if (wait !== null) return { wait };
        const receipt = random();
        await store.fileAppeal({
          receipt,
          // A number beyond the column's range is nobody's case.
          case: appeal.case !== undefined && appeal.case <= 0x7fffffff ? appeal.case : null,
          contact: appeal.contact ? plain(appeal.contact) : null,
          statement: plain(appeal.statement),
          reply: appeal.reply ? plain(appeal.reply) : null,
          now: now(),
        });
        return { receipt: { receipt, state: 'received' } };
      } catch (error) {
        console.error(`desk: an appeal was not accepted: ${(error as Error).message}`);
        return { unavailable: true };
      }
    },

    close() {
      if (timer) clearTimeout(timer);
    },
  };
}

export type Intake = Awaited<ReturnType<typeof createIntake>>;
