import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT_DIR } from '../../scripts/build.mjs';
import { countReport, countRun, failuresOf } from '../../scripts/test.mjs';

const file = (status: string, ...tests: string[]) => ({
  name: join(ROOT_DIR, 'tests/a.test.ts'),
  status,
  message: 'it could not be loaded',
  assertionResults: tests.map((test) => ({
    status: test,
    fullName: `a ${test} test`,
    failureMessages: ['\u001b[31mexpected 1\u001b[39m\n  to be 2'],
  })),
});
const report = (passed: number, failed: number, ...testResults: ReturnType<typeof file>[]) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  numPendingTests: 0,
  testResults,
});

it('counts tests, and files that failed before any test of theirs', () => {
  const counts = countReport(
    report(2, 1, file('failed', 'passed', 'failed'), file('passed', 'passed'), file('failed')),
  );
  expect(counts).toEqual({ passed: 2, failed: 2, skipped: 0 });
});

it('never takes silence for success', () => {
  expect(countRun(null, 1)).toMatchObject({ failed: 1, failures: ['the runner left no report'] });
  expect(countRun('{ broken', 0)).toMatchObject({ failed: 1 });
  expect(countRun(JSON.stringify(report(0, 0)), 0)).toMatchObject({ failed: 1, failures: ['no test ran'] });
  expect(countRun(JSON.stringify(report(3, 0, file('passed', 'passed'))), 1)).toMatchObject({
    passed: 3,
    failures: ['the runner ended with 1'],
  });
  expect(countRun(JSON.stringify(report(3, 0, file('passed', 'passed'))), 0)).toMatchObject({
    failed: 0,
    failures: [],
  });
});

it('names what failed, with the start of what it said, in one line each', () => {
  expect(
    failuresOf(report(1, 1, file('failed', 'passed', 'failed'), file('failed'), file('passed', 'passed'))),
  ).toEqual(['tests/a.test.ts > a failed test: expected 1 to be 2', 'tests/a.test.ts: it could not be loaded']);
});
