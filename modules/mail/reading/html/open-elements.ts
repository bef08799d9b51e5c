/** The elements that are open at a point of a page, and which an end tag closes; every step is amortised constant. */

import { BLOCKS, CELLS, IMPLIED, TABLE_PARTS } from "./tags.ts";

type Frame<S> = {
  readonly tag: string;
  readonly state: S;
  /** Where the next outer element of the same tag stands; -1 for none. So for the block and the cell it stands in. */
  readonly outerSame: number;
  readonly block: number;
  readonly cell: number;
};

type OpenElements<S> = {
  /** Of the innermost element. */
  state(): S;
  has(tag: string): boolean;
  push(tag: string, state: S): void;
  /** Closes what a start tag of `tag` ends without an end tag. */
  implyEnds(tag: string): void;
  /** Closes the innermost `tag` and all it holds; nothing when an end tag would not reach it. */
  close(tag: string): void;
  closeAll(): void;
};

export function openElements<S>(
  root: S,
  closes: (tag: string, state: S, parent: S) => void,
): OpenElements<S> {
  const frames: Frame<S>[] = [];
  const innermost = new Map<string, number>();

  const state = (): S => frames.at(-1)?.state ?? root;

  function pop(): void {
    const frame = frames.pop();
    if (!frame) return;
    if (frame.outerSame < 0) innermost.delete(frame.tag);
    else innermost.set(frame.tag, frame.outerSame);
    closes(frame.tag, frame.state, state());
  }

  function popTo(length: number): void {
    while (frames.length > length) pop();
  }

  return {
    state,
    has: (tag) => innermost.has(tag),
    push(tag, ofTag) {
      const outer = frames.at(-1);
      const at = frames.length;
      frames.push({
        tag,
        state: ofTag,
        outerSame: innermost.get(tag) ?? -1,
        block: BLOCKS.has(tag) ? at : (outer?.block ?? -1),
        cell: CELLS.has(tag) ? at : (outer?.cell ?? -1),
      });
      innermost.set(tag, at);
    },
    implyEnds(tag) {
      const ends = IMPLIED.get(tag);
      if (!ends) return;
      for (let top = frames.at(-1); top && ends.includes(top.tag); top = frames.at(-1)) pop();
    },
    close(tag) {
      const at = innermost.get(tag);
      const top = frames.at(-1);
      if (at === undefined || !top) return;
      const reach = TABLE_PARTS.has(tag) ? -1 : BLOCKS.has(tag) ? top.cell : top.block;
      if (at >= reach) popTo(at);
    },
    closeAll: () => popTo(0),
  };
}
