import type { ActWord, FoundAnswer, Meaning } from '../dialogue/act.ts';
import type { Expectation } from '../dialogue/expectation.ts';
import { speakersOwn } from '../dialogue/prelude.ts';
import type { Reading } from '../fields/field.ts';
import { yesNo } from '../fields/yes-no.ts';
import type { Phrase } from '../messages/phrase.ts';
import type { Question } from '../services/service.ts';
import type { Wording } from '../wording/wording.ts';
import type { Analysis } from './analysis.ts';
import { applicantsOwn } from './applicants-own.ts';
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
import { helpedIn, ledValue, namesOf, targetIn } from './pointing.ts';

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

/** "我爸电话…" at the question of the helper's own. */
const isTheirs = (question: Question, told: readonly FoundAnswer[]): boolean =>
  told.some((one) => one.of === 'applicant' && speakersOwn[one.question] === question.id) &&
  !told.some((one) => one.of === undefined && speakersOwn[one.question] === question.id);

type Light = {
  readonly plain: string;
  readonly expectation: Expectation;
  readonly wording: Wording;
};

/** The values of a message that fit here; `only`: it holds nothing else, and none of them answers the open question; `led`: it names another question first. */
function toldIn(
  heard: Analysis,
  at: {
    readonly plain: string;
    readonly expectation: Expectation;
    readonly words: (phrase: Phrase) => string;
    readonly notAsked: boolean;
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
  const { relation } = expectation;
  const told = relation === undefined ? all : applicantsOwn(plain, all, relation);
  return { told, only, led: led.length > 0 };
}

/** What was heard in a message, read in the light of what is waited for. */
export function inLight(
  base: Meaning,
  heard: Analysis,
  { plain, expectation, wording }: Light,
): Meaning {
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
  const { told, only, led } = toldIn(heard, { plain, expectation, words, notAsked: named });
  const found = [
    ...told,
    ...(helped === null ? [] : [helped]),
    ...pointedValue(base.text, { target, told, expectation }),
    ...overheard(base.text, { told, expectation, heard }),
  ];
  // Free words read as anything: words that are a command, or wholly another answer, are not this one.
  const bare = heard.act === 'yes' || heard.act === 'no';
  const mends = heard.act === 'correct' && (named || mendsOther(told, question?.id));
  const elsewhere = command || bare || only || whollyOther(found, { plain, asked: question?.id });
  const none =
    question?.mayBeNone === true &&
    heard.fields.some((one) => one.question === question.id && one.value === null);
  if (none) {
    // A field that itself hears why there is none says more than the bare no.
    const own = question.field.read(base.text, { today: expectation.today });
    const why = own.kind === 'value' && own.value === null ? { reading: own } : {};
    return { ...base, ...danger, ...why, act: 'no', found: told };
  }
  const free = question !== null && looseWords.has(question.field.kind);
  const reading: Reading =
    question === null || mends || led || (free && elsewhere) || isTheirs(question, told)
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
