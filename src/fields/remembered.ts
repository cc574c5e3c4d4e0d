/** Longer keys are not kept. */
const longest = 8000;

/** Remembers what was found under the last few keys: all fields look at the same message. What is found must never be changed. */
export function remembered<Found>(most = 16): (key: string, find: () => Found) => Found {
  const found = new Map<string, Found>();
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
