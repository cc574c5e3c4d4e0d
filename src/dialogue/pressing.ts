import type { Meaning } from './act.ts';
import { whoWrites } from './alert-facts.ts';
import { aboutOf } from './calling.ts';
import { acting, type Flow } from './flow.ts';
import type { World } from './world.ts';

/** What cannot wait goes to staff at once, marked urgent: on the case that is open, else as a call. The rest of the message is understood as always. */
export function pressing(flow: Flow, meaning: Meaning, world: World): Flow {
  const open = world.cases.filter((view) => view.open && view.kind !== 'alert');
  const view = open.find((one) => one.kind === 'call') ?? open.at(-1);
  return view === undefined
    ? acting(flow, null, {
        kind: 'open_call',
        words: meaning.text,
        urgent: true,
        about: aboutOf(flow.session),
        who: whoWrites(flow.session, meaning, world),
      })
    : acting(flow, view.number, { kind: 'say', text: meaning.text, urgent: true });
}
