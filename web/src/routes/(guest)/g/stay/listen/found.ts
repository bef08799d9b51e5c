/** What was found in words before they were sent: the page as the server writes it says it, this only puts it in place. */

type Written = { readonly id: string; readonly body: string };
type Told = {
  /** There is something to be told. */
  readonly found: boolean;
  /** Nothing any more: the page sent them. */
  readonly isSent: boolean;
  show(): void;
};

/** Does the API's answer to a trial say more than that the words may go? */
export const foundIn = async (answer: Response): Promise<boolean> =>
  ((await answer.json()) as { explanation: { verdict: string } }).explanation.verdict !== "allow";

/** Undefined when no answer came. */
export async function askWhatWasFound({ id, body }: Written): Promise<Told | undefined> {
  const answer = await fetch("/g/stay?/send", {
    method: "POST",
    headers: { accept: "text/html" },
    body: new URLSearchParams({ id, body }),
  }).catch(() => undefined);
  if (!answer || answer.status >= 500) return undefined;
  const told = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("#came");
  const found = Boolean(told?.firstElementChild);
  const show = () => {
    const place = document.querySelector("#came");
    place?.replaceChildren(...(told?.childNodes ?? []));
    place?.querySelector<HTMLElement>("[data-came-back]")?.focus();
  };
  return { found, isSent: answer.redirected, show };
}

/** Escape, and the button that says so, lead back to the text; other words than those that were looked at are looked at anew. */
export function letThePanelLeave(text: HTMLTextAreaElement): void {
  const place = document.querySelector<HTMLElement>("#came");
  place?.addEventListener("keydown", (event) => {
    if (event.key === "Escape") text.focus();
  });
  place?.addEventListener("click", (event) => {
    if (!(event.target as Element).closest("a[href='#body']")) return;
    event.preventDefault();
    text.focus();
  });
  text.addEventListener("input", () => {
    const checked = place?.querySelector<HTMLInputElement>("input[name=checked]");
    const anyway = place?.querySelector<HTMLButtonElement>("button[name=anyway]");
    if (checked && anyway) anyway.hidden = checked.value !== text.value;
  });
}
