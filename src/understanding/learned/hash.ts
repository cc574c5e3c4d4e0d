/** A feature's number: what kind it is and the characters that make it, well spread over 32 bits. The same on every machine. */
export function hashOf(kind: number, text: string): number {
  let hash = Math.imul(kind + 1, 0x9e3779b1);
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    hash ^= hash >>> 15;
  }
  return hash | 0;
}
