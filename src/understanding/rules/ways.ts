import { linesOf } from '../../fields/word-files.ts';
import { readLexicon } from './lexicon.ts';

/** The ways of saying of one file of `lexicon/ways/`, by name, as patterns; throws where a name is not there. */
export type Ways = (name: string, flags?: string) => RegExp;

/** Kinds of character that a way of saying names in braces. */
const kinds: { readonly [name: string]: string } = {
  any: '.',
  digit: String.raw`\d`,
  edge: String.raw`\b`,
  han: String.raw`\p{Script=Han}`,
  ideograph: String.raw`\u4e00-\u9fff`,
  letter: String.raw`\p{L}`,
  line: String.raw`\n`,
  number: String.raw`\p{N}`,
  sign: String.raw`\p{P}`,
  solid: String.raw`\S`,
  space: String.raw`\s`,
  symbol: String.raw`\p{S}`,
};

/** What a gap may be made of, by the sign behind its number. */
const gaps: { readonly [sign: string]: string } = {
  '': '[^，,。]',
  ';': '[^，,。；;]',
  '.': '.',
  _: String.raw`\S`,
};

/** The signs of a way of saying and what each is in a pattern, the longer first; what is none of them stands for itself. */
const signs: readonly (readonly [RegExp, (found: RegExpExecArray) => string])[] = [
  [/\s+/y, () => ''],
  [/\\(.)/y, ([, sign = '']) => escaped(sign)],
  [/@(\w*)\(/y, ([, name]) => (name === '' ? '(' : `(?<${name}>`)],
  [/(<?[=!])\(/y, ([, sign]) => `(?${sign}`],
  [/\(/y, () => '(?:'],
  [/<(\d+-)?(\d+|\*)([;._]?)>/y, ([, from = '0-', to = '', sign = '']) => gap(from, to, sign)],
  [/\{(\d+)(-?)(\d*)\}/y, ([, from, dash, to]) => `{${from}${dash === '' ? '' : `,${to}`}}`],
  [/\[(\^?)((?:\\.|[^\]])+)\]/y, ([, not = '', inner = '']) => `[${not}${classOf(inner)}]`],
  [/[/|]/y, () => '|'],
  [/~/y, () => '?'],
  [/_/y, () => ' '],
  [/[)^$?*+]/y, ([sign]) => sign],
  [/[^{}[\]<>]/y, ([sign]) => escaped(sign)],
];

const gap = (from: string, to: string, sign: string): string =>
  to === '*' ? `${gaps[sign]}*` : `${gaps[sign]}{${from.slice(0, -1)},${to}}`;

const escaped = (sign: string): string => sign.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');

const classOf = (inner: string): string =>
  inner
    .replaceAll(/\{(\w+)\}/gu, (_, name: string) => {
      if (kinds[name] === undefined) throw new Error(`{${name}} is no kind of character`);
      return kinds[name];
    })
    .replaceAll('_', ' ');

/** A way of saying as the source of a pattern; `part` gives the source of another that it names. */
export function sourceOf(way: string, part: (name: string) => string): string {
  let source = '';
  for (let at = 0; at < way.length; ) {
    const [piece, to] = pieceAt(way, at, part);
    source += piece;
    at = to;
  }
  return source;
}

function pieceAt(
  way: string,
  at: number,
  part: (name: string) => string,
): readonly [string, number] {
  const named = sticky(/\{([a-z][a-z-]*)\}/y, way, at);
  if (named !== null) {
    const [whole, name = ''] = named;
    const kind = name === 'ideograph' ? `[${kinds[name]}]` : kinds[name];
    return [kind ?? `(?:${part(name)})`, at + whole.length];
  }
  for (const [sign, made] of signs) {
    const found = sticky(sign, way, at);
    if (found !== null) return [made(found), at + found[0].length];
  }
  throw new Error(`"${way.slice(at, at + 20)}" is no way of saying`);
}

function sticky(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

const opened = new Map<string, Ways>();

/** Opens a file of `lexicon/ways/`: `name: way | way`, written as the README of that folder says. Each file is read once; a pattern is made where it is asked for, so ask while loading and not for each message. */
export function readWays(file: string): Ways {
  const ways = opened.get(file) ?? waysIn(readLexicon(`ways/${file}`), file);
  opened.set(file, ways);
  return ways;
}

/** The ways of saying of a text; throws one line that names `file` and what is wrong in it. */
export function waysIn(text: string, file: string): Ways {
  const wrong = (fault: string) =>
    new Error(`Cannot read src/understanding/lexicon/ways/${file}: ${fault}`);
  const ways = new Map<string, string>();
  for (const { at, text: line } of linesOf(text)) {
    const [, name = '', way = ''] = /^([a-z][a-z0-9.-]*):\s+(.+)$/u.exec(line) ?? [];
    if (name === '') throw wrong(`line ${at} is no "name: way | way"`);
    if (ways.has(name)) throw wrong(`line ${at} has a name that stands above, "${name}"`);
    ways.set(name, way);
  }
  const source = (name: string): string => {
    const way = ways.get(name);
    if (way === undefined) throw wrong(`it has no "${name}"`);
    return sourceOf(way, source);
  };
  return (name, flags = 'u') => {
    try {
      return new RegExp(source(name), flags);
    } catch (fault) {
      throw wrong(`"${name}" cannot be made: ${String(fault)}`);
    }
  };
}
