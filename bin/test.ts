/** bin/test: unit tests, tests on a real database, journeys in a browser. `bin/test unit`, `bin/test modules/stays` narrow it. */

import { getBrowser } from "./browser/install.ts";
import { runTests } from "./tests/run.ts";

const root = import.meta.dirname.replace(/[\\/]bin$/, "");
const words = process.argv.slice(2);
const wantsJourneys = words.includes("journeys") || words.length === 0;
if (wantsJourneys && !getBrowser()) process.exit(1);
const { passed, failed } = await runTests(root, words);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
