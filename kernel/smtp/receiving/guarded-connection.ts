/**
 * A session with one client, on top of the package's: who may speak and when, how many errors it may make, how long it
 * lasts, and how it ends. The package keeps the socket, STARTTLS, XCLIENT and the small commands.
 */

import { SMTPConnection } from "smtp-server/lib/smtp-connection.js";
import { CommandStream } from "./command-stream.ts";
import type { Desk } from "./desk.ts";
import { plainIp } from "./ips.ts";
import type { Reply } from "./policy.ts";
import { isEnhanced, linesOf, REPLIES } from "./replies.ts";
import type { ReceivingServer } from "./server.ts";

/** Known to SMTP, not offered here: the right answer differs from that to a word nobody knows. @rfc 5321-4.2.4 */
const NOT_OFFERED = new Set("ATRN AUTH BDAT BURL EXPN ETRN SAML SEND SOML TURN".split(" "));
const LEAD_NOWHERE = new Set("EHLO HELO HELP LHLO NOOP RSET VRFY".split(" "));
const GREETINGS = new Set("EHLO HELO LHLO".split(" "));
const ENDING: ReadonlySet<Reply> = new Set([REPLIES.talked_early, REPLIES.stray_proxy_line]);
/** The commands that `answer` answers. Before all others what was gathered goes out: TLS must not come in between. */
const GATHERING = /^(?:MAIL |RCPT |DATA)/i;
const GATHERED_BYTES = 4096;
/** A character for each byte: those beyond ASCII are the business of who reads addresses. */
const PRINTED = /^[ -~\u0080-\u00ff]*$/;

export abstract class GuardedConnection extends SMTPConnection {
  declare _server: ReceivingServer;
  declare _parser: CommandStream | false;
  #hasEntered = false;
  #errors = 0;
  #idleCommands = 0;
  #lifetime: NodeJS.Timeout | undefined;

  /** A mail is being read, or decided upon: what may then not be interrupted. */
  protected abstract readonly isTakingMail: "no" | "reading" | "deciding";
  /** Says `reply` and closes, as soon as the mail at hand is answered. */
  protected abstract leaveAfterMail(reply: Reply): void;

  protected get desk(): Desk {
    return this._server.desk;
  }

