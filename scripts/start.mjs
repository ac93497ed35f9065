// npm start [-- --browser chromium|chrome|edge|firefox] [--headless]: everything on this machine. Builds, starts the
// desk and the demo board, publishes a first list, and opens a browser with the extension in it. Without a display it
// walks the whole way by itself, prints each step and leaves screenshots in demo/.
import { once } from 'node:events';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findBrowser, findChromium, findFirefox, launchBranded, launchFirefox } from './browsers.mjs';
import { build, ROOT_DIR } from './build.mjs';
import { serveBoard } from './demo-board/serve.mjs';
import { driveChromium, driveFirefox } from './driver.mjs';
import { ensureSystem } from './ensure-system.mjs';
import { freePort, startDesk } from './local-desk.mjs';
import { walk } from './walk.mjs';

const BROWSERS = ['chromium', 'chrome', 'edge', 'firefox'];
const say = (line) => console.log(line);

function programOf(browser) {
  if (browser === 'chromium') return findChromium();
  return browser === 'firefox' ? findFirefox() : findBrowser(browser);
}

/** The browser to open and its program; installs Chromium or Firefox where that is possible. */
function chooseBrowser(wanted, headless) {
  if (wanted !== undefined && !BROWSERS.includes(wanted)) throw new Error(`--browser is one of ${BROWSERS.join(', ')}`);
  if (headless && (wanted === 'chrome' || wanted === 'edge')) {
    throw new Error(`Without a display choose chromium or firefox: ${wanted} is opened for a person to look at`);
  }
  const browser = wanted ?? (headless ? 'chromium' : (BROWSERS.find(programOf) ?? 'chromium'));
  const needs = browser === 'chromium' || browser === 'firefox' ? [browser, 'fonts'] : ['fonts'];
  const system = ensureSystem(needs);
  if (!system.ok) throw new Error(system.message);
  const program = programOf(browser);
  if (!program) throw new Error(`${browser} is not installed`);
  return { browser, program };
}

/** Opens the browser for a person; resolves when it was closed. */
async function openBrowser({ browser, program, dist, folder, url }) {
  if (browser === 'firefox') {
    const running = await launchFirefox({ dist, uuid: crypto.randomUUID(), headless: false });
    const [page] = await running.pages();
    await (page ?? (await running.newPage())).goto(url);
    return { closed: once(running, 'disconnected'), close: () => running.close() };
  }
  const userDataDir = join(folder, `profile-${browser}`);
  const running = await launchBranded({ executablePath: program, dist, userDataDir });
  await running.open(url);
  return running;
}

async function main() {
  const { values } = parseArgs({
    options: { browser: { type: 'string' }, headless: { type: 'boolean', default: false } },
  });
  const display = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
  const headless = values.headless || !display;
  const { browser, program } = chooseBrowser(values.browser, headless);
  const target = browser === 'firefox' ? 'firefox' : 'chrome';

  // The walk begins with an empty desk each time; a person's demo goes on where it was left.
  const folder = join(ROOT_DIR, '.lurewatch', headless ? 'walk' : 'demo');
  if (headless) rmSync(folder, { recursive: true, force: true });

  const closing = [];
  const close = async () => {
    for (const end of closing.splice(0).reverse()) await end();
  };
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => {
      void close().finally(() => process.exit(130));
    });
  }
  try {
    say('Building the command line and the desk');
    await Promise.all([build('cli'), build('desk')]);
    say('Starting the desk (the first time its database takes some seconds)');
    const desk = await startDesk(folder, await freePort(8787));
    closing.push(desk.stop);
    const feed = `${desk.url}/feed/`;
    const head = await fetch(`${feed}head.json`);
    if (!head.ok) throw new Error(`the desk published no list: ${feed}head.json answers ${head.status}`);
    say(`  desk        ${desk.url}/moderate   (${desk.moderator.name}, password ${desk.moderator.password})`);
    say(`  list        ${feed}head.json`);
    const board = await serveBoard(await freePort(8800));
    closing.push(board.close);
    say(`  demo board  ${board.url}/`);

    say('Building the extension for them');
    const dist = await build(target, {
      CHANNEL: 'demo',
      FEED_URL: feed,
      ROOT: desk.root,
      DESK_URL: desk.url,
      OUT_DIR: `dist/demo-${target}`,
    });

    if (headless) {
      say(`Walking the whole way in ${browser}, without a display`);
      const profile = join(folder, 'profile');
      mkdirSync(profile, { recursive: true });
      const driver = browser === 'firefox' ? await driveFirefox(dist) : await driveChromium(dist, profile);
      closing.push(driver.close);
      const shots = join(ROOT_DIR, 'demo');
      await walk({ driver, board: board.url, desk: desk.url, moderator: desk.moderator, shots, say });
      say('Done. The screenshots are in demo/.');
      return 0;
    }
    const opened = await openBrowser({ browser, program, dist, folder, url: `${board.url}/` });
    closing.push(opened.close);
    say(`${browser} is open on the demo board. Close it, or press Ctrl+C, to stop everything.`);
    await opened.closed;
    return 0;
  } finally {
    await close();
  }
}

process.exitCode = await main().catch((error) => {
  console.error(error.message);
  return 1;
});
