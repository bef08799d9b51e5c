/** Every setting, once: its type, default, unit and meaning. The variables' names follow from the field names. */

import { type Static, type TSchema, Type } from "typebox";

/** Words of ours beside JSON Schema: `secret` is never shown and may come from NAME_FILE; `unit` is for the reader. */
type Notes = { description: string; unit?: string; secret?: true; variable?: string; shownDefault?: string };

const text = (notes: Notes & { default?: string; pattern?: string; minLength?: number; format?: string }) =>
  Type.String(notes);
const whole = (notes: Notes & { default: number; minimum: number; maximum: number }) => Type.Integer(notes);

export const SettingsSchema = Type.Object({
  environment: Type.Union([Type.Literal("development"), Type.Literal("production"), Type.Literal("test")], {
    variable: "NODE_ENV",
    default: "development",
    description:
      "What this installation is for. Production refuses `CLOCK_AT` and wants an https `PUBLIC_URL`.",
  }),
  host: text({ default: "127.0.0.1", minLength: 1, description: "Address on which the web server listens." }),
  port: whole({
    default: 8080,
    minimum: 0,
    maximum: 65535,
    description: "Port of the web server; 0 takes a free one.",
  }),
  smtpPort: whole({ default: 2525, minimum: 0, maximum: 65535, description: "Port of the SMTP relay." }),
  publicUrl: text({
    format: "origin",
    shownDefault: "http://localhost:`PORT`",
    description: "Address under which people reach the pages: scheme, host and port, no path.",
  }),
  trustedProxies: text({
    default: "",
    description:
      "Addresses or networks of reverse proxies in front, separated by commas: only their `X-Forwarded-For` and `X-Forwarded-Proto` are believed.",
  }),
  smtpProtocol: Type.Union([Type.Literal("smtp"), Type.Literal("lmtp")], {
    default: "smtp",
    description: "What the relay speaks on `SMTP_PORT`: `lmtp` when a mail server of yours stands in front.",
  }),
  smtpTlsCert: Type.Optional(
    text({
      shownDefault: "no STARTTLS",
      description: "File with the certificate chain (PEM) that the relay shows; needs `SMTP_TLS_KEY`.",
    }),
  ),
  smtpTlsKey: Type.Optional(text({ description: "File with the private key (PEM) of `SMTP_TLS_CERT`." })),
  smtpTrusted: text({
    default: "",
    description:
      "Addresses or networks of mail servers of yours in front, separated by commas: only they may say by `XCLIENT` where a mail really came from.",
  }),
  mailAuthentication: Type.Union([Type.Literal("strict"), Type.Literal("lenient")], {
    shownDefault: "`strict` in production, `lenient` otherwise",
    description:
      "What a mail must prove of its sender. `strict`: SPF or DKIM passes for the sender’s own domain. `lenient`: what cannot be checked is let through and marked; what fails is refused all the same.",
  }),
  mailTrustedSealers: text({
    default: "",
    description:
      "Domains of forwarders whose ARC seals are believed, separated by commas: a mail they passed on may have lost its own signature.",
  }),
  postmaster: Type.Optional(
    text({
      shownDefault: "kept in `DATA_DIR/postmaster`",
      description:
        "Mail address of yours to which letters to `postmaster@` and `abuse@` are passed on; kept as files too.",
    }),
  ),
  dataProtectionContact: Type.Optional(
    text({
      shownDefault: "the list is on the pages of the desk alone",
      description:
        "Mail address of whoever answers for data protection: once a week it is sent the list of all who were given leave to read conversations.",
    }),
  ),
  mailsPerMinute: whole({
    default: 60,
    minimum: 0,
    maximum: 10_000_000,
    unit: "mails per minute",
    description: "The most mails from one address of the network; 0 is no limit.",
  }),
  relayThreads: whole({
    default: 2,
    minimum: 1,
    maximum: 64,
    unit: "threads",
    description: "How many mails are examined at once.",
  }),
  dnsZone: Type.Optional(
    text({
      shownDefault: "the system’s name servers",
      description:
        "A zone file in place of DNS for checks of mail: for tests and machines without a network. Refused in production.",
    }),
  ),
  reviewTwoPersons: Type.Union([Type.Literal("off"), Type.Literal("on")], {
    default: "off",
    description:
      "Whether two persons of the desk decide what is grave: refusing a held message, and passing on what looks like fraud for certain.",
  }),
  clamav: Type.Optional(
    text({
      shownDefault: "nothing is scanned",
      description:
        "Where a ClamAV listens (`unix:/run/clamav/clamd.ctl` or `tcp://127.0.0.1:3310`): every file is scanned, and none passes unscanned.",
    }),
  ),
  mailDomain: text({
    format: "domain",
    shownDefault: "the host of `PUBLIC_URL`",
    description: "Domain of the mail aliases: `@guest.<domain>` and `@partner.<domain>`.",
  }),
  mailHost: text({
    format: "domain",
    shownDefault: "`MAIL_DOMAIN`",
    description: "The host that takes mail to the aliases, as their MX names it.",
  }),
  marketplaceName: text({
    default: "Bellhop Stays",
    minLength: 1,
    description: "Name of the marketplace, as people read it.",
  }),
  brandColour: Type.Optional(
    text({
      pattern: "^#[0-9a-fA-F]{6}$",
      description: "Colour of the marketplace (`#a1b2c3`) in place of our brass; corrected for contrast.",
    }),
  ),
  dataDir: text({
    default: "./data",
    minLength: 1,
    description:
      "Folder of everything that must be kept: the embedded database, blobs, letters, the secret key.",
  }),
  databaseUrl: Type.Optional(
    text({
      secret: true,
      format: "postgres",
      shownDefault: "an embedded server in `DATA_DIR`",
      description: "Your own PostgreSQL (15 or newer): `postgres://user:password@host/name`.",
    }),
  ),
  databaseConnections: whole({
    default: 16,
    minimum: 2,
    maximum: 500,
    unit: "connections",
    description: "The most connections one process opens to the database.",
  }),
  pgBin: Type.Optional(
    text({
      description: "Folder with `postgres` and `initdb` of the system, to run those as the embedded server.",
    }),
  ),
  smtpUrl: Type.Optional(
    text({
      secret: true,
      format: "smtp",
      shownDefault: "letters are kept as files in `DATA_DIR/mail`",
      description: "Server to which letters are handed: `smtp://user:password@host:587` or `smtps://…`.",
    }),
  ),
  blobUrl: Type.Optional(
    text({
      format: "folder",
      shownDefault: "`DATA_DIR/blobs`",
      description: "Where attachments, raw mail and exports are kept: `file:///folder`.",
    }),
  ),
  clockAt: Type.Optional(
    text({
      format: "instant",
      description:
        "An instant (`2026-06-01T09:00:00Z`) at which the clock starts: for demonstrations and tests only.",
    }),
  ),
  secretKey: text({
    secret: true,
    minLength: 32,
    shownDefault: "generated into `DATA_DIR/secret-key`",
    description: "Signs links and cookies: 32 characters or more, the same in every process.",
  }),
  archivePublicKey: Type.Optional(
    text({
      format: "publicKey",
      shownDefault: "`DATA_DIR/keys/archive.pub`, where `./bellhop archive keys` puts it",
      description:
        "Public key for which conversations are sealed a year after the stay (`x25519.…`); its private half lies with two people, never here.",
    }),
  ),
  logLevel: Type.Optional(
    Type.Union(
      [
        Type.Literal("silent"),
        Type.Literal("error"),
        Type.Literal("warn"),
        Type.Literal("info"),
        Type.Literal("debug"),
      ],
      {
        shownDefault: "`info`; `warn` in development",
        description: "How much is logged: `warn` asks for a look this week, `error` tonight.",
      },
    ),
  ),
  requestsPerMinute: whole({
    default: 3000,
    minimum: 0,
    maximum: 10_000_000,
    unit: "requests per minute",
    description: "The most requests from one person, guest or key; 0 is no limit.",
  }),
  anonymousRequestsPerMinute: whole({
    default: 600,
    minimum: 0,
    maximum: 10_000_000,
    unit: "requests per minute",
    description: "The most requests from one address of callers who are not signed in; 0 is no limit.",
  }),
  maxBodyBytes: whole({
    default: 262_144,
    minimum: 16_384,
    maximum: 104_857_600,
    unit: "bytes",
    description: "The largest request body that is read.",
  }),
  metricsToken: Type.Optional(
    text({
      secret: true,
      minLength: 16,
      shownDefault: "`/metrics` answers this machine only",
      description: "Bearer token with which a collector on another machine may read `/metrics`.",
    }),
  ),
  stopSeconds: whole({
    default: 10,
    minimum: 1,
    maximum: 600,
    unit: "seconds",
    description: "How long requests and jobs under way may take to finish when the process is asked to stop.",
  }),
});

/** What the processes run with: checked once at the start, then handed in slices to those who need them. */
export type Settings = Readonly<Static<typeof SettingsSchema>>;
export type SettingName = keyof Settings;

/** One setting as the reader and the documentation see it. */
export type Setting = {
  name: SettingName;
  variable: string;
  schema: TSchema & Notes & { default?: unknown; type?: string };
  isSecret: boolean;
  isOptional: boolean;
};

const variableOf = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();

export const SETTINGS: readonly Setting[] = Object.entries(SettingsSchema.properties).map(
  ([name, property]) => {
    const schema = property as unknown as Setting["schema"];
    return {
      name: name as SettingName,
      variable: schema.variable ?? variableOf(name),
      schema,
      isSecret: schema.secret === true,
      isOptional: !SettingsSchema.required?.includes(name as never),
    };
  },
);
