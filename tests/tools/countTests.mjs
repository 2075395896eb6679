// Prints "N passed, N failed" from Vitest's JSON report; plain JavaScript, so that any Node runs it. Without a report
// the tests never ran, which is a failure.
import { readFileSync } from 'node:fs';

const [, , file] = process.argv;
let passed = 0;
let failed = 1;
try {
  const report = JSON.parse(readFileSync(String(file), 'utf8'));
  const brokenFiles = report.testResults.filter(
    (result) =>
      result.status === 'failed' && !result.assertionResults.some((test) => test.status === 'failed'),
  );
  passed = report.numPassedTests;
  failed = report.numFailedTests + brokenFiles.length;
} catch {
  console.error('There is no test report: the tests did not run to their end.');
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
