import type { Meaning } from '../dialogue/act.ts';
import type { Expectation } from '../dialogue/expectation.ts';
import { severalOf } from '../fields/choice.ts';
import type { Reading } from '../fields/field.ts';
import { toneIn } from './explained.ts';
import { readWays } from './rules/ways.ts';

const ways = readWays('corrections.txt');
const numberBeside = ways('number-beside');
const adds = ways('adds-to-it');

/** An option chosen by its number, with something told beside it: the number stands, or, where the words name another option in its place, it is asked which. */
export type NumberBeside = {
  readonly chosen: { readonly option: string } | { readonly reading: Reading };
  readonly rest: string;
};

const against = ['wrong', 'asks', 'delay', 'unsure'] as const;

/** 2 但是工资也要哦: the number is the answer, the words are beside it; `null` where the words take it back, ask, or hold a number of their own. */
export function numberBesideIn(plain: string, expectation: Expectation): NumberBeside | null {
  const { kind, question, options, today } = expectation;
  if (kind !== 'question' || question?.field.kind !== 'choice') return null;
  const head = numberBeside.exec(plain);
  const option = options[Number(head?.[1]) - 1];
  const value = option === undefined ? undefined : question.field.choose?.(option.id);
  if (head === null || option === undefined || value === undefined) return null;
  const rest = plain.slice(head[0].length).trim();
  const tone = toneIn(rest);
  if (/\d/u.test(rest) || against.some((one) => tone.has(one))) return null;
  const said = question.field.read(rest, { today });
  const other = said.kind === 'value' && said.value !== value ? said.value : null;
  const label = options.find(({ id }) => id === other)?.label;
  return {
    rest,
    chosen:
      label === undefined || other === null || adds.test(rest)
        ? { option: option.id }
        : {
            reading: severalOf([
              { value, label: option.label },
              { value: other, label },
            ]),
          },
  };
}

/** The choice with what its words tell beside it; `null` where they are of danger or do something. */
export function withBeside(
  { chosen }: NumberBeside,
  beside: Meaning,
  { question }: Expectation,
): Meaning | null {
  if (beside.danger !== undefined || !quiet.has(beside.act)) return null;
  const { reading: _, doubt: __, option: ___, ...told } = beside;
  const found = told.found.filter((one) => one.question !== question?.id);
  return { ...told, act: 'answer', found, ...chosen };
}

/** What words may do beside a number and leave it as it is. */
const quiet: ReadonlySet<Meaning['act']> = new Set([
  'answer',
  'other',
  'need',
  'no',
  'yes',
] as const);
