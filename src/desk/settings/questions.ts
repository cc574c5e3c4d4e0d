import { html } from 'hono/html';
import type { Language } from '../../messages/phrase.ts';
import { serviceById } from '../../services/index.ts';
import { questionLabel, serviceName } from '../words.ts';
import { type Row, type SettingsView, type Spec, typed } from './spec.ts';
import { bubble } from './words.ts';

const parts = ['ask', 'why', 'good'] as const;

type Named = {
  readonly language: Language;
  readonly service: string;
  readonly question: string;
  readonly part: (typeof parts)[number];
};

const pattern = /^(zh-CN|en)\/q-(.+)\.(ask|why|good)$/u;

/** The question a key names: of a service the centre offers, and asked in the chat. */
function named(view: SettingsView, key: string): Named | null {
  const [, language, rest = '', part] = pattern.exec(key) ?? [];
  for (const id of view.port.centre.services) {
    if (!rest.startsWith(`${id}-`)) continue;
    const question = rest.slice(id.length + 1);
    const found = serviceById(id)?.questions.find((one) => one.id === question);
    if (found !== undefined && found.staffOnly !== true)
      return {
        language: language as Language,
        service: id,
        question,
        part: part as Named['part'],
      };
  }
  return null;
}

const keyOf = ({ language, service, question, part }: Named): string =>
  `${language}/q-${service}-${question}.${part}`;

/** The text that ships; `null` where there is none, or one that cannot be worded anew here. */
const shippedOf = (view: SettingsView, { language, service, question, part }: Named) =>
  view.port.wording.shipped(`q-${service}-${question}.${part}|q-${question}.${part}`, language);

const ownOf = (view: SettingsView, one: Named): string =>
  typed(view.settings.on(view.today).thing(`texts/${keyOf(one)}`));

function rows(view: SettingsView, service: string): readonly Row[] {
  const questions = serviceById(service)?.questions.filter((one) => one.staffOnly !== true) ?? [];
  return questions.flatMap((question) => {
    const one = { language: view.language, service, question: question.id, part: 'ask' } as const;
    const shipped = shippedOf(view, one);
    const own = ownOf(view, one);
    if (shipped === null) return [];
    return {
      what: `texts/${keyOf(one)}`,
      name: questionLabel(view, service, question.id),
      now: own === '' ? shipped : own,
      ...(own === '' ? {} : { note: view.t('desk-set-own') }),
    };
  });
}

const braces = (text: string): readonly string[] =>
  [...text.matchAll(/\{\s*([^{}]*?)\s*\}/gu)].map(([, name]) => name as string);

/** What a question says: a centre's own words, and those that ship. */
export const questions: Spec = {
  part: 'texts',
  page: 'questions',
  single: true,
  sections: (view, query) => {
    const { services } = view.port.centre;
    const service = services.find((one) => one === query('service')) ?? services[0] ?? '';
    return [
      {
        title: serviceName(view, service),
        about: view.t('desk-set-questions_about'),
        rows: rows(view, service),
      },
    ];
  },
  knows: (view, key) => {
    const one = named(view, key);
    return one !== null && shippedOf(view, one) !== null;
  },
  title: (view, key) => {
    const one = named(view, key);
    if (one === null) return '';
    const label = questionLabel(view, one.service, one.question);
    return `${serviceName(view, one.service)} · ${label} · ${view.t(`desk-set-text-${one.part}`)} · ${view.t(`desk-set-language-${one.language}`)}`;
  },
  fields: (view, key, value) => {
    const one = named(view, key);
    const shipped = one === null ? '' : (shippedOf(view, one) ?? '');
    const names = braces(shipped);
    return [
      {
        name: 'value',
        label: view.t('desk-set-own_words'),
        kind: 'area',
        value: typed(value) === '' ? shipped : typed(value),
        ...(names.length === 0
          ? {}
          : {
              hint: view.t('desk-set-text_places', {
                places: names.map((name) => `{${name}}`).join(' '),
              }),
            }),
      },
    ];
  },
  check: (view, key, value) => {
    const one = named(view, key);
    const may = new Set(braces(one === null ? '' : (shippedOf(view, one) ?? '')));
    const text = typed(value);
    const odd =
      braces(text).some((name) => !may.has(name)) ||
      /[{}]/u.test(text.replaceAll(/\{[^{}]*\}/gu, ''));
    return odd ? [{ path: 'value', code: 'places' }] : [];
  },
  show: (view, key, value) => {
    const one = named(view, key);
    if (value !== null) return typed(value);
    return html`${one === null ? '' : shippedOf(view, one)} <span class="muted">${view.t('desk-set-shipped')}</span>`;
  },
  effects: (view, { key, after }) => {
    const one = named(view, key);
    if (one === null) return [];
    const own = typed(after.thing(`texts/${key}`));
    return [
      bubble(view, own === '' ? (shippedOf(view, one) ?? '') : own),
      view.t('desk-set-text_where', { service: serviceName(view, one.service) }),
    ];
  },
  also: (view, key) => {
    const one = named(view, key);
    if (one === null) return [];
    return (['zh-CN', 'en'] as const).flatMap((language) =>
      parts.flatMap((part) => {
        const other = { ...one, language, part };
        if (shippedOf(view, other) === null) return [];
        return {
          what: `texts/${keyOf(other)}`,
          label: `${view.t(`desk-set-text-${part}`)} · ${view.t(`desk-set-language-${language}`)}`,
        };
      }),
    );
  },
};
