/** The web process: API, live streams and pages on one port. */

import type { AddressInfo } from "node:net";
import { type House, openServer } from "./compose.ts";
import { devMailRoutes } from "./dev-mail/routes.ts";
import { mountPages } from "./pages.ts";
import { transportPolicyRoute } from "./transport-policy.ts";

export type Serving = {
  /** The port that was taken, also when the settings leave it open. */
  readonly port: number;
  readonly hasPages: boolean;
  /** Answers what is under way, ends live streams, takes nothing new. */
  stop(): Promise<void>;
};

/** Resolves when the port is open. @throws Error when the port is taken */
export async function serveWeb(house: House): Promise<Serving> {
  const { settings, log } = house;
  const app = await openServer(house);
  devMailRoutes(app, settings);
  transportPolicyRoute(app, settings);
  const hasPages = await mountPages(app);
  await app.listen({ host: settings.host, port: settings.port });
  const { port } = app.server.address() as AddressInfo;
  log.info({ port, hasPages }, "web.listening");

  async function stop(): Promise<void> {
    const hurry = setTimeout(() => app.server.closeAllConnections(), settings.stopSeconds * 1000);
    await app.close();
    clearTimeout(hurry);
  }
  return { port, hasPages, stop };
}
