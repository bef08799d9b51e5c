/** What scripts add to a form that needs a passkey: the question is fetched, the device asked, the answer sent with the form. */

import { browserSupportsWebAuthn, startAuthentication, startRegistration } from "@simplewebauthn/browser";

for (const form of document.querySelectorAll<HTMLFormElement>("form[data-passkey]")) prepare(form);

/** Without passkeys the form stays hidden, and a sentence beside it may say so. */
function prepare(form: HTMLFormElement): void {
  if (!browserSupportsWebAuthn()) {
    show(form.parentElement?.querySelector("[data-unsupported]"));
    return;
  }
  form.hidden = false;
  form.addEventListener("submit", (event) => {
    const field = form.elements.namedItem("passkey") as HTMLInputElement;
    if (field.value) return;
    event.preventDefault();
    void perform(form, field);
  });
}

async function perform(form: HTMLFormElement, field: HTMLInputElement): Promise<void> {
  const button = form.querySelector<HTMLButtonElement>("button")!;
  button.disabled = true;
  try {
    const asked = await fetch(form.dataset.options!, { method: "POST" });
    const told = await asked.json();
    if (asked.status === 403) return void location.assign(stepUpFor(told.purpose));
    if (!asked.ok) throw new Error(told.code);
    const start = form.dataset.passkey === "create" ? startRegistration : startAuthentication;
    field.value = JSON.stringify(await start({ optionsJSON: told.options }));
    form.submit();
  } catch {
    show(form.querySelector("[data-cancelled]"));
  } finally {
    button.disabled = false;
  }
}

function stepUpFor(purpose: string): string {
  const query = new URLSearchParams({ purpose });
  query.set("then", location.pathname);
  return `/step-up?${query}`;
}

function show(note: Element | null | undefined): void {
  if (note instanceof HTMLElement) note.hidden = false;
}
