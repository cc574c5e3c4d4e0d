import { choice } from '../../fields/choice.ts';
import { choices } from '../../fields/choices.ts';
import { count } from '../../fields/count.ts';
import { date } from '../../fields/date.ts';
import type { Field } from '../../fields/field.ts';
import { money } from '../../fields/money.ts';
import { isChineseName } from '../../fields/name.ts';
import { text } from '../../fields/text.ts';
import { yesNo } from '../../fields/yes-no.ts';
import { eventDate } from '../common/events.ts';
import { isOneOf } from '../common/lists.ts';
import { onlyIf } from '../common/marks.ts';
import { employer } from '../common/work.ts';
import { sayingsBeside } from '../sayings.ts';
import type { Facts, Question } from '../service.ts';

const said = sayingsBeside(import.meta.url);

const matterIs =
  (...matters: readonly string[]) =>
  (facts: Facts): boolean =>
    isOneOf(facts, 'matter', matters);

const speaking = said.words('representatives_speak');
const nobody = said.words('representatives_none');
const between = new RegExp(`[\\s\\p{P}]+|${said.words('representatives_and').join('|')}`, 'u');

/** Names, telephones, or a word for those who would speak; 前天还去找过 is none of them. */
const namesSomebody = (words: string): boolean =>
  /\d{7}/u.test(words.replaceAll(/[\s-]/gu, '')) ||
  (speaking.some((word) => words.includes(word)) &&
    !nobody.some((word) => words.trim().startsWith(word))) ||
  words.split(between).some((piece) => isChineseName(piece));

const himself = said
  .words('representatives_himself')
  .toSorted((one, other) => other.length - one.length);
const inWords = text({ max: 300, is: namesSomebody });

/** 就是我嘛我来讲她们都不会弄手机: who speaks himself is told in the first words; the rest only says why. */
function speaksHimself(words: string): string | null {
  const own = himself.find((one) => words.trim().startsWith(one));
  const rest = own === undefined ? '' : words.trim().slice(own.length);
  const others =
    /\d{7}/u.test(rest.replaceAll(/[\s-]/gu, '')) ||
    said.words('representatives_and').some((word) => rest.includes(word)) ||
    rest.split(between).some((piece) => isChineseName(piece));
  return own === undefined || others ? null : own;
}

/** Who speaks for all: himself in a word, or whoever is named, as said. */
const speakers: Field = {
  ...inWords,
  read: (words, context) => {
    const own = speaksHimself(words);
    return own === null ? inWords.read(words, context) : { kind: 'value', value: own };
  },
};

const mine = { need: 'apply', own: true } as const;

const matter: Question = {
  ...mine,
  id: 'matter',
  field: choice(
    said.options({
      set: 'matter',
      values: ['wages', 'dismissal', 'injury', 'relation', 'insurance', 'other'],
    }),
  ),
  starred: true,
  hears: true,
};

const time: readonly Question[] = [
  onlyIf(matterIs('dismissal', 'injury', 'insurance', 'other'), eventDate),
  {
    ...mine,
    id: 'still_employed',
    field: yesNo(said.yesOrNo('still_employed')),
    starred: true,
    follows: true,
    when: matterIs('wages', 'relation'),
  },
  {
    ...mine,
    id: 'left_at',
    field: date({ when: 'past', min: '1990-01-01', precision: 'day', end: 'to' }),
    starred: true,
    when: (facts) => matterIs('wages', 'relation')(facts) && facts('still_employed') === false,
    settles: true,
  },
  { ...mine, id: 'injury_filed', field: yesNo(), starred: false, when: matterIs('injury') },
  { ...mine, id: 'contract_signed', field: yesNo(), starred: true },
];

const wages: readonly Question[] = [
  {
    ...mine,
    id: 'wages_owed',
    field: money({ per: 'once', max: 10_000_000, whole: 'owed' }),
    starred: true,
    when: matterIs('wages', 'dismissal', 'relation'),
    mayBeNone: true,
  },
  {
    ...mine,
    id: 'owed_from',
    field: date({ when: 'past', min: '1990-01-01', precision: 'day', end: 'from' }),
    starred: false,
    when: matterIs('wages'),
  },
  {
    ...mine,
    id: 'months_owed',
    field: count({ min: 1, max: 240, unit: 'months' }),
    starred: false,
    when: matterIs('wages'),
  },
];

const together: readonly Question[] = [
  {
    ...mine,
    id: 'workers_count',
    field: count({ min: 1, max: 5000, unit: 'people' }),
    starred: true,
    when: matterIs('wages', 'dismissal', 'relation', 'insurance', 'other'),
  },
  {
    ...mine,
    id: 'representatives',
    field: speakers,
    starred: false,
    when: (facts) => Number(facts('workers_count')) > 1,
    mayBeNone: true,
    ofOthers: true,
  },
];

const state: readonly Question[] = [
  {
    ...mine,
    id: 'last_claim_at',
    field: date({ when: 'past', min: '1990-01-01', precision: 'day' }),
    starred: false,
    when: (facts) => !matterIs('injury')(facts),
    mayBeNone: true,
  },
  {
    ...mine,
    id: 'procedure_state',
    field: choice(
      said.options({
        set: 'procedure_state',
        values: [
          'none',
          'mediation',
          'inspection',
          'arbitration',
          'award',
          'lawsuit',
          'review',
          'unanswered',
        ],
      }),
    ),
    starred: true,
  },
  {
    ...mine,
    id: 'award_received_at',
    field: date({ when: 'past', min: '1990-01-01', precision: 'day' }),
    starred: true,
    when: (facts) => facts('procedure_state') === 'award',
  },
  {
    ...mine,
    id: 'evidence',
    field: choices(
      said.options({
        set: 'evidence',
        values: [
          'contract',
          'badge',
          'attendance',
          'payslips',
          'bank',
          'chats',
          'iou',
          'photos',
          'colleagues',
        ],
      }),
    ),
    starred: false,
    mayBeNone: true,
  },
  { ...mine, id: 'story', field: text({ max: 2000 }), starred: true },
];

/** What happened, in the order that shows the clocks soonest (domain.md section 4.3, labour add-on and 法律状态). */
export const matterQuestions: readonly Question[] = [
  matter,
  { ...employer, starred: true, mayBeNone: false },
  ...time,
  ...wages,
  ...together,
  ...state,
];
