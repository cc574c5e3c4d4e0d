/** Somebody stands in for somebody who is away, accounts by id. */
export type StandIn = { readonly staff: string; readonly substitute: string };

/** One absence with its days, `YYYY-MM-DD`, the first and the last among them. */
export type Away = StandIn & { readonly first: string; readonly last: string };

/** Who stands in for whom on a day. */
export const standInsOn = (absences: readonly Away[], day: string): readonly Away[] =>
  absences.filter(({ first, last }) => first <= day && day <= last);

/** Whether somebody may act as the owner: he is it, or stands in for him. */
export const holds = (id: string, owner: string, standIns: readonly StandIn[] = []): boolean =>
  id === owner || standIns.some(({ staff, substitute }) => staff === owner && substitute === id);

/** The logins on duty in their order, whoever is away replaced by who stands in for him; nobody stands there twice. */
export function dutyOn(
  logins: readonly string[],
  standIns: readonly StandIn[],
  loginOf: (id: string) => string | undefined,
): readonly string[] {
  const instead = new Map(
    standIns.map(({ staff, substitute }) => [loginOf(staff), loginOf(substitute)] as const),
  );
  return [...new Set(logins.map((login) => instead.get(login) ?? login))];
}
