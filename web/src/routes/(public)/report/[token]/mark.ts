/** Words marked in the reported message become what the report is about, where scripts may run. */

const quote = document.querySelector("[data-quote]");
const field = document.querySelector<HTMLTextAreaElement>("textarea[name=passage]");

if (quote && field) {
  document.addEventListener("selectionchange", () => {
    const selected = getSelection();
    const words = selected?.toString().trim();
    if (words && quote.contains(selected!.anchorNode) && quote.contains(selected!.focusNode))
      field.value = words.slice(0, field.maxLength);
  });
}

export {};
