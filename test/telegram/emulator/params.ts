import { badRequest } from './refusal.ts';

/** A file that came with a multipart call. */
export type Upload = { readonly name: string; readonly bytes: Buffer };

/** The parameters of one call: what stood in the query, the form or the JSON body, and the files. */
export type Params = {
  readonly values: { readonly [name: string]: unknown };
  readonly files: { readonly [name: string]: Upload };
};

/** A parameter as text; numbers and booleans as their words, absent as ''. */
export function textOf(params: Params, name: string): string {
  const value = params.values[name];
  if (typeof value === 'string') return value;
  return value === undefined || value === null ? '' : JSON.stringify(value);
}

/** A parameter as an integer, `undefined` where it is absent or none. */
export function intOf(params: Params, name: string): number | undefined {
  const text = textOf(params, name);
  return /^-?\d+$/.test(text) ? Number(text) : undefined;
}

/** Whether a parameter says yes, in any of the ways the Bot API reads. */
export const isTrue = (params: Params, name: string): boolean =>
  ['true', '1', 'yes', 'True'].includes(textOf(params, name));

/** A parameter that is JSON, sent as itself or as its text; refuses what does not parse. */
export function jsonOf(params: Params, name: string, what: string): unknown {
  const value = params.values[name];
  if (value === undefined || value === null || value === '') return undefined;
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value);
  } catch {
    throw badRequest(`can't parse ${what}`);
  }
}

/** Whether a value is an object with names. */
export const isObject = (value: unknown): value is { readonly [name: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
