/** The mail server that takes what we send: does it answer, does it take us. Sends nothing. */

import { createTransport } from "nodemailer";
import type { Examine } from "./examinations.ts";

const PATIENCE_MILLISECONDS = 10_000;

export const examineServer: Examine = async ({ smtpUrl, dataDir, environment }) => {
  if (!smtpUrl) {
    const is = environment === "production" ? "fault" : "fine";
    return [{ is, says: `No SMTP_URL: letters are kept in ${dataDir}/mail and reach nobody.` }];
  }
  const transport = createTransport({
    url: smtpUrl,
    connectionTimeout: PATIENCE_MILLISECONDS,
    greetingTimeout: PATIENCE_MILLISECONDS,
  });
  try {
    await transport.verify();
    return [{ is: "fine", says: "The mail server answers and takes us." }];
  } catch (fault) {
    const { code, responseCode } = fault as { code?: string; responseCode?: number };
    const why = [code, responseCode].filter(Boolean).join(" ");
    return [
      {
        is: "fault",
        says: `The mail server of SMTP_URL does not take us (${why}): look at its address and password.`,
      },
    ];
  } finally {
    transport.close();
  }
};
