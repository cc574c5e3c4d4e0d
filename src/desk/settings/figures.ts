import { html } from 'hono/html';
import { isWholeDay } from '../../messages/day.ts';
import { figureOn } from '../../services/common/figures.ts';
import { figureList, figureName } from '../pages/figures.ts';
import type { Html } from '../view.ts';
import { serviceName } from '../words.ts';
import { figureOf, sampleLines } from './sample.ts';
import { at, type Row, type SettingsView, type Spec, typed } from './spec.ts';
import { dayWords } from './words.ts';

const parted = (key: string) => {
  const cut = key.lastIndexOf('/');
  return { name: key.slice(0, Math.max(cut, 0)), from: key.slice(cut + 1) };
};

const seriesOf = (view: SettingsView) => view.settings.on(view.today).centre.thresholds;

const figureWords = (view: SettingsView, value: unknown): Html | string =>
  value === null
    ? view.t('desk-set-not_set')
    : html`<strong class="mono">${typed(at(value, 'value'))}</strong> <span class="muted">${typed(at(value, 'source'))}</span>`;

/** A series in one line: what holds now, and what is to come. */
function seriesRow(view: SettingsView, name: string): Row {
  const all = seriesOf(view);
  const now = figureOn(all, name, view.today);
  const next = all[name]?.find(({ from }) => from > view.today);
  return {
    what: `thresholds/${name}/`,
    name: figureName(view, name),
    now: figureWords(view, now ?? null),
    ...(next === undefined
      ? {}
      : {
          note: view.t('desk-set-figure_next', {
            day: dayWords(view, next.from),
            value: String(next.value),
          }),
        }),
  };
}

/** Dated figures: each series with what holds now and what comes. */
export const thresholds: Spec = {
  part: 'thresholds',
  ownDay: true,
  page: 'figures',
  sections: (view) => [
    {
      title: view.t('desk-set-part-thresholds'),
      about: view.t('desk-set-thresholds_about'),
      rows: Object.keys(seriesOf(view)).map((name) => seriesRow(view, name)),
    },
  ],
  knows: (view, key) => {
    const { name, from } = parted(key);
    return Object.hasOwn(seriesOf(view), name) && (from === '' || isWholeDay(from));
  },
  title: (view, key) => figureName(view, parted(key).name),
  keyOf: (key, form) => `${parted(key).name}/${form('@day').trim()}`,
  fields: (view, key, value) => [
    {
      name: 'value',
      label: view.t('desk-set-figure'),
      kind: 'number',
      value: typed(at(value, 'value')),
    },
    {
      name: '@day',
      label: view.t('desk-set-figure_from'),
      kind: 'day',
      value: parted(key).from,
      fixed: parted(key).from !== '',
      hint: view.t('desk-set-figure_from_hint'),
    },
    {
      name: 'source',
      label: view.t('desk-set-source'),
      kind: 'text',
      value: typed(at(value, 'source')),
      hint: view.t('desk-set-source_hint'),
    },
  ],
  show: (view, _, value) => figureWords(view, value),
  effects: (view, around) => {
    const { name, from } = parted(around.key);
    const value = around.after.thing(`thresholds/${around.key}`);
    return [
      ...(value === null ? [] : [figureList(view, [{ name, from, ...figureOf(value) }])]),
      ...sampleLines(view, { ...around, day: around.day < from ? from : around.day }, name).map(
        ({ title, was, now }) =>
          html`<strong>${title}</strong>
            <ul class="set-was">${was.map((one) => html`<li>${one}</li>`)}</ul>
            <ul class="set-now">${now.map((one) => html`<li>${one}</li>`)}</ul>`,
      ),
      ...(from < view.today ? [view.t('desk-set-figure_past')] : []),
      view.t('desk-set-screenings_stay'),
    ];
  },
  mayGo: (view, key) => parted(key).from > view.today,
  also: (view, key) => {
    const { name, from } = parted(key);
    const written = (seriesOf(view)[name] ?? []).toReversed().map((one) => ({
      what: `thresholds/${name}/${one.from}`,
      label: view.t('desk-set-figure_of', {
        day: dayWords(view, one.from),
        value: String(one.value),
      }),
    }));
    const fresh = { what: `thresholds/${name}/`, label: view.t('desk-set-add_figure') };
    return from === '' ? written : [fresh, ...written];
  },
};

const capName = (view: SettingsView, key: string): string => {
  const [service = '', category = '', unit = ''] = key.split('/');
  const name = service === 'any' ? view.t('desk-set-any_service') : serviceName(view, service);
  const whom = category === 'all' ? '' : ` · ${view.t(`o-hardship_category-${category}`)}`;
  return view.t('desk-set-cap_name', {
    name: `${name}${whom}`,
    unit: view.t(`desk-set-unit-${unit}`),
  });
};

/** The most a household may have in a year. */
export const caps: Spec = {
  part: 'caps',
  page: 'figures',
  sections: (view) => [
    {
      title: view.t('desk-set-part-caps'),
      about: view.t('desk-set-caps_about'),
      rows: (view.settings.on(view.today).centre.caps ?? []).map((one) => {
        const key = `${one.service}/${one.category ?? 'all'}/${one.unit}`;
        return { what: `caps/${key}`, name: capName(view, key), now: figureWords(view, one) };
      }),
    },
  ],
  knows: (view, key) => view.settings.on(view.today).thing(`caps/${key}`) !== null,
  title: capName,
  fields: (view, _, value) => [
    {
      name: 'value',
      label: view.t('desk-set-figure'),
      kind: 'number',
      value: typed(at(value, 'value')),
    },
    {
      name: 'source',
      label: view.t('desk-set-source'),
      kind: 'text',
      value: typed(at(value, 'source')),
    },
  ],
  whole: (key, value) => {
    const [service, category, unit] = key.split('/');
    return {
      service,
      ...(category === 'all' ? {} : { category }),
      unit,
      ...(typeof value === 'object' ? value : {}),
    };
  },
  show: (view, _, value) => figureWords(view, value),
  effects: (view, { key, before, after }) => [
    view.t('desk-set-cap_says', {
      name: capName(view, key),
      was: typed(at(before.thing(`caps/${key}`), 'value')),
      now: typed(at(after.thing(`caps/${key}`), 'value')),
    }),
    view.t('desk-set-screenings_stay'),
  ],
};
