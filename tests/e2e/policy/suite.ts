import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { build } from '../../../scripts/build.mjs';
import { count, press, type Tab, textOf, until } from '../../../scripts/driver.mjs';
import type { Answer, Asking, MessageName } from '../../../src/contract/messages';

/** Puts a message to the background as our own pages do, and answers what came back. */
export async function ask<N extends MessageName>(tab: Tab, name: N, payload: Asking<N>): Promise<Answer<N>> {
  const message = JSON.stringify({ lurewatch: name, payload });
  const reply = await tab.run(`(globalThis.browser ?? chrome).runtime.sendMessage(${message})`);
  if (!reply?.ok) throw new Error(`${name}: ${reply?.error ?? 'nobody answered'}`);
  return reply.answer;
}

/** The extension built apart, with a manifest of its own, so that a policy is about it and no other browser's. */
export async function builtApart(
  mode: 'chrome' | 'firefox',
  change: (manifest: Record<string, unknown>) => void,
): Promise<{ folder: string; dist: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'lurewatch-policy-'));
  const none = { FEED_URL: '', ROOT: '', DESK_URL: '' };
  const dist = await build(mode, { ...none, CHANNEL: 'demo', OUT_DIR: join(folder, 'dist') });
  const path = join(dist, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8'));
  change(manifest);
  await writeFile(path, JSON.stringify(manifest));
  return { folder, dist, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** What a job centre decides. */
export const DECIDED = {
  language: 'en',
  textSize: 'large',
  strength: 'careful',
  readerCountry: 'KR',
  boardsOff: ['indeed.com'],
  feeds: [{ name: '두리대학교', addresses: ['https://list.invalid/feed/'], root: 'a'.repeat(64) }],
  person: { name: '취업센터 "상담" <1>', phone: '0212345678' },
  locked: ['strength', 'person', 'mutes'],
};

/** The decisions count, and those that are locked cannot be changed, neither in the page nor by a message. */
export async function expectApplied(options: Tab, problems: readonly string[] = []): Promise<void> {
  const { settings, locked, policyNames, policyProblems, feeds } = await ask(options, 'overview', { refresh: false });
  expect(settings).toMatchObject({
    language: 'en',
    textSize: 'large',
    strength: 'careful',
    boardsOff: ['indeed.com'],
    person: { name: DECIDED.person.name, phone: '0212345678', mail: null },
  });
  expect(feeds.map(({ choice, managed }) => [choice.name, managed])).toEqual([['두리대학교', true]]);
  expect(locked).toEqual(DECIDED.locked);
  expect(policyNames.toSorted()).toEqual(
    Object.keys(DECIDED)
      .filter((name) => name !== 'locked')
      .toSorted(),
  );
  expect(policyProblems.toSorted()).toEqual(problems);

  await until('the section', async () => (await count(options, '[data-part=policy-names] li')) > 0);
  const said = await textOf(options, '[data-part=policy-names] [data-name=strength]');
  expect(said).toContain('set by the administrator, cannot be changed here');
  expect(await textOf(options, '[data-part=policy-names] [data-name=language]')).toContain('as a start');
  expect(await options.run(`document.querySelector('[data-part=strength]').matches(':disabled')`)).toBe(true);

  const weaker = { settings: { ...settings, strength: 'quiet' as const } };
  expect((await ask(options, 'save-settings', weaker)).refused).toBe('locked');
  const nobody = { settings: { ...settings, person: null } };
  expect((await ask(options, 'save-settings', nobody)).refused).toBe('locked');
  const mute = { kind: 'site' as const, value: 'a.example', label: 'a', since: new Date().toISOString() };
  expect((await ask(options, 'mute', { mute, on: true })).refused).toBe('locked');
  // What is not locked is the reader's.
  const own = await ask(options, 'save-settings', { settings: { ...settings, textSize: 'normal' } });
  expect(own).toMatchObject({ refused: null, settings: { textSize: 'normal', strength: 'careful' } });
}

/** The file the options print for a system, with these settings locked. */
export async function printedFile(options: Tab, system: string, locked: readonly string[]): Promise<string> {
  await press(options, '[data-part=policy-files] > summary');
  for (const name of locked) await press(options, `[data-part=policy-locks] [value=${name}]`);
  await press(options, `[data-system="${system}"] > summary`);
  return options.run(`document.querySelector('[data-system="${system}"] [data-part=policy-text]').value`);
}
