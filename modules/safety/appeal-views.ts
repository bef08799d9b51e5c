/** What the API takes and shows of appeals: schemas that are types. */

import { type Static, Type } from "typebox";
import { IdOf, InstantText } from "#kernel/http/index.ts";
import { REPORT_WORDS_MAX_CHARACTERS } from "./rules/report-words.ts";
import { type Appeal, CONTESTABLE } from "./types/appeal.ts";
import { viewExplanation } from "./viewing.ts";
import { ExplanationView } from "./views.ts";

const OneOf = <const T extends readonly string[]>(words: T, description: string) =>
  Type.Unsafe<T[number]>({ type: "string", enum: words, description });

export const AppealBody = Type.Object({
  words: Type.String({
    description: `Why you think that the decision is wrong; 1 to ${REPORT_WORDS_MAX_CHARACTERS} characters, counted as Unicode code points`,
  }),
  body: Type.Optional(
    Type.String({
      description:
        "The very text that was refused. Needed for a message that was never taken (409 `safety.message_blocked`), as we did not keep it; it is kept sealed until the appeal is over",
    }),
  ),
});

export const AppealView = Type.Object(
  {
    messageId: IdOf("message"),
    against: OneOf(CONTESTABLE, "What was decided: a warning, something hidden, or that it does not go out"),
    state: OneOf(
      ["open", "upheld", "overturned"],
      "`upheld`: the decision stands; `overturned`: you were right",
    ),
    words: Type.String({ description: "Yours" }),
    filedAt: InstantText,
    dueAt: Type.String({ ...InstantText, description: "You have the answer before; mostly within a day" }),
    decidedAt: Type.Optional(InstantText),
    reason: Type.Optional(Type.String({ description: "In the words of the person who decided" })),
    effect: Type.Optional(
      OneOf(
        ["sent", "shown", "none"],
        "The message was sent, or is shown as you wrote it, or it was too late",
      ),
    ),
    text: Type.Optional(
      Type.Object(
        { body: Type.String(), explanation: ExplanationView },
        { description: "Of a message that was refused" },
      ),
    ),
  },
  { description: "A decision about a message of yours that a person looks at again" },
);
export type AppealView = Static<typeof AppealView>;

export const viewAppeal = ({ filedAt, dueAt, decidedAt, text, ...appeal }: Appeal): AppealView => ({
  ...appeal,
  ...{ filedAt: filedAt.toString(), dueAt: dueAt.toString() },
  ...(decidedAt && { decidedAt: decidedAt.toString() }),
  ...(text && { text: { body: text.body, explanation: viewExplanation(text.explanation) } }),
});
