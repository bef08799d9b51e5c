/** Names with their schema. */

export function nameIn(qualified: string): { schema: string; name: string } {
  const dot = qualified.indexOf(".");
  return { schema: qualified.slice(0, dot), name: qualified.slice(dot + 1) };
}
