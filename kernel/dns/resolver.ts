/** The port to DNS: five questions, and four ways in which there is no answer. */

export type MailExchange = { readonly exchange: string; readonly priority: number };

/**
 * Every question rejects with a {@link DnsFault} when there is no answer; an answer is never empty. Names may be
 * given in any case and with a dot at the end.
 */
export type Resolver = {
  /** One list for each record: its strings, not yet joined. */
  txt(name: string): Promise<string[][]>;
  mx(name: string): Promise<MailExchange[]>;
  a(name: string): Promise<string[]>;
  aaaa(name: string): Promise<string[]>;
  /** The host names of an IPv4 or IPv6 address. */
  ptr(ip: string): Promise<string[]>;
};

/**
 * `ENOTFOUND`: the name does not exist. `ENODATA`: it does, without such a record. `ETIMEOUT`, `ESERVFAIL`: we do not
 * know, and may know later.
 */
export type DnsFaultCode = "ENOTFOUND" | "ENODATA" | "ETIMEOUT" | "ESERVFAIL";

const RECORD_TYPES = ["TXT", "MX", "A", "AAAA", "PTR"] as const;
export type RecordType = (typeof RECORD_TYPES)[number];

export const isRecordType = (type: string): type is RecordType =>
  (RECORD_TYPES as readonly string[]).includes(type);

export class DnsFault extends Error {
  readonly code: DnsFaultCode;
  readonly hostname: string;

  constructor(code: DnsFaultCode, hostname: string, options?: { cause?: unknown }) {
    super(`${code} ${hostname}`, options);
    this.name = "DnsFault";
    this.code = code;
    this.hostname = hostname;
  }

  /** Asking again later may help. */
  get isTemporary(): boolean {
    return this.code === "ETIMEOUT" || this.code === "ESERVFAIL";
  }
}

/** A resolver in which every question goes one way. The name of a `PTR` question is the address that was asked for. */
export function resolverOf(ask: (type: RecordType, name: string) => Promise<unknown>): Resolver {
  return {
    txt: (name) => ask("TXT", name) as Promise<string[][]>,
    mx: (name) => ask("MX", name) as Promise<MailExchange[]>,
    a: (name) => ask("A", name) as Promise<string[]>,
    aaaa: (name) => ask("AAAA", name) as Promise<string[]>,
    ptr: (ip) => ask("PTR", ip) as Promise<string[]>,
  };
}

/** The same question put to `resolver`. */
export function askOf(resolver: Resolver, type: RecordType, name: string): Promise<unknown> {
  switch (type) {
    case "TXT":
      return resolver.txt(name);
    case "MX":
      return resolver.mx(name);
    case "A":
      return resolver.a(name);
    case "AAAA":
      return resolver.aaaa(name);
    case "PTR":
      return resolver.ptr(name);
  }
}

/** Lower case, without the dot of the root. */
export const plainName = (name: string): string => name.toLowerCase().replace(/\.$/, "");
