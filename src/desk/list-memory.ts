/** The list as somebody looked at it last: its address and the numbers in their order, so that the case after this one is the one that stood under it. */
export type SeenList = { readonly query: string; readonly numbers: readonly string[] };

/** Of every account the list it looked at last. */
export type ListMemory = {
  readonly put: (staff: string, seen: SeenList) => void;
  readonly of: (staff: string) => SeenList | null;
};

/** A memory that a restart may lose: then one goes on from the top. */
export function createListMemory(): ListMemory {
  const lists = new Map<string, SeenList>();
  return {
    put: (staff, seen) => void lists.set(staff, seen),
    of: (staff) => lists.get(staff) ?? null,
  };
}

/** The numbers beside one in the list: the one before it, the one after it, and which it is of how many. */
export function around(
  { numbers }: SeenList,
  number: string,
): { readonly before: string | null; readonly after: string | null; readonly at: number } {
  const at = numbers.indexOf(number);
  return {
    before: at > 0 ? (numbers[at - 1] ?? null) : null,
    after: numbers[at + 1] ?? null,
    at,
  };
}

/** The number to come back to where a list is opened again after `number`: itself while it is there, else what stood under it, else above it. */
export function placeIn(
  { numbers }: SeenList,
  number: string,
  there: ReadonlySet<string>,
): string | null {
  const at = numbers.indexOf(number);
  if (at < 0) return there.has(number) ? number : null;
  return (
    numbers.slice(at).find((one) => there.has(one)) ??
    numbers.slice(0, at).findLast((one) => there.has(one)) ??
    null
  );
}
