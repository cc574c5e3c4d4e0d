import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import type { Centre } from '../../messages/centre.ts';
import { type Language, type Phrase, phrase } from '../../messages/phrase.ts';
import type { InputHint } from '../../messages/reply.ts';
import type { Wording } from '../../wording/wording.ts';

/** What a page of the form is made of. */
export type PageParts = {
  readonly wording: Wording;
  readonly centre: Pick<Centre, 'name'>;
  /** Address of the style. */
  readonly style: string;
  readonly language: Language;
};

/** The question with one place to answer it; holds nothing of the person but the question. */
export function askPage(
  parts: PageParts,
  asked: { readonly ask: Phrase; readonly hint: InputHint; readonly empty: boolean },
): string {
  const { wording, language } = parts;
  const say = (key: string): string => wording.text(phrase(`form-${key}`), language);
  const short = asked.hint === 'id' || asked.hint === 'number';
  const mode = asked.hint === 'number' ? 'numeric' : 'text';
  return page(
    parts,
    html`<form method="post" class="card">
<label for="value">${wording.text(asked.ask, language)}</label>
<textarea id="value" name="value" rows="${short ? 1 : 6}" maxlength="2000" inputmode="${mode}" autocomplete="off" autocapitalize="off" spellcheck="false" required autofocus></textarea>
${asked.empty ? html`<p role="alert">${say('empty')}</p>` : ''}
<button>${say('send')}</button>
<p class="note">${say('once')}</p>
</form>`,
  );
}

/** A sentence and one button. */
export const pressPage = (
  parts: PageParts,
  { words, button }: { readonly words: string; readonly button: string },
): string =>
  page(
    parts,
    html`<form method="post" class="card"><p>${words}</p><button>${button}</button></form>`,
  );

/** One sentence in place of the form. */
export const sayPage = (parts: PageParts, what: 'received' | 'over' | 'busy'): string =>
  page(
    parts,
    html`<p class="card" role="status">${parts.wording.text(phrase(`form-${what}`), parts.language)}</p>`,
  );

function page({ wording, centre, style, language }: PageParts, body: unknown): string {
  const whole = html`<!doctype html>
<html lang="${language}" data-theme="auto">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="format-detection" content="telephone=no">
<meta name="color-scheme" content="light dark">
<title>${wording.text(phrase('form-title'), language)}</title>
<link rel="stylesheet" href="${style}">
</head>
<body>
<main>
<h1>${wording.text(phrase('form-title'), language)}</h1>
<p class="who">${centre.name[language]}</p>
${body}
</main>
</body>
</html>`;
  // Nothing in it is awaited, so it is a text already.
  return (whole as HtmlEscapedString).toString();
}
