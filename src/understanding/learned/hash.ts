/** A feature's number: what kind it is and the characters that make it, well spread over 32 bits. The same on every machine. */
export function hashOf(kind: number, text: string): number {
  let hash = seedOf(kind);
  for (let at = 0; at < text.length; at += 1) hash = mix(hash, text.charCodeAt(at));
  return hash | 0;
}

/** As `hashOf` of the characters `[from, to)` of a row of character codes. */
export function hashOfRange(kind: number, codes: Uint16Array, from: number, to: number): number {
  let hash = seedOf(kind);
  for (let at = from; at < to; at += 1) hash = mix(hash, codes[at] as number);
  return hash | 0;
}

/** Two numbers as one: a feature made of a kind and of parts that have their numbers. */
export const join = (kind: number, one: number, other: number): number =>
  mix(mix(seedOf(kind), one), other) | 0;

const seedOf = (kind: number): number => Math.imul(kind + 1, 0x9e3779b1);

function mix(hash: number, part: number): number {
  const next = Math.imul(hash ^ part, 0x01000193);
  return next ^ (next >>> 15);
}

const names = new Map<string, number>();

/** The number of a name of ours: a set of words, a need, a field. They are few, and are remembered. */
export function numberOf(name: string): number {
  const known = names.get(name);
  if (known !== undefined) return known;
  const made = hashOf(0, name);
  names.set(name, made);
  return made;
}
