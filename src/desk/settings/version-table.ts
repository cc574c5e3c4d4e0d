import { html } from 'hono/html';
import { thingOf, type Version } from '../../messages/settings.ts';
import { card } from '../pages/parts.ts';
import { type Html, when } from '../view.ts';
import type { SettingsView } from './spec.ts';
import { specOf } from './specs.ts';
import { valueAfter } from './wish.ts';
import { dayWords } from './words.ts';

/** So many of the newest are listed. */
const most = 40;

/** Changes that were written down, the newest first: what was and what is to be, from when, by whom, why; what has not begun can be taken back. */
export const versionTable = (view: SettingsView, versions: readonly Version[]): Html | string =>
  versions.length === 0
    ? ''
    : card(
        view.t('desk-set-versions'),
        html`<ol class="card-body set-versions">
          ${versions
            .toReversed()
            .slice(0, most)
            .map((one) => line(view, one))}
        </ol>`,
        { id: 'versions' },
      );

function line(view: SettingsView, one: Version): Html {
  const spec = specOf(one.what);
  const { key } = thingOf(one.what);
  const show = (value: unknown): Html | string => spec?.show(view, key, value) ?? '';
  return html`<li class="${one.back === undefined ? '' : 'set-gone'}">
    <p><strong>${spec?.title(view, key) ?? one.what}</strong> ${mark(view, one)}</p>
    <p>${show(one.old)} <span class="set-arrow" aria-label="${view.t('desk-set-becomes')}">→</span> ${show(valueAfter(view, one))}</p>
    <p class="muted">${view.t('desk-set-by', { by: one.by.name, when: when(view, one.at) })}：${one.why}</p>
    ${one.back === undefined && one.from > view.today ? takeBack(view, one) : ''}
  </li>`;
}

function mark(view: SettingsView, { from, back }: Version): Html {
  if (back !== undefined)
    return html`<span class="state state-over">${view.t('desk-set-taken_back', { by: back.by.name })}</span>`;
  const day = dayWords(view, from);
  return from > view.today
    ? html`<span class="state state-new">${view.t('desk-set-begins', { day })}</span>`
    : html`<span class="state state-moving">${view.t('desk-set-began', { day })}</span>`;
}

const takeBack = (view: SettingsView, { id }: Version): Html =>
  html`<form method="post" action="/desk/settings/back">
    <input type="hidden" name="id" value="${id}" />
    <button class="btn btn-sm">${view.t('desk-set-take_back')}</button>
  </form>`;
