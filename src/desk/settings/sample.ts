import { figureOn } from '../../services/common/figures.ts';
import { services } from '../../services/index.ts';
import { screened } from '../../services/screened.ts';
import type { Facts, Service } from '../../services/service.ts';
import { serviceName } from '../words.ts';
import { type Around, at, type SettingsView, typed } from './spec.ts';

/** An invented household of three, so that a change of a figure can be seen at work: so much a head and month, no illness, nothing owned. */
const household =
  (head: number): Facts =>
  (question) =>
    ({
      household_size: 3,
      household_income: head * 3,
      medical_self_paid: null,
      rigid_spending: 0,
      employment_status: 'unemployed',
      hardship_cause: 'other',
      dibao: false,
    })[question];

/** The figure before a change and after it, as they hold on its day; `undefined` where none holds. */
const valuesOf = ({ before, after, day }: Around, name: string) =>
  [before, after].map(({ centre }) => figureOn(centre.thresholds, name, day)?.value);

/** Of an invented household between the old figure and the new: the lines of each screening that come out another way. */
export function sampleLines(
  view: SettingsView,
  around: Around,
  name: string,
): readonly {
  readonly title: string;
  readonly was: readonly string[];
  readonly now: readonly string[];
}[] {
  const line = valuesOf(around, name === 'dibao_line' ? name : 'dibao_line');
  const head = Math.round(((line[0] ?? line[1] ?? 0) + (line[1] ?? line[0] ?? 0)) / 2);
  return services
    .filter((service) => reads(service, name))
    .flatMap((service) => {
      const [was, now] = [around.before, around.after].map(({ centre }) =>
        (screened(service, household(head), { centre, day: around.day })?.steps ?? []).map(
          view.say,
        ),
      );
      const only = (some: readonly string[] = [], others: readonly string[] = []) =>
        some.filter((one) => !others.includes(one));
      const changed = { was: only(was, now), now: only(now, was) };
      if (changed.was.length === 0 && changed.now.length === 0) return [];
      return [
        {
          title: view.t('desk-set-sample', { service: serviceName(view, service.id), head }),
          ...changed,
        },
      ];
    });
}

const reads = (service: Service, name: string): boolean =>
  service.screen !== undefined && service.settings?.some((one) => one.name === name) === true;

/** A figure's number and source as they stand in a thing. */
export const figureOf = (value: unknown) => ({
  value: Number(at(value, 'value')),
  source: typed(at(value, 'source')),
});
