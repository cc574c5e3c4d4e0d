import { z } from 'zod';
import { eventTypes } from '../messages/grant.ts';

const time = z.iso.datetime().describe('UTC, ISO 8601');
const day = z.iso.date();
const number = z.string().describe('The number of the case, as BF26-000123');

/** Of an answer how far it is one; only `given` and `none` count. */
export const answerStates = [
  'given',
  'skipped',
  'unknown',
  'later',
  'none',
  'unconfirmed',
] as const;

/** One answer; `covered`: its value is only enough to recognise it by, since the token may not see it. */
export const answer = z
  .object({
    state: z.enum(answerStates),
    value: z
      .unknown()
      .optional()
      .describe('As the schema of the service says; null where there is none'),
    covered: z
      .literal(true)
      .optional()
      .describe('The value is covered: enough to recognise, no more'),
  })
  .describe('One answer');

/** A paper that came, without its bytes. */
export const paper = z.object({
  need: z.string().nullable().describe('The item of the checklist, null where it was not placed'),
  type: z.string(),
  bytes: z.int(),
  received: time,
  state: z.enum(['received', 'accepted', 'returned']),
});

/** A case as lists have it: nothing of the worker. */
export const listedCase = z.object({
  number,
  service: z.string(),
  state: z.string(),
  urgency: z.enum(['normal', 'soon', 'urgent']),
  due: day.nullable().describe('Last day of the stage'),
  stopped: z.boolean().describe('The clock of the stage stands still'),
  waiting: z.boolean().describe('The worker was asked for something'),
  opened: time,
  changed: time,
});

/** A case, whole. */
export const wholeCase = listedCase.extend({
  owner: z.string().nullable().describe('The member of staff whose it is'),
  reason: z.string().nullable().describe('Why it was decided so, in words for the worker'),
  answers: z.record(z.string(), answer).describe('By question; typed by the schema of the service'),
  papers: z.array(paper),
});

/** A page of cases; `next` is `null` on the last. */
export const casePage = z.object({ data: z.array(listedCase), next: z.string().nullable() });

/** What a list may be asked for. */
export const caseQuery = z.object({
  service: z.string().max(40).optional(),
  state: z.string().max(40).optional(),
  since: z.iso.datetime({ offset: true }).optional().describe('Changed at this time or later'),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().max(400).optional().describe('`next` of the page before'),
});

export const newNote = z.strictObject({ text: z.string().trim().min(1).max(2000) });
export const note = z.object({ case: number, at: time, by: z.string() });

export const service = z.object({
  id: z.string(),
  name: z.string(),
  states: z.array(z.string()),
  schema: z.string().describe('Where the schema of its cases is'),
});
export const serviceList = z.object({ data: z.array(service) });

export const counts = z.object({
  at: time,
  data: z.array(
    z.object({
      service: z.string(),
      state: z.string(),
      open: z.boolean(),
      count: z.int().nullable().describe('null: too few to be told'),
    }),
  ),
});

export const household = z.object({
  id: z.string(),
  state: z.string(),
  year: z.int().nullable(),
  facts: z.record(z.string(), answer),
});

const events = z.array(z.enum(eventTypes)).min(1);
export const newHook = z.strictObject({
  name: z.string().trim().min(1).max(60),
  url: z.string().min(1).max(1000),
  events: events.default([...eventTypes]),
  services: z.array(z.string()).min(1).optional().describe('Those of the token where left out'),
});
export const hook = z.object({
  id: z.string(),
  name: z.string(),
  url: z.string(),
  events,
  services: z.array(z.string()),
  state: z.enum(['on', 'paused']),
  fault: z.string().nullable().describe('Why the last try failed, in a word'),
  failing: time.nullable().describe('Since when it fails'),
  waiting: z.int().describe('Events on their way'),
});
export const hookWithSecret = hook.extend({
  secret: z.string().describe('Signs what is sent; shown this once'),
});
export const hookList = z.object({ data: z.array(hook) });

/** What an address is sent, as Standard Webhooks has it. */
export const event = z.object({
  type: z.enum(eventTypes),
  timestamp: time,
  data: z.object({ case: number, service: z.string(), state: z.string() }),
});

/** What is wrong with a request, as RFC 9457 has it. */
export const problemBody = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  errors: z.array(z.object({ at: z.string(), why: z.string() })).optional(),
});
