// Writes `initials.txt`, the first letters of how each character is read, from the dictionary of pinyin-pro, so that it is not loaded in a running Bangfu.
// Run: npx node src/cases/listing/make-initials.ts
import { writeFileSync } from 'node:fs';
import { pinyin } from 'pinyin-pro';

const first = 0x4e00;
const last = 0x9fff;
const byLetter = new Map<string, string>();
for (let code = first; code <= last; code += 1) {
  const character = String.fromCodePoint(code);
  const read = [
    ...pinyin(character, { toneType: 'none', multiple: true, type: 'array' }),
    pinyin(character, { toneType: 'none', surname: 'all' }),
  ];
  for (const letter of new Set(read.map((one) => one[0] ?? '')))
    if (/^[a-z]$/u.test(letter)) byLetter.set(letter, (byLetter.get(letter) ?? '') + character);
}
const lines = [...byLetter]
  .toSorted(([a], [b]) => (a < b ? -1 : 1))
  .map(([letter, characters]) => `${letter} ${characters}`);
writeFileSync(new URL('initials.txt', import.meta.url), `${lines.join('\n')}\n`);
