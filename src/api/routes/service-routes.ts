import type { Hono } from 'hono';
import { serviceById } from '../../services/index.ts';
import type { ApiPort } from '../api-port.ts';
import { openApi } from '../openapi.ts';
import { type ApiEnv, base, languageOf, type ProblemKind, problem, problems } from '../problem.ts';
import { caseSchema } from '../service-schema.ts';

/** What anybody may read: the document of this API, the schemas of services, and what each problem means. They tell of no case. */
export function openRoutes(app: Hono<ApiEnv>, port: ApiPort): void {
  app.get('/openapi.json', (c) => {
    const { publicUrl } = port.reach;
    return c.json(openApi(publicUrl === undefined ? base : new URL(base, publicUrl).href));
  });
  app.get('/services', (c) => {
    const say = wordsFor(port, languageOf(c));
    const data = port.centre.services.flatMap((id) => {
      const service = serviceById(id);
      if (service === undefined) return [];
      const states = service.stages.map(({ state }) => state);
      return [{ id, name: say(`service-${id}`), states, schema: `${base}/services/${id}/schema` }];
    });
    return c.json({ data });
  });
  app.get('/services/:id/schema', (c) => {
    const service = serviceById(c.req.param('id'));
    if (service === undefined) return problem(c, port, 'unknown');
    const title = wordsFor(port, languageOf(c))(`service-${service.id}`);
    c.header('Content-Type', 'application/schema+json');
    return c.body(JSON.stringify(caseSchema(service, title)));
  });
  app.get('/problems/:kind', (c) => {
    const kind = c.req.param('kind');
    if (!Object.hasOwn(problems, kind)) return problem(c, port, 'unknown');
    const say = wordsFor(port, languageOf(c));
    const key = `api-problem-${kind as ProblemKind}`;
    return c.json({
      type: `${base}/problems/${kind}`,
      title: say(key),
      status: problems[kind as ProblemKind],
      detail: say(`${key}.detail`),
    });
  });
}

const wordsFor =
  ({ wording }: ApiPort, language: ReturnType<typeof languageOf>) =>
  (key: string): string =>
    wording.text({ key }, language);
