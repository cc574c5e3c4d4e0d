import type { ActWord, FoundAnswer, Meaning } from '../dialogue/act.ts';
import type { Expectation } from '../dialogue/expectation.ts';
import type { Reading } from '../fields/field.ts';
import { yesNo } from '../fields/yes-no.ts';
import type { Phrase } from '../messages/phrase.ts';
import type { Wording } from '../wording/wording.ts';
import type { Analysis } from './analysis.ts';
import { asideIn, toAssistantIn } from './everyday.ts';
import {
  fits,
  isOnlyOther,
  looseWords,
  mendsOther,
  ofSomebody,
  overheard,
  pointedValue,
  readOrFound,
  whollyOther,
} from './found.ts';
import { ledValue, namesOf, targetIn } from './pointing.ts';
import { factsOfApplicant, isOfMembers, partFor, type Told } from './whose.ts';

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

type Light = {
  readonly plain: string;
  readonly expectation: Expectation;
  readonly wording: Wording;
  /** Whom it is for, as said in this message. */
  readonly helped: FoundAnswer | null;
  readonly told: Told;
};

/** The values of a message that fit here; `only`: it holds nothing else, and none of them answers the open question; `led`: it names another question first. */
function toldIn(
  heard: Analysis,
  at: {
    readonly plain: string;
    readonly expectation: Expectation;
    readonly words: (phrase: Phrase) => string;
    readonly notAsked: boolean;
    readonly of: Told;
  },
): {
  readonly told: readonly FoundAnswer[];
  readonly only: boolean;
  readonly led: boolean;
} {
  const { plain, words, expectation } = at;
  const { question, welcome, today } = expectation;
  const first = commands.has(heard.act) ? null : ledValue(plain, { welcome, words, today });
  // "电话是…" at the question of another phone is that one's.
  const kindOf = (id: string) => welcome.find((one) => one.id === id)?.field.kind;
  const led = first === null || kindOf(first.question) === question?.field.kind ? [] : [first];
  const fitting = heard.fields.filter(
    (one) => fits(one, expectation, heard) && one.question !== led[0]?.question,
  );
  const names = (): readonly string[] => namesOf(welcome, words).map(({ label }) => label);
  const only = question !== null && isOnlyOther(fitting, { plain, question, welcome, names });
  const dropped = at.notAsked || led.length > 0 || only;
  const all = [...led, ...fitting.filter((one) => !(dropped && one.question === question?.id))];
  return { told: factsOfApplicant(all, at.of), only, led: led.length > 0 };
}

/** What was heard in a message, read in the light of what is waited for. */
export function inLight(
  base: Meaning,
  heard: Analysis,
  { plain, expectation, wording, helped, told: of }: Light,
): Meaning {
  const { question, welcome } = expectation;
  const danger = heard.danger === null ? {} : { danger: heard.danger };
  const command = commands.has(heard.act);
  const corrects = heard.act === 'correct' || expectation.lines.length > 0;
  const words = (phrase: Phrase): string => wording.text(phrase, expectation.language);
  const target = corrects ? targetIn(plain, welcome, words) : null;
  const named = heard.act === 'correct' && target !== null && target !== question?.id;
  const { told, only, led } = toldIn(heard, {
    plain,
    expectation,
    words,
    notAsked: named,
    of,
  });
  const found = [
    ...told,
    ...(helped === null ? [] : [helped]),
    ...factsOfApplicant(
      [
        ...pointedValue(base.text, { target, told, expectation }),
        ...overheard(base.text, { told, expectation, heard }),
      ],
      of,
    ),
  ];
  // Free words read as anything: words that are a command, or wholly another answer, are not this one.
  const bare = heard.act === 'yes' || heard.act === 'no';
  const mends = heard.act === 'correct' && (named || mendsOther(told, question?.id));
  const elsewhere = command || bare || only || whollyOther(found, { plain, asked: question?.id });
  const none =
    question?.mayBeNone === true &&
    factsOfApplicant(heard.fields, of).some(
      (one) => one.question === question.id && one.value === null,
    );
  if (none) return { ...base, ...danger, act: 'no', found: told };
  const free = question !== null && looseWords.has(question.field.kind);
  const { text: part, others: mixed } = partFor(question?.id ?? '', base.text, of);
  const reading: Reading =
    question === null ||
    part === null ||
    mends ||
    led ||
    (free && elsewhere) ||
    isOfMembers(question, plain, { told, today: expectation.today })
      ? { kind: 'nothing' }
      : readOrFound(question, part, { today: expectation.today, command, heard, welcome });
  const others = question !== null && mixed && reading.kind === 'nothing';
  const answered = reading.kind !== 'nothing' && !(command && reading.kind !== 'value');
  const aside = answered && reading.kind === 'value' ? null : asideIn(plain);
  return {
    ...base,
    ...danger,
    act: others && bare ? 'other' : actIn(heard.act, { plain, expectation, answered }),
    ...(answered ? { reading } : {}),
    ...(aside === null ? {} : { aside }),
    ...(others ? { others } : {}),
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
