import type { Case } from '../cases/case.ts';
import type { CaseDeed } from '../messages/case-act.ts';
import { isWholeDay } from '../messages/day.ts';
import { type Phrase, phrase } from '../messages/phrase.ts';
import type { SlipOutcome, SlipStep, SlipWriting } from '../messages/slip.ts';
import { counts } from '../services/read.ts';
import type { Service } from '../services/service.ts';
import type { Form, OfficeAbout } from './office-forms.ts';

type Made = { readonly deed: CaseDeed } | { readonly problem: Phrase };

/** What a form of a slip is read with. `urgent`: the legal clock of the case that is about to end. */
export type SlipAbout = OfficeAbout & {
  readonly service: Service | null;
  readonly urgent?: SlipWriting['urgent'];
};

const longest = 500;
const text = (form: Form, name: string): string => form(name).trim().slice(0, longest);
const wrong = (key: string): Made => ({ problem: phrase(key) });

/** Answers that can be told on: those that count, but for what is a secret of a bank. */
export const tellable = (of: Case, service: Service | null): readonly string[] =>
  service === null
    ? []
    : service.questions
        .filter(
          ({ id, field }) =>
            counts(of.answers[id]) && (field.secret !== true || id === 'id_number'),
        )
        .map(({ id }) => id);

/** Told on where nobody chooses otherwise: who it is and how to reach him. */
export const toldByDefault: ReadonlySet<string> = new Set(['name', 'phone']);

function writeSlip(form: Form, { of, service, urgent }: SlipAbout): Made {
  if (of === undefined) return wrong('desk-problem-unknown');
  if (form('department') === '') return wrong('desk-problem-choose');
  const matter = text(form, 'matter');
  if (matter === '') return wrong('desk-problem-empty');
  const materials = text(form, 'materials');
  const slip: SlipWriting = {
    department: form('department'),
    matter,
    tells: tellable(of, service).filter((id) => form(`tell-${id}`) === 'yes'),
    papers: of.papers.map(({ id }) => id).filter((id) => form(`paper-${id}`) === 'yes'),
    ...(materials === '' ? {} : { materials }),
    ...(urgent === undefined ? {} : { urgent }),
  };
  return { deed: { kind: 'write_slip', slip } };
}

const answers = ['given', 'refused'] as const;
const ways = ['paper', 'phone'] as const;

/** What the worker signed, or said on the telephone. */
function answerSlip(form: Form, { today, by = '' }: SlipAbout): Made {
  const answer = answers.find((one) => one === form('answer'));
  const how = ways.find((one) => one === form('how'));
  if (answer === undefined || how === undefined) return wrong('desk-problem-choose');
  const taken = { how, day: today, by };
  return { deed: { kind: 'answer_slip', slip: form('slip'), answer, taken } };
}

const outcomes: readonly SlipOutcome[] = ['accepted', 'refused', 'done', 'not_theirs'];
const rulings = ['changed', 'kept'] as const;

/** A day of a form that has come already. */
const past = (form: Form, { today }: SlipAbout): string | null =>
  isWholeDay(form('day')) && form('day') <= today ? form('day') : null;

function stepOf(form: Form, about: SlipAbout): SlipStep | string {
  const kind = form('step');
  if (kind === 'drop') return { kind, reason: text(form, 'text') };
  const day = past(form, about);
  if (day === null) return 'refused-no_day';
  const words = text(form, 'text');
  switch (kind) {
    case 'hand':
    case 'met':
    case 'object':
      return { kind, day };
    case 'supplement': {
      const until = form('until');
      return { kind, text: words, day, ...(isWholeDay(until) ? { until } : {}) };
    }
    case 'feedback': {
      const outcome = outcomes.find((one) => one === form('outcome'));
      return outcome === undefined ? 'desk-problem-choose' : { kind, outcome, text: words, day };
    }
    case 'ruling': {
      const outcome = rulings.find((one) => one === form('outcome'));
      return outcome === undefined ? 'desk-problem-choose' : { kind, outcome, text: words, day };
    }
    default:
      return 'desk-problem-unknown';
  }
}

function moveSlip(form: Form, about: SlipAbout): Made {
  const step = stepOf(form, about);
  return typeof step === 'string'
    ? wrong(step)
    : { deed: { kind: 'move_slip', slip: form('slip'), step } };
}

/** Forms of slips that send a case on. */
export const slipForms: { readonly [kind: string]: (form: Form, about: SlipAbout) => Made } = {
  write_slip: writeSlip,
  answer_slip: answerSlip,
  move_slip: moveSlip,
};
