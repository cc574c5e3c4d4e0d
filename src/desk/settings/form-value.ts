import type { Field } from './spec.ts';

type Tree = { [name: string]: unknown };

/** What was typed into fields, as it would stand in the centre's file: by the places their names say, numbers as numbers, empty ones left out. What is no number stays as it was typed, so that it can be shown again. */
export function valueIn(
  fields: readonly Pick<Field, 'name' | 'kind'>[],
  form: (name: string) => string,
  single = false,
): unknown {
  const root: Tree = {};
  for (const { name, kind } of fields) {
    if (name.startsWith('@')) continue;
    const text = form(name).trim();
    if (text !== '') put(root, name.split('.'), kind === 'number' ? numberOf(text) : text);
  }
  return single ? (root['value'] ?? '') : listed(root);
}

function put(root: Tree, path: readonly string[], value: unknown): void {
  let here = root;
  for (const name of path.slice(0, -1)) {
    const next = Object.hasOwn(here, name) ? here[name] : undefined;
    const made: Tree = typeof next === 'object' && next !== null ? (next as Tree) : {};
    here[name] = made;
    here = made;
  }
  here[path.at(-1) as string] = value;
}

/** Names that count from nought make a list. */
function listed(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, one]) => [name, listed(one)] as const);
  return entries.length > 0 && entries.every(([name]) => /^\d$/u.test(name))
    ? entries.map(([, one]) => one)
    : Object.fromEntries(entries);
}

/** A number as people write it, full-width or with commas; else the words themselves. */
function numberOf(text: string): number | string {
  const plain = text.normalize('NFKC').replaceAll(/[,\s]/gu, '');
  return /^-?\d+(?:\.\d+)?$/u.test(plain) ? Number(plain) : text;
}

/** The field that a fault is about: the one of that place, or the first below or above it. */
export const fieldOf = (fields: readonly Field[], path: string): Field | undefined =>
  fields.find(({ name }) => name === path || (path === '' && name === 'value')) ??
  fields.find(({ name }) => name.startsWith(`${path}.`) || path.startsWith(`${name}.`)) ??
  fields.find(({ name }) => !name.startsWith('@'));
