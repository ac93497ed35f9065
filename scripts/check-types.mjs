// Checks every room by its own tsconfig: each has only the globals it may touch.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';

const rooms = readdirSync('src').map((room) => `src/${room}`);
let failed = false;
for (const room of [...rooms, 'tests']) {
  if (!existsSync(`${room}/tsconfig.json`)) {
    console.error(`${room} has no tsconfig.json: add one that names the globals this room may touch.`);
    failed = true;
    continue;
  }
  const { status } = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', room, '--pretty', 'false'], {
    stdio: 'inherit',
  });
  if (status !== 0) failed = true;
}
process.exitCode = failed ? 1 : 0;
