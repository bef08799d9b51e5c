/** Whether an address is that of a file which runs, installs or unpacks something. */

import { formatOfExtension } from "../formats.ts";

/** Pages are made by programs too; and `.com` at the end of a path is mostly a site. */
const PAGES = new Set(
  "php phtml phar php5 asp aspx jsp pl rb lua tcl py com website so run bin z one app command fish src ar".split(
    " ",
  ),
);
/** Documents that run what is written in them. */
const MACROS = new Set("docm dotm xlsm xltm xlam xlsb pptm potm ppam".split(" "));
const FILE_NAME = /\.([a-z\d]{1,12})(?:[;,]|$)/i;
/** Parameters are read up to here. */
const MOST_PARAMETERS = 20;

/** Reads the end of the path and of every parameter. */
export function isDownload({ pathname, search }: URL): boolean {
  if (brings(pathname)) return true;
  if (!search.includes(".")) return false;
  return search
    .slice(1)
    .split("&", MOST_PARAMETERS)
    .some((pair) => brings(pair.slice(pair.indexOf("=") + 1)));
}

function brings(path: string): boolean {
  const name = path.slice(path.lastIndexOf("/") + 1).replace(/%2e/gi, ".");
  const extension = FILE_NAME.exec(name)?.[1]?.toLowerCase();
  if (!extension || PAGES.has(extension)) return false;
  if (MACROS.has(extension)) return true;
  const kind = formatOfExtension(extension)?.kind;
  return kind === "archive" || kind === "program" || kind === "script";
}
