/** How much a receiver takes from a client before it says no. */

export type Limits = {
  /** A mail without its stuffed dots; announced. 15 MB of pictures are 20.5 MB on the wire. @rfc 1870 */
  readonly mailBytes: number;
  /** Content kept in memory for all sessions together. */
  readonly heldBytes: number;
  /** A line of content, its CRLF included: long ones are legitimate HTML, endless ones an attack. */
  readonly lineBytes: number;
  readonly commandBytes: number;
  readonly recipients: number;
  readonly mailsPerSession: number;
  /** Replies of 5xx in a session before it is closed. */
  readonly errors: number;
  /** Commands that lead to nothing (NOOP, RSET, 4xx) since the last mail; each beyond counts as an error. */
  readonly idleCommands: number;
  readonly connections: number;
  /** A source is an IPv4 address or an IPv6 network of 64 bits. Trusted proxies have no such limit. */
  readonly connectionsPerSource: number;
  readonly mailsPerMinutePerSource: number;
  readonly mailBurstPerSource: number;
  /** How many sources are remembered for their rate. */
  readonly sources: number;
  readonly idleSeconds: number;
  readonly sessionSeconds: number;
  /** How long the policy may think before the client is told to come again: less than clients wait. @rfc 5321-4.5.3.2 */
  readonly answerSeconds: number;
  /** How long a client must stay silent before it is greeted: programs that only send junk do not wait. */
  readonly greetingDelayMilliseconds: number;
};

export const LIMITS: Limits = {
  mailBytes: 22 * 1024 * 1024,
  heldBytes: 512 * 1024 * 1024,
  lineBytes: 64 * 1024,
  commandBytes: 2048,
  recipients: 10,
  mailsPerSession: 100,
  errors: 10,
  idleCommands: 30,
  connections: 500,
  connectionsPerSource: 20,
  mailsPerMinutePerSource: 120,
  mailBurstPerSource: 240,
  sources: 50_000,
  idleSeconds: 60,
  sessionSeconds: 600,
  answerSeconds: 240,
  greetingDelayMilliseconds: 50,
};
