/** The mail server that our mails are handed to, and behind which people have their mailboxes: it keeps what it takes. */

import { afterAll, vi } from "vitest";
import { silentLog } from "#kernel/log/index.ts";
import { openReceiver } from "#kernel/smtp/index.ts";

export type Delivered = {
  readonly sender: string;
  readonly recipient: string;
  readonly raw: Buffer;
};

export type Provider = Awaited<ReturnType<typeof openProvider>>;

/** Call it at the top of a test file; it ends with it. Whoever is in `gone` has no mailbox here; mails for those in `late` are put off. */
export async function openProvider() {
  const mails: Delivered[] = [];
  const gone = new Set<string>();
  const late = new Set<string>();
  const readers: ((mail: Delivered) => void)[] = [];
  const receiver = await openReceiver({
    host: "127.0.0.1",
    port: 0,
    protocol: "smtp",
    hostname: "mx.provider.example",
    log: silentLog(),
    limits: { greetingDelayMilliseconds: 1 },
    policy: {
      onRecipient: async (address) => {
        if (late.has(address))
          return { code: 451, enhanced: "4.7.1", text: `Too many mails for <${address}>` };
        return gone.has(address)
          ? { code: 550, enhanced: "5.1.1", text: `<${address}> is nobody here, not even ${address}` }
          : undefined;
      },
      onMail: async ({ sender, recipients, raw }) => {
        for (const recipient of recipients) {
          const mail = { sender, recipient, raw };
          mails.push(mail);
          for (const read of readers) queueMicrotask(() => read(mail));
        }
        return { code: 250, enhanced: "2.0.0", text: "Queued" };
      },
    },
  });
  afterAll(() => receiver.stop(0));

  /** The mails in somebody's mailbox, as soon as there are so many of them. */
  const mailsFor = (address: string, many: number): Promise<readonly Delivered[]> =>
    vi.waitUntil(
      () => {
        const found = mails.filter(({ recipient }) => recipient === address);
        return found.length >= many && found;
      },
      { timeout: 5000, interval: 5 },
    );

  return {
    url: `smtp://127.0.0.1:${receiver.port}`,
    mails,
    gone,
    late,
    mailsFor,
    /** Reads every mail that comes, from now on. */
    onMail: (read: (mail: Delivered) => void) => void readers.push(read),
  };
}
