// Writes the two character tables of `lexicon/` from the dictionaries of pinyin-pro and opencc-js, so that neither is loaded in a running Bangfu.
// Run: npx node src/understanding/make-tables.ts
import { writeFileSync } from 'node:fs';
import { Converter } from 'opencc-js';
import { pinyin } from 'pinyin-pro';

const folder = new URL('./lexicon/', import.meta.url);
const first = 0x4e00;
const last = 0x9fa5;

/** Every common character: those of GB 2312, the set of everyday simplified writing. */
function commonCharacters(): string[] {
  const decoder = new TextDecoder('gb2312');
  const characters: string[] = [];
  for (let row = 0xb0; row <= 0xf7; row++)
    for (let cell = 0xa1; cell <= 0xfe; cell++) {
      const character = decoder.decode(new Uint8Array([row, cell]));
      if (/^\p{Script=Han}$/u.test(character)) characters.push(character);
    }
  return characters;
}

function soundTable(): string {
  const bySound = new Map<string, string>();
  for (const character of commonCharacters()) {
    const sounds = pinyin(character, { toneType: 'none', multiple: true, type: 'array', v: true });
    for (const sound of new Set(sounds)) bySound.set(sound, (bySound.get(sound) ?? '') + character);
  }
  return [...bySound]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([sound, characters]) => `${sound} ${characters}`)
    .join('\n');
}

function traditionalTable(): string {
  const tables = ['tw', 'hk', 't'] as const;
  // What is common in simplified writing stands for itself there (么, 乾); only 著 is nearly always 着.
  const simplified = new Set(commonCharacters());
  const pairs = new Map<string, string>([['著', '着']]);
  for (const from of tables) {
    const convert = Converter({ from, to: 'cn' });
    for (let code = first; code <= last; code++) {
      const character = String.fromCharCode(code);
      const simple = convert(character);
      if (simplified.has(character)) continue;
      if (simple !== character && simple.length === 1) pairs.set(character, simple);
    }
  }
  return `${[...pairs.keys()].join('')}\n${[...pairs.values()].join('')}`;
}

writeFileSync(new URL('sounds.txt', folder), `${soundTable()}\n`);
writeFileSync(new URL('traditional.txt', folder), `${traditionalTable()}\n`);
