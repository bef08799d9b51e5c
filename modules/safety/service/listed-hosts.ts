/** Lists of hosts that are known for fraud: the operator brings them in from files, messages and presses are looked up in them. */

import type { Db, Runner } from "#kernel/db/index.ts";
import { Invalid } from "#kernel/errors.ts";
import type { Clock } from "#kernel/time.ts";
import type { Audit } from "#modules/privacy/index.ts";
import { hostsInFile } from "../files/listed-file.ts";
import { hashOfHost, hostAndOwners, listedHost } from "../rules/links/listed.ts";
import { findListed, listSources, replaceSource } from "../store/listed.ts";
import type { ListedFormat, ListedSource } from "../types/listed.ts";

/** Those of the hosts that are listed, or stand under a listed one; in ASCII, without `www.`. */
export async function listedAmong(runner: Runner, hosts: readonly string[]): Promise<string[]> {
  if (hosts.length === 0) return [];
  const asked = hosts.map((host) => ({
    host,
    hashes: hostAndOwners(host).map((one) => hashOfHost(one).toString("hex")),
  }));
  const listed = new Set(await findListed(runner, [...new Set(asked.flatMap(({ hashes }) => hashes))]));
  return asked.filter(({ hashes }) => hashes.some((hash) => listed.has(hash))).map(({ host }) => host);
}

type Deps = {
  readonly db: Db;
  readonly clock: Clock;
  readonly audit: Audit;
  readonly platformHosts: readonly string[];
};

export type ListedHosts = ReturnType<typeof listedHosts>;

export function listedHosts({ db, clock, audit, platformHosts }: Deps) {
  /**
   * What the source had before is replaced, all of it or nothing. A file without a single host changes nothing: a list that
   * came empty is more likely broken than good news.
   * @throws Invalid safety.list_empty
   */
  async function bring(
    file: string,
    { source, format }: { readonly source: string; readonly format: ListedFormat },
  ): Promise<ListedSource> {
    const hosts = new Set<string>();
    let skipped = 0;
    for await (const given of hostsInFile(file, format)) {
      const host = listedHost(given, platformHosts);
      if (host) hosts.add(host);
      else skipped += 1;
    }
    if (hosts.size === 0) throw new Invalid("safety.list_empty", { skipped });
    const importedAt = clock.now();
    const kept: ListedSource = { source, format, importedAt, hosts: hosts.size, skipped };
    await db.write(async (tx) => {
      await replaceSource(tx, kept, [...hosts].map(hashOfHost));
      const actor = { kind: "operator", id: "terminal" } as const;
      const details = { source, format, hosts: hosts.size, skipped };
      await audit.note(tx, { at: importedAt, actor, action: "safety.list_imported", details });
    });
    return kept;
  }

  const sources = (): Promise<ListedSource[]> => listSources(db);

  return { bring, sources };
}
