import type { CaseState } from '../../messages/case-act.ts';
import { stagesAt } from '../../services/common/stages.ts';
import { serviceById } from '../../services/index.ts';
import { serviceName, stateName } from '../words.ts';
import { lateDays } from './lateness.ts';
import { type Section, type SettingsView, type Spec, typed } from './spec.ts';

const offered = (view: SettingsView): readonly string[] => view.port.centre.services;

const split = (key: string): { readonly service: string; readonly state: CaseState } => {
  const [first = '', second] = key.split('.');
  return second === undefined
    ? { service: 'any', state: first as CaseState }
    : { service: first, state: second as CaseState };
};

const count = (view: SettingsView, days: unknown): string =>
  view.t('desk-set-workdays', { days: Number(days) });

/** A stage's own days, the general ones, those of a law, or none. */
function row(view: SettingsView, key: string): Section['rows'][number] {
  const { service, state } = split(key);
  const { days } = view.settings.on(view.today).centre;
  const name = stateName(view, { service, state });
  const law = serviceById(service)?.clocks?.[state];
  if (law !== undefined)
    return {
      what: null,
      name,
      now: view.t('desk-set-by_law', { days: law.days, source: law.source }),
    };
  const own = Object.hasOwn(days, key) ? days[key] : undefined;
  const general = Object.hasOwn(days, state) ? days[state] : undefined;
  if (own !== undefined) return { what: `days/${key}`, name, now: count(view, own) };
  return {
    what: `days/${key}`,
    name,
    now: general === undefined ? view.t('desk-set-no_last_day') : count(view, general),
    ...(general === undefined ? {} : { note: view.t('desk-set-general') }),
  };
}

const generalKeys = (view: SettingsView): readonly string[] =>
  Object.keys(view.settings.on(view.today).centre.days).filter((key) => !key.includes('.'));

const generalOf = (view: SettingsView, key: string): unknown =>
  view.settings.on(view.today).thing(`days/${split(key).state}`);

const keysOf = (view: SettingsView, id: string): readonly string[] => {
  const service = serviceById(id);
  return service === undefined
    ? []
    : stagesAt(service, view.port.centre).map(({ state }) => `${id}.${state}`);
};

/** The working days that each stage may take. */
export const deadlines: Spec = {
  part: 'days',
  page: 'deadlines',
  single: true,
  sections: (view, query) => {
    const service = offered(view).find((one) => one === query('service'));
    return service === undefined
      ? [
          {
            title: view.t('desk-set-general_days'),
            about: view.t('desk-set-general_about'),
            rows: generalKeys(view).map((key) => row(view, key)),
          },
        ]
      : [
          {
            title: serviceName(view, service),
            about: view.t('desk-set-deadlines_about'),
            rows: keysOf(view, service).map((key) => row(view, key)),
          },
        ];
  },
  knows: (view, key) =>
    generalKeys(view).includes(key) ||
    offered(view).some((id) =>
      keysOf(view, id).some(
        (one) => one === key && serviceById(id)?.clocks?.[split(key).state] === undefined,
      ),
    ),
  title: (view, key) => {
    const { service, state } = split(key);
    const name = stateName(view, { service, state });
    return service === 'any' ? name : `${serviceName(view, service)} · ${name}`;
  },
  fields: (view, key, value) => [
    {
      name: 'value',
      label: view.t('desk-set-days'),
      kind: 'number',
      value: typed(value ?? generalOf(view, key)),
    },
  ],
  show: (view, _, value) => (value === null ? view.t('desk-set-general') : count(view, value)),
  effects: (view, around) => [...lateDays(view, around), view.t('desk-set-running_stays')],
};
