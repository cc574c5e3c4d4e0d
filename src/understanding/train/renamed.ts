import { spanFields } from '../learned/spans.ts';
import { dice } from './fit.ts';
import type { Labelled } from './lessons.ts';

/** The messages that hold names, each once more with other names of the same kind in their place, so that the tagger learns what stands around a name and not the names. */
export function renamed(all: readonly Labelled[]): readonly Labelled[] {
  const next = dice(99);
  const names = new Map<string, string[]>(spanFields.map((field) => [field, []]));
  for (const { text, fields = {} } of all)
    for (const field of spanFields) {
      const value = fields[field];
      if (typeof value === 'string' && text.includes(value)) names.get(field)?.push(value);
    }
  return all.flatMap((one) => {
    const other = swapped(one, (field) => {
      const list = names.get(field) ?? [];
      return list[Math.floor(next() * list.length)] as string;
    });
    return other === null ? [] : [other];
  });
}

const isLatin = (text: string): boolean => /[a-z]/iu.test(text);

/** `null` where no name stands once and by itself. */
function swapped(one: Labelled, nameFor: (field: string) => string): Labelled | null {
  let { text } = one;
  const fields = { ...one.fields };
  let changed = false;
  for (const field of spanFields) {
    const value = fields[field];
    if (typeof value !== 'string' || text.split(value).length !== 2) continue;
    const name = nameFor(field);
    if (isLatin(name) !== isLatin(value)) continue;
    text = text.replace(value, () => name);
    fields[field] = name;
    changed = true;
  }
  return changed ? { ...one, text, fields } : null;
}
