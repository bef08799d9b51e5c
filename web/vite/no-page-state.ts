/**
 * Kit can keep `page.state` in the browser's history and brings a serialiser of two kilobytes for it to every page.
 * Here state stands in addresses alone, so there is only ever an empty object to write.
 */

import type { Plugin } from "vite";

const EMPTY_ALONE = `
export function stringify(value) {
  if (Object.keys(value ?? {}).length > 0) throw new Error("page.state is not kept: put it in the address");
  return "[{}]";
}
export const stringifyAsync = stringify;
`;

export const noPageState: Plugin = {
  name: "bellhop-no-page-state",
  enforce: "pre",
  applyToEnvironment: (environment) => environment.name === "client",
  transform: (_code, id) =>
    /\/devalue\/src\/stringify\.js$/.test(id.replaceAll("\\", "/"))
      ? { code: EMPTY_ALONE, map: null }
      : undefined,
};
