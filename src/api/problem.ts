import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Language, Phrase } from '../messages/phrase.ts';
import type { ApiToken } from '../storage/api/api-store.ts';
import type { ApiPort } from './api-port.ts';

/** Where the API stands. */
export const base = '/api/v1';

/** Everything that can be wrong with a request, and its status. */
export const problems = {
  unauthorized: 401,
  scope: 403,
  unknown: 404,
  invalid: 422,
  refused: 409,
  busy: 409,
  reused: 422,
  type: 415,
  limited: 429,
  failed: 500,
} as const satisfies { readonly [kind: string]: ContentfulStatusCode };

/** One of `problems`. */
export type ProblemKind = keyof typeof problems;

/** What every route finds in its context; `token` behind the door. */
export type ApiEnv = { readonly Variables: { token: ApiToken } };

/** The context of a route. */
export type ApiContext = Context<ApiEnv>;

/** The language a client asks for first among those there are; Chinese where it says nothing. */
export function languageOf(c: Context): Language {
  const asked = (c.req.header('accept-language') ?? '')
    .slice(0, 200)
    .split(',')
    .map((part) => {
      const [tag = '', ...more] = part.trim().toLowerCase().split(';');
      const weight = more
        .find((one) => one.trim().startsWith('q='))
        ?.trim()
        .slice(2);
      return { tag: tag.split('-')[0] ?? '', weight: weight === undefined ? 1 : Number(weight) };
    })
    .filter(({ tag, weight }) => (tag === 'zh' || tag === 'en') && weight > 0)
    .toSorted((a, b) => b.weight - a.weight);
  return asked[0]?.tag === 'en' ? 'en' : 'zh-CN';
}

/** What else a problem says: why, in words for whoever reads it, and which parts of the request. */
export type Why = {
  readonly detail?: Phrase;
  readonly errors?: readonly { readonly at: string; readonly why: string }[];
};

/** Answers with a problem as RFC 9457 has it, its words in the language the client asks for. */
export function problem(
  c: Context,
  port: Pick<ApiPort, 'wording'>,
  kind: ProblemKind,
  { detail, errors }: Why = {},
): Response {
  const language = languageOf(c);
  const status = problems[kind];
  const say = (phrase: Phrase): string => port.wording.text(phrase, language);
  const body = {
    type: `${base}/problems/${kind}`,
    title: say({ key: `api-problem-${kind}` }),
    status,
    detail: say(detail ?? { key: `api-problem-${kind}.detail` }),
    ...(errors === undefined ? {} : { errors }),
  };
  return c.body(JSON.stringify(body), status, {
    'Content-Type': 'application/problem+json',
    'Content-Language': language,
    Vary: 'Accept-Language',
  });
}
