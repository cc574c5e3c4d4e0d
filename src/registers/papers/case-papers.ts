import type { Case } from '../../cases/case.ts';
import { dayOf } from '../../messages/day.ts';
import type { PostOffer } from '../../messages/office.ts';
import type { Value } from '../../messages/value.ts';
import { serviceById } from '../../services/index.ts';
import { counts } from '../../services/read.ts';
import type { Service } from '../../services/service.ts';
import { birthIn, sexIn, shownOf, textOf, valueOf } from '../facts.ts';
import type { PaperData } from '../fill.ts';
import { formWords } from '../form-words.ts';
import { centsOf, plainYuan } from '../money.ts';
import { dayWords, named, type Words } from '../words.ts';
import { common, type PaperContext } from './context.ts';

/** What stands at the head of every paper of a case. */
function caseData(of: Case, context: PaperContext): PaperData {
  const { words } = context;
  return {
    ...common(context),
    case_no: of.number,
    service: named(words, `service-${of.service}`, of.service),
    opened_on: dayWords(words, dayOf(of.opened)),
    owner: of.owner?.name,
    name: textOf(of.answers, 'name'),
    phone: textOf(of.answers, 'phone'),
  };
}

/** How answers of a case are put on paper. */
function reader(of: Case, words: Words) {
  const service = serviceById(of.service) as Service;
  const said = (question: string) => shownOf(of.answers, question, { service, words });
  return {
    said,
    /** As it stands: an address or a number is not worded. */
    plain: (question: string) => textOf(of.answers, question) ?? said(question),
    joined: (questions: readonly string[], by: string) =>
      questions.map(said).filter(Boolean).join(words.t(by)) || undefined,
    figure: (question: string) => figure(valueOf(of.answers, question)),
  };
}

/** 法律援助申请表 of the centre; the facts as told, the rest to be written. */
export function legalAidApplication(of: Case, context: PaperContext): PaperData {
  const { words } = context;
  const { said, plain, figure: money } = reader(of, words);
  const helper = of.speaker.relation === 'self' ? undefined : of.speaker;
  return {
    ...caseData(of, context),
    ...disputeData(of, context),
    sex: formWords('sex', sexIn(of.answers), words),
    birth_date: dayWords(words, birthIn(of.answers)),
    ethnicity: plain('ethnicity'),
    education: said('education'),
    body_state: formWords('health', valueOf(of.answers, 'health'), words),
    id_number: plain('id_number'),
    hukou_place: plain('hukou_place'),
    address: plain('address'),
    people_groups: said('people_groups'),
    applied_before: said('applied_before'),
    household_size: said('household_size'),
    household_income: money('household_income'),
    fixed_income: said('fixed_income'),
    agent: helper?.name,
    agent_relation:
      helper === undefined ? undefined : formWords('relation', helper.relation, words),
    agent_phone: helper?.phone,
    ruling: undefined,
  };
}

/** What the dispute is about. */
function disputeData(of: Case, { words }: PaperContext): PaperData {
  const { said, plain, joined, figure: money } = reader(of, words);
  return {
    employer: plain('employer'),
    employer_address: plain('employer_address'),
    legal_rep: plain('legal_rep'),
    legal_standing: said('legal_standing'),
    aid_form: said('aid_form'),
    matter: said('matter'),
    procedure_state: said('procedure_state'),
    hire_date: said('hire_date'),
    left_at: said('left_at'),
    contract_signed: said('contract_signed'),
    workers_count: said('workers_count'),
    wages_owed: money('wages_owed'),
    owed_time: joined(['owed_from', 'owed_to'], 'register-to') ?? said('months_owed'),
    wage_terms: joined(['wage_type', 'wage_amount'], 'register-comma'),
    case_story: said('story'),
    evidence: said('evidence'),
  };
}

function figure(value: Value | undefined): string | undefined {
  const cents = value === null ? 0 : centsOf(value);
  return cents === null ? undefined : plainYuan(cents);
}

/** 求职介绍信: the seeker takes it along, with the slip that comes back. */
export const jobLetter = (of: Case, offer: PostOffer, context: PaperContext): PaperData => ({
  ...caseData(of, context),
  unit: offer.unit,
  post: offer.post,
  work_place: offer.place,
  offered_pay: context.words.text(offer.pay),
  unit_contact: offer.contact,
  unit_phone: offer.phone,
});

/** 受理回执; `next` and `missing` in words, `code` to take it up in the worker's own chat. */
export const intakeReceipt = (
  of: Case,
  more: {
    readonly missing: readonly string[];
    readonly next?: string;
    readonly code?: string;
  },
  context: PaperContext,
): PaperData => {
  const { words } = context;
  const list = (all: readonly string[]) =>
    all.join(words.t('register-comma')) || words.t('show-none');
  return {
    ...caseData(of, context),
    papers_in: list(of.papers.map(({ need }) => paperName(need, words))),
    papers_out: list(more.missing),
    next_step: more.next,
    by_day: of.clock.due === null ? undefined : dayWords(words, of.clock.due),
    // In a table: no line to write on where there is no code.
    resume:
      more.code === undefined ? undefined : words.t('register-receipt-code', { code: more.code }),
  };
};

/** A paper of the checklist by its name. */
export const paperName = (need: string | null, words: Words): string =>
  need === null || need === 'other'
    ? words.t('register-paper-kind-other')
    : named(words, `paper-${need}`, need);

/** 申请和答复: every answer of a case in the order of its form, and its papers. */
export function caseSheet(of: Case, context: PaperContext): PaperData {
  const { words } = context;
  const service = serviceById(of.service);
  const known = service?.questions.map(({ id }) => id) ?? [];
  const others = Object.keys(of.answers).filter((id) => !known.includes(id));
  const label = (id: string) => named(words, `q-${of.service}-${id}|q-${id}`, id);
  const shown = (id: string) =>
    counts(of.answers[id]) && service !== undefined
      ? shownOf(of.answers, id, { service, words })
      : of.answers[id]?.raw;
  return {
    ...caseData(of, context),
    answers: [...known, ...others]
      .filter((id) => of.answers[id] !== undefined)
      .map((id) => ({ label: label(id), value: shown(id) })),
    papers: of.papers.map(({ need, at, state, words: note, name }) => ({
      paper_name: paperName(need, words),
      received_on: dayWords(words, dayOf(at)),
      paper_state: words.t(`register-paper-state-${state}`),
      note: note ?? name,
    })),
  };
}
