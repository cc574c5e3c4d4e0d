import type { Case } from '../../cases/case.ts';
import type { Answers } from '../../messages/answer.ts';
import type { HouseholdDeed } from '../../records/household-deed.ts';
import { serviceById } from '../../services/index.ts';
import { questionOf } from '../../services/read.ts';
import { mayRead } from '../accounts/roles.ts';
import { hears } from '../hears.ts';
import { levels, types } from './file-new.ts';
import {
  type DeedReader,
  deed,
  type FormRecordDeed,
  namesIn,
  partIn,
  problem,
  type RecordForm,
  type RecordView,
  textIn,
} from './record-form.ts';

const reason = (form: RecordForm): string => textIn(form, 'reason');
const day = (form: RecordForm): string => textIn(form, 'day');
const override = (form: RecordForm) => partIn(form, 'override');

const headerIn = (form: RecordForm) => ({
  type: types.find((one) => one === textIn(form, 'type')) ?? 'hardship',
  level: levels.find((one) => one === textIn(form, 'level')) ?? 'county',
});

/** The case a form names, if this reader may open it. */
function caseIn(form: RecordForm, view: RecordView): Case | null {
  const of = view.port.store.desk.case(textIn(form, 'case'));
  const reads =
    of?.kind === 'application' &&
    mayRead(view.staff, of, view.port.centre) &&
    hears(view.staff, of, view.port);
  return reads ? of : null;
}

/** What one question's own grammar reads in a text, as if it had been said. */
function read(
  question: string,
  raw: string,
  view: RecordView,
): FormRecordDeed | { readonly answer: Answers[string] } {
  const relief = serviceById('relief');
  const asked = relief === undefined ? undefined : questionOf(relief, question);
  if (asked === undefined) return problem('desk-problem-choose');
  if (raw === '') return problem('desk-problem-empty');
  const chosen = asked.field.choose?.(raw);
  const reading =
    chosen === undefined
      ? asked.field.read(raw, { today: view.today })
      : ({ kind: 'value', value: chosen } as const);
  if (reading.kind === 'problem') return { problem: reading.problem };
  if (reading.kind !== 'value') return problem('desk-problem-not_read');
  return { answer: { state: 'given', value: reading.value, raw, turn: 0, at: view.now } };
}

/** A file of who sits at the counter: name and number are enough to begin with. */
function openAtCounter(form: RecordForm, view: RecordView): FormRecordDeed {
  const facts: { [question: string]: Answers[string] } = {};
  for (const question of ['name', 'id_number']) {
    const found = read(question, textIn(form, question), view);
    if (!('answer' in found)) return found;
    facts[question] = found.answer;
  }
  return deed({
    kind: 'open_household',
    ...headerIn(form),
    facts,
    from: 'counter',
    ...partIn(form, 'unit'),
  });
}

function openOfCase(of: Case, form: RecordForm): FormRecordDeed {
  const { employer } = of.answers;
  const unit = of.opinion?.unit ?? employer?.value;
  return deed({
    kind: 'open_household',
    ...headerIn(form),
    facts: of.answers,
    from: 'case',
    case: of.number,
    ...(typeof unit === 'string' && unit !== '' ? { unit } : {}),
  });
}

function responsible(form: RecordForm, view: RecordView): FormRecordDeed {
  const account = view.port.store.staff.list().find((one) => one.id === textIn(form, 'account'));
  const name = textIn(form, 'name');
  return deed(
    account === undefined || name !== ''
      ? { kind: 'name_responsible', name }
      : { kind: 'name_responsible', name: account.name, id: account.id },
  );
}

const visit: DeedReader = (form, view) =>
  deed({
    kind: 'visit',
    visit: {
      id: textIn(form, 'visit'),
      day: day(form),
      visitors: namesIn(form, 'visitors'),
      ...partIn(form, 'housing'),
      ...partIn(form, 'people'),
      ...partIn(form, 'income'),
      ...partIn(form, 'needs'),
      photos: [],
      photoConsent: false,
      ...(textIn(form, 'on_paper') === 'yes' ? { onPaper: true } : {}),
      by: view.staff.name,
    },
  });

const yearReasons = ['filing', 'review', 'change'] as const;
const categories = ['deep', 'relative', 'accident'] as const;

const canShow = (what: string): boolean => what === 'answers' || /^[a-z_0-9]{1,60}$/u.test(what);

/** Forms of a household file, by the deed they stand for. */
export const fileForms: {
  readonly [kind in HouseholdDeed['kind']]?: DeedReader;
} & { readonly [kind: string]: DeedReader } = {
  open_household: (form, view) => {
    if (textIn(form, 'case') === '') return openAtCounter(form, view);
    const of = caseIn(form, view);
    return of === null ? problem('desk-problem-choose') : openOfCase(of, form);
  },
  hang_case: (form, view) => {
    const of = caseIn(form, view);
    return of === null
      ? problem('desk-problem-choose')
      : deed({ kind: 'hang_case', case: of.number, facts: of.answers });
  },
  correct_fact: (form, view) => {
    const question = textIn(form, 'question');
    const found = read(question, textIn(form, 'text'), view);
    return 'answer' in found
      ? deed({ kind: 'correct_fact', question, answer: found.answer })
      : found;
  },
  name_responsible: responsible,
  number_file: (form) =>
    textIn(form, 'file_no') === ''
      ? problem('desk-problem-empty')
      : deed({ kind: 'number_file', fileNo: textIn(form, 'file_no'), ...headerIn(form) }),
  add_year: (form) =>
    deed({
      kind: 'add_year',
      why: yearReasons.find((one) => one === textIn(form, 'why')) ?? 'review',
      category: categories.find((one) => one === textIn(form, 'category')) ?? null,
      ...partIn(form, 'note'),
    }),
  visit,
  authorise: (form) =>
    deed({
      kind: 'authorise',
      authorisation: {
        person: textIn(form, 'person'),
        relation: textIn(form, 'relation'),
        day: day(form),
      },
    }),
  put_on_file: (form) => deed({ kind: 'put_on_file', day: day(form), ...override(form) }),
  settle_double: (form) =>
    deed({ kind: 'settle_double', household: textIn(form, 'household'), reason: reason(form) }),
  propose_leaving: (form) =>
    deed({
      kind: 'propose_leaving',
      day: day(form),
      reason: reason(form),
      ownWish: textIn(form, 'own_wish') === 'yes',
    }),
  tell_leaving: (form) => deed({ kind: 'tell_leaving', day: day(form), how: textIn(form, 'how') }),
  leave_file: (form) => deed({ kind: 'leave_file', day: day(form), ...override(form) }),
  come_back: (form) => deed({ kind: 'come_back', day: day(form), reason: reason(form) }),
  close_file: (form) => deed({ kind: 'close_file', day: day(form), reason: reason(form) }),
  show: (form) =>
    canShow(textIn(form, 'what'))
      ? deed({ kind: 'show', what: textIn(form, 'what') })
      : problem('desk-problem-unknown'),
  note: (form) => deed({ kind: 'note', text: textIn(form, 'text') }),
};
