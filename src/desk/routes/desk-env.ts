import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { ActOutcome } from '../../turns/port.ts';
import { openAlerts } from '../alerts.ts';
import type { DeskPort } from '../desk-port.ts';
import type { InFlight } from '../in-flight.ts';
import type { ListMemory } from '../list-memory.ts';
import type { Live } from '../live.ts';
import type { Matches } from '../matches.ts';
import { calmBody } from '../pages/account-pages.ts';
import { deskPage, doorPage, type Page } from '../pages/layout.ts';
import type { ShownMemory } from '../shown-memory.ts';
import type { StaffView, View } from '../view.ts';

/** What every route of the desk finds in its context; `staffView` once somebody is signed in. */
export type DeskEnv = { readonly Variables: { view: View; staffView: StaffView } };

/** The context of a route of the desk. */
export type DeskContext = Context<DeskEnv>;

/** What the routes share. */
export type DeskParts = {
  readonly port: DeskPort;
  readonly shown: ShownMemory;
  readonly live: Live;
  readonly matches: Matches;
  readonly lists: ListMemory;
  readonly once: InFlight<ActOutcome>;
};

/** Name of the cookie that holds a sign-in. */
export const sessionCookie = 'desk';

/** Answers with a page for somebody who is signed in, alerts on top. */
export async function page(
  c: DeskContext,
  content: Page,
  status: ContentfulStatusCode = 200,
): Promise<Response> {
  const view = c.get('staffView');
  return c.html(await deskPage(view, content, openAlerts(view.port, view.staff)), status);
}

/** Answers with a page at the door. */
export async function door(
  c: DeskContext,
  content: Page,
  status: ContentfulStatusCode = 200,
): Promise<Response> {
  return c.html(await doorPage(c.get('view'), content), status);
}

/** Answers calmly that something may not be opened (403) or is not there (404). */
export function calm(c: DeskContext, status: 403 | 404): Promise<Response> {
  const view = c.get('staffView');
  const key = `desk-calm-${status}`;
  return page(c, { title: view.t(key), body: calmBody(view, key) }, status);
}

/** The text fields of a posted form; a file or a missing field is empty, and a field that comes several times (`name[]`) is a line each. */
export async function formOf(c: DeskContext): Promise<(name: string) => string> {
  const form = await c.req.formData().catch(() => new FormData());
  return (name) => {
    if (name.endsWith('[]'))
      return form
        .getAll(name)
        .filter((one) => typeof one === 'string')
        .join('\n');
    const value = form.get(name);
    return typeof value === 'string' ? value : '';
  };
}
