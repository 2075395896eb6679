// Prints "N passed, N failed" from the number of scripts that passed and failed and from Vitest's JSON reports; plain
// JavaScript, so that any Node runs it. A report that is missing means tests that never ran, which is a failure.
import { readFileSync } from 'node:fs';

const [, , scriptsPassed, scriptsFailed, ...reports] = process.argv;
let passed = Number(scriptsPassed);
let failed = Number(scriptsFailed);
for (const file of reports) {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'));
    const brokenFiles = report.testResults.filter(
      (result) =>
        result.status === 'failed' && !result.assertionResults.some((test) => test.status === 'failed'),
    );
    passed += report.numPassedTests;
    failed += report.numFailedTests + brokenFiles.length;
    // Nothing failed and yet it was no success: an error outside of any test.
    if (!report.success && report.numFailedTests + brokenFiles.length === 0) failed += 1;
  } catch {
    console.error(`There is no ${file}: these tests did not run to their end.`);
    failed += 1;
  }
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
