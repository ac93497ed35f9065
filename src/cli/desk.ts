import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { databaseFolder, lockFolder } from '../desk/data-folder';
import { openDb } from '../desk/db';
import { random } from '../desk/marks';
import { hashPassword, PASSWORD_CHARS } from '../desk/password';
import { openStore, type Store } from '../desk/store';
import { brokenRow } from '../desk/store/audit';

const USAGE = `usage: lurewatch desk moderator add NAME [--admin | --no-admin] [--password-file FILE]
       lurewatch desk partner add NAME
       lurewatch desk audit verify

moderator add   makes a moderator or sets a new password, read from FILE or from
                standard input (${PASSWORD_CHARS.min} to ${PASSWORD_CHARS.max} characters, one line). An admin may confirm
                that the list grows a lot within a day; without either option a
                moderator stays what they are
partner add     makes a partner and prints the key for the export, once
audit verify    checks the chain of decisions; exit code 1 if a row was changed

They work on the desk's own data: DATABASE_URL, or the folder DESK_DATA
(default .lurewatch/desk). On a folder the desk must not be running.
`;

/** Runs `work` on the store the desk itself would open, under the same lock. */
async function withStore<T>(work: (store: Store) => Promise<T>): Promise<T> {
  const { DATABASE_URL } = process.env;
  if (DATABASE_URL) {
    const store = await openStore(await openDb({ url: DATABASE_URL }));
    return work(store).finally(() => store.close());
  }
  const data = resolve(process.env.DESK_DATA || '.lurewatch/desk');
  const release = lockFolder(data);
  try {
    const { folder, movedTo } = databaseFolder(data, new Date());
    if (movedTo) process.stderr.write(`the database was half-made; moved aside to ${movedTo}\n`);
    const store = await openStore(await openDb({ folder }));
    return await work(store).finally(() => store.close());
  } finally {
    release();
  }
}

/** A name as it stands in the log and in forms: letters, digits and `._-` in any script. */
function checkName(name: string | undefined): string {
  if (!name || !/^[\p{L}\p{N}][\p{L}\p{N}._-]{0,63}$/u.test(name)) {
    throw new Error('NAME must be 1 to 64 letters, digits, dots, dashes or underscores');
  }
  return name;
}

function readPassword(file: string | undefined): string {
  if (file === undefined && process.stdin.isTTY) process.stderr.write('password (shown as you type): ');
  const password = readFileSync(file ?? 0, 'utf8').replace(/\r?\n$/, '');
  if (password.length < PASSWORD_CHARS.min || password.length > PASSWORD_CHARS.max || password.includes('\n')) {
    throw new Error(`the password must be one line of ${PASSWORD_CHARS.min} to ${PASSWORD_CHARS.max} characters`);
  }
  return password;
}

async function addModerator([name, ...options]: string[]): Promise<number> {
  const checked = checkName(name);
  let admin: boolean | undefined;
  let file: string | undefined;
  while (options.length > 0) {
    const option = options.shift();
    if (option === '--admin' && admin === undefined) admin = true;
    else if (option === '--no-admin' && admin === undefined) admin = false;
    else if (option === '--password-file' && file === undefined && options.length > 0) file = options.shift();
    else return usage();
  }
  const hash = await hashPassword(readPassword(file));
  const isAdmin = await withStore(async (store) => {
    const at = new Date();
    const saved = await store.saveModerator(checked, hash, at, admin);
    const facts = { admin: saved };
    await store.appendAudit({ at, actor: 'cli', action: 'moderator-add', case: null, because: checked, facts });
    return saved;
  });
  process.stdout.write(`moderator ${checked} can log in${isAdmin ? ', as an admin' : ''}\n`);
  return 0;
}

async function addPartner([name, ...rest]: string[]): Promise<number> {
  const checked = checkName(name);
  if (rest.length > 0) return usage();
  const key = `lw_${random()}${random()}`;
  await withStore(async (store) => {
    const now = new Date();
    await store.savePartner(checked, key, now);
    await store.appendAudit({ at: now, actor: 'cli', action: 'partner-add', case: null, because: checked });
  });
  process.stdout.write(`${key}\n`);
  process.stderr.write(`key of partner ${checked}, shown only now\n`);
  return 0;
}

async function verifyAudit(): Promise<number> {
  const log = await withStore((store) => store.auditLog());
  const broken = brokenRow(log);
  process.stdout.write(broken === null ? `${log.length} rows, whole\n` : `row ${broken} is not as it was written\n`);
  return broken === null ? 0 : 1;
}

function usage(): number {
  process.stderr.write(USAGE);
  return 2;
}

/** `lurewatch desk`: upkeep of a desk's data. Resolves to the exit code. */
export async function run(args: string[]): Promise<number> {
  const [thing, verb, ...rest] = args;
  if (thing === '--help' || thing === '-h') {
    process.stdout.write(USAGE);
    return 0;
  }
  if (thing === 'moderator' && verb === 'add') return addModerator(rest);
  if (thing === 'partner' && verb === 'add') return addPartner(rest);
  if (thing === 'audit' && verb === 'verify' && rest.length === 0) return verifyAudit();
  return usage();
}
