/** bin/setup: packages and builds are there when this runs; sees to the browser and says what comes next. */

import { findChromium } from "./browser/chromium.ts";
import { getBrowser } from "./browser/install.ts";

if (getBrowser()) {
  console.log(
    `Ready: Node ${process.version}, browser ${findChromium()}. Next: bin/start, bin/dev or bin/test.`,
  );
} else process.exitCode = 1;
