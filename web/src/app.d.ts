/** The types Kit leaves to the application: what a request carries through hooks and pages. */

import type { IncomingMessage } from "node:http";
import type { InterfaceLanguage } from "#kernel/language.ts";
import type { Me } from "#lib/api/views.ts";

declare global {
  namespace App {
    interface Locals {
      /** Language the page is written in: the person's, else the best of `Accept-Language`. A load may change it. */
      language: InterfaceLanguage;
      theme: "system" | "light" | "dark";
      density: "comfortable" | "compact";
      /** Who is signed in, as the API tells it; asked once for each page. */
      me: Me;
    }
    interface Error {
      /** Stable code of the problem, as in problem details. */
      code?: string;
      requestId?: string;
    }
    interface Platform {
      req: IncomingMessage;
    }
  }
}
