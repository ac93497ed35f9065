import { browser } from './api';

/** Everything the machine's administrator set for us; empty where nothing was set or this browser has no managed storage. */
export async function managedValues(): Promise<Record<string, unknown>> {
  try {
    return await browser.storage.managed.get(null);
  } catch {
    // Firefox rejects where no policy names the extension.
    return {};
  }
}

/** Calls `changed` when the administrator sets something else. Register at the worker's top level. */
export function onManagedChanged(changed: () => void): void {
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'managed') changed();
  });
}
