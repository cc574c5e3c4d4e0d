import type { Meaning } from '../dialogue/act.ts';
import type { Expectation } from '../dialogue/expectation.ts';
import type { Phrase } from '../messages/phrase.ts';
import { namesOf } from './pointing.ts';
import { readWays } from './rules/ways.ts';
import { setWords } from './set-words.ts';

const ways = readWays('corrections.txt');
const partNumber = ways('part-number');
const isSign = ways('is-sign');

type Line = NonNullable<Expectation['list']>[number];
type Part = { readonly number: number; readonly words: string };

/** The words of one set of `lexicon/asked-list.txt`, the longest first. */
const wordsIn = setWords('asked-list.txt');

const startOf = (words: string, set: string): string =>
  wordsIn(set).find((word) => words.toLowerCase().startsWith(word)) ?? '';

const digits = '一二三四五六七八九十';

type Head = { readonly number: number; readonly length: number };

/** The number of a line with which words begin: 第2样, 2., 2没有, 第二个; `null` where they count something. */
function headOf(words: string): Head | null {
  const lead = startOf(words, 'leads');
  const behindLead = words.slice(lead.length).trimStart();
  const said = partNumber.exec(behindLead)?.[0];
  if (said === undefined) return null;
  const behind = behindLead.slice(said.length);
  const ordinal = lead !== '';
  const unit = startOf(behind, 'units');
  const number = digits.includes(said) ? digits.indexOf(said) + 1 : Number(said);
  const counts = !ordinal && startOf(behind.trimStart(), 'measures') !== '';
  const bare = /^\d/u.test(said) && !/^(?:[.,]\d|[:：]\d{1,2}(?!\d))/u.test(behind);
  if (counts || !(ordinal || unit !== '' || bare)) return null;
  const rest = behind.slice(unit.length);
  const signs = /^[\s\p{P}]*/u.exec(rest)?.[0].length ?? 0;
  return { number, length: words.length - rest.length + signs };
}

/** A question of the list named by its label or one of its other names: 电话跳过, 住址：县城东街5号. */
function nameHead(words: string, { lines, names }: Names): Head | null {
  const said = words.toLowerCase();
  const own = names.find(({ label }) => said.startsWith(label));
  const line = lines.find(({ question }) => question?.id === own?.question.id);
  if (own === undefined || line === undefined) return null;
  const signs = isSign.exec(words.slice(own.label.length))?.[0].length ?? 0;
  return { number: line.number, length: own.label.length + signs };
}

type Names = { readonly lines: readonly Line[]; readonly names: ReturnType<typeof namesOf> };

/** Longer words before the first number tell something of their own, in UTF-16 units. */
const mostBefore = 6;

type Say = (phrase: Phrase) => string;

/** A message taken apart by the numbers or names of the lines it names, each with the words behind it; empty where it names none. */
export function partsOfList(
  plain: string,
  lines: readonly Line[],
  say: Say = () => '',
): readonly Part[] {
  const asked = lines.flatMap(({ question }) => question ?? []);
  const named = { lines, names: namesOf(asked, say) };
  const known = new Set(lines.map(({ number }) => number));
  const found: { readonly at: number; readonly head: Head }[] = [];
  for (const { index } of plain.matchAll(/(?<=^|[\s，,；;。、！!])(?=\S)/gu)) {
    const words = plain.slice(index);
    const head = headOf(words) ?? nameHead(words, named);
    const after = found.at(-1);
    const inside = after !== undefined && index < after.at + after.head.length;
    const again = found.some((one) => one.head.number === head?.number);
    if (head !== null && known.has(head.number) && !inside && !again)
      found.push({ at: index, head });
  }
  if ((found[0]?.at ?? 0) > mostBefore) return [];
  return found.map(({ at, head }, index) => ({
    number: head.number,
    words: plain.slice(at + head.length, found[index + 1]?.at).replace(/[\s，,；;、]+$/u, ''),
  }));
}

/** One line of the list, as if it stood open alone. */
export function atListLine(line: Line, expectation: Expectation): Expectation {
  const { occasion: _, list: __, ...others } = expectation;
  const { papers } = expectation;
  const wanted = { needs: papers?.needs ?? [], count: 0, wanted: line.paper !== undefined };
  return {
    ...others,
    kind: 'question',
    question: line.question ?? null,
    lines: [],
    options: [],
    papers: wanted,
  };
}

/** What a message says to a list: by the numbers it names, else to the only question that can read it. */
export function withListParts(
  meaning: Meaning,
  {
    plain,
    expectation,
    say,
  }: { readonly plain: string; readonly expectation: Expectation; readonly say: Say },
  hear: (words: string, expectation: Expectation) => Meaning,
): Meaning {
  const { list } = expectation;
  if (list === undefined || plain === '') return meaning;
  const bare: Meaning = { act: 'answer', text: '', found: [], needs: [] };
  const parts = partsOfList(plain, list, say).map(({ number, words }) => {
    const line = list.find((one) => one.number === number) as Line;
    const told = words === '' ? bare : hear(words, atListLine(line, expectation));
    return { number, meaning: told };
  });
  if (parts.length > 0) return { ...meaning, parts };
  const { papers } = meaning;
  const all = wordsIn('all').some((word) => plain.toLowerCase().includes(word));
  const told = papers !== undefined && all ? { ...meaning, papers: { ...papers, all } } : meaning;
  if (papers?.lack !== undefined || (papers?.said.length ?? 0) > 0) return told;
  const read = list.flatMap((line) => {
    const heard = line.question === undefined ? null : hear(plain, atListLine(line, expectation));
    const plainly = heard?.reading?.kind === 'value' && heard.doubt !== true;
    return heard !== null && plainly ? [{ number: line.number, meaning: heard }] : [];
  });
  return read.length === 1 ? { ...told, parts: read } : told;
}
