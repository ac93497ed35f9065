import { parseArgs } from 'node:util';
import { benchEngine } from '../../bench/engine';
import type { Ratio } from '../../bench/measure';
import { benchWorkers } from '../../bench/workers';

const GROUPS: Record<string, () => Promise<Ratio[]>> = {
  page: async () => (await import('../../bench/page')).benchPage(),
  feed: async () => (await import('../../bench/feed')).benchFeed(),
  engine: async () => [...benchEngine(), ...(await benchWorkers())],
};

const USAGE = `usage: lurewatch bench [GROUP] [--json]

Measures ratios to a named peer or floor in the same process, in turns; the median of the rounds counts.
Groups: ${Object.keys(GROUPS).join(', ')}. --json prints an array of {name, ratio, goal, better, note}.
`;

/** Runs `lurewatch bench`; resolves to 1 if a ratio misses its goal. */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
  });
  const [group] = positionals;
  if (values.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  if (group !== undefined && !Object.hasOwn(GROUPS, group)) {
    process.stderr.write(`lurewatch bench: there is no group "${group}"\n\n${USAGE}`);
    return 2;
  }
  const ratios: Ratio[] = [];
  // One after the other: two at once would measure each other.
  for (const [name, bench] of Object.entries(GROUPS))
    if (group === undefined || name === group) ratios.push(...(await bench()));
  if (values.json) process.stdout.write(`${JSON.stringify(ratios, null, 2)}\n`);
  else process.stdout.write(ratios.map(line).join(''));
  return ratios.some(misses) ? 1 : 0;
}

function misses({ ratio, goal, better }: Ratio): boolean {
  return goal !== null && (better === 'lower' ? ratio > goal : ratio < goal);
}

/** Three digits behind the point where they count. */
function number(ratio: number): string {
  return Number.isInteger(ratio) ? String(ratio) : ratio.toFixed(ratio < 10 ? 3 : 1);
}

function line(measured: Ratio): string {
  const { name, ratio, goal, better, note } = measured;
  const wanted = goal === null ? 'no goal' : `goal ${better === 'lower' ? '<=' : '>='} ${goal}`;
  const said = [`${misses(measured) ? 'missed, ' : ''}${wanted}`, ...(note ? [note] : [])].join('; ');
  return `${name.padEnd(72)} ${number(ratio).padStart(10)}  ${said}\n`;
}
