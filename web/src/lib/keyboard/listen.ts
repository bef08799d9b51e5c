/** Waits for the first single key; what keys do is fetched with it. */

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches("input, textarea, select"));

/** The sign on the key, or on a keyboard of another script the Latin one in the same place. */
const keyOf = ({ key, code, shiftKey }: KeyboardEvent): string => {
  if (/^[ -~]$/.test(key)) return key;
  return code === "Slash" ? (shiftKey ? "?" : "/") : code.replace(/^Key/, "").toLowerCase();
};

/** `help` opens the list of keys. Returns how to stop listening. */
export function listenForKeys(help: () => void): () => void {
  const pressed = async (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key.length > 1 || isTyping(event.target) || document.querySelector("dialog[open]")) return;
    const key = keyOf(event);
    if (!"jkr/?".includes(key)) return;
    event.preventDefault();
    const { actOf } = await import("./shortcuts.ts");
    actOf(key, help)?.();
  };
  addEventListener("keydown", pressed);
  return () => removeEventListener("keydown", pressed);
}
