import { html } from 'hono/html';
import type { Campaign } from '../../messages/centre.ts';
import { campaignLine } from '../../services/common/campaigns.ts';
import type { Html } from '../view.ts';
import { at, type Field, type SettingsView, type Spec, typed } from './spec.ts';
import { bubble, dayWords } from './words.ts';

const kinds = ['warmth', 'cool', 'culture'] as const;

const fieldKinds: { readonly [name: string]: Field['kind'] } = {
  from: 'day',
  to: 'day',
  seats: 'number',
  who: 'area',
};

const optional = new Set(['when', 'seats', 'needs']);

const fieldsOf = (view: SettingsView, value: unknown): readonly Field[] => [
  {
    name: 'kind',
    label: view.t('desk-set-campaign-kind'),
    kind: 'select',
    value: typed(at(value, 'kind')) || 'warmth',
    options: kinds.map((kind) => ({ value: kind, label: view.t(`o-seasonal_kind-${kind}`) })),
  },
  ...['name', 'from', 'to', 'when', 'place', 'who', 'seats', 'needs'].map(
    (name): Field => ({
      name,
      label: view.t(`desk-set-campaign-${name}`),
      kind: fieldKinds[name] ?? 'text',
      value: typed(at(value, name)),
      optional: optional.has(name),
    }),
  ),
];

const lineOf = (view: SettingsView, value: unknown): string =>
  view.say(campaignLine(value as Campaign));

const days = (view: SettingsView, { from, to }: Pick<Campaign, 'from' | 'to'>): string =>
  view.t('desk-set-campaign_days', { from: dayWords(view, from), to: dayWords(view, to) });

const standing = (view: SettingsView, { from, to }: Pick<Campaign, 'from' | 'to'>): string =>
  view.t(
    to < view.today
      ? 'desk-set-campaign_over'
      : from > view.today
        ? 'desk-set-campaign_ahead'
        : 'desk-set-campaign_open',
  );

const words = (view: SettingsView, value: unknown): Html | string =>
  value === null
    ? view.t('desk-set-not_there')
    : html`${typed(at(value, 'name'))}<br /><span class="muted">${lineOf(view, value)}</span>`;

/** What the seasons bring: days, place, for whom, how many. */
export const campaigns: Spec = {
  part: 'campaigns',
  page: 'campaigns',
  sections: (view) => [
    {
      title: view.t('desk-set-page-campaigns'),
      about: view.t('desk-set-campaigns_about'),
      rows: (view.settings.on(view.today).centre.campaigns ?? [])
        .toSorted((one, other) => other.from.localeCompare(one.from))
        .map((one) => ({
          what: `campaigns/${one.id}`,
          name: one.name,
          now: days(view, one),
          note: standing(view, one),
        })),
      add: { what: 'campaigns/', label: view.t('desk-set-add_campaign') },
    },
  ],
  knows: (view, key) =>
    key === '' || view.settings.on(view.today).thing(`campaigns/${key}`) !== null,
  title: (view, key) => {
    const name = typed(at(view.settings.on(view.today).thing(`campaigns/${key}`), 'name'));
    return name === '' ? view.t('desk-set-add_campaign') : name;
  },
  keyOf: (key, form) => (key === '' ? `c-${form('act').slice(0, 8)}` : key),
  whole: (key, value) => ({ ...(typeof value === 'object' ? value : {}), id: key }),
  fields: (view, _, value) => fieldsOf(view, value),
  show: (view, _, value) => words(view, value),
  effects: (view, { key, after, before }) => {
    const value = after.thing(`campaigns/${key}`);
    if (value === null)
      return [
        view.t('desk-set-campaign_gone', {
          name: typed(at(before.thing(`campaigns/${key}`), 'name')),
        }),
      ];
    return [bubble(view, lineOf(view, value)), days(view, value as Campaign)];
  },
  mayGo: () => true,
};
