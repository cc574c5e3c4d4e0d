import type { ActWord, Meaning } from '../dialogue/act.ts';
import type { Expectation } from '../dialogue/expectation.ts';
import type { Reading } from '../fields/field.ts';
import { normalise } from '../fields/normalise.ts';
import { yesNo } from '../fields/yes-no.ts';
import type { Incoming } from '../messages/incoming.ts';
import type { Phrase } from '../messages/phrase.ts';
import type { Wording } from '../wording/wording.ts';
import type { Analysis, AnalysisContext } from './analysis.ts';
import { caseNamedIn } from './case-number.ts';
import { asideIn, languageIn, resumes, toAssistantIn } from './everyday.ts';
import {
  fits,
  looseWords,
  mendsOther,
  ofSomebody,
  overheard,
  pointedValue,
  readOrFound,
  whollyOther,
} from './found.ts';
import { digitsIn, helpedIn, labelledOption, lineIn, targetIn } from './pointing.ts';

/** The longest message that is read, in UTF-16 units. */
export const longest = 4000;

/** What hears free words: rules alone here; a model may stand behind the same shape later. */
export type Analyse = (text: string, context: AnalysisContext) => Analysis;

const nothing: Meaning = { act: 'other', text: '', found: [], needs: [] };

/** Acts that are commands wherever they are said: they go before an answer in free text. */
const commands: ReadonlySet<ActWord> = new Set([
  'back',
  'skip',
  'why',
  'help',
  'pause',
  'status',
  'cancel',
  'withdraw',
  'delete',
  'human',
  'question',
  'thanks',
  'greet',
]);

/** A message in the light of what is waited for. Rules alone; every value is checked by its field, nothing here decides. */
export function createUnderstanding(parts: {
  readonly wording: Wording;
  readonly analyse: Analyse;
}): (incoming: Incoming, expectation: Expectation) => Meaning {
  return ({ body }, expectation) => {
    switch (body.kind) {
      case 'press':
        return pressed(body.option, body.turn, expectation);
      case 'paper':
        return { ...nothing, paper: body.paper };
      case 'unreadable':
        return { ...nothing, unreadable: body.reason };
      case 'wordless':
        return { ...nothing, unreadable: 'wordless' };
      case 'start':
        return { ...nothing, act: 'greet', start: { service: body.service } };
      case 'text':
        return spoken(body.text, expectation, parts);
    }
  };
}

/** Options that mean the same whenever they are pressed. */
const timeless: ReadonlySet<string> = new Set(['human', 'status', 'resume', 'to_assistant']);

function pressed(option: string, turn: number | null, expectation: Expectation): Meaning {
  const known = expectation.options.some((one) => one.id === option);
  if (timeless.has(option)) return { ...nothing, option };
  if (!known || (turn !== null && turn !== expectation.asked)) return { ...nothing, stale: true };
  return { ...nothing, act: 'answer', option };
}

function spoken(
  raw: string,
  expectation: Expectation,
  { wording, analyse }: { readonly wording: Wording; readonly analyse: Analyse },
): Meaning {
  if (raw.length > longest) return { ...nothing, unreadable: 'long' };
  const text = raw.toWellFormed().trim();
  const plain = normalise(text).text;
  const named = caseNamedIn(plain, expectation.today);
  const base = { ...nothing, text, ...(named === null ? {} : { named }) };
  const language = languageIn(plain);
  if (language !== null && language !== expectation.language) return { ...base, language };
  const line = lineIn(plain, expectation.lines);
  if (line !== null) return { ...base, act: 'correct', target: line };
  const pointed = pointedAt(plain, expectation, wording);
  if (pointed !== null) return { ...base, act: 'answer', ...pointed };
  if (expectation.kind === 'question' && resumes(plain)) return { ...base, act: 'greet' };
  const heard = analyse(text, { today: expectation.today, asked: askedOf(expectation) });
  return inLight(base, heard, { plain, expectation, wording });
}

const askedOf = (expectation: Expectation): string | undefined =>
  expectation.kind === 'review' ? 'review' : expectation.question?.id;

