/** One stream of hints from the server (`/events`), kept open while the page is looked at. Says nothing about screens. */

/** `still`: nothing is heard yet, on the server and without scripts for good. */
export type LiveState = "still" | "connecting" | "live" | "away";
export type Hint = { name: string; data: Record<string, unknown> };

export type StreamEvents = {
  /** Something happened; ask the API what. */
  hint(hint: Hint): void;
  /** The stream is open, for the first time or again, or a number was skipped: anything may have happened meanwhile. */
  repair(): void;
  state(state: LiveState): void;
};

const NAMES = ["message", "read", "conversation", "draft"];
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 20_000;
/** A page nobody has looked at for this long lets go of its connection. */
const STALE_AFTER_MS = 60_000;
/** A gap shorter than this is not worth a word. */
const QUIET_GAP_MS = 5_000;

/** Opens the stream and keeps it; returns how to close it for good. */
export function openStream(url: string, on: StreamEvents): () => void {
  let source: EventSource | undefined;
  let pause = FIRST_PAUSE_MS;
  let lastNumber = Number.NaN;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let stale: ReturnType<typeof setTimeout> | undefined;
  let silence: ReturnType<typeof setTimeout> | undefined;

  function open(): void {
    clearTimeout(retry);
    source?.close();
    source = new EventSource(url);
    source.addEventListener("hello", (event) => {
      pause = FIRST_PAUSE_MS;
      lastNumber = Number((event as MessageEvent).lastEventId);
      clearTimeout(silence);
      silence = undefined;
      on.state("live");
      on.repair();
    });
    for (const name of NAMES) source.addEventListener(name, (event) => take(name, event as MessageEvent));
    source.onerror = () => lost();
  }

  function take(name: string, event: MessageEvent): void {
    const number = Number(event.lastEventId);
    if (number > lastNumber + 1) on.repair();
    if (number > 0) lastNumber = number;
    on.hint({ name, data: JSON.parse(event.data) });
  }

  function lost(): void {
    source?.close();
    silence ??= setTimeout(() => on.state("away"), QUIET_GAP_MS);
    clearTimeout(retry);
    retry = setTimeout(open, pause * (0.7 + Math.random() * 0.6));
    pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
  }

  function looked(): void {
    clearTimeout(stale);
    if (document.visibilityState === "hidden") {
      stale = setTimeout(() => source?.close(), STALE_AFTER_MS);
    } else if (!source || source.readyState === EventSource.CLOSED) {
      open();
    }
  }

  on.state("connecting");
  open();
  addEventListener("online", open);
  document.addEventListener("visibilitychange", looked);
  return () => {
    source?.close();
    for (const timer of [retry, stale, silence]) clearTimeout(timer);
    removeEventListener("online", open);
    document.removeEventListener("visibilitychange", looked);
  };
}
