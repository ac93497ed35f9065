// npm test: everything that must hold. The last line is "N passed, N failed", counted from the runner's own report;
// types, lint, builds and a runner that gave no report count as one failure each. What failed is named once more right
// before it: of a long log often only the end is at hand.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { build, ROOT_DIR } from './build.mjs';
import { ensureSystem } from './ensure-system.mjs';

/**
 * The projects of vite.config.ts, one after the other. The runner by itself leaves one processor idle, which of two is
 * half. Browsers come two at a time: much of such a test is waiting.
 */
const RUNS = [['unit', '--maxWorkers=100%'], ['e2e', '--maxWorkers=2'], ['alone']];

/**
 * Counts a vitest JSON report. A file that failed before its tests were known has no assertion to count, so the file
 * itself is the failure.
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests?: number, testResults: { status: string, assertionResults: { status: string }[] }[] }} report
 */
export function countReport(report) {
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  ).length;
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken,
    skipped: report.numPendingTests ?? 0,
  };
}

/**
 * One line for each failure of a vitest JSON report: file, test and the start of what it said.
 * @param {{ testResults: { name: string, status: string, message?: string, assertionResults: { status: string, fullName: string, failureMessages?: string[] }[] }[] }} report
 * @returns {string[]}
 */
export function failuresOf(report) {
  const line = (file, test, said) =>
    `${[relative(ROOT_DIR, file.name), test].filter(Boolean).join(' > ')}: ${stripVTControlCharacters(said ?? '')
      .replace(/\s+/g, ' ')
      .slice(0, 500)}`;
  return report.testResults.flatMap((file) => {
    const failed = file.assertionResults.filter((test) => test.status === 'failed');
    if (file.status === 'failed' && failed.length === 0) return [line(file, '', file.message)];
    return failed.map((test) => line(file, test.fullName, test.failureMessages?.join(' ')));
  });
}

/**
 * @param {string | null} text the report file's text, null where there is none
 * @param {number | null} status the runner's exit code
 */
export function countRun(text, status) {
  let counts = { passed: 0, failed: 0, skipped: 0 };
  let failures = [];
  try {
    const report = JSON.parse(text ?? '');
    counts = countReport(report);
    failures = failuresOf(report);
  } catch {
    return { ...counts, failed: 1, failures: ['the runner left no report'] };
  }
  if (counts.passed + counts.failed === 0) return { ...counts, failed: 1, failures: ['no test ran'] };
  if (status !== 0 && counts.failed === 0)
    return { ...counts, failed: 1, failures: [`the runner ended with ${status}`] };
  return { ...counts, failures };
}

function run(title, args, env = {}) {
  console.log(`\n== ${title}`);
  const { status } = spawnSync(process.execPath, args, {
    cwd: ROOT_DIR,
    env: { ...process.env, ...env },
    stdio: 'inherit',
  });
  return status;
}

async function main(argv) {
  const long = argv.includes('--long') ? { LUREWATCH_LONG: '1' } : {};
  const problems = [];
  const failures = [];
  const total = { passed: 0, failed: 0, skipped: 0 };

  const system = ensureSystem(['chromium', 'firefox', 'postgresql', 'nginx', 'fonts']);
  if (!system.ok) problems.push(system.message);
  if (run('types', ['scripts/check-types.mjs']) !== 0) problems.push('types: see above');
  if (run('lint', ['node_modules/@biomejs/biome/bin/biome', 'check', '.']) !== 0) problems.push('lint: see above');
  for (const mode of ['cli', 'desk']) {
    console.log(`\n== build ${mode}`);
    await build(mode).catch((error) => problems.push(error.message));
  }

  const folder = mkdtempSync(join(tmpdir(), 'lurewatch-test-'));
  for (const [project, ...more] of RUNS) {
    const report = join(folder, `${project}.json`);
    const args = ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const status = run(project, ['node_modules/vitest/vitest.mjs', ...args, ...more], {
      LUREWATCH_NO_BUILD: '1',
      ...long,
    });
    let text = null;
    try {
      text = readFileSync(report, 'utf8');
    } catch {}
    const counts = countRun(text, status);
    for (const key of ['passed', 'failed', 'skipped']) total[key] += counts[key];
    failures.push(...counts.failures.map((failure) => `${project} ${failure}`));
  }
  rmSync(folder, { recursive: true, force: true });

  for (const problem of [...problems, ...failures]) console.log(`FAILED ${problem}`);
  if (total.skipped > 0) console.log(`${total.skipped} skipped (npm run test:long runs the long ones)`);
  const failed = total.failed + problems.length;
  console.log(`${total.passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = await main(process.argv.slice(2));
