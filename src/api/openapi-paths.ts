import type { Scope } from '../messages/grant.ts';
import { caseQuery } from './schemas.ts';
import { type Schema, schemaOf } from './service-schema.ts';

/** Where the document keeps a schema by name. */
export const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

/** A body of JSON. */
export const json = (schema: Schema): Schema => ({ 'application/json': { schema } });
const inPath = (name: string): Schema => ({
  name,
  in: 'path',
  required: true,
  schema: { type: 'string' },
});

type Operation = {
  readonly id: string;
  readonly summary: string;
  readonly scope?: Scope;
  /** The name of what it answers; none: an empty answer. */
  readonly gives?: string;
  readonly takes?: string;
  readonly parameters?: readonly Schema[];
  readonly status?: 200 | 201 | 204;
};

function operation(of: Operation): Schema {
  const { id, summary, scope, gives, takes, parameters = [], status = 200 } = of;
  const wrong = {
    description: 'What is wrong',
    content: { 'application/problem+json': { schema: ref('Problem') } },
  };
  const keyed = takes === undefined ? [] : [idempotencyKey];
  return {
    operationId: id,
    summary,
    ...(scope === undefined
      ? { security: [] }
      : { security: [{ token: [] }], 'x-scope': scope, description: `Wants the scope ${scope}.` }),
    ...(parameters.length + keyed.length === 0 ? {} : { parameters: [...parameters, ...keyed] }),
    ...(takes === undefined ? {} : { requestBody: { required: true, content: json(ref(takes)) } }),
    responses: {
      [status]: {
        description: gives ?? 'Done',
        ...(gives === undefined
          ? {}
          : { content: json(gives === 'Schema' ? { type: 'object' } : ref(gives)) }),
      },
      default: wrong,
    },
  };
}

const idempotencyKey: Schema = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  schema: { type: 'string', maxLength: 200 },
  description:
    'The same key with the same body is answered as before; with another body it is refused (422).',
};

/** What a list may be asked for, a parameter each. */
function queryParameters(): readonly Schema[] {
  const { properties } = schemaOf(caseQuery, 'input') as {
    readonly properties: { readonly [name: string]: Schema };
  };
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: false,
    schema: name === 'limit' ? { type: 'integer', minimum: 1, maximum: 200, default: 50 } : schema,
  }));
}

/** Every path of the API with what may be done there. */
export const paths = (): Schema => ({
  '/cases': {
    get: operation({
      id: 'listCases',
      summary: 'Cases by their last change, the oldest first',
      scope: 'cases:read',
      gives: 'CasePage',
      parameters: queryParameters(),
    }),
  },
  '/cases/{number}': {
    get: operation({
      id: 'readCase',
      summary: 'A case, whole; each reading is in its history',
      scope: 'cases:read',
      gives: 'Case',
      parameters: [inPath('number')],
    }),
  },
  '/cases/{number}/notes': {
    post: operation({
      id: 'addNote',
      summary: 'A note for staff on a case; the worker does not see it',
      scope: 'cases:note',
      takes: 'NewNote',
      gives: 'Note',
      parameters: [inPath('number')],
      status: 201,
    }),
  },
  '/services': {
    get: operation({
      id: 'listServices',
      summary: 'Services of this centre',
      gives: 'ServiceList',
    }),
  },
  '/services/{id}/schema': {
    get: operation({
      id: 'readServiceSchema',
      summary: 'JSON Schema of a case of a service',
      gives: 'Schema',
      parameters: [inPath('id')],
    }),
  },
  '/figures': {
    get: operation({
      id: 'readFigures',
      summary: 'How many cases there are of each service and state',
      scope: 'figures:read',
      gives: 'Counts',
    }),
  },
  '/households/{id}': {
    get: operation({
      id: 'readHousehold',
      summary: 'A household file; each reading is in its history',
      scope: 'households:read',
      gives: 'Household',
      parameters: [inPath('id')],
    }),
  },
  ...hookPaths(),
});

const hookPaths = (): Schema => ({
  '/webhooks': {
    get: operation({
      id: 'listWebhooks',
      summary: 'Addresses made with this token',
      scope: 'webhooks:manage',
      gives: 'WebhookList',
    }),
    post: operation({
      id: 'addWebhook',
      summary: 'An address that hears of cases',
      scope: 'webhooks:manage',
      takes: 'NewWebhook',
      gives: 'WebhookWithSecret',
      status: 201,
    }),
  },
  '/webhooks/{id}': {
    delete: operation({
      id: 'dropWebhook',
      summary: 'Ends an address with all that waits for it',
      scope: 'webhooks:manage',
      parameters: [inPath('id')],
      status: 204,
    }),
  },
  '/webhooks/{id}/resume': {
    post: operation({
      id: 'resumeWebhook',
      summary: 'Sends on to an address that was paused',
      scope: 'webhooks:manage',
      gives: 'Webhook',
      parameters: [inPath('id')],
    }),
  },
  '/webhooks/{id}/rotate': {
    post: operation({
      id: 'rotateWebhookSecret',
      summary: 'A new secret; the old one signs beside it for a day',
      scope: 'webhooks:manage',
      gives: 'WebhookWithSecret',
      parameters: [inPath('id')],
    }),
  },
});
