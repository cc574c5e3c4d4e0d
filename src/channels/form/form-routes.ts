import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Context, Hono } from 'hono';
import type { Assets } from '../../http/assets.ts';
import { clientAddress, netOf, type Reach } from '../../http/client-address.ts';
import type { Counter } from '../../http/rate-limit.ts';
import type { Centre } from '../../messages/centre.ts';
import type { Language, Phrase } from '../../messages/phrase.ts';
import type { InputHint } from '../../messages/reply.ts';
import type { Wording } from '../../wording/wording.ts';
import { askPage, type PageParts, sayPage } from './form-page.ts';

/** What the form's page is given. */
export type FormOptions = {
  readonly wording: Wording;
  readonly centre: Pick<Centre, 'name'>;
  readonly assets: Assets;
  readonly count: Counter;
  readonly reach: Reach;
  /** What a link asks, `null` where it is not good any more; uses nothing up. */
  readonly open: (
    token: string,
  ) => { readonly ask: Phrase; readonly hint: InputHint; readonly language: Language } | null;
  /** Takes a value; resolves once it is safe. */
  readonly give: (token: string, text: string) => Promise<'received' | 'over'>;
};

const formPath = (token: string): string => `/secret/${token}`;

/** The link to the form of a token, under the address people use; nothing without one. */
export const formLinkOf = (
  publicUrl: string | undefined,
): ((token: string) => string) | undefined =>
  publicUrl === undefined ? undefined : (token) => new URL(formPath(token), publicUrl).href;

/** A page of one form: its own style, nothing else, and no script at all. */
const policy =
  "default-src 'none'; style-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

const perMinute = 60;
const longest = 2000;
const minute = 60_000;

/** Lays `/secret/<token>`. */
export function mountForm(app: Hono, options: FormOptions): void {
  const style = options.assets.addText('form/form.css', formStyle());
  const parts = (language: Language): PageParts => ({ ...options, style, language });
  const route = async (c: Context, answer: (token: string) => Promise<Response> | Response) => {
    c.header('Content-Security-Policy', policy);
    const count = await options.count(`form:${netOf(clientAddress(c, options.reach))}`, minute);
    if (count > perMinute) return c.html(sayPage(parts(languageOf(c)), 'busy'), 429);
    return answer(c.req.param('token') ?? '');
  };
  const over = (c: Context) => c.html(sayPage(parts(languageOf(c)), 'over'), 410);
  app.get(formPath(':token'), (c) =>
    route(c, (token) => {
      const open = options.open(token);
      if (open === null) return over(c);
      return c.html(askPage(parts(open.language), { ...open, empty: false }));
    }),
  );
  app.post(formPath(':token'), (c) =>
    route(c, async (token) => {
      const open = options.open(token);
      if (open === null) return over(c);
      const text = await valueOf(c);
      if (text === '') return c.html(askPage(parts(open.language), { ...open, empty: true }), 400);
      const taken = await options.give(token, text);
      return taken === 'over' ? over(c) : c.html(sayPage(parts(open.language), 'received'));
    }),
  );
}

async function valueOf(c: Context): Promise<string> {
  const form: { readonly value?: unknown } = await c.req.parseBody().catch(() => ({}));
  return typeof form.value === 'string' ? form.value.trim().slice(0, longest) : '';
}

/** English only where the browser asks for it first: the people of a county centre read Chinese. */
export const languageOf = (c: Context): Language =>
  /^\s*en\b/i.test(c.req.header('accept-language') ?? '') ? 'en' : 'zh-CN';

/** The style of small pages that stand by themselves. */
export const formStyle = (): string =>
  [join('..', 'web', 'assets', 'look.css'), join('assets', 'form.css')]
    .map((file) => readFileSync(join(import.meta.dirname, file), 'utf8'))
    .join('\n');
