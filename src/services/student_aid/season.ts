import type { Centre } from '../../messages/centre.ts';

/** When a round of student aid takes applications: `MM-DD` from and to, in the year of `today`. */
export type Season = { readonly from: string; readonly to: string; readonly open: boolean };

/** This year's round by the centre's rules, new students longer where the centre says so; `null` where it sets none. */
export function seasonOf(rules: Centre['rules'], today: string, isNew: boolean): Season | null {
  const from = rules['student_season_from'];
  const to = (isNew ? rules['student_season_new_to'] : undefined) ?? rules['student_season_to'];
  if (typeof from !== 'string' || typeof to !== 'string') return null;
  const day = today.slice(5);
  return { from, to, open: day >= from && day <= to };
}
