import { html } from 'hono/html';
import { createCalendar } from '../../cases/calendar.ts';
import { timesOf } from '../../cases/slots.ts';
import { addDays, isWholeDay } from '../../messages/day.ts';
import type { Html } from '../view.ts';
import { lateDays } from './lateness.ts';
import { at, type Field, type SettingsView, type Spec, typed } from './spec.ts';
import { bubble, dayWords } from './words.ts';

/** Two breaks are enough for a day. */
const breakRows = [0, 1];

const breaksOf = (value: unknown): readonly unknown[] => {
  const found = at(at(value, 'openHours'), 'breaks');
  return Array.isArray(found) ? found : [];
};

const timeField = (name: string, label: string, value: unknown): Field => ({
  name,
  label,
  kind: 'time',
  value: typed(value),
});

function hourFields(view: SettingsView, value: unknown): readonly Field[] {
  const { t } = view;
  const open = at(value, 'openHours');
  const told = at(value, 'hours');
  return [
    timeField('openHours.from', t('desk-set-opens'), at(open, 'from')),
    timeField('openHours.to', t('desk-set-closes'), at(open, 'to')),
    ...breakRows.flatMap((row) =>
      (['from', 'to'] as const).map((edge) => ({
        ...timeField(
          `openHours.breaks.${row}.${edge}`,
          t(`desk-set-break_${edge}`, { row: row + 1 }),
          at(breaksOf(value)[row], edge),
        ),
        optional: true,
      })),
    ),
    {
      name: 'hours.zh-CN',
      label: t('desk-set-hours_zh'),
      kind: 'text',
      value: typed(at(told, 'zh-CN')),
      hint: t('desk-set-hours_hint'),
    },
    { name: 'hours.en', label: t('desk-set-hours_en'), kind: 'text', value: typed(at(told, 'en')) },
  ];
}

function hourWords(view: SettingsView, value: unknown): Html {
  const open = at(value, 'openHours');
  const breaks = breaksOf(value).map((one) => `${typed(at(one, 'from'))}–${typed(at(one, 'to'))}`);
  return html`${typed(at(open, 'from'))}–${typed(at(open, 'to'))}${
    breaks.length === 0 ? '' : ` ${view.t('desk-set-break_words', { breaks: breaks.join('、') })}`
  }<br /><span class="muted">${typed(at(at(value, 'hours'), view.language))}</span>`;
}

/** How many booked appointments from a day on fit the hours no more. */
function outside(view: SettingsView, times: readonly string[], day: string): number {
  const last = addDays(day, 90);
  return view.port.store.appointments
    .between(day, last)
    .filter(({ state, time }) => state === 'booked' && !times.includes(time)).length;
}

/** Opening hours, their breaks, and how they are told. */
export const hours: Spec = {
  part: 'hours',
  page: 'hours',
  sections: (view) => [
    {
      title: view.t('desk-set-part-hours'),
      rows: [
        {
          what: 'hours/',
          name: view.t('desk-set-workday'),
          now: hourWords(view, view.settings.on(view.today).thing('hours/')),
        },
      ],
    },
  ],
  knows: (_, key) => key === '',
  title: (view) => view.t('desk-set-part-hours'),
  fields: (view, _, value) => hourFields(view, value),
  show: (view, _, value) => hourWords(view, value),
  effects: (view, { before, after, day }) => {
    const [was, times] = [timesOf(before.centre), timesOf(after.centre)];
    const odd = outside(view, times, day);
    return [
      bubble(view, after.centre.hours[view.language]),
      view.t('desk-set-slots', {
        was: was.length,
        now: times.length,
        first: times[0] ?? '',
        last: times.at(-1) ?? '',
      }),
      ...(odd === 0 ? [] : [view.t('desk-set-outside', { count: odd })]),
    ];
  },
};

/** Days off and extra working days. */
export const calendar: Spec = {
  part: 'calendar',
  ownDay: true,
  page: 'hours',
  single: true,
  sections: (view) => {
    const { off, on } = view.settings.on(view.today).centre.calendar;
    const days = [...off, ...on].filter((day) => day >= view.today).toSorted();
    return [
      {
        title: view.t('desk-set-part-calendar'),
        about: view.t('desk-set-calendar_about'),
        rows: days.map((day) => ({
          what: `calendar/${day}`,
          name: dayWords(view, day),
          now: view.t(off.includes(day) ? 'desk-set-day_off' : 'desk-set-day_on'),
        })),
        add: { what: 'calendar/', label: view.t('desk-set-add_day') },
      },
    ];
  },
  knows: (_, key) => key === '' || isWholeDay(key),
  title: (view, key) => (isWholeDay(key) ? dayWords(view, key) : view.t('desk-set-add_day')),
  keyOf: (_, form) => form('@day').trim(),
  fields: (view, key, value) => [
    {
      name: '@day',
      label: view.t('desk-set-which_day'),
      kind: 'day',
      value: key,
      fixed: key !== '',
    },
    {
      name: 'value',
      label: view.t('desk-set-day_is'),
      kind: 'select',
      value: typed(value) === '' ? 'off' : typed(value),
      options: (['off', 'on'] as const).map((kind) => ({
        value: kind,
        label: view.t(`desk-set-day_${kind}`),
      })),
    },
  ],
  show: (view, key, value) =>
    value === null
      ? view.t(
          createCalendar({
            ...view.port.centre,
            calendar: { off: [], on: [] },
          }).isWorkday(key)
            ? 'desk-set-day_usual_on'
            : 'desk-set-day_usual_off',
        )
      : view.t(`desk-set-day_${typed(value)}`),
  effects: (view, around) => {
    const booked = view.port.store.appointments
      .between(around.key, around.key)
      .filter(({ state }) => state === 'booked').length;
    return [
      ...lateDays(view, around),
      ...(booked === 0
        ? []
        : [html`<a href="/desk/appointments">${view.t('desk-set-booked', { count: booked })}</a>`]),
      view.t('desk-set-running_stays'),
    ];
  },
  mayGo: () => true,
};
