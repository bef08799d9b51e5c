/** One open conversation in the browser: what has been said, what is on its way, and how it catches up. */

import { type Api, answerOf, NO_CONNECTION, NotDone } from "#lib/api/client.ts";
import {
  checkMessage,
  findConversation,
  listMessages,
  MOST_MESSAGES_AT_ONCE,
  markRead,
  sendMessage,
} from "#lib/api/conversations.ts";
import type { ConversationView, MessageView, Problem } from "#lib/api/views.ts";
import type { MailDesk } from "#lib/mail/desk.svelte.ts";
import type { SafetyDesk } from "#lib/safety/desk.ts";
import { needsSafety } from "#lib/safety/needed.ts";
import type { Between, CameBack, HeldView } from "#lib/safety/views.ts";
import { instantHere } from "#lib/time/here.ts";
import { merge } from "./lay-out.ts";
import { newMessageId } from "./message-id.ts";
import { bringSafety, type SaidHere } from "./said.ts";
import { keepUnsent, keptUnsent } from "./unsent.svelte.ts";

/** A message that the server has not acknowledged. A failed one keeps its text until it is sent or taken back. */
export type Outgoing = {
  readonly id: string;
  readonly body: string;
  readonly writtenAt: string;
  readonly state: "sending" | "failed";
  readonly problem?: Problem;
  /** Its author knows what was found in it. */
  readonly anyway?: boolean;
};

/** Messages kept in the page while the reader is at the end; older ones are fetched again when asked for. */
const KEPT = 300;

export class Thread {
  view: ConversationView = $state.raw() as ConversationView;
  messages = $state.raw<readonly MessageView[]>([]);
  held = $state.raw<readonly HeldView[]>([]);
  outgoing = $state.raw<readonly Outgoing[]>([]);
  isLoadingOlder = $state(false);
  /** Comes after the words. */
  mail = $state.raw<MailDesk>();
  /** Comes when something here needs it. */
  safety = $state.raw<SafetyDesk>();
  /** What this side reported here, and whether messages are blocked; undefined when nobody could tell. */
  between = $state.raw<Between>();
  /** Words that were not sent: what was found in them. */
  came = $state.raw<CameBack>();
  /** Takes words back to where they were written. */
  onback: (body: string) => void = () => undefined;
  /** How far everything was read when the conversation was opened: where the line of what is new stands. */
  readonly unreadAfter: number | undefined;
  readonly api: Api;
  readonly #language: string;
  #sending = false;
  #catchingUp: Promise<void> | undefined;
  #markedSeq: number;

  constructor(api: Api, view: ConversationView, said: SaidHere, language: string) {
    this.api = api;
    this.view = view;
    this.messages = said.messages;
    this.held = said.held;
    this.safety = said.safety;
    this.between = said.between;
    this.#language = language;
    this.unreadAfter = view.unreadCount > 0 ? view.readSeq : undefined;
    this.#markedSeq = view.readSeq;
  }

  get hasOlder(): boolean {
    return (this.messages[0]?.seq ?? 1) > 1;
  }

  get lastSeq(): number {
    return this.messages.at(-1)?.seq ?? 0;
  }

  /** Shows the message at once and sends it after those before it. `anyway`: whatever was found in it. */
  send(body: string, anyway = false): void {
    const id = newMessageId();
    this.came = undefined;
    this.#setOutgoing([...this.outgoing, { id, body, writtenAt: instantHere(), state: "sending", anyway }]);
    void this.#drain();
  }

  retry(id: string): void {
    this.#change(id, { state: "sending", problem: undefined });
    void this.#drain();
  }

  /** Takes a failed message back and returns its text. */
  takeBack(id: string): string {
    const body = this.outgoing.find((o) => o.id === id)?.body ?? "";
    this.#setOutgoing(this.outgoing.filter((o) => o.id !== id));
    return body;
  }

  /** After the connection was away: what failed only for want of one goes again, by its own id. */
  retryUnsent(): void {
    for (const o of this.outgoing)
      if (o.problem?.code === NO_CONNECTION) this.#change(o.id, { state: "sending" });
    void this.#drain();
  }

