import { isMainThread, workerData } from 'node:worker_threads';

interface Command {
  /** Runs the command; resolves to the exit code. */
  run(args: string[]): Promise<number>;
}

/** Every command, loaded only when it is asked for: `scan` must not wait for the desk's database. */
const COMMANDS: Record<string, { about: string; load: () => Promise<Command> }> = {
  scan: { about: 'judge postings: JSON lines in, JSON lines out', load: () => import('./scan') },
  read: { about: 'read the postings of a saved page', load: () => import('./read') },
  eval: { about: 'measure the engine on a labelled corpus', load: () => import('./eval') },
  fit: { about: 'fit the wording model and the weights on a labelled corpus', load: () => import('./fit') },
  bench: { about: 'ratios against a peer or floor in the same run', load: () => import('./bench') },
  keys: { about: "make the list's signing keys", load: () => import('./keys') },
  publish: { about: 'sign and write the next version of the list', load: () => import('./publish') },
  feed: { about: 'check a published list as a client would', load: () => import('./feed') },
  desk: { about: "the desk's moderators, partners and upkeep", load: () => import('./desk') },
};

function usage(): string {
  const width = Math.max(...Object.keys(COMMANDS).map((name) => name.length));
  const rows = Object.entries(COMMANDS).map(([name, { about }]) => `  ${name.padEnd(width)}  ${about}`);
  return ['usage: lurewatch COMMAND [ARGUMENT]...', '', ...rows, '', '`lurewatch COMMAND --help` says more.', ''].join(
    '\n',
  );
}

async function main([name, ...args]: string[]): Promise<number> {
  if (name === '--help' || name === '-h' || name === 'help') {
    process.stdout.write(usage());
    return 0;
  }
  const command = name !== undefined && Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) {
    process.stderr.write(`${name === undefined ? '' : `lurewatch: there is no command "${name}"\n\n`}${usage()}`);
    return 2;
  }
  return (await command.load()).run(args);
}

if (isMainThread) {
  // A reader that has seen enough (`lurewatch scan | head`) is no error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  main(process.argv.slice(2)).then(
    (code) => {
      process.exitCode = code;
    },
    (error: unknown) => {
      process.stderr.write(`lurewatch: ${error instanceof Error ? error.message : String(error)}\n`);
      process.exitCode = 1;
    },
  );
} else if ((workerData as { lurewatch?: unknown } | null)?.lurewatch === 'scan') {
  // The bundle has one entry, so a worker of `scan` starts here too.
  void import('./scan-worker').then(({ runWorker }) => runWorker());
}
