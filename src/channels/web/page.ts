import { html, raw } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import { phrase } from '../../messages/phrase.ts';
import type { Look } from './look.ts';
import type { PageAssets } from './page-assets.ts';
import { icons } from './page-icons.ts';
import {
  composer,
  conversation,
  header,
  lock,
  menu,
  noticeLink,
  type Say,
  side,
} from './page-parts.ts';
import type { PageState } from './page-state.ts';
import { wordsFor } from './page-words.ts';
import type { WebOptions } from './web-options.ts';

/** All a page is made of. */
export type PageView = {
  readonly options: WebOptions;
  readonly files: PageAssets;
  readonly look: Look;
  readonly state: PageState;
  /** Whether this browser can open an earlier conversation. */
  readonly earlier: boolean;
};

const searchEngine = 'https://www.baidu.com/';

/** The whole page: the frame, the conversation as data, and plain words for a browser without script. */
export function pageHtml({ options, files, look, state, earlier }: PageView): string {
  const { wording, centre } = options;
  const { language } = look;
  const say: Say = (key, args) => wording.text(phrase(`web-${key}`, args), language);
  const view = { say, centre, language, look, earlier, wording };
  const plain = html`${side(view)}<p class="beside">${noticeLink(view)}</p>`;
  const page = html`<!doctype html>
<html lang="${language}" data-size="${look.size}" data-theme="${look.theme}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover, interactive-widget=resizes-content">
<meta name="robots" content="noindex">
<meta name="format-detection" content="telephone=no">
<meta name="color-scheme" content="light dark">
<title>${centre.name[language]}</title>
<link rel="icon" href="${files.icon}">
<link rel="stylesheet" href="${files.style}">
<noscript><link rel="stylesheet" href="${files.noScriptStyle}"></noscript>
<script type="module" src="${files.script}"></script>
</head>
<body>
${icons}
<noscript><section class="plain"><h1>${centre.name[language]}</h1><p>${say('noscript')}</p>${plain}</section></noscript>
<section class="plain" id="boot"><h1>${centre.name[language]}</h1><p>${say('boot')}</p>${plain}</section>
<div id="app" class="app" hidden>
<aside class="side">${plain}</aside>
<div class="chat">${header(view)}${conversation(view)}${composer(view)}</div>
</div>
${menu(view)}${lock(view)}
<script type="application/json" id="setup">${data(setup(options, language))}</script>
<script type="application/json" id="state">${data(state)}</script>
</body>
</html>`;
  // Nothing in it is awaited, so it is a text already.
  return (page as HtmlEscapedString).toString();
}

/** What the script must know besides the conversation. */
const setup = (
  { wording, centre, exitUrl, secureCookies }: WebOptions,
  language: Look['language'],
) => ({
  words: wordsFor(wording, language),
  language,
  hotlines: Object.values(centre.hotlines),
  hideMinutes: centre.times.hideMinutes,
  paperBytes: centre.limits.paperMegabytes * 1024 * 1024,
  exitUrl: exitUrl ?? searchEngine,
  centre: { name: centre.name[language], phone: centre.phone, address: centre.address[language] },
  secure: secureCookies,
});

/** A script element ends at the first `</`, whatever stands around it. */
const data = (value: unknown) => raw(JSON.stringify(value).replaceAll('<', '\\u003c'));
