import type { Expectation } from '../dialogue/expectation.ts';
import { clausesOf } from '../fields/clauses.ts';
import type { Analyse, Analysis } from './analysis.ts';
import { assentIn } from './assent.ts';
import { helpedIn } from './helped.ts';
import { viewOf } from './rules/view.ts';
import { partFor, toldOf } from './whose.ts';

/** A message heard as told of the applicant: whom it is for may be said in it, and is then heard first. */
export function hearIn(
  text: string,
  plain: string,
  {
    expectation,
    analyse,
    freely = false,
  }: {
    readonly expectation: Expectation;
    readonly analyse: Analyse;
    readonly freely?: boolean;
  },
) {
  const { today, relation, relationWords } = expectation;
  const listening = expectation.kind === 'safe' || expectation.occasion === 'safe';
  // Who only waits for a person has told no matter yet that his words would belong to.
  const open = (expectation.services ?? []).some((id) => id !== 'call');
  const going = expectation.kind === 'idle' && open;
  const about = expectation.services ?? [];
  const settles = assentAtHead(plain, expectation);
  const put = expectation.occasion !== undefined && expectation.occasion !== 'safe';
  const context = {
    today,
    asked: askedOf(expectation),
    settles,
    put,
    about,
    listening,
    going,
    freely,
  };
  const first = analyse(text, { ...context, view: viewOf(relation, relationWords) });
  const helped = helpedIn(plain, {
    question: expectation.welcome.find((one) => one.id === 'for_whom'),
    needs: first.needs.map((need) => need.label),
    about,
    today,
    opens: relation === undefined,
    helping: relation !== undefined && relation !== 'self',
  });
  const told = toldOf(plain, expectation, helped);
  const late = relation === undefined && told.view.helping;
  const whole = late ? analyse(text, { ...context, view: told.view }) : first;
  const { text: part } = partFor(context.asked ?? '', text, told);
  const apart = told.view.helping && part !== null && part !== text;
  const heard = apart ? withAnswerOf(whole, analyse(part, context), context.asked) : whole;
  return { heard, plain, expectation, helped, told };
}

/** Whether the first clause of a message is a plain yes or no to what stands open. */
function assentAtHead(plain: string, { occasion, question }: Expectation): boolean {
  const [first] = clausesOf(plain);
  if (occasion === undefined || occasion === 'safe' || first === undefined) return false;
  return assentIn(plain.slice(first.from, first.to), occasion, question ?? undefined) !== null;
}

/** The answer to the open question is heard only in what is said of the applicant (她没单位 我是县机械厂的: she has none). */
const withAnswerOf = (whole: Analysis, part: Analysis, asked: string | undefined): Analysis => ({
  ...whole,
  fields: [
    ...whole.fields.filter((one) => one.question !== asked),
    ...part.fields.filter((one) => one.question === asked),
  ],
});

const askedOf = (expectation: Expectation): string | undefined =>
  expectation.byTheWay === true
    ? undefined
    : expectation.kind === 'review'
      ? 'review'
      : expectation.question?.id;
