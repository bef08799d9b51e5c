/** Reads the settings from environment variables, once per process; every fault is reported at the same time. */

import { readFileSync } from "node:fs";
import { checkSetting } from "./check.ts";
import { type SettingFault, SettingsFaulty } from "./faults.ts";
import { SETTINGS, type Setting, type Settings } from "./schema.ts";
import { keptSecretKey } from "./secret-key.ts";

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The settings in `env`, with defaults for what is absent; an empty variable counts as absent. A secret may stand in a
 * file named by NAME_FILE. An unset SECRET_KEY is generated once and kept in DATA_DIR/secret-key.
 * @throws SettingsFaulty naming every variable that is wrong
 */
export function readSettings(env: Environment): Settings {
  const faults: SettingFault[] = [];
  const found: Record<string, string | number> = {};
  for (const setting of SETTINGS) {
    const text = textOf(setting, env, faults);
    const checked =
      text === undefined ? { value: setting.schema.default as string } : checkSetting(setting, text);
    if ("problem" in checked) faults.push({ variable: setting.variable, problem: checked.problem });
    else if (checked.value !== undefined) found[setting.name] = checked.value;
  }
  faults.push(...faultsTogether(found, env));
  if (faults.length > 0) throw new SettingsFaulty(faults);
  found.publicUrl ??= `http://localhost:${found.port}`;
  found.mailDomain ??= new URL(found.publicUrl as string).hostname;
  found.mailHost ??= found.mailDomain;
  found.mailAuthentication ??= found.environment === "production" ? "strict" : "lenient";
  found.secretKey ??= keptSecretKey(found.dataDir as string);
  return found as unknown as Settings;
}

/** True when people reach us over https: cookies are then `Secure` and browsers are told to stay on https. */
export const isHttps = (settings: Pick<Settings, "publicUrl">): boolean =>
  settings.publicUrl.startsWith("https:");

function textOf(
  { variable, isSecret }: Setting,
  env: Environment,
  faults: SettingFault[],
): string | undefined {
  const text = env[variable] || undefined;
  const file = isSecret ? env[`${variable}_FILE`] || undefined : undefined;
  if (!file) return text;
  if (text) {
    faults.push({ variable, problem: `is set twice: also by ${variable}_FILE. Keep one of them.` });
    return undefined;
  }
  try {
    return readFileSync(file, "utf8").trim();
  } catch (fault) {
    const why = (fault as NodeJS.ErrnoException).code ?? "unknown fault";
    faults.push({
      variable: `${variable}_FILE`,
      problem: `names a file that cannot be read (${why}): ${file}`,
    });
    return undefined;
  }
}

/** Settings that are right alone and wrong together. */
function faultsTogether(found: Record<string, string | number>, env: Environment): SettingFault[] {
  const faults: SettingFault[] = [];
  if (Boolean(found.smtpTlsCert) !== Boolean(found.smtpTlsKey)) {
    faults.push({
      variable: "SMTP_TLS_CERT",
      problem: "and SMTP_TLS_KEY belong together: set both or none.",
    });
  }
  if (found.environment !== "production") return faults;
  if (found.clockAt) {
    faults.push({
      variable: "CLOCK_AT",
      problem: "is for demonstrations: production runs on the real time. Remove it.",
    });
  }
  if (found.dnsZone) {
    faults.push({
      variable: "DNS_ZONE",
      problem: "is for tests: production asks the name servers who sent a mail. Remove it.",
    });
  }
  if (!env.PUBLIC_URL) {
    faults.push({
      variable: "PUBLIC_URL",
      problem: "must be set in production: links in letters start with it.",
    });
  } else if (/^http:\/\/(?!(localhost|127\.0\.0\.1)(:|$))/.test(env.PUBLIC_URL)) {
    faults.push({
      variable: "PUBLIC_URL",
      problem: "must start with https:// in production: sessions travel on it.",
    });
  }
  return faults;
}
