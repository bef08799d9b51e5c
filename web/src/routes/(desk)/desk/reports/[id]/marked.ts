/** A reported message in pieces, those that the reporter points at told from the rest. Pure. */

type Passage = { readonly start?: number; readonly end?: number };
type Piece = { readonly text: string; readonly isMarked: boolean };

export function marked(
  { body, isReported }: { readonly body: string; readonly isReported: boolean },
  passages: readonly Passage[],
): Piece[] {
  const spans = passages
    .flatMap(({ start, end }) => (start === undefined || end === undefined ? [] : [{ start, end }]))
    .sort((a, b) => a.start - b.start);
  if (!isReported || spans.length === 0) return [{ text: body, isMarked: false }];
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    pieces.push(
      { text: body.slice(at, from), isMarked: false },
      { text: body.slice(from, end), isMarked: true },
    );
    at = end;
  }
  return [...pieces, { text: body.slice(at), isMarked: false }].filter(({ text }) => text !== "");
}
