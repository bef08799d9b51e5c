/** A resolver that answers from the text of a zone: for tests, and to prove records before they are published. */

import { DnsFault, plainName, type Resolver, resolverOf } from "./resolver.ts";
import { reverseName } from "./reverse.ts";
import { readZone, type ZoneRecord } from "./zone-file.ts";

const MAX_ALIASES = 8;

/** @throws Error when `text` is not a zone */
export function zoneResolver(text: string): Resolver {
  const byOwner = new Map<string, ZoneRecord[]>();
  /** Names that exist because something stands below them. */
  const above = new Set<string>();
  for (const record of readZone(text)) {
    const known = byOwner.get(record.owner);
    if (known) known.push(record);
    else byOwner.set(record.owner, [record]);
    for (let dot = record.owner.indexOf("."); dot >= 0; dot = record.owner.indexOf(".", dot + 1)) {
      above.add(record.owner.slice(dot + 1));
    }
  }

  return resolverOf(async (type, asked) => {
    let name = plainName(type === "PTR" ? (reverseName(asked) ?? asked) : asked);
    for (let followed = 0; followed <= MAX_ALIASES; followed++) {
      const records = byOwner.get(name);
      if (!records) throw new DnsFault(above.has(name) ? "ENODATA" : "ENOTFOUND", asked);
      const failure = records.find((record) => record.type === "FAIL");
      if (failure) throw new DnsFault(failure.code, asked);
      const answers = records.filter((record) => record.type === type).map(answerOf);
      if (answers.length > 0) return answers;
      const alias = records.find((record) => record.type === "CNAME");
      if (!alias) throw new DnsFault("ENODATA", asked);
      name = alias.value;
    }
    throw new DnsFault("ESERVFAIL", asked);
  });
}

function answerOf(record: ZoneRecord): unknown {
  switch (record.type) {
    case "TXT":
      return [...record.strings];
    case "MX":
      return { exchange: record.exchange, priority: record.priority };
    case "FAIL":
      return undefined;
    default:
      return record.value;
  }
}
