/** `npm run templates`: draws every `templates/sources/*.txt` as the Word file of the same name. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { packageOf } from './package.ts';
import { readSource } from './read-source.ts';

const sources = new URL('../templates/sources/', import.meta.url);
const drawn = new URL('../templates/', import.meta.url);

for (const file of readdirSync(sources).filter((name) => name.endsWith('.txt')))
  writeFileSync(
    new URL(file.replace(/\.txt$/u, '.docx'), drawn),
    packageOf(readSource(readFileSync(new URL(file, sources), 'utf8'))),
  );
