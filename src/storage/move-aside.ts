import { existsSync, renameSync } from 'node:fs';

/** Gives a file that is there another name, with a word behind it that says why; nothing is ever written over. */
export function moveAside(file: string, why: string): void {
  if (!existsSync(file)) return;
  for (let n = 1; ; n += 1) {
    const free = `${file}.${why}${n === 1 ? '' : `-${n}`}`;
    if (!existsSync(free)) return renameSync(file, free);
  }
}
