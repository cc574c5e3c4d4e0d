import { html } from 'hono/html';
import { thingOf, type Version } from '../../messages/settings.ts';
import { icon } from '../pages/icon.ts';
import { card } from '../pages/parts.ts';
import { type Html, when } from '../view.ts';
import { settingsHead } from './settings-head.ts';
import type { SettingsView } from './spec.ts';
import { before, lastOf, valueAfter, type Wish } from './wish.ts';
import { dayWords } from './words.ts';

/** What a change will make of a thing and what that means for whom, before it counts. `clash`: what somebody else wrote down meanwhile. */
export function previewPage(
  view: SettingsView,
  wish: Wish,
  clash?: Version,
): { readonly title: string; readonly body: Html } {
  const { spec, asked, change } = wish;
  const { key } = thingOf(change.what);
  const title = spec.title(view, key);
  return {
    title: `${view.t('desk-set-preview')} · ${title}`,
    body: html`${settingsHead(view, { title, page: spec.page, service: wish.form('service') })}
      ${clash === undefined ? '' : html`<div class="flash flash-bad" role="alert">${icon('alert')}<span>${clashWords(view, wish, clash)}</span></div>`}
      ${card(
        view.t('desk-set-preview_title'),
        html`<div class="card-body">
          <dl class="set-pair">
            <div><dt>${view.t('desk-set-old')}</dt><dd>${spec.show(view, key, before(view, change))}</dd></div>
            <div><dt>${view.t('desk-set-new_value')}</dt><dd class="set-new">${spec.show(view, key, valueAfter(view, change))}</dd></div>
            <div><dt>${view.t('desk-set-from')}</dt><dd>${begins(view, change.from)}</dd></div>
            <div><dt>${view.t('desk-set-why')}</dt><dd>${wish.why}</dd></div>
          </dl>
          <h3 class="set-what">${view.t('desk-set-effects')}</h3>
          <ul class="set-effects">${effects(view, wish).map((one) => html`<li>${one}</li>`)}</ul>
        </div>`,
      )}
      <form method="post" action="/desk/settings/change" class="set-buttons">
        ${carried(view, { asked, wish, clash })}
        <button class="btn btn-primary" name="step" value="save">
          ${view.t(clash === undefined ? 'desk-set-save' : 'desk-set-save_over')}
        </button>
        <button class="btn" name="step" value="edit">${view.t('desk-set-edit_again')}</button>
      </form>`,
  };
}

const begins = (view: SettingsView, day: string): string =>
  day === view.today ? view.t('desk-set-from_now') : dayWords(view, day);

/** What was looked at on the day before is compared with the day it begins. */
function effects(view: SettingsView, { spec, change }: Wish): readonly (Html | string)[] {
  const day = change.from;
  const later = view.settings
    .versions()
    .filter((one) => one.what === change.what && one.back === undefined && one.from > day);
  return [
    ...spec.effects(view, {
      key: thingOf(change.what).key,
      day,
      before: view.settings.on(day),
      after: view.settings.on(day, change),
    }),
    ...later.map((one) => view.t('desk-set-later_too', { day: dayWords(view, one.from) })),
  ];
}

const clashWords = (view: SettingsView, { spec, change }: Wish, clash: Version): Html =>
  html`${view.t('desk-set-clash', {
    by: clash.by.name,
    when: when(view, clash.at),
    day: dayWords(view, clash.from),
  })} ${spec.show(view, thingOf(change.what).key, valueAfter(view, clash))}`;

/** Everything that was typed goes along, so that nothing is lost on the way back. */
function carried(
  view: SettingsView,
  {
    asked,
    wish,
    clash,
  }: { readonly asked: string; readonly wish: Wish; readonly clash: Version | undefined },
): Html {
  const { form, fields, change, why } = wish;
  const seen = clash === undefined ? form('seen') : String(lastOf(view, change.what)?.seq ?? 0);
  const all: readonly (readonly [string, string])[] = [
    ['what', asked],
    ['service', form('service')],
    ['seen', seen],
    ['act', form('act')],
    ['to', change.to.kind],
    ['@from', form('@from')],
    ['@why', why],
    ...fields.map(({ name, value }) => [name, value] as const),
  ];
  return html`${all.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)}`;
}
