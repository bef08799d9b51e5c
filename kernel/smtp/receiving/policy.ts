/** What a receiver asks of who fills it in: may this sender, this recipient, this mail come in? Nouns only. */

/** `text` may be several lines, plain ASCII; what would end a line on the wire early is taken out. @rfc 5321-4.2 3463 */
export type Reply = { readonly code: number; readonly enhanced: string; readonly text: string };

/** Who is speaking. The same object for all questions about one transaction. */
export type Session = {
  readonly id: string;
  /** The client's own address, also behind a trusted proxy; IPv4 in dotted form even where a socket calls it `::ffff:…`. */
  readonly remoteIp: string;
  /** What HELO, EHLO or LHLO said: a claim, lower case. */
  readonly helo: string;
  readonly isSecure: boolean;
  /** Present when a trusted mail server in front told who its client was. `name` is what that server resolved. */
  readonly xclient?: { readonly proxyIp: string; readonly name?: string };
};

/** A mail as it came: CRLF everywhere, no stuffed dots, no line that is too long. Nobody changes `raw` any more. */
export type Mail = {
  readonly raw: Buffer;
  /** Empty for bounces and other mail that wants no answer. */
  readonly sender: string;
  /** Each once, as the client wrote it but for the domain, which is in lower case. */
  readonly recipients: readonly string[];
  readonly session: Session;
};

/**
 * The port. Undefined accepts. What throws is answered by its class (a Failure of kernel/errors.ts) or with 451, and
 * never counts against the client unless the answer is 5xx.
 */
export type Policy = {
  onSender?(sender: string, session: Session): Promise<Reply | undefined>;
  onRecipient(address: string, session: Session): Promise<Reply | undefined>;
  /**
   * Asked once, when all has been read: whoever answers 2xx has the mail from then on. LMTP may answer for each of
   * `recipients` in their order; SMTP has one answer. The client may be gone when the answer comes.
   */
  onMail(mail: Mail): Promise<Reply | readonly Reply[]>;
};
