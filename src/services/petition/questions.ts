import { choice } from '../../fields/choice.ts';
import { count } from '../../fields/count.ts';
import type { Field } from '../../fields/field.ts';
import { text } from '../../fields/text.ts';
import { byStaff, forFile, onlyIf, optional } from '../common/marks.ts';
import * as person from '../common/person.ts';
import { sayingsBeside } from '../sayings.ts';
import type { Facts, Question } from '../service.ts';

const said = sayingsBeside(import.meta.url);

/** Bribes and the like go to the discipline inspection, and are not written down here. */
export const isCorruption = (facts: Facts): boolean => facts('petition_type') === 'corruption';

/** Whether it is about this centre or somebody of it. */
export const isAboutCentre = (facts: Facts): boolean => facts('petition_about') === 'centre';

const mine = { need: 'apply', own: true, starred: true } as const;

const here = (question: Question): Question =>
  onlyIf((facts) => !isCorruption(facts) && (question.when?.(facts) ?? true), question);

const types = choice(
  said.options({
    set: 'petition_type',
    values: ['complaint', 'help', 'suggestion', 'question', 'report', 'corruption'],
  }),
);

const corruptionIn: Field['find'] = (text, at) =>
  types.find(text, at).filter(({ value }) => value === 'corruption');

/** 举报他收红包 is a report, too, but of what is not written down here: that goes first. */
const typeField: Field = {
  ...types,
  find: (text, at) => {
    const grave = corruptionIn(text, at);
    return grave.length > 0 ? grave : types.find(text, at);
  },
  read: (text, at) =>
    corruptionIn(text, at).length > 0
      ? { kind: 'value', value: 'corruption' }
      : types.read(text, at),
};

/** Whether words tell of bribes and the like. */
export const tellsOfCorruption = (said: unknown): boolean =>
  typeof said === 'string' && corruptionIn(said, { today: '2000-01-01' }).length > 0;

const matter: readonly Question[] = [
  {
    ...mine,
    id: 'petition_type',
    field: typeField,
    hears: 'need',
  },
  here({
    ...mine,
    id: 'petition_about',
    field: choice(
      said.options({
        set: 'petition_about',
        values: ['employer', 'office', 'union', 'centre', 'other'],
      }),
    ),
    hears: 'need',
  }),
  here({
    ...mine,
    id: 'petition_against',
    field: text({ max: 100, names: true }),
    starred: false,
    mayBeNone: true,
  }),
  here({ ...mine, id: 'petition_story', field: text({ max: 2000 }) }),
  here({ ...mine, id: 'petition_demand', field: text({ max: 500 }) }),
  here({
    ...mine,
    id: 'petition_procedure',
    ifNo: 'none',
    field: choice(
      said.options({
        set: 'petition_procedure',
        values: ['none', 'arbitration', 'lawsuit', 'reconsideration'],
      }),
    ),
  }),
  here({
    ...mine,
    id: 'petition_before',
    ifNo: 'first',
    field: choice(
      said.options({ set: 'petition_before', values: ['first', 'pending', 'answered'] }),
    ),
  }),
  here({ ...mine, id: 'petition_people', field: count({ min: 1, max: 100_000, unit: 'people' }) }),
];

const known = (facts: Facts): boolean => facts('anonymous') === 'no';

const who: readonly Question[] = [
  here({
    ...mine,
    id: 'anonymous',
    field: choice(said.options({ set: 'anonymous', values: ['yes', 'no'] })),
    ifNo: 'no',
  }),
  onlyIf((facts) => !isCorruption(facts) && known(facts), person.name),
  onlyIf((facts) => !isCorruption(facts) && known(facts), person.phone),
];

const office: readonly Question[] = [
  onlyIf(known, forFile(optional(person.address))),
  byStaff({
    ...mine,
    starred: false,
    id: 'petition_form',
    field: choice(
      said.options({ set: 'petition_form', values: ['online', 'visit', 'letter', 'call'] }),
    ),
  }),
  byStaff({
    ...mine,
    starred: false,
    id: 'petition_topic',
    field: choice(
      said.options({
        set: 'petition_topic',
        values: [
          'wages',
          'contract',
          'injury',
          'insurance',
          'safety',
          'women',
          'relief',
          'restructuring',
          'other',
        ],
      }),
    ),
  }),
  byStaff({ ...mine, starred: false, id: 'petition_route', field: text({ max: 200 }) }),
  byStaff({ ...mine, starred: false, id: 'petition_result', field: text({ max: 1000 }) }),
  byStaff({
    ...mine,
    starred: false,
    id: 'petition_satisfied',
    field: choice(said.options({ set: 'petition_satisfied', values: ['yes', 'partly', 'no'] })),
  }),
];

/** 信访登记 (domain.md section 4.7; 信访工作条例 2022). */
export const questions: readonly Question[] = [...matter, ...who, ...office];
