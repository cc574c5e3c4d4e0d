import { html } from 'hono/html';
import type { Html, StaffView } from '../view.ts';

/** Name of the cookie that says whether single keys do anything. */
export const keysCookie = 'desk-keys';

const keys: readonly (readonly [string, string])[] = [
  ['j k', 'walk'],
  ['Enter', 'open'],
  ['x', 'mark'],
  ['c', 'claim'],
  ['a', 'advance'],
  ['n', 'next'],
  ['p', 'before'],
  ['q', 'back'],
  ['/', 'search'],
  ['r', 'reply'],
  ['b', 'bulk'],
  ['?', 'card'],
  ['Esc', 'leave'],
];

/** What single keys do, at the foot of every page; a press switches them off for this browser. */
export const keysCard = (view: StaffView): Html =>
  html`<details class="keys-card" id="keys">
    <summary data-key="?" title="${view.t('queue-keys.title')}">${view.t('queue-keys')}</summary>
    <div class="keys-sheet">
      ${view.keys ? '' : html`<p>${view.t('queue-keys-are_off')}</p>`}
      <dl>
        ${keys.map(
          ([key, what]) =>
            html`<dt>${key.split(' ').map((one) => html`<kbd>${one}</kbd> `)}</dt><dd>${view.t(`queue-key-${what}`)}</dd>`,
        )}
      </dl>
      <p class="form-hint">${view.t('queue-keys-typing')}</p>
      <form method="post" action="/desk/keys">
        <button class="btn btn-sm" name="keys" value="${view.keys ? 'off' : 'on'}">${view.t(view.keys ? 'queue-keys-off' : 'queue-keys-on')}</button>
      </form>
    </div>
  </details>`;
