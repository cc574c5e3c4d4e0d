import { html } from 'hono/html';
import type { Phrase } from '../../messages/phrase.ts';
import type { Foreseen, ForeseenMessage } from '../../turns/port.ts';
import type { Html, StaffView } from '../view.ts';
import { icon } from './icon.ts';

/** Where the words that a worker will hear stand under a form, and the press that shows them: with script they follow what is typed, without it they come as a page of their own. */
export function foreseeSlot(view: StaffView, number: string, kind: string): Html | string {
  if (view.port.foresee === undefined) return '';
  const address = `/desk/cases/${number}/foresee/${kind}`;
  return html`<div class="foreseen-slot">
    <button
      class="btn btn-sm btn-ghost-secondary"
      formaction="${address}"
      formnovalidate
      hx-post="${address}"
      hx-target="next .foreseen"
      hx-swap="innerHTML"
    >
      ${icon('eye')} ${view.t('foresee-look')}
    </button>
    <div
      class="foreseen"
      aria-live="polite"
      hx-post="${address}"
      hx-include="closest form"
      hx-trigger='input from:"closest form" delay:500ms, change from:"closest form" delay:200ms'
      hx-swap="innerHTML"
    ></div>
  </div>`;
}

/** What the worker will hear, or why he hears nothing. */
export function foreseenWords(
  view: StaffView,
  foreseen: Foreseen | { readonly problem: Phrase },
): Html {
  if ('problem' in foreseen)
    return html`<p class="text-secondary">${view.say(foreseen.problem)}</p>`;
  if (foreseen.kind === 'refused')
    return html`<p class="foreseen-no">${view.say(foreseen.why)}</p>`;
  if (foreseen.kind === 'nobody')
    return html`<p class="text-secondary">${view.t(`foresee-nobody-${foreseen.why}`)}</p>`;
  const { channel, language, messages, held, goesOn } = foreseen;
  return html`<p class="foreseen-head">
      ${view.t('foresee-head', { channel: view.t(`channel-${channel}|channel-web`), language: view.t(`language-${language}`) })}
    </p>
    ${held ? html`<p class="text-secondary">${view.t('foresee-held')}</p>` : ''}
    ${messages.map((one) => bubble(view, one))}
    ${goesOn ? html`<p class="text-secondary">${view.t('foresee-goes_on')}</p>` : ''}`;
}

const bubble = (view: StaffView, { text, options, from }: ForeseenMessage): Html =>
  html`<div class="foreseen-bubble">
    <small>${from ?? view.t('foresee-assistant')}</small>
    <p>${text}</p>
    ${options.length === 0 ? '' : html`<ul>${options.map((label) => html`<li>${label}</li>`)}</ul>`}
  </div>`;

/** The same as a page, where no script runs: the words, and the form's own content to send or to go back to. */
export const foreseenPage = (
  view: StaffView,
  at: {
    readonly number: string;
    readonly kind: string;
    readonly fields: readonly (readonly [string, string])[];
    readonly words: Html;
    readonly sends: boolean;
  },
): Html =>
  html`<section class="card foreseen-page" aria-label="${view.t('foresee-title')}">
    <div class="card-header"><h1 class="card-title">${view.t('foresee-title')}</h1></div>
    <div class="card-body">
      <div class="foreseen">${at.words}</div>
      <form method="post" action="/desk/cases/${at.number}/acts/${at.kind}" class="act" data-act>
        ${at.fields.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)}
        ${at.sends ? html`<button class="btn btn-primary">${view.t('foresee-send')}</button>` : ''}
        <a class="btn" href="/desk/cases/${at.number}">${view.t('foresee-back')}</a>
      </form>
    </div>
  </section>`;
