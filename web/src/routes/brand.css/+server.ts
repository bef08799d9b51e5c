/** The marketplace's own colour as custom properties; the address names the colour, so it may be kept. */

import { error } from "@sveltejs/kit";
import { brandStyles } from "#lib/design/brand-link.ts";
import type { RequestHandler } from "./$types";

export const GET: RequestHandler = ({ url }) => {
  const styles = brandStyles(url.searchParams.get("colour") ?? "");
  if (!styles) error(404);
  return new Response(styles, {
    headers: {
      "content-type": "text/css; charset=utf-8",
      "cache-control": "public, max-age=31536000, immutable",
    },
  });
};
