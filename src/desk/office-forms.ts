import type { Case } from '../cases/case.ts';
import type { Paper, PaperRef } from '../messages/answer.ts';
import type { CaseDeed } from '../messages/case-act.ts';
import { isWholeDay } from '../messages/day.ts';
import type { EconomicCheck, ShownAs, Visit } from '../messages/office.ts';
import { type Phrase, phrase } from '../messages/phrase.ts';
import { adultsOf } from './adults.ts';
import { lineOfCase } from './preview-line.ts';

/** Fields of a form by name; a name that was not sent is empty. */
export type Form = (name: string) => string;

/** What a form of the office is read with: the moment, who sends it, the act's own id and the files that came with it, kept already, by the field they came in. */
export type OfficeAbout = {
  readonly of?: Case;
  readonly now: number;
  readonly today: string;
  readonly by?: string;
  readonly id?: string;
  readonly files?: { readonly [field: string]: readonly PaperRef[] };
};

type Made = { readonly deed: CaseDeed } | { readonly problem: Phrase };
type Maker = (form: Form, about: OfficeAbout) => Made;

const longest = 2000;
const wrong = (key: string): Made => ({ problem: phrase(key) });
const text = (form: Form, name: string): string => form(name).trim().slice(0, longest);

/** A line that may be left empty, under its own name. */
const optional = <K extends string>(form: Form, name: K): { readonly [key in K]?: string } => {
  const said = text(form, name);
  return (said === '' ? {} : { [name]: said }) as { readonly [key in K]?: string };
};

/** The day of a form, not in the future. */
const dayIn = (form: Form, { today }: OfficeAbout): string | null => {
  const day = form('day');
  return isWholeDay(day) && day <= today ? day : null;
};

const fileIn = (about: OfficeAbout, field: string): PaperRef | undefined =>
  about.files?.[field]?.[0];

const scanOf = (about: OfficeAbout): { readonly paper?: string } => {
  const scan = fileIn(about, 'scan');
  return scan === undefined ? {} : { paper: scan.id };
};

const recordOpinion: Maker = (form, about) => {
  const day = dayIn(form, about);
  if (day === null) return wrong('refused-no_day');
  const opinion = {
    unit: text(form, 'unit'),
    text: text(form, 'text'),
    day,
    ...scanOf(about),
    by: about.by ?? '',
  };
  return { deed: { kind: 'record_opinion', opinion } };
};

const authorise: Maker = (form, about) => {
  const day = dayIn(form, about);
  if (day === null) return wrong('refused-no_day');
  const adult = about.of && adultsOf(about.of).find(({ at }) => at === form('adult'));
  if (adult === undefined) return wrong('desk-problem-unknown');
  const authorisation = {
    person: adult.person,
    relation: adult.relation,
    day,
    ...scanOf(about),
  };
  return { deed: { kind: 'authorise', authorisation } };
};

const results: readonly EconomicCheck['result'][] = ['fits', 'differs', 'refused'];

const recordCheck: Maker = (form, about) => {
  const day = dayIn(form, about);
  const result = results.find((one) => one === form('result'));
  if (result === undefined) return wrong('desk-problem-choose');
  if (day === null) return wrong('refused-no_day');
  const check = {
    result,
    day,
    body: text(form, 'body'),
    ...optional(form, 'note'),
    by: about.by ?? '',
  };
  return { deed: { kind: 'record_check', check } };
};

const needOf = (form: Form): string | null =>
  /^[a-z0-9_]{1,40}$/u.test(form('need')) ? form('need') : null;

const takePaper: Maker = (form, about) => {
  const file = fileIn(about, 'scan');
  const need = needOf(form);
  if (need === null) return wrong('desk-problem-choose');
  if (file === undefined) return wrong('counter-file-empty');
  const paper: Paper = { ...file, need, at: about.now, state: 'accepted' };
  return { deed: { kind: 'take_paper', paper } };
};

const waivePaper: Maker = (form) => {
  const need = needOf(form);
  if (need === null) return wrong('desk-problem-choose');
  return { deed: { kind: 'waive_paper', need, reason: text(form, 'reason') } };
};

/** What the notice will show is reckoned, never typed: no whole name slips onto it. */
const previewNotice: Maker = (_, { of }) => {
  if (of === undefined) return wrong('desk-problem-unknown');
  const shows = lineOfCase(of);
  return { deed: { kind: 'preview_notice', line: shows.masked, shows } };
};

const shows: readonly ShownAs[] = ['masked', 'number', 'none'];

const showAs: Maker = (form) => {
  const shown = shows.find((one) => one === form('shown'));
  if (shown === undefined) return wrong('desk-problem-choose');
  return { deed: { kind: 'show_as', shown, reason: text(form, 'reason') } };
};

/** A visit by two people: photos only with the consent, a signature drawn or on paper. */
const recordVisit: Maker = (form, about) => {
  const day = dayIn(form, about);
  if (day === null) return wrong('refused-no_day');
  const photoConsent = form('photo_consent') === 'yes';
  const photos = (about.files?.['photos'] ?? []).map(({ id }) => id);
  const drawn = fileIn(about, 'signature') ?? fileIn(about, 'scan');
  const onPaper = form('on_paper') === 'yes';
  if (drawn === undefined && !onPaper) return wrong('visit-unsigned');
  const visit: Visit = {
    id: about.id ?? '',
    day,
    visitors: ['visitor1', 'visitor2'].map((name) => text(form, name)),
    ...optional(form, 'housing'),
    ...optional(form, 'people'),
    ...optional(form, 'income'),
    ...optional(form, 'needs'),
    photos,
    photoConsent,
    ...(drawn === undefined ? {} : { signature: drawn.id }),
    ...(onPaper ? { onPaper } : {}),
    by: about.by ?? '',
  };
  return { deed: { kind: 'record_visit', visit } };
};

const tellingWhat = ['receipt', 'answer'] as const;
const tellingHow = ['chat', 'counter', 'post', 'message'] as const;

const recordTelling: Maker = (form, about) => {
  const day = dayIn(form, about);
  const what = tellingWhat.find((one) => one === form('what'));
  const how = tellingHow.find((one) => one === form('how'));
  if (what === undefined || how === undefined) return wrong('desk-problem-choose');
  if (day === null) return wrong('refused-no_day');
  const telling = { what, how, day, text: text(form, 'text'), ...scanOf(about) };
  return { deed: { kind: 'record_telling', telling } };
};

const extendClock: Maker = (form) => ({
  deed: { kind: 'extend_clock', reason: text(form, 'reason') },
});

const ways = ['phone', 'letter', 'counter'] as const;

const told: Maker = (form) => {
  const how = ways.find((one) => one === form('how'));
  if (how === undefined) return wrong('desk-problem-choose');
  return { deed: { kind: 'told', how, ...optional(form, 'text') } };
};

/** Forms of what the office records on the way of a case. */
export const officeForms: { readonly [kind: string]: Maker } = {
  record_opinion: recordOpinion,
  authorise,
  record_check: recordCheck,
  take_paper: takePaper,
  waive_paper: waivePaper,
  preview_notice: previewNotice,
  show_as: showAs,
  record_visit: recordVisit,
  told,
  record_telling: recordTelling,
  extend_clock: extendClock,
};
