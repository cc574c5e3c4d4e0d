import { readFileSync, writeFileSync } from 'node:fs';
import type { Net } from './net.ts';

const folder = new URL('weights/', import.meta.url);

/** The networks there are, each in a file of `weights/`. */
export type NetName = 'needs' | 'danger' | 'values' | 'spans';

type Head = {
  readonly labels: readonly string[];
  readonly width: number;
  readonly rows: number;
  readonly step: number;
  readonly base: readonly number[];
  readonly weights: readonly number[];
  readonly bias: readonly number[];
};

const read = new Map<NetName, Net>();

/** The network of a name, read once. Its file is one line of JSON and the table behind it, a byte a number. Throws where it is missing. */
export function netOf(name: NetName): Net {
  const known = read.get(name);
  if (known !== undefined) return known;
  const file = readFileSync(new URL(`${name}.net`, folder));
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
  writeFileSync(new URL(`${name}.net`, folder), bytes);
}

/** Numbers in steps small enough for all but the few largest. */
export function quantised(table: Float32Array): {
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
