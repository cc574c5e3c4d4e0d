import type { Phrase } from '../messages/phrase.ts';
import { type Flow, having, saying } from './flow.ts';
import type { CaseView, World } from './world.ts';

/** After danger the worker hears once what was passed on and to whom (PIPL 18). */
export function passedOn(flow: Flow, world: World): Flow {
  const told = flow.session.passedOn ?? [];
  const fresh = world.cases.filter((view) => view.kind === 'alert' && !told.includes(view.number));
  const alert = fresh.at(-1);
  if (alert === undefined) return flow;
  const by = alert.acknowledged ?? null;
  return saying(
    having(flow, { passedOn: [...told, ...fresh.map((view) => view.number)] }),
    by === null
      ? { key: 'danger-passed_on', args: { what: whatOf(alert), phone: world.centre.phone } }
      : {
          key: 'danger-passed_on_to',
          args: { what: whatOf(alert), by, phone: world.centre.phone },
        },
  );
}

const whatOf = (alert: CaseView): readonly Phrase[] => [
  { key: 'danger-passed-words' },
  ...(alert.answers['name'] === undefined ? [] : [{ key: 'danger-passed-name' }]),
  ...(alert.answers['phone'] === undefined ? [] : [{ key: 'danger-passed-phone' }]),
  ...(alert.place === undefined ? [] : [{ key: 'danger-passed-place' }]),
];
