import { phrase } from '../../messages/phrase.ts';
import { type Computation, told } from '../computation.ts';
import { kindOfBirth } from '../inputs.ts';

/** The centre's figure: days of leave that its province adds to those of the state. */
export const extraDays = 'maternity_extra_days';

/** How a pregnancy ended: how hard the birth was and how many children, or how long it lasted. */
export type BirthKind =
  | 'single'
  | 'difficult'
  | 'twins'
  | 'twins_difficult'
  | 'lost_early'
  | 'lost_late';

/** Days of leave by the rules of the state (女职工劳动保护特别规定 Art 7), in their parts. */
export function maternityDays(kind: BirthKind): {
  readonly base: number;
  readonly hard: number;
  readonly more: number;
  readonly sum: number;
} {
  if (kind === 'lost_early') return { base: 15, hard: 0, more: 0, sum: 15 };
  if (kind === 'lost_late') return { base: 42, hard: 0, more: 0, sum: 42 };
  const hard = kind === 'difficult' || kind === 'twins_difficult' ? 15 : 0;
  const more = kind === 'twins' || kind === 'twins_difficult' ? 15 : 0;
  return { base: 98, hard, more, sum: 98 + hard + more };
}

/** Days of maternity leave, with those of the province where the centre has set them. */
export const maternity: Computation = {
  id: 'maternity',
  inputs: [kindOfBirth],
  reckon: (given, { figure }) => {
    const kind = told(given['calc_birth_kind']) as BirthKind;
    const lost = kind === 'lost_early' || kind === 'lost_late';
    const { base, hard, more, sum } = maternityDays(kind);
    const extra = lost ? undefined : figure(extraDays);
    const steps = lost
      ? [phrase(`calc-maternity-${kind}`, { days: base })]
      : [
          phrase('calc-maternity-base', { days: base }),
          ...(hard === 0 ? [] : [phrase('calc-maternity-hard', { days: hard })]),
          ...(more === 0 ? [] : [phrase('calc-maternity-more', { days: more })]),
          ...(extra === undefined
            ? []
            : [phrase('calc-maternity-extra', { days: extra.value, source: extra.source })]),
          phrase('calc-maternity-sum', { days: sum + (extra?.value ?? 0) }),
        ];
    return {
      steps,
      unknown: lost || extra !== undefined ? [] : [phrase('calc-maternity-no_extra')],
    };
  },
};
