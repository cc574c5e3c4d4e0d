import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

// Read with the first document: a house without such an account has none.
const xmldom = () => require('@xmldom/xmldom') as typeof import('@xmldom/xmldom');

/** The fields of one of WeChat's flat documents, each as text. */
export type Fields = ReadonlyMap<string, string>;

const cdata = /<!\[CDATA\[[\s\S]*?\]\]>/gu;

/** Reads a flat document: its root's children that hold text. `null` for anything else, for one with a DOCTYPE or an entity of its own above all. */
export function readXml(text: string): Fields | null {
  // What stands in CDATA is what somebody wrote; outside of it WeChat declares nothing.
  if (/<[!?](?!xml\s)/iu.test(text.replaceAll(cdata, ''))) return null;
  try {
    const { DOMParser } = xmldom();
    const parser = new DOMParser({ onError: refuse });
    const root = parser.parseFromString(text, 'text/xml').documentElement;
    if (root?.nodeName !== 'xml') return null;
    return new Map(
      Array.from(root.childNodes, (node) => [node.nodeName, node.textContent ?? ''] as const)
        .filter(([name]) => !name.startsWith('#'))
        .toReversed(),
    );
  } catch {
    return null;
  }
}

/** Whatever is said against it refuses it, but that a sign of it was lost on its way: � in what somebody wrote is no fault of the document. */
function refuse(level: string, said: string): void {
  if (level === 'warning' && /replacement character/iu.test(said)) return;
  throw new Error('Cannot read XML');
}

// Signs that XML has no place for, and halves of pairs.
const unfit =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Writes such a document: text as CDATA, numbers bare. */
export function writeXml(fields: { readonly [name: string]: string | number }): string {
  const lines = Object.entries(fields).map(([name, value]) => {
    const inner = typeof value === 'number' ? String(value) : `<![CDATA[${safe(value)}]]>`;
    return `<${name}>${inner}</${name}>`;
  });
  return `<xml>${lines.join('')}</xml>`;
}

const safe = (text: string): string =>
  text.replaceAll(unfit, '').replaceAll(']]>', ']]]]><![CDATA[>');
