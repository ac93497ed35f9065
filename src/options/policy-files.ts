import type { Policy } from '../contract/policy';
import { LOCKABLE, type Lockable, type Settings } from '../contract/settings';

// Files by which a machine's administrator decides about our settings, for each system. All pure.

type FeedChoices = NonNullable<Policy['feeds']>;
/** A policy as it is written: JSON values only, no null. */
export type Written = Readonly<Record<string, unknown>>;

/**
 * The settings as a policy. What is empty is left out, since a policy cannot take away. `locked` in the contract's
 * order; a name may be locked that has no value here.
 */
export function policyOf(settings: Settings, feeds: FeedChoices, locked: readonly Lockable[]): Written {
  const { language, textSize, highContrast, plain, strength, readerCountry, boardsOff, person } = settings;
  const held = LOCKABLE.filter((name) => locked.includes(name));
  return {
    language,
    textSize,
    highContrast,
    plain,
    strength,
    readerCountry,
    ...(boardsOff.length > 0 ? { boardsOff } : {}),
    ...(feeds.length > 0 ? { feeds } : {}),
    ...(person
      ? {
          person: Object.fromEntries(Object.entries(person).filter(([, value]) => value !== null)),
        }
      : {}),
    ...(held.length > 0 ? { locked: held } : {}),
  };
}

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** Chrome and Chromium on Linux: a file of any name in the folder of managed policies. */
export function linuxJson(policy: Written, id: string): string {
  return json({ '3rdparty': { extensions: { [id]: policy } } });
}

/** Firefox on every system. */
export function firefoxJson(policy: Written, id: string): string {
  return json({ policies: { '3rdparty': { Extensions: { [id]: policy } } } });
}

/** A string of a registry file. JSON writes line breaks as letters, so only these two need care. */
const quoted = (text: string) => `"${text.replace(/[\\"]/g, '\\$&')}"`;

function registryValue(value: unknown): string {
  if (typeof value === 'boolean') return `dword:0000000${value ? 1 : 0}`;
  // Lists and objects are read from JSON text, as Chromium does for its own policies.
  return quoted(typeof value === 'string' ? value : JSON.stringify(value));
}

/**
 * A registry file for Windows. It first takes away what an earlier one set.
 * @param vendor `Google\Chrome` or `Microsoft\Edge`
 */
export function windowsRegistry(policy: Written, id: string, vendor: string): string {
  const key = `HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\${vendor}\\3rdparty\\extensions\\${id}\\policy`;
  const lines = Object.entries(policy).map(([name, value]) => `${quoted(name)}=${registryValue(value)}`);
  return ['Windows Registry Editor Version 5.00', '', `[-${key}]`, '', `[${key}]`, ...lines, ''].join('\r\n');
}

/** The bytes Windows expects of a registry file: UTF-16, little end first, with its mark; else Korean is lost. */
export function utf16(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(2 + text.length * 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, true);
  for (let i = 0; i < text.length; i++) view.setUint16(2 + i * 2, text.charCodeAt(i), true);
  return bytes;
}

const XML: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };
/** Text inside a property list. What XML 1.0 has no letter for is left out. */
const xml = (text: string) =>
  text
    .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"']/g, (letter) => XML[letter]!);

function plistValue(value: unknown, indent: string): string {
  const deeper = `${indent}\t`;
  if (typeof value === 'boolean') return `${indent}<${value}/>`;
  if (typeof value === 'number') return `${indent}<integer>${value}</integer>`;
  if (typeof value === 'string') return `${indent}<string>${xml(value)}</string>`;
  if (Array.isArray(value)) {
    return `${indent}<array>\n${value.map((one) => `${plistValue(one, deeper)}\n`).join('')}${indent}</array>`;
  }
  const rows = Object.entries(value as Written).map(
    ([name, one]) => `${deeper}<key>${xml(name)}</key>\n${plistValue(one, deeper)}\n`,
  );
  return `${indent}<dict>\n${rows.join('')}${indent}</dict>`;
}

/**
 * A configuration profile for Chrome on a Mac. A profile with the same identifier replaces an earlier one.
 * @param uuids two fresh UUIDs, for the profile and for its one payload
 */
export function macProfile(policy: Written, id: string, uuids: readonly [string, string]): string {
  const identifier = `org.lurewatch.policy.${id}`;
  const common = { PayloadVersion: 1, PayloadEnabled: true };
  const profile = {
    ...common,
    PayloadType: 'Configuration',
    PayloadIdentifier: identifier,
    PayloadUUID: uuids[0],
    PayloadDisplayName: 'Lurewatch',
    PayloadScope: 'System',
    PayloadContent: [
      {
        ...common,
        PayloadType: `com.google.Chrome.extensions.${id}`,
        PayloadIdentifier: `${identifier}.settings`,
        PayloadUUID: uuids[1],
        PayloadDisplayName: 'Lurewatch',
        ...policy,
      },
    ],
  };
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
${plistValue(profile, '')}
</plist>
`;
}
