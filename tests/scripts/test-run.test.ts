import { expect, it } from 'vitest';
import { countReport, countRun } from '../../scripts/test.mjs';

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((test) => ({ status: test })),
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
  expect(countRun(null, 1)).toMatchObject({ failed: 1, problem: 'the runner left no report' });
  expect(countRun('{ broken', 0)).toMatchObject({ failed: 1 });
  expect(countRun(JSON.stringify(report(0, 0)), 0)).toMatchObject({ failed: 1, problem: 'no test ran' });
  expect(countRun(JSON.stringify(report(3, 0, file('passed', 'passed'))), 1)).toMatchObject({ passed: 3, failed: 1 });
  expect(countRun(JSON.stringify(report(3, 0, file('passed', 'passed'))), 0)).toMatchObject({
    failed: 0,
    problem: null,
  });
});
