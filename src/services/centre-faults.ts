import type { Centre } from '../messages/centre.ts';
import { figureRules, recordRules } from './common/settings.ts';
import { services } from './index.ts';
import type { Setting } from './service.ts';

/** What is wrong with a centre's services, figures and rules, a line each naming the entry and what it may be; what is left out is no fault, the screening then says that it cannot tell. */
export function centreFaults(centre: Centre): readonly string[] {
  const known = services.map((service) => service.id);
  const settings = [
    ...figureRules,
    ...recordRules,
    ...services.flatMap((service) => service.settings ?? []),
  ];
  return [
    ...centre.services
      .filter((id) => !known.includes(id))
      .map((id) => `services: "${id}" is none of ${known.join(', ')}`),
    ...new Set(settings.flatMap((setting) => wrong(centre, setting))),
    ...strangers(centre, 'thresholds', settings),
    ...strangers(centre, 'rules', settings),
  ];
}

function wrong(centre: Centre, { part, name, fits, allowed }: Setting): readonly string[] {
  const entries =
    part === 'rules'
      ? [{ entry: `rules.${name}`, value: centre.rules[name] }]
      : (centre.thresholds[name] ?? []).map(({ value, from }, _, { length }) => ({
          entry: `thresholds.${name}${length > 1 ? ` from ${from}` : ''}`,
          value,
        }));
  return entries
    .filter(({ value }) => value !== undefined && !fits(value))
    .map(({ entry }) => `${entry} must be ${allowed}`);
}

/** A name nobody reads is most likely mistyped. */
function strangers(
  centre: Centre,
  part: Setting['part'],
  settings: readonly Setting[],
): readonly string[] {
  const names = new Set(settings.filter((one) => one.part === part).map((one) => one.name));
  return Object.keys(centre[part])
    .filter((name) => !names.has(name))
    .map((name) => `${part}.${name} is none of ${[...names].join(', ')}`);
}
