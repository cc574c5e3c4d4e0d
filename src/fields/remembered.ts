/** Longer keys are not kept. */
const longest = 8000;

const memories: { readonly clear: () => void }[] = [];

/** What `clear` empties is emptied with every memory of messages. */
export const alsoForget = (clear: () => void): void => void memories.push({ clear });

/** Remembers what was found under the last few keys: all fields look at the same message. What is found must never be changed. */
export function remembered<Found>(most = 16): (key: string, find: () => Found) => Found {
  const found = new Map<string, Found>();
  memories.push(found);
  return (key, find) => {
    if (key.length > longest) return find();
    const known = found.get(key);
    if (known !== undefined) return known;
    const fresh = find();
    if (found.size >= most) found.delete(found.keys().next().value as string);
    found.set(key, fresh);
    return fresh;
  };
}

/** Nothing of any message is remembered any more, neither here nor by the engine, which keeps the text of its last match. */
export function forgetMessages(): void {
  for (const memory of memories) memory.clear();
  /^/u.exec('');
}
