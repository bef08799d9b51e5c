/** Sends without a reload: the words stand in the log at once, wait for a connection if need be, and come back if refused. */

import { newMessageId } from "#lib/thread/message-id.ts";
import { callApi } from "./call.ts";
import type { Draft } from "./draft.ts";
import { askWhatWasFound, foundIn, letThePanelLeave } from "./found.ts";
import type { Page, WritingForm } from "./shown-page.ts";

/** `anyway`: its author was told what was found in it. */
type Outgoing = { readonly id: string; readonly body: string; readonly anyway?: boolean };
type Refusal = { title: string; detail?: string; remedy?: string; code: string };

/** Per tab and gone with it. */
const KEPT_AS = "bellhop-unsent";
const AGAIN_AFTER_MS = 4_000;
const SAID = "/api/guest/conversation/messages";

export function sendInPlace(page: Page, form: WritingForm, draft: Draft): void {
  const waiting: Outgoing[] = JSON.parse(sessionStorage.getItem(KEPT_AS) ?? "[]");
  let isSending = false;

  const keep = () => sessionStorage.setItem(KEPT_AS, JSON.stringify(waiting));
  const show = ({ id, body }: Outgoing) => {
    const line = document
      .querySelector<HTMLTemplateElement>("#pending")
      ?.content.firstElementChild?.cloneNode(true);
    if (!(line instanceof HTMLElement)) return;
    line.id = `sending-${id}`;
    line.querySelector(".bubble")!.textContent = body;
    page.log.append(line);
    page.log.closest(".end")?.querySelector(".empty")?.remove();
    page.toEnd();
  };

  async function drain(): Promise<void> {
    if (isSending) return;
    isSending = true;
    for (let next = waiting[0]; next; next = waiting[0]) {
      const { id, body, anyway } = next;
      const checked = anyway ? undefined : await callApi("POST", `${SAID}?dryRun=true`, { body });
      const isFound = checked?.ok && (await foundIn(checked));
      const mayGo = anyway || (checked?.ok && !isFound);
      const answer = mayGo ? await callApi("POST", SAID, { id, body }) : checked;
      const panel = isFound || answer?.status === 409 ? await askWhatWasFound(next) : undefined;
      if (!answer || answer.status >= 500 || (isFound && !panel)) {
        sayWaiting(next);
        setTimeout(drain, AGAIN_AFTER_MS);
        break;
      }
      if (answer.status === 401) return void location.assign("/g?again");
      waiting.shift();
      keep();
      if (panel?.found) panel.show();
      if (panel ? panel.isSent : answer.ok) await page.refresh();
      else if (isFound || panel?.found) putBack(body);
      else comeBack(next, (await answer.json()) as Refusal);
      document.getElementById(`sending-${next.id}`)?.remove();
    }
    isSending = false;
  }

  const sayWaiting = ({ id }: Outgoing) => {
    const under = document.querySelector<HTMLElement>(`#${CSS.escape(`sending-${id}`)} .under`);
    if (under) under.textContent = under.dataset.waiting ?? "";
  };

  /** The words go back where they were written, above anything written since. */
  const putBack = (body: string) => {
    form.text.value = form.text.value ? `${body}\n\n${form.text.value}` : body;
    form.text.dispatchEvent(new Event("input"));
  };

  const comeBack = ({ body }: Outgoing, refusal: Refusal) => {
    const place = document.querySelector("#refusal");
    const box = document.querySelector<HTMLTemplateElement>("#refused")?.content.cloneNode(true);
    if (place && box instanceof DocumentFragment) {
      fillIn(box, refusal);
      place.replaceChildren(box);
    }
    putBack(body);
    form.text.focus();
  };

  form.element.addEventListener("submit", (event) => {
    // Asking for a review goes as it would without scripts.
    if ((event.submitter as HTMLButtonElement | null)?.name === "ask") return;
    event.preventDefault();
    const body = form.text.value;
    if (!body.trim()) return;
    const id = form.element.querySelector<HTMLInputElement>("input[name=id]")!;
    const isAnyway = (event.submitter as HTMLButtonElement | null)?.name === "anyway";
    const message = { id: id.value, body, ...(isAnyway && { anyway: true }) };
    id.value = newMessageId();
    form.text.value = "";
    for (const place of document.querySelectorAll("#refusal, #came")) place.replaceChildren();
    draft.gone();
    waiting.push(message);
    keep();
    show(message);
    form.text.focus();
    void drain();
  });
  form.text.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && !event.isComposing) {
      event.preventDefault();
      form.element.requestSubmit();
    }
  });
  letThePanelLeave(form.text);
  addEventListener("online", () => void drain());
  for (const message of waiting) show(message);
  void drain();
}

/** The page carries the refusal's form with `%title%` where the title goes; the words are the API's. */
function fillIn(box: DocumentFragment, refusal: Refusal): void {
  const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    text.data = text.data.replace(
      /%(title|detail|remedy|code)%/,
      (_, part: keyof Refusal) => refusal[part] ?? "",
    );
  }
}
