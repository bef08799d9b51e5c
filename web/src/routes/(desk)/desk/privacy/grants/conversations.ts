/** Conversations as people write them down: one per line, each with the number of its property. */

export type Conversations = { readonly propertyId: number; readonly conversationIds: readonly string[] };

const LINE = /([1-9]\d{0,14})\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/;

/** Addresses of pages may stand there too. Undefined when a line names none, or they are of several properties. */
export function readConversations(text: string): Conversations | undefined {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const found = lines.map((line) => LINE.exec(line.toLowerCase()));
  const properties = new Set(found.map((match) => match?.[1]));
  const [propertyId] = properties;
  if (properties.size !== 1 || propertyId === undefined) return undefined;
  return { propertyId: Number(propertyId), conversationIds: [...new Set(found.map((match) => match![2]!))] };
}
