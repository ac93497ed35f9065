import { browser } from './api';

/** Serves alarms by name. Register at the worker's top level: an alarm may be what woke it. */
export function onAlarm(jobs: Record<string, () => Promise<unknown>>): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    void jobs[alarm.name]?.().catch((error: unknown) => console.error(`${alarm.name} failed`, error));
  });
}

/** Sets or moves the alarm `name` to `when` (epoch milliseconds). Browsers may ring it up to half a minute late. */
export async function setAlarm(name: string, when: number): Promise<void> {
  await browser.alarms.create(name, { when: Math.max(when, Date.now() + 1_000) });
}

/** Whether the alarm is set. Browsers may forget alarms over a restart. */
export async function hasAlarm(name: string): Promise<boolean> {
  return (await browser.alarms.get(name)) !== undefined;
}
