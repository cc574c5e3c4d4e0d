import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import type { Centre } from '../../messages/centre.ts';
import { phrase } from '../../messages/phrase.ts';
import { noticeVersion, privacyNotice } from '../../messages/privacy-notice.ts';
import type { Wording } from '../../wording/wording.ts';
import type { Look } from './look.ts';
import type { PageAssets } from './page-assets.ts';

/** The words with the centre's phone to press. */
const withPhone = (text: string, phone: string) =>
  text
    .split(phone)
    .map((words, at) =>
      at === 0
        ? html`${words}`
        : html`<a href="tel:${phone.replaceAll(/[^\d+]/g, '')}">${phone}</a>${words}`,
    );

/** The page of the privacy notice, with the version and the day it holds from; without a script it is all there but its voice. */
export function noticeHtml(view: {
  readonly wording: Wording;
  readonly centre: Centre;
  readonly files: PageAssets;
  readonly look: Look;
}): string {
  const { wording, centre, files, look } = view;
  const { language } = look;
  const say = (key: string): string => wording.text(phrase(key), language);
  const sections = privacyNotice(centre, language).map(
    ({ id, title, text }) => html`<section aria-labelledby="notice-${id}">
<h2 id="notice-${id}">${wording.text(title, language)}</h2>
<p>${withPhone(wording.text(text, language), centre.phone)}</p>
</section>`,
  );
  const page = html`<!doctype html>
<html lang="${language}" data-size="${look.size}" data-theme="${look.theme}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${say('notice-title')} · ${centre.name[language]}</title>
<link rel="icon" href="${files.icon}">
<link rel="stylesheet" href="${files.noticeStyle}">
<script type="module" src="${files.noticeScript}"></script>
</head>
<body>
<main>
<p class="who">${centre.name[language]}</p>
<h1>${say('notice-title')}</h1>
<div class="acts"><span id="listen" data-listen="${say('web-listen')}" data-stop="${say('web-listen-stop')}"></span><a href="/">${say('notice-back')}</a></div>
<div id="notice">${sections}
<p class="version">${wording.text(noticeVersion(centre), language)}</p>
</div>
</main>
</body>
</html>`;
  // Nothing in it is awaited, so it is a text already.
  return (page as HtmlEscapedString).toString();
}