  override init(): void {
    const { limits, mayXclient } = this.desk;
    this._setListeners(() => {
      const ip = plainIp(this._originalRemoteAddress);
      const refusal = this.desk.enter(ip);
      if (refusal) return this.cutOff(refusal);
      this.#hasEntered = true;
      this.#lifetime = setTimeout(
        () => this.leave(REPLIES.session_over),
        limits.sessionSeconds * 1000,
      ).unref();
      const delay = mayXclient(ip) ? 0 : limits.greetingDelayMilliseconds;
      setTimeout(() => this.connectionReady(), delay).unref();
    });
  }

  override connectionReady(next?: () => void): void {
    if (this._closing || this._closed) return;
    if (this.hasPipelined) this.hangUp(REPLIES.talked_early);
    else super.connectionReady(next);
  }

  /** Called by the package while a connection is made: nothing private may be touched before a command comes. */
  override _createParser(): CommandStream {
    const parser = new CommandStream(this._server.desk.limits.commandBytes, () =>
      this.hangUp(REPLIES.command_too_long),
    );
    parser.oncommand = (command, done) => this._onCommand(command, done);
    parser.on("error", () => this._socket.destroy());
    return parser;
  }

  override _onCommand(command: Buffer, done: () => void = () => {}): void {
    // While TLS is being set up the package drops what comes, unread.
    const objection = this._upgrading ? undefined : this.#objectionTo(command.toString("latin1"));
    if (objection) this.answer(objection, done);
    else {
      if (!GATHERING.test(command.toString("latin1", 0, 5))) this._socket.uncork();
      super._onCommand(command, done);
    }
  }

  #objectionTo(line: string): Reply | undefined {
    const name = line.split(" ", 1)[0]!.toUpperCase();
    if (!this._ready || (GREETINGS.has(name) && this.hasPipelined)) return REPLIES.talked_early;
    if (name === "PROXY") return REPLIES.stray_proxy_line;
    if (!PRINTED.test(line)) return REPLIES.command_unreadable;
    if (NOT_OFFERED.has(name) || (name === "STARTTLS" && !this._isSupported(name)))
      return REPLIES.not_offered;
    if (LEAD_NOWHERE.has(name)) this.countIdle();
    return undefined;
  }

  override _proxyCommandAllowed(command: string, option: "useXClient" | "useXForward"): boolean {
    return (
      super._proxyCommandAllowed(command, option) &&
      this.desk.mayXclient(plainIp(this._originalRemoteAddress))
    );
  }

  /** More has come before the last command was answered: allowed for some commands only. @rfc 2920-3.1 */
  protected get hasPipelined(): boolean {
    return this._parser !== false && this._parser.hasMore;
  }

  /** The replies to commands that came together go out together. @rfc 2920-3.2 */
  protected answer(reply: Reply, done: () => void): void {
    const socket = this._socket;
    if (socket.writableCorked === 0 && this.hasPipelined) socket.cork();
    if (ENDING.has(reply)) this.hangUp(reply);
    else this.send(reply.code, linesOf(reply.text), reply.enhanced);
    if (!this.hasPipelined || socket.writableLength > GATHERED_BYTES) socket.uncork();
    done();
  }

  /** One reply for each recipient, which count as one. */
  protected sayEach(replies: readonly Reply[]): void {
    this._socket.cork();
    for (const { code, text, enhanced } of replies) super.send(code, linesOf(text), enhanced);
    this._socket.uncork();
    this.#count(Math.max(...replies.map(({ code }) => code)));
  }

  override send(code: number, text?: string | string[] | null, context?: string | false): void {
    super.send(code, text, context);
    this.#count(code);
  }

  #count(code: number): void {
    if (code >= 500) this.#countError();
    else if (code >= 400) this.countIdle();
  }

  #countError(): void {
    if (!this._closing && ++this.#errors >= this.desk.limits.errors) this.hangUp(REPLIES.too_many_errors);
  }

  protected countIdle(): void {
    if (++this.#idleCommands > this.desk.limits.idleCommands) this.#countError();
  }

  protected forgiveIdle(): void {
    this.#idleCommands = 0;
  }

  override _getEnhancedStatusCode(code: number, context?: string | false): string {
    return isEnhanced(context) ? context : super._getEnhancedStatusCode(code, context);
  }

  /** Says why, and closes: the client has a few seconds to read it. What it still sends is not looked at. */
  protected hangUp({ code, text, enhanced }: Reply): void {
    if (this._closing || this._closed) return;
    this.desk.log.info({ sessionId: this.id, code, enhanced, because: text }, "smtp.hung_up");
    super.send(code, linesOf(text), enhanced);
    this.close();
  }

  /** Ends the session when nothing is lost by it; a mail that is still being read is waited for if `mayFinish`. */
  leave(reply: Reply, mayFinish = false): void {
    const { isTakingMail } = this;
    if (isTakingMail === "deciding" || (mayFinish && isTakingMail === "reading")) this.leaveAfterMail(reply);
    else this.hangUp(reply);
  }

  /** Ends the session at once, and the socket as soon as the reply has gone out. */
  cutOff(reply: Reply): void {
    this.hangUp(reply);
    if (this._upgrading) this._socket.destroy();
    else this._socket.destroySoon();
  }

  /** Whoever waits for our decision is not idle. */
  override _onTimeout(): void {
    if (this.isTakingMail === "deciding" && !this._closing) this._armTimeout();
    else super._onTimeout();
  }

  override _onClose(): void {
    super._onClose();
    clearTimeout(this.#lifetime);
    this._server.everyone.delete(this);
    if (this.#hasEntered) this.desk.leave(plainIp(this._originalRemoteAddress));
    this.#hasEntered = false;
  }
}
