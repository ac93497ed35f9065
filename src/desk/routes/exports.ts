import { Hono } from 'hono';
import type { Deps, Env } from '../deps';
import { apiError } from '../http';
import type { ExportRow } from '../store/list';

const COLUMNS = ['case', 'state', 'reason', 'level', 'kind', 'value', 'reviewed', 'expires'] as const;

/** One field by RFC 4180. What a spreadsheet would run as a formula is made text by a leading apostrophe. */
export function csvField(value: string | number | null): string {
  const text = value === null ? '' : String(value);
  const inert = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}

function casesCsv(rows: readonly ExportRow[]): string {
  return [COLUMNS.join(','), ...rows.map((row) => COLUMNS.map((name) => csvField(row[name])).join(',')), ''].join(
    '\r\n',
  );
}

/** GET /v1/exports/cases.csv, for partners with a key. Nothing about reporters or their words is in it. */
export function exportRoutes({ store }: Deps) {
  const routes = new Hono<Env>();
  routes.get('/cases.csv', async (c) => {
    const key = /^Bearer ([\w-]{10,100})$/.exec(c.req.header('authorization') ?? '')?.[1];
    if (!key || !(await store.partner(key))) {
      c.header('WWW-Authenticate', 'Bearer');
      return apiError(c, 401, 'partner-key', 'This export needs a partner key: Authorization: Bearer KEY.');
    }
    c.header('Content-Type', 'text/csv; charset=utf-8; header=present');
    c.header('Content-Disposition', 'attachment; filename="cases.csv"');
    c.header('Cache-Control', 'no-store');
    return c.body(casesCsv(await store.exportRows()));
  });
  return routes;
}
