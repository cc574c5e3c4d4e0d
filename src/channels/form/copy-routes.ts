import type { Context, Hono } from 'hono';
import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import { clientAddress, netOf } from '../../http/client-address.ts';
import { type Language, phrase } from '../../messages/phrase.ts';
import type { FormOptions } from './form-routes.ts';
import { formStyle, languageOf } from './form-routes.ts';

/** What the file holds, in the worker's language. */
type Copy = {
  readonly day: string;
  readonly language: Language;
  readonly head: string;
  readonly foot: string;
  readonly parts: readonly {
    readonly title: string;
    readonly lines: readonly { readonly question?: string; readonly value: string }[];
  }[];
};

type Form = 'html' | 'json';

/** What the page of a copy is given. */
export type CopyOptions = Pick<FormOptions, 'wording' | 'centre' | 'assets' | 'count' | 'reach'> & {
  readonly open: (token: string) => readonly Form[];
  readonly take: (token: string, form: Form) => Promise<Copy | null>;
};

const path = (token: string): string => `/mine/${token}`;

/** The link to a copy: under the address people use; for a chat on our own page (`here`) the path alone does. */
export const copyLinkOf =
  (publicUrl: string | undefined) =>
  (token: string, files: 'here' | 'link'): string | undefined => {
    if (publicUrl !== undefined) return new URL(path(token), publicUrl).href;
    return files === 'here' ? path(token) : undefined;
  };

const policy =
  "default-src 'none'; style-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";
const perMinute = 30;
const minute = 60_000;

/** Lays `/mine/<token>`: a page that gives away nothing until a button is pressed, so that a preview of the link uses nothing up. */
export function mountCopies(app: Hono, options: CopyOptions): void {
  const style = options.assets.addText('form/copy.css', formStyle());
  const view = (language: Language) => ({ ...options, language, style });
  const guarded = async (c: Context, answer: () => Promise<Response> | Response) => {
    c.header('Content-Security-Policy', policy);
    c.header('Cache-Control', 'private, no-store');
    c.header('Referrer-Policy', 'no-referrer');
    const count = await options.count(`copy:${netOf(clientAddress(c, options.reach))}`, minute);
    return count > perMinute ? c.html(page(view(languageOf(c)), 'busy', []), 429) : answer();
  };
  app.get(path(':token'), (c) =>
    guarded(c, () => {
      const token = c.req.param('token') ?? '';
      const forms = options
        .open(token)
        .map((form) => ({ form, action: `${path(encodeURIComponent(token))}/${form}` }));
      const over = forms.length === 0;
      return c.html(page(view(languageOf(c)), over ? 'over' : 'ready', forms), over ? 410 : 200);
    }),
  );
  app.post(`${path(':token')}/:form{html|json}`, (c) =>
    guarded(c, async () => {
      const form = c.req.param('form') as Form;
      const copy = await options.take(c.req.param('token') ?? '', form);
      if (copy === null) return c.html(page(view(languageOf(c)), 'over', []), 410);
      c.header('Content-Disposition', `attachment; filename="bangfu-${copy.day}.${form}"`);
      if (form === 'json') return c.json(copy);
      return c.html(document(view(copy.language), copy));
    }),
  );
}

type View = CopyOptions & { readonly language: Language; readonly style: string };

const text = (made: unknown): string => (made as HtmlEscapedString).toString();

function page(
  { wording, centre, language, style }: View,
  what: 'ready' | 'over' | 'busy',
  forms: readonly { readonly form: Form; readonly action: string }[],
): string {
  const say = (key: string): string => wording.text(phrase(`copy-page_${key}`), language);
  return text(html`<!doctype html>
<html lang="${language}" data-theme="auto"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex"><meta name="color-scheme" content="light dark">
<title>${say('title')}</title><link rel="stylesheet" href="${style}"></head>
<body><main><h1>${say('title')}</h1><p class="who">${centre.name[language]}</p>
<div class="card"><p role="status">${say(what)}</p>
${forms.map(({ form, action }) => html`<form method="post" action="${action}" class="copy-take"><button>${say(form)}</button></form>`)}
</div></main></body></html>`);
}

/** A document that is read and printed anywhere, also without a net. */
function document({ centre, language }: View, { head, foot, parts }: Copy): string {
  return text(html`<!doctype html>
<html lang="${language}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>${head}</title>
<style>body{font:17px/1.6 system-ui,sans-serif;max-width:40em;margin:2em auto;padding:0 1em}h2{font-size:1.1em;margin:1.5em 0 .25em}dt{color:#555}dd{margin:0 0 .5em;overflow-wrap:anywhere}</style>
</head><body><h1>${centre.name[language]}</h1><p>${head}</p>
${parts.map(
  ({ title, lines }) =>
    html`<h2>${title}</h2><dl>${lines.map(
      ({ question, value }) =>
        html`${question === undefined ? '' : html`<dt>${question}</dt>`}<dd>${value}</dd>`,
    )}</dl>`,
)}
<p>${foot}</p></body></html>`);
}
