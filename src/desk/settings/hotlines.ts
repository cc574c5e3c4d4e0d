import { html } from 'hono/html';
import type { SettingsView, Spec } from './spec.ts';
import { at, typed } from './spec.ts';
import { bubble } from './words.ts';

/** Every line that has a name, in the order of the centre's file, those it lacks last. */
function linesOf(view: SettingsView): readonly string[] {
  const here = Object.keys(view.settings.on(view.today).centre.hotlines);
  const named = [
    'union',
    'legal',
    'labour',
    'government',
    'police',
    'ambulance',
    'fire',
    'discipline',
    'women',
    'youth',
    'heart',
    'tax',
  ];
  return [...here, ...named.filter((one) => !here.includes(one))];
}

const nameOf = (view: SettingsView, key: string): string => {
  const label = [`desk-set-hotline-${key}`, `web-hotline-${key}`].find((one) =>
    view.port.wording.has(one, view.language),
  );
  return label === undefined ? key : view.t(label);
};

/** Numbers to call. */
export const hotlines: Spec = {
  part: 'hotlines',
  page: 'hotlines',
  single: true,
  sections: (view) => {
    const { thing } = view.settings.on(view.today);
    return [
      {
        title: view.t('desk-set-page-hotlines'),
        about: view.t('desk-set-hotlines_about'),
        rows: linesOf(view).map((key) => {
          const number = typed(thing(`hotlines/${key}`));
          return {
            what: `hotlines/${key}`,
            name: nameOf(view, key),
            now:
              number === ''
                ? view.t('desk-set-not_set')
                : html`<span class="mono">${number}</span>`,
          };
        }),
      },
    ];
  },
  knows: (view, key) => linesOf(view).includes(key),
  title: nameOf,
  fields: (view, _, value) => [
    { name: 'value', label: view.t('desk-set-number'), kind: 'text', value: typed(value) },
  ],
  check: (_, __, value) =>
    /^[\d\s+()-]{3,20}$/u.test(typed(value)) ? [] : [{ path: 'value', code: 'phone' }],
  show: (view, _, value) => (value === null ? view.t('desk-set-not_set') : typed(value)),
  effects: (view, { key, after }) => [
    bubble(view, `${nameOf(view, key)} ${typed(at(after.centre.hotlines, key))}`),
    view.t('desk-set-hotline_where'),
  ],
};
