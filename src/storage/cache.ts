import { Keyv, type KeyvStorageAdapter } from 'keyv';

const MOST = 100_000;

// Keyv's own map grows for ever: a flood of strangers would fill the memory with their counters.
class BoundedMap extends Map<string, unknown> {
  override set(key: string, value: unknown): this {
    this.delete(key);
    super.set(key, value);
    const oldest = this.size > MOST ? this.keys().next() : null;
    if (oldest !== null && oldest.done !== true) this.delete(oldest.value);
    return this;
  }
}

/** A cache for what may be lost at any time (rate limits, model answers): in memory, at most 100,000 entries, or in `store` where there are replicas. A store that fails reads as empty. */
export function createCache(namespace: string, store?: KeyvStorageAdapter): Keyv {
  const cache = new Keyv({ namespace, store: store ?? new BoundedMap() });
  // With a listener a store that is down gives `undefined` and `false` instead of failing a turn.
  cache.on('error', () => undefined);
  return cache;
}