  /** Everything after the last message known, without gaps; calls at the same time share one question. */
  catchUp(): Promise<void> {
    this.#catchingUp ??= this.#askForMore().finally(() => {
      this.#catchingUp = undefined;
    });
    return this.#catchingUp;
  }

  /** The page of messages before the oldest one shown. */
  async loadOlder(): Promise<void> {
    const first = this.messages[0];
    if (this.isLoadingOlder || !first || first.seq === 1) return;
    this.isLoadingOlder = true;
    try {
      const page = await answerOf(listMessages(this.api, this.view.id, { before: first.seq }));
      this.messages = merge(page.items, this.messages);
      this.mail?.later();
    } finally {
      this.isLoadingOlder = false;
    }
  }

  /** The conversation's own facts again: windows, deadline, how far the guest has read. */
  async refresh(): Promise<void> {
    this.view = await answerOf(findConversation(this.api, this.view.id));
  }

  /** The other side has read as far as `seq`. */
  otherHasRead(seq: number): void {
    if (seq > this.view.otherReadSeq) this.view = { ...this.view, otherReadSeq: seq };
  }

  /** Notes that everything shown has been seen by this person. */
  async markSeen(): Promise<void> {
    const seq = this.lastSeq;
    if (seq <= this.#markedSeq) return;
    this.#markedSeq = seq;
    try {
      await markRead(this.api, this.view.id, seq);
    } catch {
      this.#markedSeq = 0;
    }
  }

  /** Lets go of what is far above, when the reader is at the end. */
  trim(): void {
    if (this.messages.length > KEPT * 1.5) this.messages = this.messages.slice(-KEPT);
  }

  async #askForMore(): Promise<void> {
    if (this.view.access === "unreadable") return;
    for (;;) {
      const page = await answerOf(
        listMessages(this.api, this.view.id, { after: this.lastSeq, limit: MOST_MESSAGES_AT_ONCE }),
      );
      await this.#add(page.items, page.held);
      this.held = page.held;
      if (page.items.length < MOST_MESSAGES_AT_ONCE) return;
    }
  }

  async #add(messages: readonly MessageView[], held: readonly HeldView[] = []): Promise<void> {
    if (needsSafety(messages, held)) await this.bringSafety();
    this.messages = merge(this.messages, messages);
    const known = new Set([...messages, ...held].map((m) => m.id));
    if (this.outgoing.some((o) => known.has(o.id))) {
      this.#setOutgoing(this.outgoing.filter((o) => !known.has(o.id)));
    }
  }

  /** What is shown without it is plain words; a connection that is away brings nothing else either. */
  async bringSafety(): Promise<void> {
    this.safety ??= await bringSafety(this.#language).catch(() => undefined);
  }

  /** One after the other, so that they arrive in the order in which they were written. */
  async #drain(): Promise<void> {
    if (this.#sending) return;
    this.#sending = true;
    try {
      for (let next = this.#next(); next; next = this.#next()) await this.#sendOne(next);
    } finally {
      this.#sending = false;
    }
  }

  #next(): Outgoing | undefined {
    return this.outgoing.find((o) => o.state === "sending");
  }

  async #sendOne({ id, body, anyway }: Outgoing): Promise<void> {
    try {
      const checked = !anyway && (await checkMessage(this.api, this.view.id, body));
      if (checked && checked.explanation.verdict !== "allow") {
        if (await this.#cameBack(id, { ...checked, shown: checked, body })) return;
        throw new NotDone({ code: NO_CONNECTION } as Problem);
      }
      const sent = await sendMessage(this.api, this.view.id, id, body);
      if ("heldAt" in sent) {
        await this.#add([], [sent]);
        this.held = [...this.held, sent];
        return;
      }
      if (sent.seq > this.lastSeq + 1) await this.catchUp();
      await this.#add([sent]);
    } catch (thrown) {
      if (!(thrown instanceof NotDone)) throw thrown;
      const { explanation } = thrown.problem as Partial<CameBack>;
      if (explanation && (await this.#cameBack(id, { body, explanation }))) return;
      this.#change(id, { state: "failed", problem: thrown.problem });
    }
  }

  /** False when what explains it cannot be had: the message stays on its way. */
  async #cameBack(id: string, came: CameBack): Promise<boolean> {
    await this.bringSafety();
    if (!this.safety) return false;
    this.onback(this.takeBack(id));
    this.came = came;
    return true;
  }

  #change(id: string, to: Partial<Outgoing>): void {
    this.#setOutgoing(this.outgoing.map((o) => (o.id === id ? { ...o, ...to } : o)));
  }

  #setOutgoing(outgoing: readonly Outgoing[]): void {
    this.outgoing = outgoing;
    keepUnsent(this.view.id, outgoing);
  }

  /** What a reload of the page interrupted; browser only. */
  restoreUnsent(): void {
    const kept = keptUnsent(this.view.id).filter((o) => !this.messages.some((m) => m.id === o.id));
    if (kept.length === 0) return;
    this.outgoing = [...kept.map((o) => ({ ...o, state: "sending" as const })), ...this.outgoing];
    void this.#drain();
  }
}
