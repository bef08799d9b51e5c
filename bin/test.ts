/** bin/test: unit tests, tests on a real database, journeys in a browser. `bin/test unit`, `bin/test modules/stays` narrow it. */

import { getBrowser } from "./browser/install.ts";
import { runTests } from "./tests/run.ts";

const root = import.meta.dirname.replace(/[\\/]bin$/, "");
const words = process.argv.slice(2);
const wantsJourneys = words.includes("journeys") || words.length === 0;
if (wantsJourneys && !getBrowser()) process.exit(1);
const { passed, failures } = await runTests(root, words);
for (const failure of failures) console.log(`\nfailed: ${failure}`);
console.log(`\n${passed} passed, ${failures.length} failed`);
process.exitCode = failures.length === 0 ? 0 : 1;
