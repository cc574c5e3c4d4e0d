import { createCalendar } from '../../cases/calendar.ts';
import { startClock } from '../../cases/clock.ts';
import type { CaseState } from '../../messages/case-act.ts';
import { addDays, instantOf } from '../../messages/day.ts';
import { stagesAt } from '../../services/common/stages.ts';
import { serviceById } from '../../services/index.ts';
import { serviceName, stateName } from '../words.ts';
import type { Around, SettingsView } from './spec.ts';
import { dayWords } from './words.ts';

type Stage = { readonly service: string; readonly state: CaseState };

/** The last day of a stage that begins on a day, before a change and after it. */
function both({ before, after }: Around, { service, state }: Stage, day: string) {
  return [before, after].map(
    ({ centre }) =>
      startClock(centre, createCalendar(centre), {
        service: serviceById(service) ?? null,
        kind: service,
        state,
        now: instantOf(day, '10:00'),
      }).due,
  );
}

/** Every stage of every service the centre offers. */
const everyStage = ({ port }: SettingsView): readonly Stage[] =>
  port.centre.services.flatMap((id) => {
    const service = serviceById(id);
    return service === undefined
      ? []
      : stagesAt(service, port.centre).map(({ state }) => ({ service: id, state }));
  });

/** A few stages whose last day is another by this change, for a case that comes to them on its day, or the working day before. */
export function lateDays(view: SettingsView, around: Around, most = 3): readonly string[] {
  const calendar = createCalendar(around.before.centre);
  let begun = around.day;
  while (!calendar.isWorkday(begun)) begun = addDays(begun, -1);
  const days = around.day === around.key ? [addDays(begun, -1), begun] : [begun];
  const words = everyStage(view).flatMap((stage) => {
    const day = days.find((one) => {
      const [was, now] = both(around, stage, one);
      return was !== now;
    });
    if (day === undefined) return [];
    const [was, now] = both(around, stage, day);
    return view.t('desk-set-late', {
      service: serviceName(view, stage.service),
      state: stateName(view, stage),
      day: dayWords(view, day),
      was: dayOrNone(view, was),
      now: dayOrNone(view, now),
    });
  });
  return words.slice(0, most);
}

const dayOrNone = (view: SettingsView, day: string | null | undefined): string =>
  day === null || day === undefined ? view.t('desk-set-no_last_day') : dayWords(view, day);
