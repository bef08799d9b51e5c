/** The program itself: the Node it runs on, its builds, and settings that are allowed but unwise. */

import { isHttps } from "#kernel/config/index.ts";
import { pagesAreBuilt } from "../pages.ts";
import type { Examine, Finding } from "./examinations.ts";

export const examineProgram: Examine = async (settings) => {
  const findings: Finding[] = [
    { is: "fine", says: `Node ${process.versions.node}, for ${settings.environment}.` },
  ];
  findings.push(
    pagesAreBuilt()
      ? { is: "fine", says: "The pages are built." }
      : {
          is: "advice",
          says: "The pages are not built: npm start builds them; until then only the API is served.",
        },
  );
  if (settings.environment !== "production") return findings;
  if (!isHttps(settings)) {
    findings.push({ is: "advice", says: "PUBLIC_URL is plain http: fine behind nothing but this machine." });
  }
  if (isHttps(settings) && settings.trustedProxies === "") {
    findings.push({
      is: "advice",
      says: "TRUSTED_PROXIES is empty: with a proxy in front, all callers count as one address. Name the proxy's.",
    });
  }
  return findings;
};
