/**
 * Reads what loads on the server hand to the browser, in the flat form that Kit writes (devalue): texts, numbers, lists
 * and objects, and promises of them. Anything else is refused aloud. Takes the place of devalue's reader in browsers.
 */

type Index = number;
type Flat = string | number | boolean | null | Index[] | [type: string, index: Index] | Record<string, Index>;
type Revivers = Readonly<Record<string, (value: unknown) => unknown>>;

const UNDEFINED = -1;

/** `parsed` is undefined's own index, or the values, each naming the others by index; the first is the whole. */
export function unflatten(parsed: Index | readonly Flat[], revivers: Revivers = {}): unknown {
  const known = new Map<Index, unknown>();
  const values = typeof parsed === "number" ? [] : parsed;

  function read(index: Index): unknown {
    if (index === UNDEFINED) return undefined;
    if (!known.has(index)) known.set(index, made(values[index]));
    return known.get(index);
  }

  function made(value: Flat | undefined): unknown {
    if (!value || typeof value !== "object") return value;
    if (!Array.isArray(value))
      return Object.fromEntries(Object.entries(value).map(([key, index]) => [key, read(index)]));
    const [type, index] = value;
    const revive = revivers[type as string];
    if (revive) return revive(read(index as Index));
    if (value.some((one) => !((one as Index) >= UNDEFINED)))
      throw new Error(`a load returned more than plain data: ${type}`);
    return (value as Index[]).map(read);
  }

  return read(typeof parsed === "number" ? parsed : 0);
}

export const parse = (text: string, revivers?: Revivers): unknown => unflatten(JSON.parse(text), revivers);
