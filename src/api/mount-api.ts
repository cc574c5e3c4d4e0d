import { Hono } from 'hono';
import type { ApiPort } from './api-port.ts';
import { door } from './door.ts';
import { type ApiEnv, base, problem } from './problem.ts';
import { caseRoutes } from './routes/case-routes.ts';
import { hookRoutes } from './routes/hook-routes.ts';
import { officeRoutes } from './routes/office-routes.ts';
import { openRoutes } from './routes/service-routes.ts';

/** Puts the API at `/api/v1`. It sets no cookie and reads none, allows no other origin, and answers whatever is wrong as a problem. */
export function mountApi(app: Hono, port: ApiPort): void {
  const api = new Hono<ApiEnv>();
  // The error's own words may hold what somebody wrote, so only its name goes to the log.
  api.onError((error, c) => {
    port.log.warn({ error: error.name, method: c.req.method }, 'A request of a program failed');
    return problem(c, port, 'failed');
  });
  openRoutes(api, port);
  api.use(door(port));
  caseRoutes(api, port);
  officeRoutes(api, port);
  hookRoutes(api, port);
  api.all('*', (c) => problem(c, port, 'unknown'));
  app.route(base, api);
}
