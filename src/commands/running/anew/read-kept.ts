// Run from a folder where it lies beside what it reads, before the program and in each of its threads.
import { openSync, readSync } from 'node:fs';
import { registerHooks } from 'node:module';

/** What stands before the texts: of each file its stamp, and where its text begins behind this and how long it is. */
export type Kept = {
  readonly node: string;
  readonly places: { readonly [url: string]: readonly [string, number, number] };
};

// It stays open: what is loaded later is of the same program, whatever is written anew meanwhile.
const file = openSync(new URL(import.meta.url.replace(/\.js$/u, '.texts')), 'r');

function bytesAt(from: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafeSlow(length);
  readSync(file, bytes, 0, length, from);
  return bytes;
}

const long = Number(bytesAt(0, 16).toString('latin1'));
const { places } = JSON.parse(bytesAt(16, long).toString('utf8')) as Kept;

registerHooks({
  resolve: (specifier, context, next) => {
    if (context.parentURL === undefined || !/^\.\.?\/.*\.ts$/u.test(specifier))
      return next(specifier, context);
    const { href } = new URL(specifier, context.parentURL);
    return href in places
      ? { url: href, format: 'module', shortCircuit: true }
      : next(specifier, context);
  },
  load: (url, context, next) => {
    const place = places[url];
    if (place === undefined) return next(url, context);
    const [, from, length] = place;
    const source = bytesAt(16 + long + from, length).toString('utf8');
    return { format: 'module', source, shortCircuit: true };
  },
});
