import type { MiddlewareHandler } from 'hono';
import { isAuditor, isSystem } from '../accounts/roles.ts';
import type { DeskPort } from '../desk-port.ts';
import { calm, type DeskEnv } from './desk-env.ts';
import { ruleOf } from './second-step-routes.ts';

/** What everybody has: his own account, the way out, and what every page asks for. */
const everybody = /^\/desk\/(?:account(?:\/.*)?|sign-out|alerts|live)$/u;
const keepers = /^\/desk\/(?:staff(?:\/.*)?|book)$/u;
const auditors = /^\/desk\/(?:audit(?:\/.*)?|looks)$/u;

/** Keeps those in who open no case: who keeps the accounts finds them and nothing else, an auditor what was opened to him. A route that is not named here is closed to them, a new one too. */
export function fences(port: DeskPort): MiddlewareHandler<DeskEnv> {
  return async (c, next) => {
    const { staff } = c.get('staffView');
    const { path } = c.req;
    const home = path.replace(/\/$/u, '') === '/desk';
    const lacksStep =
      ruleOf(port) === 'required' && port.store.people.secondStep(staff.id)?.sure !== true;
    if (lacksStep && !everybody.test(path)) return c.redirect('/desk/account#second');
    if (isSystem(staff)) {
      if (home && c.req.method === 'GET') return c.redirect('/desk/staff');
      return everybody.test(path) || keepers.test(path) ? next() : calm(c, 403);
    }
    // Whom the centre names for complaints about itself must be able to read them.
    if (isAuditor(staff) && port.centre.complaints?.includes(staff.login) !== true) {
      if (home && c.req.method === 'GET') return c.redirect('/desk/audit');
      return everybody.test(path) || auditors.test(path) ? next() : calm(c, 403);
    }
    return next();
  };
}
