/** Characters of GBK by their two bytes, which Node can read and not write; made when first wanted. */
let table: ReadonlyMap<string, number> | null = null;

function gbkTable(): ReadonlyMap<string, number> {
  if (table !== null) return table;
  const decoder = new TextDecoder('gbk', { fatal: true });
  const made = new Map<string, number>();
  // What lies behind 0xFE came with a later standard: a bank's older system shows a blank there.
  for (let lead = 0x81; lead < 0xfe; lead += 1)
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const read = decoded(decoder, Uint8Array.of(lead, trail));
      // The first bytes stand: some characters have a second place for old files.
      if (read !== null && !made.has(read)) made.set(read, (lead << 8) | trail);
    }
  table = made;
  return made;
}

function decoded(decoder: TextDecoder, bytes: Uint8Array): string | null {
  try {
    const read = decoder.decode(bytes);
    return Array.from(read).length === 1 && !/\p{Co}/u.test(read) ? read : null;
  } catch {
    return null;
  }
}

/** Characters of a text that GBK has no place for, each once. */
export const beyondGbk = (text: string): readonly string[] => [
  ...new Set(
    Array.from(text).filter((one) => (one.codePointAt(0) as number) > 0x7f && !gbkTable().has(one)),
  ),
];

/** A text as bytes. Throws for GBK where it has no place for a character: a question mark in a name would be paid to nobody. */
export function encoded(text: string, encoding: 'utf-8' | 'gbk'): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  const bytes: number[] = [];
  for (const one of text) {
    const code = one.codePointAt(0) as number;
    const pair = code <= 0x7f ? code : gbkTable().get(one);
    if (pair === undefined) throw new Error('Cannot write a text in GBK: it has no such character');
    if (pair > 0xff) bytes.push(pair >> 8);
    bytes.push(pair & 0xff);
  }
  return Uint8Array.from(bytes);
}
