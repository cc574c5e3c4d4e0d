import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createWording, languages, type Wording } from '../../src/wording/wording.ts';

/** The words of some locale files alone, so that a test of one channel does not hang on the others'. */
export function wordsOf(...names: readonly string[]): Wording {
  const folder = mkdtempSync(join(tmpdir(), 'bangfu-words-'));
  for (const language of languages) {
    mkdirSync(join(folder, language));
    for (const name of names)
      cpSync(join('locales', language, `${name}.ftl`), join(folder, language, `${name}.ftl`));
  }
  const words = createWording(folder);
  rmSync(folder, { recursive: true });
  return words;
}
