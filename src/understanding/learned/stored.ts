import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Net } from './net.ts';
import type { Tagger } from './tagger.ts';

const folder = new URL('weights/', import.meta.url);

/** The networks there are, each in a file of `weights/`. */
export type NetName = 'needs' | 'danger' | 'values' | 'answers';

type Head = {
  readonly labels: readonly string[];
  readonly width: number;
  readonly rows: number;
  readonly step: number;
  readonly base: readonly number[];
  readonly weights: readonly number[];
  readonly bias: readonly number[];
};

const unpacked = (name: string): Buffer => gunzipSync(readFileSync(new URL(`${name}.gz`, folder)));

const pack = (name: string, bytes: Buffer): void =>
  writeFileSync(new URL(`${name}.gz`, folder), gzipSync(bytes, { level: 9 }));

const read = new Map<NetName, Net>();

/** The network of a name, read once. Its file, packed by gzip, is one line of JSON and the table behind it, a byte a number. Throws where it is missing. */
export function netOf(name: NetName): Net {
  const known = read.get(name);
  if (known !== undefined) return known;
  const file = unpacked(`${name}.net`);
  const end = file.indexOf(10);
  const head = JSON.parse(file.toString('utf8', 0, end)) as Head;
  const net: Net = {
    labels: head.labels,
    width: head.width,
    rows: head.rows,
    step: head.step,
    table: new Int8Array(file.buffer, file.byteOffset + end + 1, head.rows * head.width),
    base: Float32Array.from(head.base),
    weights: Float32Array.from(head.weights),
    bias: Float32Array.from(head.bias),
  };
  read.set(name, net);
  return net;
}

/** Writes a network that was trained; numbers are rounded so that every machine writes the same. */
export function store(name: NetName, net: Net): void {
  const { labels, width, rows } = net;
  const table = quantised(net.table as Float32Array);
  const round = (all: Float32Array): readonly number[] =>
    Array.from(all, (one) => Math.round(one * 1e4) / 1e4);
  const head: Head = {
    labels,
    width,
    rows,
    step: table.step,
    base: round(net.base),
    weights: round(net.weights),
    bias: round(net.bias),
  };
  const bytes = Buffer.concat([
    Buffer.from(`${JSON.stringify(head)}\n`),
    Buffer.from(table.steps.buffer),
  ]);
  pack(`${name}.net`, bytes);
}

/** Numbers in steps small enough for all but the few largest. */
function quantised(table: Float32Array): {
  readonly step: number;
  readonly steps: Int8Array;
} {
  const sizes = Float32Array.from(table, Math.abs).toSorted();
  const large = sizes[Math.floor(sizes.length * 0.9995)] ?? 1;
  const step = Math.round((large / 127) * 1e6) / 1e6;
  return {
    step,
    steps: Int8Array.from(table, (one) => Math.max(-127, Math.min(127, Math.round(one / step)))),
  };
}

type TaggerHead = {
  readonly tags: readonly string[];
  readonly step: number;
  readonly features: number;
  readonly pairs: number;
  readonly follows: readonly number[];
};

/** The taggers there are: of the values of fields, of names of people, and of pauses. */
export type TaggerName = 'spans' | 'names' | 'pauses';

const taggers = new Map<TaggerName, Tagger>();

/** A tagger, read once. Its file, packed by gzip, is one line of JSON, then the features (of each how much more it is than the one before: all lowest bytes, then all second ones, and so on, since that packs best), how many numbers each has, and the numbers. Throws where it is missing. */
export function readTagger(name: TaggerName = 'spans'): Tagger {
  const known = taggers.get(name);
  if (known !== undefined) return known;
  const file = unpacked(`${name}.tagger`);
  const end = file.indexOf(10) + 1;
  const head = JSON.parse(file.toString('utf8', 0, end)) as TaggerHead;
  const features = risingFrom(file.subarray(end, end + head.features * 4));
  const counts = file.subarray(end + head.features * 4, end + head.features * 5);
  let sum = 0;
  const starts = Int32Array.from([0, ...Array.from(counts, (count) => (sum += count))]);
  const pairs = new Int8Array(
    file.subarray(end + head.features * 5, end + head.features * 5 + head.pairs),
  );
  const { tags, step } = head;
  const follows = Float32Array.from(head.follows);
  const tagger = { tags, step, features, starts, pairs, follows };
  taggers.set(name, tagger);
  return tagger;
}

/** Writes a tagger that was trained. */
export function storeTagger(
  { tags, step, features, starts, pairs, follows }: Tagger,
  name: TaggerName = 'spans',
): void {
  const head: TaggerHead = {
    tags,
    step,
    features: features.length,
    pairs: pairs.length,
    follows: Array.from(follows, (one) => Math.round(one * 100) / 100),
  };
  const numbers = risesOf(features);
  const counts = Buffer.from(
    Array.from(features, (_, at) => (starts[at + 1] as number) - (starts[at] as number)),
  );
  pack(
    `${name}.tagger`,
    Buffer.concat([
      Buffer.from(`${JSON.stringify(head)}\n`),
      numbers,
      counts,
      Buffer.from(pairs.buffer),
    ]),
  );
}

/** Rising numbers as what each is more than the one before, its four bytes apart. */
function risesOf(rising: Int32Array): Buffer {
  const out = Buffer.alloc(rising.length * 4);
  let before = lowest;
  rising.forEach((one, at) => {
    const rise = one - before;
    for (let byte = 0; byte < 4; byte += 1)
      out[byte * rising.length + at] = Math.floor(rise / 256 ** byte) % 256;
    before = one;
  });
  return out;
}

function risingFrom(bytes: Uint8Array): Int32Array {
  const size = bytes.length / 4;
  let before = lowest;
  return Int32Array.from({ length: size }, (_, at) => {
    for (let byte = 0; byte < 4; byte += 1)
      before += (bytes[byte * size + at] as number) * 256 ** byte;
    return before;
  });
}

const lowest = -(2 ** 31);
