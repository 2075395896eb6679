// Prints "N passed, N failed" from the number of scripts that passed and failed and from Vitest's JSON reports; plain
// JavaScript, so that any Node runs it. A report that is missing means tests that never ran, which is a failure.
// What failed is named right before, because of a long log often only the end is kept.
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
    for (const result of report.testResults) {
      if (brokenFiles.includes(result)) console.log(`✗ ${result.name}\n${firstLines(result.message)}`);
      for (const test of result.assertionResults.filter(({ status }) => status === 'failed')) {
        console.log(`✗ ${test.fullName}\n${firstLines(test.failureMessages.join('\n'))}`);
      }
    }
    passed += report.numPassedTests;
    failed += report.numFailedTests + brokenFiles.length;
    // Nothing failed and yet it was no success: an error outside of any test.
    if (!report.success && report.numFailedTests + brokenFiles.length === 0) failed += 1;
  } catch {
    console.error(`There is no ${file}: these tests did not run to their end.`);
    failed += 1;
  }
}

/** The beginning of a failure's message: at most 12 lines, where the stack of calls begins. */
function firstLines(message = '') {
  return message.split('\n').slice(0, 12).join('\n');
}

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
