import { readFileSync } from 'node:fs';

/** Of names with many readings so many are kept. */
const most = 8;

let known: ReadonlyMap<string, string> | undefined;

function table(): ReadonlyMap<string, string> {
  if (known !== undefined) return known;
  const letters = new Map<string, string>();
  const text = readFileSync(new URL('initials.txt', import.meta.url), 'utf8');
  for (const line of text.trimEnd().split('\n')) {
    const [letter = '', characters = ''] = line.split(' ');
    for (const one of characters) letters.set(one, (letters.get(one) ?? '') + letter);
  }
  known = letters;
  return letters;
}

/** The first letters a Chinese name can be read by, all in one string each: 曾小明 is `cxm` and `zxm`. None where a sign of it is unknown. */
export function initialsOf(name: string): readonly string[] {
  let all: readonly string[] = [''];
  for (const one of name) {
    const letters = table().get(one);
    if (letters === undefined) return [];
    all = all.flatMap((before) => Array.from(letters, (letter) => before + letter)).slice(0, most);
  }
  return all.filter((one) => one !== '');
}
