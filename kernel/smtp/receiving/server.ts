/** The package's server with our sessions in it, and the way to end them all. */

import type { Socket } from "node:net";
import type { TLSSocket } from "node:tls";
import { SMTPServer } from "smtp-server";
import type { SMTPConnectionOptions } from "smtp-server/lib/smtp-connection.js";
import { Connection } from "./connection.ts";
import type { Desk } from "./desk.ts";
import type { GuardedConnection } from "./guarded-connection.ts";
import { plainIp } from "./ips.ts";
import { REPLIES } from "./replies.ts";

export type Tls = { readonly key: string | Buffer; readonly cert: string | Buffer };

/** More than may be let in: those whom we turn away need a moment to read why. */
const CONNECTIONS_TO_TURN_AWAY = 50;

export class ReceivingServer extends SMTPServer {
  readonly desk: Desk;
  /** All whose socket is open, also those that are being sent away. */
  readonly everyone = new Set<GuardedConnection>();

  constructor(desk: Desk, hostname: string, tls: Tls | undefined) {
    super({
      name: hostname,
      heloResponse: "%s",
      lmtp: desk.protocol === "lmtp",
      size: desk.limits.mailBytes,
      socketTimeout: desk.limits.idleSeconds * 1000,
      disabledCommands: ["AUTH", "WIZ", "SHELL", "KILL", ...(tls ? [] : ["STARTTLS"])],
      hideSMTPUTF8: true,
      hideENHANCEDSTATUSCODES: false,
      useXClient: true, // these two for whom _proxyCommandAllowed says
      useXForward: true,
      disableReverseLookup: true,
      logger: false,
      minVersion: "TLSv1.2",
      ...tls,
    });
    this.desk = desk;
    this.server.maxConnections = desk.limits.connections + CONNECTIONS_TO_TURN_AWAY;
    this.on("error", (fault) => desk.log.debug({ fault }, "smtp.connection_failed"));
  }

  override connect(socket: Socket | TLSSocket, options?: SMTPConnectionOptions | null): void {
    const connection = new Connection(this, socket, options);
    this.connections.add(connection);
    this.everyone.add(connection);
    connection.on("error", (fault: Error) => this._onError(fault));
    connection.init();
  }

  override _expectsProxyHeader(socket: Socket): boolean {
    return this.desk.mayProxy(plainIp(socket.remoteAddress ?? ""));
  }

  /** Resolves when the last connection is closed. Mail that is being read has `graceSeconds` to come to its end. */
  stop(graceSeconds: number): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    const cutting = setTimeout(() => {
      for (const connection of this.everyone) connection.cutOff(REPLIES.stopping);
    }, graceSeconds * 1000);
    this.server.close(() => {
      clearTimeout(cutting);
      resolve();
    });
    for (const [, socket] of this._pendingSockets) socket.destroy();
    for (const connection of this.everyone) connection.leave(REPLIES.stopping, true);
    return promise;
  }
}
