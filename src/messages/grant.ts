/** What a token of the API may do. `cases:identity`: numbers of identity and of bank cards come in full. */
export const scopes = [
  'cases:read',
  'cases:identity',
  'cases:note',
  'households:read',
  'figures:read',
  'webhooks:manage',
] as const;

/** One of `scopes`. */
export type Scope = (typeof scopes)[number];

/** The mark of complaints about the centre among what is for few. */
export const keptMark = 'kept';

/** Of whose cases a program is told: `services` by id; `few` names what of it is for few (services that are shut, `kept`) and was allowed by the account `by`, who reads it himself. */
export type Grant = {
  readonly services: readonly string[];
  readonly few: readonly string[];
  readonly by: string;
};

/** What others can be told of a case as it happens. */
export const eventTypes = [
  'case.submitted',
  'case.stage_changed',
  'case.noted',
  'case.decided',
  'case.closed',
] as const;

/** One of `eventTypes`. */
export type EventType = (typeof eventTypes)[number];
