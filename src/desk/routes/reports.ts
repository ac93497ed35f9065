import { Hono } from 'hono';
import { LIMITS } from '../../contract/limits';
import { InputError, parseJson } from '../../contract/parse';
import { type Receipt, type ReceiptStatus, Report } from '../../contract/report';
import { type Deps, day, type Env } from '../deps';
import { apiError, clientAddress, isExtension, ownOrigin, tooMany, unavailable } from '../http';
import type { Intake } from '../intake';
import { limitBody } from './body';

const RECEIPT = /^[\w-]{20,64}$/;

/** POST /v1/reports and GET /v1/reports/{receipt}. */
export function reportRoutes({ store, settings }: Deps, intake: Intake) {
  const routes = new Hono<Env>();

  routes.post('/', limitBody(LIMITS.reportBytes), async (c) => {
    const origin = c.req.header('origin');
    if (origin && !isExtension(origin) && origin !== ownOrigin(c, settings)) {
      // Else any web page could make its visitors report for it, each from another network.
      return apiError(c, 403, 'origin', 'Reports come from the extension, not from web pages.');
    }
    if (!/^application\/json\b/i.test(c.req.header('content-type') ?? '')) {
      return apiError(c, 415, 'media-type', 'Send the report as application/json.');
    }
    let report: Report;
    try {
      report = parseJson(Report, await c.req.text());
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      return apiError(c, 400, 'bad-report', error.message, error.field);
    }
    const taken = await intake.report(report, clientAddress(c, settings));
    if ('wait' in taken) return tooMany(c, taken.wait);
    if ('unavailable' in taken) return unavailable(c);
    return c.json(taken.receipt satisfies Receipt, 202);
  });

  routes.get('/:receipt', async (c) => {
    const receipt = c.req.param('receipt');
    c.header('Cache-Control', 'no-store');
    const found = RECEIPT.test(receipt) ? await store.status(receipt) : null;
    if (!found) {
      if (intake.isWaiting(receipt)) {
        return c.json({ receipt, state: 'received', reason: null, decided: null } satisfies ReceiptStatus);
      }
      return apiError(c, 404, 'no-such-receipt', 'There is no report with this receipt.');
    }
    const open = found.state === 'received' || found.state === 'checking';
    return c.json({
      receipt: found.receipt,
      state: found.state,
      reason: found.reason,
      decided: open || !found.decided ? null : day(found.decided),
    } satisfies ReceiptStatus);
  });

  return routes;
}
