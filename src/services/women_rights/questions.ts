import { callName } from '../../fields/call-name.ts';
import { choice } from '../../fields/choice.ts';
import { choices } from '../../fields/choices.ts';
import { date } from '../../fields/date.ts';
import type { Field } from '../../fields/field.ts';
import { hours } from '../../fields/hours.ts';
import { text } from '../../fields/text.ts';
import { yesNo } from '../../fields/yes-no.ts';
import { eventDate } from '../common/events.ts';
import { isOneOf } from '../common/lists.ts';
import { forFile, onlyIf, optional } from '../common/marks.ts';
import * as person from '../common/person.ts';
import { employer } from '../common/work.ts';
import { sayingsBeside } from '../sayings.ts';
import type { Facts, Question } from '../service.ts';

const said = sayingsBeside(import.meta.url);

/** What is done to the body: asked gently, or not at all. */
export const isIntimate = (facts: Facts): boolean =>
  isOneOf(facts, 'women_issue', ['harassment', 'violence']);

/** Whether a child is expected or there. */
export const isMother = (facts: Facts): boolean =>
  isOneOf(facts, 'women_stage', ['pregnant', 'birth', 'nursing']);

const mine = { need: 'apply', own: true, starred: false } as const;
const later = { need: 'file', own: true, starred: false } as const;

const matter: readonly Question[] = [
  {
    ...mine,
    id: 'women_issue',
    field: choice(
      said.options({
        set: 'women_issue',
        values: [
          'dismissed',
          'pay_cut',
          'transfer',
          'night_shift',
          'leave',
          'allowance',
          'forbidden_work',
          'harassment',
          'discrimination',
          'violence',
          'other',
        ],
      }),
    ),
    starred: true,
    hears: 'need',
  },
  {
    ...mine,
    id: 'women_stage',
    ifNo: 'neither',
    field: choice(
      said.options({
        set: 'women_stage',
        values: ['pregnant', 'birth', 'nursing', 'period', 'looking', 'neither'],
      }),
    ),
    when: (facts) => !isIntimate(facts),
    sensitive: true,
    consent: 'sensitive',
    hears: 'need',
  },
  {
    ...mine,
    id: 'baby_date',
    field: date({ when: 'any', min: '2015-01-01', precision: 'day' }),
    when: isMother,
    sensitive: true,
    consent: 'sensitive',
  },
  onlyIf(
    (facts) => !isIntimate(facts) && facts('women_issue') !== 'discrimination',
    optional(eventDate),
  ),
  {
    ...mine,
    id: 'women_story',
    field: text({ max: 2000 }),
    sensitive: true,
    consent: 'sensitive',
    mayBeNone: true,
  },
  onlyIf((facts) => facts('women_issue') !== 'violence', employer),
];

const channel = choice(said.options({ set: 'safe_channel', values: ['here', 'message', 'call'] }));

/** 晚上七点后发短信 says when and how in one breath. */
const timeAndChannel: Field = {
  ...hours(),
  read: (text, at) => {
    const reading = hours().read(text, at);
    const [way, other] = channel.find(text, at);
    return reading.kind === 'value' && way !== undefined && other === undefined
      ? { ...reading, implies: { safe_channel: way.value } }
      : reading;
  },
};

/** Who lives with whom she fears, or writes on a phone of others, says first when and how she may be reached. */
const contact: readonly Question[] = [
  { ...mine, id: 'safe_time', field: timeAndChannel, starred: true },
  {
    ...mine,
    id: 'safe_channel',
    field: channel,
    starred: true,
  },
  { ...mine, id: 'call_name', field: callName(), starred: true },
  onlyIf((facts) => isOneOf(facts, 'safe_channel', ['message', 'call']), person.phone),
];

/** 女职工维权 (domain.md section 4.6): nothing but what the officer needs to call her; a name may be another than her own, no ID number is asked. */
export const questions: readonly Question[] = [
  ...matter,
  ...contact,
  {
    ...later,
    id: 'women_wish',
    field: choice(
      said.options({
        set: 'women_wish',
        values: ['advice', 'talk', 'arbitration', 'police', 'unsure'],
      }),
    ),
  },
  {
    ...later,
    id: 'contract_ends',
    field: date({ when: 'any', min: '2015-01-01', precision: 'day' }),
    mayBeNone: true,
  },
  {
    ...later,
    id: 'women_evidence',
    field: choices(
      said.options({
        set: 'women_evidence',
        values: ['notice', 'contract', 'payslips', 'chats', 'medical', 'witnesses'],
      }),
    ),
    mayBeNone: true,
  },
  { ...later, id: 'social_insurance', field: yesNo() },
  { ...later, id: 'female_staff', field: yesNo() },
  forFile(optional(person.name)),
];
