import { readFileSync } from 'node:fs';
import type { LeftDigits } from '../../src/understanding/model/spread-numbers.ts';
import { tokenise } from '../../src/understanding/model/tokenise.ts';

/** A stretch of a message that must not leave, and the digits it is. */
export type Marked = { readonly from: number; readonly to: number; readonly digits: string };

/** One message with what is secret in it. */
export type Said = { readonly text: string; readonly marked: readonly Marked[] };

/** One message out of its line: what is secret stands in ⟦ ⟧, behind = the digits it is. */
export function marked(line: string): Said {
  const found: Marked[] = [];
  let text = '';
  let at = 0;
  for (const { 0: whole, 1: words = '', 2: digits, index } of line.matchAll(
    /⟦([^⟧=]*)(?:=([^⟧]*))?⟧/gu,
  )) {
    text += line.slice(at, index);
    found.push({ from: text.length, to: text.length + words.length, digits: digits ?? words });
    text += words;
    at = index + whole.length;
  }
  return { text: text + line.slice(at), marked: found };
}

/** The talks of a file, a line each, their messages apart by ‖. */
export const talksOf = (file: URL): readonly (readonly Said[])[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(' ‖ ').map(marked));

/** A file of this folder's `leaving/`. */
export const leavingFile = (name: string): URL => new URL(`leaving/${name}.txt`, import.meta.url);

/** What of a talk's secrets leaves, and what is sent. */
export type Leak = { readonly digits: number; readonly names: number; readonly sent: string };

/** Sends the messages of a talk one after another, as a chat does, and counts what of the marked stretches stands outside tokens. */
export function leakOf(talk: readonly Said[]): Leak {
  let before: LeftDigits | undefined;
  const known: string[] = [];
  let digits = 0;
  let names = 0;
  const sent: string[] = [];
  for (const { text, marked: secrets } of talk) {
    const out = tokenise(text, { known, asked: false, ...(before === undefined ? {} : { before }) });
    before = out.left;
    known.push(...out.names);
    sent.push(out.text);
    for (const { from, to, digits: said } of secrets) {
      const share = outside(out, from, to);
      digits += Math.round(share * said.replaceAll(/\D/gu, '').length);
      names += share > 0 ? 1 : 0;
    }
  }
  return { digits, names, sent: sent.join(' ‖ ') };
}

const says = /[^\s\p{P}xX]/u;

/** Which share of what says something in a stretch stands outside tokens. */
function outside({ parts, original }: ReturnType<typeof tokenise>, from: number, to: number): number {
  const covered = parts.filter((part) => part.token);
  let all = 0;
  let open = 0;
  for (let at = from; at < to; at += 1) {
    if (!says.test(original.charAt(at))) continue;
    all += 1;
    open += covered.some(({ start, end }) => start <= at && at < end) ? 0 : 1;
  }
  return all === 0 ? 0 : open / all;
}
