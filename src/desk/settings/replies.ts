import { html } from 'hono/html';
import type { CannedReply } from '../../messages/centre.ts';
import type { Html } from '../view.ts';
import { serviceName } from '../words.ts';
import {
  cannedReplies,
  fillCanned,
  placeLabel,
  places,
  shippedReplies,
  strangePlaces,
} from './canned.ts';
import { at, type SettingsView, type Spec, typed } from './spec.ts';
import { bubble, dayWords } from './words.ts';

const forWhom = (view: SettingsView, service: string): string =>
  service === 'any' ? view.t('desk-set-any_service') : serviceName(view, service);

/** A sentence as it ships, in both languages; `null` where none ships under that id. */
function shipped(view: SettingsView, id: string): CannedReply | null {
  const [zh, en] = (['zh-CN', 'en'] as const).map((language) =>
    shippedReplies(view, language).find((one) => one.id === id),
  );
  if (zh === undefined) return null;
  return {
    id,
    service: zh.service,
    title: zh.title,
    text: { 'zh-CN': zh.text, ...(en === undefined ? {} : { en: en.text }) },
  };
}

const known = (view: SettingsView, id: string): unknown =>
  view.settings.on(view.today).thing(`replies/${id}`) ?? shipped(view, id);

const placesHint = (view: SettingsView): string =>
  view.t('desk-set-places', {
    places: places.map((one) => `{${one}} ${placeLabel(view, one)}`).join(' · '),
  });

/** An invented case, so that one sees what goes out. */
const sampleOf = (view: SettingsView) => ({
  name: view.t('desk-canned-sample_name'),
  number: 'BF26-000123',
  paper: view.t('paper-id_card'),
  until: dayWords(view, view.today),
  phone: view.port.centre.phone,
  address: view.port.centre.address[view.language],
});

const words = (view: SettingsView, value: unknown): Html | string =>
  value === null
    ? view.t('desk-set-not_there')
    : html`<strong>${typed(at(value, 'title'))}</strong><br />${typed(at(at(value, 'text'), 'zh-CN'))}`;

/** Sentences that staff send often, for a service or for any. */
export const replies: Spec = {
  part: 'replies',
  page: 'replies',
  sections: (view, query) => {
    const wanted =
      ['any', ...view.port.centre.services].find((one) => one === query('service')) ?? 'any';
    return [
      {
        title: forWhom(view, wanted),
        about: view.t('desk-set-replies_about'),
        rows: cannedReplies(view, view.language)
          .filter(({ service }) => service === wanted)
          .map(({ id, title, text, own }) => ({
            what: `replies/${id}`,
            name: title,
            now: text,
            ...(own ? { note: view.t('desk-set-own') } : {}),
          })),
        add: { what: 'replies/', label: view.t('desk-set-add_reply') },
      },
    ];
  },
  knows: (view, key) => key === '' || known(view, key) !== null,
  title: (view, key) => typed(at(known(view, key), 'title')) || view.t('desk-set-add_reply'),
  keyOf: (key, form) => (key === '' ? `r-${form('act').slice(0, 8)}` : key),
  whole: (key, value) => ({ ...(typeof value === 'object' ? value : {}), id: key }),
  fields: (view, key, value) => {
    const shown = value ?? shipped(view, key);
    const text = at(shown, 'text');
    return [
      {
        name: 'service',
        label: view.t('desk-set-for_service'),
        kind: 'select',
        value: typed(at(shown, 'service')) || 'any',
        options: ['any', ...view.port.centre.services].map((id) => ({
          value: id,
          label: forWhom(view, id),
        })),
      },
      {
        name: 'title',
        label: view.t('desk-set-reply_title'),
        kind: 'text',
        value: typed(at(shown, 'title')),
      },
      {
        name: 'text.zh-CN',
        label: view.t('desk-set-reply_zh'),
        kind: 'area',
        value: typed(at(text, 'zh-CN')),
        hint: placesHint(view),
      },
      {
        name: 'text.en',
        label: view.t('desk-set-reply_en'),
        kind: 'area',
        value: typed(at(text, 'en')),
        optional: true,
      },
    ];
  },
  check: (_, __, value) =>
    (['zh-CN', 'en'] as const)
      .filter((language) => strangePlaces(typed(at(at(value, 'text'), language))).length > 0)
      .map((language) => ({ path: `text.${language}`, code: 'places' })),
  show: (view, key, value) => words(view, value ?? shipped(view, key)),
  effects: (view, { key, after }) => {
    const value = after.thing(`replies/${key}`) ?? shipped(view, key);
    if (value === null) return [view.t('desk-set-reply_gone')];
    const text = at(value, 'text');
    const shown = typed(at(text, view.language)) || typed(at(text, 'zh-CN'));
    return [
      bubble(
        view,
        fillCanned(shown, sampleOf(view), (place) => placeLabel(view, place)),
      ),
      view.t('desk-set-reply_where'),
    ];
  },
  mayGo: (view, key) => key !== '' && shipped(view, key) === null,
};
