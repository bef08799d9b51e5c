/** All readings of one text, made when they are first asked for. */

import type { View } from "../../types/text.ts";
import { foldedView } from "./fold.ts";
import { once } from "./once.ts";
import { operatorsView } from "./operators.ts";
import { skeletonView } from "./skeleton.ts";
import { writtenView } from "./view.ts";

/** The readings that finders look through, each of the whole text. */
export type Views = {
  readonly written: View;
  readonly folded: View;
  readonly skeleton: View;
  readonly operators: View;
};

/** The readings of `text`; each is made once, when it is first asked for. */
export function viewsOf(text: string): Views {
  const written = once(() => writtenView(text));
  const folded = once(() => foldedView(text));
  const skeleton = once(() => skeletonView(folded()));
  const operators = once(() => operatorsView(skeleton()));
  return {
    get written() {
      return written();
    },
    get folded() {
      return folded();
    },
    get skeleton() {
      return skeleton();
    },
    get operators() {
      return operators();
    },
  };
}
