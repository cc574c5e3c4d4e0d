import { html } from 'hono/html';
import { thingOf } from '../../messages/settings.ts';
import { card, flash } from '../pages/parts.ts';
import { type Html, newActId } from '../view.ts';
import { fieldOf } from './form-value.ts';
import { settingsHead } from './settings-head.ts';
import type { Field, SettingsView, Spec } from './spec.ts';
import { versionTable } from './version-table.ts';
import { lastOf, standing, type Wish } from './wish.ts';
import { dayWords } from './words.ts';

type Form = {
  readonly spec: Spec;
  readonly asked: string;
  readonly service: string;
  /** What was typed and what is wrong with it, where it comes back. */
  readonly wish?: Wish;
};

/** One thing: how it stands, a form for how it is to be, and what was changed of it before. */
export function changePage(
  view: SettingsView,
  form: Form,
): { readonly title: string; readonly body: Html } {
  const { spec, asked } = form;
  const { key } = thingOf(asked);
  const title = spec.title(view, key);
  const value = standing(view, asked);
  return {
    title,
    body: html`${settingsHead(view, { title, page: spec.page, service: form.service })}
      ${form.wish === undefined || form.wish.faults.length === 0 ? '' : flash('bad', view.t('desk-set-look_again'))}
      ${coming(view, asked)}
      ${card(
        view.t(value === null ? 'desk-set-new' : 'desk-set-change'),
        html`<form method="post" action="/desk/settings/change" class="card-body set-form" novalidate>
          ${hidden(view, form)} ${fieldsOf(view, form)}
          <div class="set-buttons">
            <button class="btn btn-primary" name="step" value="preview">${view.t('desk-set-preview')}</button>
            ${ways(view, form)}
          </div>
        </form>`,
      )}
      ${also(view, form)}
      ${versionTable(
        view,
        view.settings.versions().filter(({ what }) => what === asked),
      )}`,
  };
}

const hidden = (view: SettingsView, { asked, service, wish }: Form): Html => {
  const act = wish?.form('act') ?? '';
  const seen = wish?.form('seen') ?? String(lastOf(view, asked)?.seq ?? 0);
  return html`<input type="hidden" name="what" value="${asked}" />
    <input type="hidden" name="service" value="${service}" />
    <input type="hidden" name="seen" value="${seen}" />
    <input type="hidden" name="act" value="${act === '' ? newActId() : act}" />`;
};

function fieldsOf(view: SettingsView, { spec, asked, wish }: Form): Html {
  const own = wish?.fields ?? spec.fields(view, thingOf(asked).key, standing(view, asked));
  const all = [...own, ...whenAndWhy(view, spec, wish)];
  const wrong = new Map(
    (wish?.faults ?? [])
      .toReversed()
      .map(({ path, code }) => [
        all.find(({ name }) => name === path)?.name ?? fieldOf(all, path)?.name,
        code,
      ]),
  );
  return html`<div class="field-grid">${all.map((one) => fieldBox(view, one, wrong.get(one.name)))}</div>`;
}

const whenAndWhy = (view: SettingsView, spec: Spec, wish: Wish | undefined): readonly Field[] => [
  ...(spec.ownDay === true
    ? []
    : [
        {
          name: '@from',
          label: view.t('desk-set-from'),
          kind: 'day' as const,
          value: wish?.form('@from') ?? view.today,
          hint: view.t('desk-set-from_hint'),
        },
      ]),
  {
    name: '@why',
    label: view.t('desk-set-why'),
    kind: 'text',
    value: wish?.form('@why') ?? '',
    hint: view.t('desk-set-why_hint'),
  },
];

/** Why a value cannot be taken, in words that fit its field. */
const faultWords = (view: SettingsView, { kind }: Field, code: string): string =>
  view.t(
    ['past', 'why', 'same', 'range', 'places', 'phone', 'whole'].includes(code)
      ? `desk-set-fault-${code}`
      : code === 'custom'
        ? 'desk-set-fault-order'
        : `desk-set-fault-${kind}`,
  );

function fieldBox(view: SettingsView, field: Field, code: string | undefined): Html {
  const { name, label, hint, optional } = field;
  const about = `about-${name}`;
  return html`<div class="field ${field.kind === 'area' || field.kind === 'text' ? 'field-wide' : ''}">
    <label class="form-label" for="${name}">${label}${optional === true ? html` <span class="muted">${view.t('desk-set-optional')}</span>` : ''}</label>
    ${input(field, code === undefined ? '' : html`aria-invalid="true" aria-describedby="${about}"`)}
    ${
      code === undefined
        ? hint === undefined
          ? ''
          : html`<small class="muted">${hint}</small>`
        : html`<small class="set-wrong" id="${about}" role="alert">${faultWords(view, field, code)}</small>`
    }
  </div>`;
}

const types = { text: 'text', number: 'text', day: 'date', time: 'time' } as const;

function input({ name, kind, value, options = [], fixed }: Field, more: Html | string): Html {
  if (kind === 'select')
    return html`<select class="form-select" id="${name}" name="${name}" ${more}>
      ${options.map((one) => html`<option value="${one.value}" ${one.value === value ? 'selected' : ''}>${one.label}</option>`)}
    </select>`;
  if (kind === 'area')
    return html`<textarea class="form-control" id="${name}" name="${name}" rows="4" maxlength="1000" ${more}>${value}</textarea>`;
  return html`<input class="form-control" id="${name}" name="${name}" type="${types[kind]}" value="${value}"
    ${kind === 'number' ? html`inputmode="decimal"` : ''} ${fixed === true ? 'readonly' : ''} maxlength="300" autocomplete="off" ${more} />`;
}

/** The ways out: back to what the file says or what ships, or out altogether. */
function ways(view: SettingsView, { spec, asked }: Form): Html {
  const { key } = thingOf(asked);
  const now = standing(view, asked);
  const start = view.settings.start().thing(asked);
  const changed =
    lastOf(view, asked) !== undefined && JSON.stringify(now) !== JSON.stringify(start);
  const goes = now !== null && spec.mayGo?.(view, key) === true;
  const button = (to: string, words: string): Html =>
    html`<button class="btn" name="to" value="${to}">${words}</button>`;
  return html`${changed && (start !== null || !goes) ? button('file', view.t('desk-set-back_to_file')) : ''}
    ${goes ? button('none', view.t('desk-set-take_out')) : ''}`;
}

/** A change of this very thing that has not begun yet. */
const coming = (view: SettingsView, asked: string): Html | string => {
  const next = lastOf(view, asked);
  return next === undefined || next.from <= view.today
    ? ''
    : html`<p class="figure-news">${view.t('desk-set-coming_here', {
        day: dayWords(view, next.from),
        by: next.by.name,
      })}</p>`;
};

const also = (view: SettingsView, { spec, asked, service }: Form): Html | string => {
  const others = spec.also?.(view, thingOf(asked).key) ?? [];
  if (others.length === 0) return '';
  return html`<nav class="set-also" aria-label="${view.t('desk-set-also')}">
    <span class="muted">${view.t('desk-set-also')}</span>
    ${others.map(
      ({ what, label }) =>
        html`<a class="btn btn-sm" href="${changeLink(what, service)}" ${what === asked ? html`aria-current="page"` : ''}>${label}</a>`,
    )}
  </nav>`;
};

/** The address of the form for a thing. */
export const changeLink = (what: string, service: string): string =>
  `/desk/settings/change?what=${encodeURIComponent(what)}${service === '' ? '' : `&service=${service}`}`;
