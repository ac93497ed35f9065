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

/** When the alarm rings, in epoch milliseconds, or null if it is not set. Browsers may forget alarms over a restart. */
export async function alarmTime(name: string): Promise<number | null> {
  return (await browser.alarms.get(name))?.scheduledTime ?? null;
}
