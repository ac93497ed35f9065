import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Root } from '../contract/feed';
import { importSigningKey, missingSignatures, type RootDraft, replacesHeadKeys, sha256Hex } from '../feed';
import { othersCanRead, readRoots } from './keys-files';
import { printable } from './printable';

const DAY = 86_400_000;

/** 64 hex digits in groups of eight, to be read out over the telephone. */
export function spoken(hex: string): string {
  return (hex.match(/.{8}/g) ?? []).join(' ');
}

function daysLeft(expires: string, now: Date): string {
  const days = (Date.parse(expires) - now.getTime()) / DAY;
  return days < 0 ? 'PAST' : `in ${Math.round(days)} days`;
}

/** What somebody who signs this draft agrees to, line by line. */
export function describeDraft(draft: RootDraft, previous: Root | null, now: Date): string {
  const { root, signers } = draft;
  const lines = [
    `feed     ${printable(root.feed)}`,
    `draft    root ${root.version}${previous ? `, after root ${previous.version}` : ', the first of this list'}`,
    `digest   ${spoken(draft.digest)}`,
    '         (every holder must see the same digest: read it out to each other)',
    `expires  ${root.expires} (${daysLeft(root.expires, now)})${previous ? `; root ${previous.version} expires ${previous.expires}` : ''}`,
  ];
  for (const name of ['root', 'head'] as const) {
    const { keyids, threshold } = root.roles[name];
    const before = previous?.roles[name];
    const was = before && before.threshold !== threshold ? `, it was ${before.threshold}` : '';
    lines.push(`${name.padEnd(8)} ${threshold} of ${keyids.length} keys must sign${was}`);
    for (const keyid of keyids)
      lines.push(
        `         ${before && !before.keyids.includes(keyid) ? 'COMES' : before ? 'stays' : 'has  '}  ${keyid}`,
      );
    for (const keyid of before?.keyids ?? []) if (!keyids.includes(keyid)) lines.push(`         GOES   ${keyid}`);
  }
  if (root.roles.root.threshold === 1) lines.push('NOTE     one root key alone could replace every other key');
  if (previous && replacesHeadKeys(previous, root)) {
    lines.push(
      'NOTE     a head key goes: what it signed counts no more, and version numbers it pushed up are forgotten',
    );
  }
  lines.push(`signed   ${signers.length === 0 ? 'by nobody yet' : `by ${signers.length}`}`);
  for (const keyid of signers) lines.push(`         ${keyid}`);
  const { old, own } = missingSignatures(draft, previous);
  const missing = [
    ...(old > 0 ? [`${old} more of root ${root.version - 1}'s keys`] : []),
    ...(own > 0 ? [`${own} more of its own root keys`] : []),
  ];
  const both = missing.length === 2 ? ' (a key of both sides counts for both)' : '';
  lines.push(`missing  ${missing.length > 0 ? `${missing.join(', and ')}${both}` : 'nothing'}`);
  return `${lines.join('\n')}\n`;
}

/** What a keys folder holds. No private key is printed. */
export async function describeFolder(dir: string): Promise<string> {
  const roots = await readRoots(dir);
  const { root } = roots.at(-1)!;
  const first = roots.find(({ version }) => version === 1);
  const lines = [
    `feed     ${printable(root.feed)}`,
    ...(first ? [`print    ${await sha256Hex(Buffer.from(first.text))}  (fingerprint of root/1.json)`] : []),
    `root     version ${root.version}, expires ${root.expires}${Date.parse(root.expires) > Date.now() ? '' : ' (EXPIRED)'}`,
  ];
  const keyFiles = [join(dir, 'head.key')];
  if (existsSync(join(dir, 'keys'))) {
    for (const name of (await readdir(join(dir, 'keys'))).sort()) {
      if (name.endsWith('.key')) keyFiles.push(join(dir, 'keys', name));
    }
  }
  const here = new Map<string, string>();
  for (const path of keyFiles.filter((path) => existsSync(path))) {
    const { keyid } = await importSigningKey(await readFile(path, 'utf8'));
    here.set(keyid, `${path}${(await othersCanRead(path)) ? '  (OTHERS CAN READ IT: chmod 600)' : ''}`);
  }
  for (const name of ['root', 'head'] as const) {
    const { keyids, threshold } = root.roles[name];
    lines.push(`${name.padEnd(8)} ${threshold} of ${keyids.length} keys`);
    for (const keyid of keyids) lines.push(`         ${keyid}  ${here.get(keyid) ?? 'not on this machine'}`);
  }
  return `${lines.join('\n')}\n`;
}
