/** Where words stand in a text: as they are, or else apart from spaces, marks and the size of letters; `null` where they do not. */
export function ground(text: string, words: string): readonly [number, number] | null {
  const said = words.trim();
  if (!/[\p{L}\p{N}]/u.test(said)) return null;
  const exact = text.indexOf(said);
  if (exact >= 0) return [exact, exact + said.length];
  const loose = loosened(text);
  const wanted = loosened(said).text;
  const at = loose.text.indexOf(wanted);
  if (at < 0) return null;
  return [loose.places[at] as number, (loose.places[at + wanted.length - 1] as number) + 1];
}

/** Letters and digits alone, half-width and small, each with its place. */
function loosened(text: string): { readonly text: string; readonly places: readonly number[] } {
  const places: number[] = [];
  let out = '';
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    const plain = sign.normalize('NFKC').toLowerCase();
    if (!/[\p{L}\p{N}\p{Cs}]/u.test(plain)) continue;
    for (let unit = 0; unit < plain.length; unit += 1) places.push(at);
    out += plain;
  }
  return { text: out, places };
}
