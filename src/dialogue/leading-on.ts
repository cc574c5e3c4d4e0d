import type { Phrase } from '../messages/phrase.ts';
import { serviceById } from '../services/index.ts';
import { askOf } from './ask.ts';
import { type Flow, having, saying } from './flow.ts';
import { offered } from './needs.ts';
import type { CaseView, World } from './world.ts';

/** So long after tears nothing is offered. */
const quietHours = 24;

/** What leads on from a case, as far as the centre offers it and it is not open already. */
function leadsFrom({ service }: Pick<CaseView, 'service'>, { session }: Flow, world: World) {
  const open = [
    ...session.drafts.flatMap((draft) => draft.services),
    ...world.cases.filter((one) => one.open).map((one) => one.service),
  ];
  return offered(serviceById(service)?.leadsTo ?? [], world).filter((id) => !open.includes(id));
}

/** Whether it may be spoken of now: nothing else is asked, and nobody is in tears, in danger or with a person. */
export function fits({ session, urgent }: Flow, world: World): boolean {
  const sad = Math.max(session.comforted ?? 0, session.mourned ?? 0);
  return (
    !urgent &&
    session.safe === undefined &&
    session.person === null &&
    session.pending === null &&
    world.now - sad >= quietHours * 3_600_000 &&
    !world.cases.some((one) => one.kind === 'alert' && one.open) &&
    askOf(session, world).kind === 'idle'
  );
}

/** Once for every case, at the first fitting moment after it was handed in: work, a trade, whatever leads on, by one press. */
export function leadOn(flow: Flow, number: string, world: World): Flow {
  const view = world.cases.find((one) => one.number === number);
  const { led = [] } = flow.session;
  if (view === undefined || led.includes(number) || !fits(flow, world)) return flow;
  const services = leadsFrom(view, flow, world);
  return services.length === 0
    ? flow
    : having({ ...flow, quiet: false, leads: true }, { led: [...led, number], lead: services });
}

/** A decision points to the next door: offered where that was not done yet, named where it was. */
export function nextDoor(flow: Flow, number: string, world: World): Flow {
  const view = world.cases.find((one) => one.number === number);
  const offeredNow = leadOn(flow, number, world);
  if (view === undefined || offeredNow !== flow || flow.session.led?.includes(number) !== true)
    return offeredNow;
  const services = leadsFrom(view, flow, world);
  if (services.length === 0 || flow.session.safe !== undefined) return flow;
  return saying(flow, { key: 'lead-door', args: { needs: named(services) } });
}

const named = (services: readonly string[]): readonly Phrase[] =>
  services.map((id) => ({ key: `service-${id}` }));
