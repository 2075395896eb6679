// `npm run browsers`: says where the browsers are, after installing those that can be installed.
import { findBrowser } from './find.ts';

try {
  for (const name of ['chromium', 'firefox'] as const) console.log(`${name}: ${await findBrowser(name)}`);
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exitCode = 1;
}
