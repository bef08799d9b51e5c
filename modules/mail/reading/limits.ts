/** How much of a mail is read before it is refused. Whoever reads may set other limits, tests do. */

export type ReadLimits = {
  /** The whole mail on the wire. */
  readonly sizeBytes: number;
  /** One header block: that of the mail or that of any part. */
  readonly headerBytes: number;
  readonly headerLines: number;
  /** Parts of any kind, containers included. */
  readonly parts: number;
  /** Containers within containers: multiparts and mails within mails. */
  readonly levels: number;
};

export const READ_LIMITS: ReadLimits = {
  sizeBytes: 22 * 1024 * 1024,
  headerBytes: 256 * 1024,
  headerLines: 1000,
  parts: 200,
  levels: 20,
};
