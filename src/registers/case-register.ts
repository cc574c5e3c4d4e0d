import type { Case } from '../cases/case.ts';
import { dayOf } from '../messages/day.ts';
import { factsOf } from '../services/read.ts';
import type { Service } from '../services/service.ts';
import { stateKey } from '../services/state-key.ts';
import type { Column, Register } from './column.ts';
import { cellOf, kindOf } from './facts.ts';
import { named } from './words.ts';

const widths = { text: 16, id: 21, day: 12, yuan: 13, count: 8 } as const;

/** The register of a service: its own columns between what every case has. Cases of other services have no place in it. */
export function caseRegister(service: Service): Register<Case> {
  return {
    id: service.id,
    holds: (of) => of.service === service.id,
    columns: [...before, ...service.register.map(columnOf(service)), ...clocks(service), ...behind],
    states: 'state-',
    marks: ({ opened, state, answers, ...of }) => ({
      day: dayOf(opened),
      service: of.service,
      state,
      unit: typeof answers['employer']?.value === 'string' ? answers['employer'].value : undefined,
    }),
  };
}

const before: readonly Column<Case>[] = [
  { id: 'case', kind: 'text', width: 15, read: ({ number }) => number },
  { id: 'opened', kind: 'day', width: 12, read: ({ opened }) => dayOf(opened) },
];

const behind: readonly Column<Case>[] = [
  {
    id: 'case_state',
    kind: 'text',
    width: 12,
    read: ({ service, state }, words) => words.t(stateKey(service, state, 'staff')),
  },
  { id: 'owner', kind: 'text', width: 10, read: ({ owner }) => owner?.name },
  {
    id: 'case_reason',
    kind: 'text',
    width: 22,
    read: ({ code, reason }, words) =>
      [code === undefined ? '' : named(words, `code-${code}`, code), reason ?? '']
        .filter(Boolean)
        .join(words.t('register-semicolon')),
  },
  { id: 'changed', kind: 'day', width: 12, read: ({ changed }) => dayOf(changed) },
];

const columnOf =
  (service: Service) =>
  (question: string): Column<Case> => {
    const kind = kindOf(service, question);
    return {
      id: question,
      label: `register-column-${service.id}-${question}|register-column-${question}|q-${service.id}-${question}|q-${question}`,
      kind,
      width: widths[kind],
      read: ({ answers }, words) =>
        answers[question] !== undefined &&
        service.covered?.(factsOf(answers)).includes(question) === true
          ? words.t('register-unnamed')
          : cellOf(answers, question, { service, words }),
    };
  };

/** The first day the law sets, where the service has such clocks; counted at the day the case came. */
const clocks = ({ deadlines }: Service): readonly Column<Case>[] =>
  deadlines === undefined
    ? []
    : [
        {
          id: 'deadline',
          kind: 'day',
          width: 12,
          read: ({ answers, opened }) => deadlines(factsOf(answers), dayOf(opened))[0]?.last,
        },
        {
          id: 'deadline_what',
          kind: 'text',
          width: 24,
          read: ({ answers, opened }, words) => {
            const first = deadlines(factsOf(answers), dayOf(opened))[0];
            return first === undefined ? null : named(words, `clock-${first.id}`, first.source);
          },
        },
      ];
