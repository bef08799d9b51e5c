/** What a session does with mail: MAIL, RCPT and DATA, and the questions to the policy that go with them. */

import { type ContentReader, contentReader } from "./content.ts";
import { GuardedConnection } from "./guarded-connection.ts";
import { plainIp } from "./ips.ts";
import type { Reply, Session } from "./policy.ts";
import { REPLIES } from "./replies.ts";
import { decideRecipient, placeOf, readMailFrom, readRcptTo, type Transaction } from "./transaction.ts";

export class Connection extends GuardedConnection {
  #mails = 0;
  #transaction: Transaction | undefined;
  #content: ContentReader | undefined;
  #isDeciding = false;
  #lastWord: Reply | undefined;

  protected override get isTakingMail() {
    if (this.#isDeciding) return "deciding";
    return this.#content ? "reading" : "no";
  }

  protected override leaveAfterMail(reply: Reply): void {
    this.#lastWord = reply;
  }

  override handler_MAIL(command: Buffer, done: () => void): void {
    void this.#beginMail(command.toString("latin1")).then((reply) => this.answer(reply, done));
  }

  async #beginMail(command: string): Promise<Reply> {
    const { limits, policy } = this.desk;
    if (this.#transaction) return REPLIES.nested_mail;
    if (this.#mails >= limits.mailsPerSession) return REPLIES.too_many_mails;
    const read = readMailFrom(command, this.desk);
    if ("refusal" in read) return read.refusal;
    const session = this.#describe();
    if (!this.desk.takeMail(session.remoteIp)) return REPLIES.too_often;

    const sender = read.address;
    const refusal = await this.desk.ask(this.id, () => policy.onSender?.(sender, session));
    if (refusal && refusal.code >= 300) return refusal;
    this.#transaction = { session, sender, recipients: [], answers: [] };
    this.session.envelope.mailFrom = { address: sender, args: false };
    return refusal ?? REPLIES.accepted_sender;
  }

  override handler_RCPT(command: Buffer, done: () => void): void {
    void this.#addRecipient(command.toString("latin1")).then((reply) => this.answer(reply, done));
  }

  async #addRecipient(command: string): Promise<Reply> {
    const { limits, policy } = this.desk;
    const transaction = this.#transaction;
    if (!transaction) return REPLIES.no_sender;
    const read = readRcptTo(command);
    if ("refusal" in read) return read.refusal;
    const place = placeOf(transaction, read.address);
    if (place >= 0) {
      this.countIdle();
      transaction.answers.push(place);
      return REPLIES.accepted_recipient;
    }
    const tooMany = decideRecipient(transaction, limits.recipients);
    if (tooMany) return tooMany;

    const refusal = await this.desk.ask(this.id, () => policy.onRecipient(read.address, transaction.session));
    if (refusal && refusal.code >= 300) return refusal;
    transaction.answers.push(transaction.recipients.push(read.address) - 1);
    return refusal ?? REPLIES.accepted_recipient;
  }

  override handler_DATA(command: Buffer, done: () => void): void {
    const objection = this.#objectionToData(command);
    if (!objection) this.#readContent();
    this.answer(objection ?? REPLIES.go_on, done);
  }

  #objectionToData(command: Buffer): Reply | undefined {
    if (command.toString("latin1").trim().length !== "DATA".length) return REPLIES.data_alone;
    if (!this.#transaction) return REPLIES.no_sender;
    if (this.#transaction.recipients.length === 0) return REPLIES.no_recipient;
    return this.hasPipelined ? REPLIES.talked_early : undefined;
  }

  #readContent(): void {
    const transaction = this.#transaction;
    if (!transaction || !this._parser) return;
    const content = contentReader(this.desk.limits, this.desk.room);
    this.#content = content;
    this._parser.readContent(content, (outcome, resume) => {
      if (outcome === "spoilt") this.#refuseSpoilt(transaction);
      else void this.#endMail(transaction, content).then(() => this._whenWritable(resume));
    });
  }

  async #endMail(transaction: Transaction, content: ContentReader): Promise<void> {
    this.#isDeciding = true;
    const replies = await this.#decide(transaction, content);
    this.#isDeciding = false;
    this.#mails++;
    this.#endContent();
    this._resetSession();
    if (replies.some(({ code }) => code < 300)) this.forgiveIdle();
    const isLmtp = this.desk.protocol === "lmtp";
    this.sayEach(isLmtp ? transaction.answers.map((place) => replies[place]!) : replies.slice(0, 1));
    if (this.#lastWord) this.hangUp(this.#lastWord);
  }

  async #decide(
    { sender, recipients, session }: Transaction,
    content: ContentReader,
  ): Promise<readonly Reply[]> {
    const count = this.desk.protocol === "lmtp" ? recipients.length : 1;
    if (content.fault) return Array<Reply>(count).fill(REPLIES[content.fault]);
    const raw = content.raw();
    return this.desk.askEach(this.id, count, () =>
      this.desk.policy.onMail({ raw, sender, recipients, session }),
    );
  }

  /** Two servers that disagree about where a mail ends can be made to hand on a forged one: nothing after this is heard. */
  #refuseSpoilt({ answers }: Transaction): void {
    if (this.desk.protocol === "lmtp") this.sayEach(answers.slice(1).map(() => REPLIES.bare_newline));
    this.hangUp(REPLIES.bare_newline);
  }

  #endContent(): void {
    this.#content?.release();
    this.#content = undefined;
  }

  /** The package calls it wherever a mail that was begun is forgotten: RSET, EHLO, STARTTLS, XCLIENT, and after DATA. */
  override _resetSession(): void {
    super._resetSession();
    this.#transaction = undefined;
  }

  override _onClose(): void {
    super._onClose();
    if (!this.#isDeciding) this.#endContent();
  }

  #describe(): Session {
    // Postfix hands mail on with XFORWARD, its proxies speak XCLIENT; whichever told of the client counts.
    const told = [this._xClient, this._xForward].find((one) => one.has("ADDR")) ?? this._xClient;
    const proxyIp = told.has("ADDR") ? told.get("ADDR:DEFAULT") : undefined;
    const name = told.get("NAME");
    return {
      id: this.id,
      remoteIp: plainIp(this.remoteAddress),
      helo: String(told.get("HELO") || this.hostNameAppearsAs || "").toLowerCase(),
      isSecure: this.secure,
      ...(proxyIp && { xclient: { proxyIp: plainIp(String(proxyIp)), ...(name && { name: String(name) }) } }),
    };
  }
}