/** A digit or a label that names one of the options shown. */
function pointedAt(
  plain: string,
  expectation: Expectation,
  wording: Wording,
): Pick<Meaning, 'option' | 'reading'> | null {
  const { options, question } = expectation;
  const digits = expectation.lines.length > 0 ? [] : digitsIn(plain, options.length);
  if (digits.length > 1 && question?.field.kind === 'choices')
    return {
      reading: {
        kind: 'value',
        value: digits.map((digit) => (options[digit - 1] as { id: string }).id),
      },
    };
  const first = digits.length === 1 ? options[(digits[0] as number) - 1] : undefined;
  const option =
    first?.id ??
    labelledOption(plain, options, (label) => wording.text(label, expectation.language));
  return option === null || option === undefined ? null : { option };
}

type Light = {
  readonly plain: string;
  readonly expectation: Expectation;
  readonly wording: Wording;
};

function inLight(base: Meaning, heard: Analysis, { plain, expectation, wording }: Light): Meaning {
  const { question, welcome } = expectation;
  const danger = heard.danger === null ? {} : { danger: heard.danger };
  const command = commands.has(heard.act);
  const helped = helpedIn(
    plain,
    welcome.find((one) => one.id === 'for_whom'),
    expectation.today,
  );
  const corrects = heard.act === 'correct' || expectation.lines.length > 0;
  const words = (phrase: Phrase): string => wording.text(phrase, expectation.language);
  const target = corrects ? targetIn(plain, welcome, words) : null;
  const named = heard.act === 'correct' && target !== null && target !== question?.id;
  const told = heard.fields.filter(
    (one) => fits(one, expectation, heard) && !(named && one.question === question?.id),
  );
  const found = [
    ...told,
    ...(helped === null ? [] : [helped]),
    ...pointedValue(base.text, { target, told, expectation }),
    ...overheard(base.text, { told, expectation, heard }),
  ];
  // Free words read as anything: words that are a command, or wholly another answer, are not this one.
  const bare = heard.act === 'yes' || heard.act === 'no';
  const mends = heard.act === 'correct' && (named || mendsOther(told, question?.id));
  const elsewhere = command || bare || whollyOther(found, { plain, asked: question?.id });
  const none =
    question?.mayBeNone === true &&
    heard.fields.some((one) => one.question === question.id && one.value === null);
  if (none) return { ...base, ...danger, act: 'no', found: told };
  const free = question !== null && looseWords.has(question.field.kind);
  const reading: Reading =
    question === null || mends || (free && elsewhere)
      ? { kind: 'nothing' }
      : readOrFound(question, base.text, { today: expectation.today, command, heard, welcome });
  const answered = reading.kind !== 'nothing' && !(command && reading.kind !== 'value');
  const aside = answered && reading.kind === 'value' ? null : asideIn(plain);
  return {
    ...base,
    ...danger,
    act: actIn(heard.act, { plain, expectation, answered }),
    ...(answered ? { reading } : {}),
    ...(aside === null ? {} : { aside }),
    ...(target === null ? {} : { target }),
    ...(toAssistantIn(plain) ? { toAssistant: true } : {}),
    ...(heard.door === null ? {} : { door: heard.door }),
    found:
      question?.field.kind === 'text' && answered
        ? found.filter((one) => !ofSomebody.has(one.question))
        : found,
    needs: heard.needs.map((need) => need.label),
  };
}

const yesOrNo: ReadonlySet<Expectation['kind']> = new Set([
  'consent',
  'needs',
  'review',
  'settle',
  'choice',
]);

/** Yes and no in all their everyday forms, where yes or no is waited for. */
function actIn(
  act: ActWord,
  {
    plain,
    expectation,
    answered,
  }: { readonly plain: string; readonly expectation: Expectation; readonly answered: boolean },
): ActWord {
  if (act === 'yes' || act === 'no') return act;
  const waits =
    yesOrNo.has(expectation.kind) || expectation.options.some((option) => option.id === 'yes');
  if (waits && (act === 'answer' || act === 'other')) {
    const read = yesNo().read(plain, { today: expectation.today });
    if (read.kind === 'value') return read.value === true ? 'yes' : 'no';
  }
  return act === 'other' && answered ? 'answer' : act;
}
