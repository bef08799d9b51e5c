/** Walking a list of links by keys: one of them is in the tab order, arrows move between them. */

const rowsOf = (list: ParentNode): HTMLAnchorElement[] => [
  ...list.querySelectorAll<HTMLAnchorElement>("a[data-row]"),
];

/** Attach to the list: `{@attach rovingFocus}`. Without scripts every link stays in the tab order. */
export function rovingFocus(list: HTMLElement): () => void {
  const settle = (current?: HTMLAnchorElement) => {
    const rows = rowsOf(list);
    const one =
      current ??
      rows.find((row) => row.ariaCurrent === "page") ??
      rows.find((row) => row.tabIndex === 0) ??
      rows[0];
    for (const row of rows) row.tabIndex = row === one ? 0 : -1;
  };
  const focused = (event: FocusEvent) => {
    const row = (event.target as Element).closest<HTMLAnchorElement>("a[data-row]");
    if (row) settle(row);
  };
  const pressed = (event: KeyboardEvent) => {
    const rows = rowsOf(list);
    const at = rows.indexOf(document.activeElement as HTMLAnchorElement);
    if (at < 0 || event.altKey || event.ctrlKey || event.metaKey) return;
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key];
    const row = to === undefined ? undefined : rows[to];
    if (!row) return;
    event.preventDefault();
    row.focus();
  };
  settle();
  const changes = new MutationObserver(() => settle());
  changes.observe(list, { childList: true, subtree: true });
  list.addEventListener("focusin", focused);
  list.addEventListener("keydown", pressed);
  return () => {
    changes.disconnect();
    list.removeEventListener("focusin", focused);
    list.removeEventListener("keydown", pressed);
  };
}

/** Moves the focus one row on or back from the row in focus, or from the open one; opens nothing. */
export function stepRow(by: 1 | -1): void {
  const rows = rowsOf(document);
  const focused = rows.indexOf(document.activeElement as HTMLAnchorElement);
  const from = focused >= 0 ? focused : rows.findIndex((row) => row.ariaCurrent === "page");
  const row = from < 0 ? rows[0] : rows[from + by];
  row?.focus();
  row?.scrollIntoView({ block: "nearest" });
}
