import { dayOf } from '../../messages/day.ts';
import type { Visit } from '../../messages/office.ts';
import { type Household, headOf } from '../../records/household.ts';
import type { Meeting } from '../../records/meeting.ts';
import { birthOfId, textOf, valueOf } from '../facts.ts';
import type { PaperData } from '../fill.ts';
import { formOf, membersOf } from '../form.ts';
import { centsOf, plainYuan } from '../money.ts';
import { dayWords } from '../words.ts';
import { common, type PaperContext, padded } from './context.ts';

const memberKeys = ['name', 'relation', 'id_number', 'role', 'income', 'health'] as const;

/** Every fact of the form by its id, and the amounts in figures. */
function factsData(of: Household, { words }: PaperContext): PaperData {
  const lines = formOf(of, words).filter(({ member }) => member === undefined);
  const said = (question: string): string | undefined => {
    const value = valueOf(of.facts, question);
    const cents = value === null ? 0 : centsOf(value);
    return cents === null ? undefined : plainYuan(cents);
  };
  return {
    ...Object.fromEntries(lines.map(({ id, value }) => [id, value])),
    file_no: of.fileNo ?? of.id,
    filed_on: of.filedOn === undefined ? undefined : dayWords(words, of.filedOn),
    responsible: of.responsible?.name,
    household_income: said('household_income'),
    medical_self_paid: said('medical_self_paid'),
  };
}

/** 困难职工档案表. */
export const hardshipFile = (of: Household, context: PaperContext): PaperData => ({
  ...common(context),
  ...factsData(of, context),
  members: padded(
    membersOf(of, context.words).map((member) =>
      Object.fromEntries(memberKeys.map((key) => [`member_${key}`, member[key]])),
    ),
    4,
    memberKeys.map((key) => `member_${key}`),
  ),
  unit_opinion: undefined,
  branch_opinion: undefined,
  county_opinion: undefined,
  filler: undefined,
  checker: undefined,
  typist: undefined,
});

/** 申请书; what is not known is left to be written. */
export const applicationLetter = (
  of: Household,
  wish: { readonly what?: string; readonly story?: string },
  context: PaperContext,
): PaperData => ({
  ...common(context),
  ...factsData(of, context),
  story: wish.story,
  wish: wish.what,
});

/** An adult of the house, who signs for himself. */
export type Adult = {
  readonly person: string;
  /** In words of the form. */
  readonly relation?: string;
  readonly idNumber?: string;
  readonly phone?: string;
};

/** Everybody of the house who is of age on that day: the householder and the members of known or unknown age, those known to be children left out. */
export function adultsOf(of: Household, context: PaperContext): readonly Adult[] {
  const { words, made } = context;
  const born = `${Number(dayOf(made.at).slice(0, 4)) - 18}${dayOf(made.at).slice(4)}`;
  const raw = [valueOf(of.facts, 'family_details'), valueOf(of.facts, 'family_members')].find(
    (value) => Array.isArray(value) && value.length > 0,
  ) as readonly { readonly age?: number }[] | undefined;
  const members = membersOf(of, words).filter((member, index) => {
    const birth = birthOfId(member['id_number'] ?? '');
    return birth === undefined ? (raw?.[index]?.age ?? 18) >= 18 : birth <= born;
  });
  return [
    {
      person: headOf(of),
      relation: words.t('register-form-relation-self'),
      idNumber: textOf(of.facts, 'id_number'),
      phone: textOf(of.facts, 'phone'),
    },
    ...members.map((member) => ({
      person: member['name'] ?? '',
      relation: member['relation'],
      idNumber: member['id_number'],
    })),
  ];
}

/** 授权书 of one adult; signed already, it names the day. */
export const authorisation = (
  of: Household,
  { person, relation, idNumber, phone }: Adult,
  context: PaperContext,
): PaperData => {
  const signed = of.authorisations.find((one) => one.person === person);
  return {
    ...common(context),
    person,
    person_relation: relation,
    person_id: idNumber,
    person_phone: phone,
    head: headOf(of),
    file_no: of.fileNo ?? of.id,
    signed_on:
      signed === undefined
        ? context.words.t('register-paper-day_blank')
        : dayWords(context.words, signed.day),
    witness: undefined,
    reader: undefined,
  };
};

/** 入户走访记录. */
export const visitRecord = (of: Household, visit: Visit, context: PaperContext): PaperData => {
  const { words } = context;
  return {
    ...common(context),
    ...factsData(of, context),
    head: headOf(of),
    visit_day: dayWords(words, visit.day),
    visitors: visit.visitors.join(words.t('register-comma')),
    housing: visit.housing,
    people: visit.people,
    income_seen: visit.income,
    needs: visit.needs,
    photos: words.t(visit.photoConsent ? 'register-visit-photos' : 'register-visit-no_photos', {
      count: visit.photos.length,
    }),
    head_signed: visit.signature === undefined ? undefined : words.t('register-visit-signed'),
  };
};

/** 告知书 on leaving the file: why, by whom it was looked at, and how to object. */
export function leavingLetter(
  of: Household,
  meeting: Meeting | undefined,
  context: PaperContext,
): PaperData {
  const { words } = context;
  const { leaving } = of;
  return {
    ...common(context),
    file_no: of.fileNo ?? of.id,
    name: headOf(of),
    filed_on: of.filedOn === undefined ? undefined : dayWords(words, of.filedOn),
    left_by:
      leaving === undefined
        ? undefined
        : words.t(leaving.proposed.ownWish ? 'register-leaving-own' : 'register-leaving-office'),
    left_on: leaving?.left === undefined ? undefined : dayWords(words, leaving.left),
    left_reason: leaving?.proposed.reason,
    studied: meeting === undefined ? undefined : studied(meeting, context),
    noticed:
      leaving?.notice === undefined
        ? undefined
        : words.t('register-leaving-noticed', { to: dayWords(words, leaving.notice.to) }),
    watch_to: leaving?.watch === undefined ? undefined : dayWords(words, leaving.watch),
    told_on:
      leaving?.told === undefined
        ? words.t('register-paper-day_blank')
        : dayWords(words, leaving.told.day),
    bringer: undefined,
    brought: leaving?.told?.how,
  };
}

/** When and by how many a thing was looked at, and the number of the document. */
export const studied = (meeting: Meeting, { words }: PaperContext): string =>
  words.t('register-meeting-studied', {
    day: dayWords(words, meeting.day),
    name: meeting.name,
    count: String(meeting.attendees.length),
    document: meeting.document || words.t('register-meeting-no_document'),
  });
