import type { z } from 'zod';
import { json, paths, ref } from './openapi-paths.ts';
import { base } from './problem.ts';
import * as parts from './schemas.ts';
import { type Schema, schemaOf } from './service-schema.ts';

const components: { readonly [name: string]: z.ZodType } = {
  Answer: parts.answer,
  Case: parts.wholeCase,
  CasePage: parts.casePage,
  Note: parts.note,
  ServiceList: parts.serviceList,
  Counts: parts.counts,
  Household: parts.household,
  Webhook: parts.hook,
  WebhookWithSecret: parts.hookWithSecret,
  WebhookList: parts.hookList,
  Event: parts.event,
  Problem: parts.problemBody,
};

const inputs: { readonly [name: string]: z.ZodType } = {
  NewNote: parts.newNote,
  NewWebhook: parts.newHook,
};

/** The document of this API, assembled from the schemas that its routes check by; `server`: where it stands. */
export const openApi = (server: string = base): Schema => ({
  openapi: '3.1.1',
  info: { title: 'Bangfu', version: '1', license: { name: 'MIT', identifier: 'MIT' } },
  jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
  servers: [{ url: server }],
  security: [{ token: [] }],
  paths: paths(),
  webhooks: {
    case: {
      post: {
        operationId: 'onCaseEvent',
        summary: 'Sent to the addresses that hear of cases, signed by Standard Webhooks',
        requestBody: { required: true, content: json(ref('Event')) },
        responses: { '2XX': { description: 'Taken; anything else is tried again' } },
      },
    },
  },
  components: {
    securitySchemes: {
      token: { type: 'http', scheme: 'bearer', description: 'A token bf_… made on the desk' },
    },
    schemas: Object.fromEntries([
      ...Object.entries(components).map(([name, of]) => [name, schemaOf(of)] as const),
      ...Object.entries(inputs).map(([name, of]) => [name, schemaOf(of, 'input')] as const),
    ]),
  },
});
