import { z } from 'zod';
import { formlessStages } from '../cases/table.ts';
import type { Question, Service } from '../services/service.ts';
import { base } from './problem.ts';
import { answer, answerStates, wholeCase } from './schemas.ts';

/** A JSON Schema, as far as it is built on. */
export type Schema = { readonly [key: string]: unknown };

/** The JSON Schema of a zod schema, in the form that both JSON Schema 2020-12 and OpenAPI 3.1 take; checks that no schema can say are left out of it. */
export function schemaOf(of: z.ZodType, io: 'input' | 'output' = 'output'): Schema {
  const { $schema: _, ...schema } = z.toJSONSchema(of, { unrepresentable: 'any', io });
  return schema;
}

/** States in which a case of any service may be besides those of its own way. */
const everywhere = ['submitted', 'returned', 'declined', 'closed', 'withdrawn'] as const;

function answerSchema({ field, offers }: Question): Schema {
  // What the centre's own data offers is stored as it is there.
  const value = offers === undefined ? schemaOf(field.schema) : {};
  return {
    type: 'object',
    required: ['state'],
    properties: { state: { enum: [...answerStates] }, value: {}, covered: { const: true } },
    additionalProperties: false,
    anyOf: [
      { required: ['covered', 'value'] },
      {
        not: { required: ['covered'] },
        properties: { value: { anyOf: [value, { type: 'null' }] } },
      },
    ],
  };
}

/** The schema of a service's case: its states, and every answer as its own field stores it. */
export function caseSchema(service: Service, title: string): Schema {
  const whole = schemaOf(wholeCase);
  const states = new Set([
    ...service.stages.map(({ state }) => state),
    ...formlessStages.map(({ state }) => state),
    ...everywhere,
  ]);
  const answers = service.questions.map((one) => [one.id, answerSchema(one)] as const);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `${base}/services/${service.id}/schema`,
    title,
    ...whole,
    properties: {
      ...(whole['properties'] as Schema),
      service: { const: service.id },
      state: { enum: [...states] },
      answers: {
        type: 'object',
        properties: Object.fromEntries(answers),
        additionalProperties: schemaOf(answer),
      },
    },
  };
}
