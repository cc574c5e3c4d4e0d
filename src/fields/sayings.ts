import { charsOf } from './as-text.ts';
import type { Stretch } from './clauses.ts';
import { inCommonWords } from './common-words.ts';
import { readWords } from './words.ts';

const { fit } = readWords('choices.txt');

/** Ways people say each value of a set. */
export type Sayings = { readonly [value: string]: readonly string[] };

/** A value of a set as it was heard in plain text; `negated` where the words before it say that it is not so. */
export type Heard = Stretch & {
  readonly value: string;
  readonly said: string;
  readonly negated: boolean;
};

/** What listens for the values of one set: longer sayings win over shorter ones inside them. */
export type Listener = (text: string) => readonly Heard[];

/** A saying as it is looked for; mostly the very string, not another like it. */
function commonly(said: string): string {
  const common = inCommonWords(said.toLowerCase());
  return common === said ? said : common;
}

/** A listener for these values in text of common words, each by its own id, as it is or with spaces for `_`, and by its sayings; words of `except` say none of them, whatever saying they hold. */
export function listenFor(
  values: readonly string[],
  sayings: Sayings = {},
  except: readonly string[] = [],
): Listener {
  const entries = values.flatMap((value) =>
    [value, value.replaceAll('_', ' '), ...(sayings[value] ?? [])].map(
      (said) => [commonly(said), value] as const,
    ),
  );
  const others = except.map((said) => [commonly(said), null] as const);
  const byLength = [...new Map<string, string | null>([...others, ...entries])]
    .filter(([said]) => said !== '')
    .toSorted(([a], [b]) => b.length - a.length);
  // Two rows instead of pairs: there are tens of thousands of them in a house.
  const saids = byLength.map(([said]) => said);
  const meant = byLength.map(([, value]) => value);
  const byFirst = new Map<string, number[]>();
  for (const [at, said] of saids.entries()) {
    const others = byFirst.get(said.charAt(0));
    if (others === undefined) byFirst.set(said.charAt(0), [at]);
    else others.push(at);
  }
  return (text) => {
    const lower = text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
    const heard: Heard[] = [];
    const begun: number[] = [];
    for (const first of new Set(lower.split(''))) begun.push(...(byFirst.get(first) ?? []));
    if (begun.length === 0) return heard;
    const taken = new Uint8Array(lower.length);
    for (const at of begun.toSorted((a, b) => a - b)) {
      hear(lower, {
        said: saids[at] as string,
        value: meant[at] as string | null,
        heard,
        taken,
      });
    }
    return heard.toSorted((a, b) => a.from - b.from);
  };
}

type Hearing = {
  readonly said: string;
  /** None: the words say none of them. */
  readonly value: string | null;
  readonly heard: Heard[];
  readonly taken: Uint8Array;
};

function hear(text: string, { said, value, heard, taken }: Hearing): void {
  for (let from = text.indexOf(said); from >= 0; from = text.indexOf(said, from + said.length)) {
    const to = from + said.length;
    if (taken[from] || taken[to - 1] || splitsWord(text, from, to)) continue;
    taken.fill(1, from, to);
    if (value === null) continue;
    const negated = isNegated(text, from, said) || isLacking(text, { to, said });
    heard.push({ value, said, from, to, negated });
  }
}

const latin = /[a-z0-9_]/;

/** A Latin saying counts only as a whole word. */
const splitsWord = (text: string, from: number, to: number): boolean =>
  (latin.test(text[from] ?? '') && latin.test(text[from - 1] ?? '')) ||
  (latin.test(text[to - 1] ?? '') && latin.test(text[to] ?? ''));

const negation = fit`{no}(?:{no-between}|\s|a |an |any |in |on |been )*$`;
const ownNegation = fit`^(?:{own-no}|no |not )`;

/** 工资没给 says itself that there is none: 工资没给我们都没给 is no less. */
const holdsNegation = fit`{own-no}|\bno |\bnot `;

const notOnly = fit`{not-only}{is}?$`;
/** 聊天记录没有 有欠条: said anew behind the pause. */
const afresh = fit`\s{afresh}$`;
const undone = fit`{no-of-no}$`;
/** 没结婚 is not 结婚; a saying that is itself a negation is undone only by 不是. */
function isNegated(text: string, from: number, said: string): boolean {
  const before = text.slice(Math.max(0, from - 8), from);
  if (notOnly.test(before) || afresh.test(before)) return false;
  return ownNegation.test(said) ? undone.test(before) : negation.test(before);
}

const lacking = fit`^(?:{lacking-all})?(?:{lacking})(?:{lacking-end})?(?=$|[\s，,。；;！!、]|.?{lacking-next})`;
/** 聊天记录没有: the words right behind it say that there is none. */
const isLacking = (text: string, { to, said }: { to: number; said: string }): boolean =>
  !holdsNegation.test(said) &&
  (lacking.test(text.slice(to, to + 6)) || lacksBoth.test(text.slice(to)) || isLost(text, to));

/** 合同没有工资条也没有: of both of them. */
const lacksBoth = fit`^(?:{lacking})[^\s，,。；;！!、]{1,8}{lacking-too}(?:{lacking})`;

const clauseEnd = /[\s，,。；;！!、]/u;
const lost = fit`(?:{lost})(?:{lacking-end})?$`;
/** 微信我手机摔了没了: the clause ends with its being lost. */
function isLost(text: string, to: number): boolean {
  const rest = text.slice(to);
  const end = rest.search(clauseEnd);
  return lost.test(end < 0 ? rest : rest.slice(0, end));
}

const general = fit`^{general}$`;
/** Words so general that they mean a value only as the answer to its own question. */
export const isGeneral = (said: string): boolean => charsOf(said).length < 2 || general.test(said);
