import { html } from 'hono/html';
import type { Centre } from '../../messages/centre.ts';
import type { Language, Phrase } from '../../messages/phrase.ts';
import type { Wording } from '../../wording/wording.ts';
import type { Look } from './look.ts';

/** The words of a `web-` key in the page's language. */
export type Say = (key: string, args?: Phrase['args']) => string;

/** What the parts of the page are drawn from. */
export type PartView = {
  readonly say: Say;
  readonly centre: Centre;
  readonly language: Language;
  readonly look: Look;
  readonly earlier: boolean;
  readonly wording: Wording;
};

const icon = (name: string) =>
  html`<svg class="icon" aria-hidden="true"><use href="#i-${name}"></use></svg>`;

const call = (number: string) =>
  html`<a href="tel:${number.replaceAll(/[^\d+]/g, '')}">${number}</a>`;

/** The centre itself: where it is, when it is open, whom to call. */
export function side({ say, centre, language, wording }: PartView) {
  const hotlines = Object.entries(centre.hotlines).filter(([what]) =>
    wording.has(`web-hotline-${what}`, language),
  );
  return html`<div class="centre">
<h2>${centre.name[language]}</h2>
<dl>
<dt>${say('phone')}</dt><dd class="reach">${call(centre.phone)}</dd>
<dt>${say('address')}</dt><dd>${centre.address[language]}</dd>
<dt>${say('hours')}</dt><dd>${centre.hours[language]}</dd>
</dl>
<h2>${say('hotlines')}</h2>
<dl>${hotlines.map(
    ([what, number]) =>
      html`<dt>${say(`hotline-${what}`)}</dt><dd class="reach">${call(number)}</dd>`,
  )}</dl>
<p class="safe">${say('safe')}</p>
</div>`;
}

/** The bar at the top: the way out, who speaks, the menu; below it how far along. */
export const header = ({ say, centre, language }: PartView) => html`<header class="bar">
<button type="button" id="exit" class="bar-button exit" data-at-once>${icon('exit')}<span>${say('exit')}</span></button>
<div class="bar-title"><h1>${centre.name[language]}</h1><p id="speaker">${say('assistant')}</p></div>
<button type="button" id="menu-open" class="bar-button" aria-haspopup="dialog" aria-label="${say('more')}">${icon('more')}</button>
</header>
<div id="progress" class="progress" hidden><span id="progress-words"></span><progress id="progress-bar" aria-labelledby="progress-words" max="1" value="0"></progress></div>`;

/** The conversation: messages, the options of the newest question, and what the page has to say. */
export const conversation = ({
  say,
}: PartView) => html`<main id="scroll" class="scroll" tabindex="-1">
<button type="button" id="earlier" class="earlier" hidden>${say('earlier')}</button>
<div id="log" class="log" role="log" aria-live="polite" aria-label="${say('log')}"></div>
<p id="typing" class="typing" hidden><span class="dots" aria-hidden="true"><i></i><i></i><i></i></span><span class="unseen">${say('typing')}</span></p>
<div id="options" class="options" role="group" aria-label="${say('choose')}" hidden></div>
</main>
<button type="button" id="down" class="down" hidden>${icon('down')}<span>${say('new')}</span></button>
<p id="note" class="note" role="status"></p>`;

/** The bar at the bottom, where a thumb is. */
export const composer = ({ say }: PartView) => html`<form id="composer" class="composer">
<input type="file" id="camera-file" accept="image/*" capture="environment" hidden tabindex="-1" aria-label="${say('camera')}">
<input type="file" id="album-file" accept="image/*,application/pdf" multiple hidden tabindex="-1" aria-label="${say('album')}">
<div id="photo-menu" class="photo-menu" role="group" aria-label="${say('photo')}" hidden>
<button type="button" id="camera">${icon('photo')}<span>${say('camera')}</span></button>
<button type="button" id="album">${icon('file')}<span>${say('album')}</span></button>
</div>
<button type="button" id="photo" class="round" aria-expanded="false" aria-controls="photo-menu" aria-label="${say('photo')}">${icon('photo')}</button>
<textarea id="text" rows="1" autocomplete="off" enterkeyhint="send" aria-label="${say('input')}" placeholder="${say('placeholder')}"></textarea>
<button type="button" id="keys" class="round" hidden>${icon('keys')}</button>
<button type="button" id="voice" class="round" aria-pressed="false" aria-label="${say('voice')}" hidden>${icon('voice')}</button>
<button type="submit" id="send" class="send">${say('send')}</button>
</form>`;

const choices = (
  name: string,
  legend: string,
  list: readonly { readonly value: string; readonly label: string; readonly on: boolean }[],
) =>
  html`<fieldset class="choices"><legend>${legend}</legend><div>${list.map(
    ({ value, label, on }) =>
      html`<label><input type="radio" name="${name}" value="${value}" ${on ? 'checked' : ''}><span>${label}</span></label>`,
  )}</div></fieldset>`;

/** The way to the other language, in that language's own words. */
const tongue = ({ say, language }: PartView) => {
  const other = language === 'en' ? 'zh-CN' : 'en';
  return html`<button type="button" id="language" lang="${other}">${say(`language-${other}`)}</button>`;
};

/** The way to the privacy notice, in a page of its own so that the chat stays open. */
export const noticeLink = ({ say }: PartView) =>
  html`<a class="notice-link" href="/notice" target="_blank" rel="noopener">${say('notice')}</a>`;

/** The menu: how the page looks, the ordinary words for ordinary wishes, and the centre. */
export function menu(view: PartView) {
  const { say, look, earlier } = view;
  const option = (name: string, value: string, on: string) => ({
    value,
    label: say(`${name}-${value}`),
    on: value === on,
  });
  return html`<dialog id="menu" class="sheet" aria-labelledby="menu-title">
<div class="sheet-head"><h2 id="menu-title">${say('more')}</h2><button type="button" class="round" id="menu-close" aria-label="${say('close')}">${icon('close')}</button></div>
${choices(
  'size',
  say('size'),
  ['1', '2', '3'].map((one) => option('size', one, look.size)),
)}
${choices(
  'theme',
  say('theme'),
  ['auto', 'light', 'dark'].map((one) => option('theme', one, look.theme)),
)}
<ul class="wishes"><li>${tongue(view)}</li>${['help', 'status', 'human', 'elsewhere', 'delete'].map(
    (wish) =>
      html`<li><button type="button" data-say="${say(`wish-${wish}.say`)}">${say(`wish-${wish}`)}</button></li>`,
  )}<li>${noticeLink(view)}</li><li><button type="button" id="other">${say('other')}</button></li>
${earlier ? html`<li><button type="button" id="old">${say('old')}</button></li>` : ''}</ul>
${side(view)}
</dialog>`;
}

/** What covers a hidden conversation. */
export const lock = ({
  say,
  centre,
}: PartView) => html`<dialog id="lock" class="lock" aria-labelledby="lock-title">
<form id="lock-form" method="dialog">
<h2 id="lock-title">${say('lock')}</h2>
<p id="lock-text">${say('lock-text')}</p>
<label for="digits">${say('digits')}</label>
<input id="digits" inputmode="numeric" autocomplete="off" maxlength="4" pattern="[0-9]{4}" aria-describedby="lock-note">
<p id="lock-note" role="alert"></p>
<button type="submit" class="primary">${say('lock-open')}</button>
<button type="button" id="lock-other" class="plain-button">${say('lock-other')}</button>
<button type="button" id="lock-back" class="plain-button" hidden>${say('lock-back')}</button>
<p class="lock-help">${say('lock-help')} ${call(centre.phone)}</p>
</form>
</dialog>`;
