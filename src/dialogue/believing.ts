import type { Meaning } from './act.ts';
import { alertSaid } from './alert-facts.ts';
import { passedOn } from './alert-told.ts';
import { acting, type Flow, saying } from './flow.ts';
import { openHeard } from './needs.ts';
import { consented } from './questions.ts';
import { believedLines } from './safe-words.ts';
import type { Safe } from './session.ts';
import type { CaseView, World } from './world.ts';

/** He says that all is well or that he wishes to go on; who came out of what he meant to do to himself rests first; where the alarm itself was unsure, speaking of his matter says as much. */
export const goesOn = ({ kind }: Safe, { safety, needs, found, danger }: Meaning): boolean =>
  danger === undefined &&
  ((safety?.fine === true && !(kind === 'self_harm' && safety.down === true)) ||
    safety?.onward === true ||
    (kind === 'unsure' &&
      (needs.length > 0 || found.some((one) => one.question !== 'phone' && one.sure))));

/** He is believed at once: the alert is told his words, he hears that staff may still call, and the form stands again. */
export function believed(flow: Flow, safe: Safe, { meaning, alert, world }: Listening): Flow {
  const fine = meaning.safety?.fine === true;
  const told = standing(saying(flow, ...believedLines(safe, { fine, alert, world })), world);
  return acting(told, alert.number, alertSaid(meaning));
}

/** A message after an alarm that staff have not closed. */
export type Listening = {
  readonly meaning: Meaning;
  readonly alert: CaseView;
  readonly world: World;
};

/** The application stands again where it was, with what was told meanwhile; he hears what was passed on and to whom. */
export const resumed = (flow: Flow, key: string, world: World): Flow =>
  standing(saying(flow, { key }), world);

function standing(flow: Flow, world: World): Flow {
  const { safe: _, ...session } = flow.session;
  const back = passedOn({ ...flow, session }, world);
  const open = session.drafts.length === 0 && consented(session.consents, 'basic', world.centre);
  const heard = open && (session.heard?.needs.length ?? 0) > 0 ? openHeard(back, world) : back;
  return heard;
}
