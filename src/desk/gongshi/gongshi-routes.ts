import type { Context, Hono } from 'hono';
import { isPublic } from '../../records/decide-notice.ts';
import type { DeskPort } from '../desk-port.ts';
import { gongshiPage, openView, overPage } from './gongshi-page.ts';

const token = /^[\w-]{16,64}$/u;

/** The public notice at an address of its own, for everybody who has it and for no search engine; the same calm answer wherever nothing is published now. */
export function gongshiRoutes(
  app: Hono,
  port: Pick<DeskPort, 'store' | 'wording' | 'centre' | 'assets' | 'now'>,
): void {
  const published = (given: string) =>
    token.test(given)
      ? port.store.records
          .list('notice')
          .find((one) => one.token === given && isPublic(one, port.now()))
      : undefined;
  app.get('/gongshi/:token', async (c) => {
    const given = c.req.param('token');
    const view = openView(port, languageOf(c, port));
    const of = published(given);
    c.header('X-Robots-Tag', 'noindex, nofollow, noarchive');
    c.header('Referrer-Policy', 'no-referrer');
    return of === undefined
      ? c.html(await overPage(view, c.req.path), 404)
      : c.html(await gongshiPage(view, of, c.req.path));
  });
}

function languageOf(c: Context, { wording }: Pick<DeskPort, 'wording'>) {
  const known = (name: string | undefined) => wording.languages.find((one) => one === name);
  const wished = /^en\b/iu.test(c.req.header('accept-language') ?? '') ? 'en' : undefined;
  return known(c.req.query('lang')) ?? known(wished) ?? 'zh-CN';
}
