/** The checks of lengths, openings and sizes, each on a repository that passes and one that fails. */

import { expect, test } from "vitest";
import { aRepository } from "./fixture.ts";
import { findLengths } from "./lengths.ts";
import { findOpenings } from "./opening.ts";
import { faultsOf, findSizes } from "./sizes.ts";

const lines = (count: number) => "const a = 1;\n".repeat(count);

test("half of the files stay under a hundred lines, and none grows without end", () => {
  const short = aRepository({
    "kernel/a.ts": lines(99),
    "kernel/b.ts": lines(20),
    "kernel/c.ts": lines(300),
  });
  expect(findLengths(short)).toMatchObject({ faults: [], remark: expect.stringContaining("median 99") });
  const long = aRepository({
    "kernel/a.ts": lines(100),
    "kernel/b.ts": lines(20),
    "kernel/c.ts": lines(401),
  });
  expect(findLengths(long).faults).toHaveLength(2);
});

test("tests do not count as long files", () => {
  expect(
    findLengths(aRepository({ "kernel/a.ts": lines(2), "kernel/a.test.ts": lines(900) })).faults,
  ).toEqual([]);
});

test("a file opens with a sentence, in the comment of its language", () => {
  const opened = aRepository({
    "kernel/a.ts": "/** The clock. */\nexport const a = 1;",
    "modules/stays/migrations/1.sql": "-- Opens stays.\ncreate schema stays;",
    "web/src/a.css": "/* Colours. */",
    "web/src/A.svelte": "<!-- A row. -->\n<b>a</b>",
    "web/src/routes/+page.svelte": "<h1>Today</h1>",
    "web/src/B.svelte": '<script lang="ts">\n  /** A row. */\n</script>',
  });
  expect(findOpenings(opened).faults).toEqual([]);
  const bare = aRepository({
    "kernel/a.ts": "export const a = 1;",
    "a.sql": "create schema stays;",
    "a.css": "a { top: 0 }",
    "A.svelte": "<script>let a;</script>",
  });
  expect(findOpenings(bare).faults).toHaveLength(4);
});

test("a page is measured against the budget of its kind, with its largest parts named", () => {
  const page = { route: "/(guest)/g/stay", scripts: ["app.js", "page.js"], styles: ["page.css"] };
  const sizes: Record<string, number> = { "app.js": 30 * 1024, "page.js": 5 * 1024, "page.css": 10 * 1024 };
  expect(faultsOf(page, (file) => sizes[file]!)).toEqual([]);
  sizes["page.js"] = 5 * 1024 + 103;
  expect(faultsOf(page, (file) => sizes[file]!)).toEqual([
    expect.stringContaining("35.1 KB of scripts, 35 allowed"),
  ]);
  expect(faultsOf({ ...page, route: "/(app)/inbox/[conversation]" }, (file) => sizes[file]!)).toEqual([]);
  expect(faultsOf({ ...page, route: "/(public)/problems" }, (file) => sizes[file]!)).toHaveLength(1);
});

test("pages that were never built are a fault, not a pass", async () => {
  expect((await findSizes(aRepository({}))).faults).toHaveLength(1);
});
