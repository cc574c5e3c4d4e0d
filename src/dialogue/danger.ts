import type { DangerKind } from '../messages/case-act.ts';
import type { Phrase } from '../messages/phrase.ts';
import type { Meaning } from './act.ts';
import { acting, type Flow, having, hotlines, quietly, saying } from './flow.ts';
import type { CaseView, World } from './world.ts';

const openAlert = (world: World): CaseView | undefined =>
  world.cases.findLast((view) => view.kind === 'alert' && view.open);

const lineOf = (danger: DangerKind, world: World): Phrase => ({
  key: `danger-${danger}`,
  args: hotlines(world),
});

/** Danger, at any turn: the right numbers at once, an alert to the duty address in the same commit, the form put aside and kept. The bot never says that somebody is coming. */
export function onDanger(flow: Flow, meaning: Meaning, world: World): Flow {
  const danger = meaning.danger as DangerKind;
  const alert = openAlert(world);
  const told = saying({ ...quietly(flow), urgent: true }, lineOf(danger, world), {
    key: 'danger-passing_on',
    args: { phone: world.centre.phone },
  });
  const safe = flow.session.person === null ? having(told, { pending: { kind: 'safe' } }) : told;
  const kept = flow.session.drafts.length > 0 ? saying(safe, { key: 'danger-kept' }) : safe;
  const { person } = flow.session;
  const relayed =
    person === null || person.case === alert?.number
      ? kept
      : acting(kept, person.case, { kind: 'say', text: meaning.text });
  return alert === undefined
    ? acting(relayed, null, { kind: 'open_alert', danger, words: meaning.text })
    : acting(relayed, alert.number, { kind: 'say', text: meaning.text });
}

/** After danger nothing is asked: what the worker writes goes to whoever answers the alert, until he wishes to go on. */
export function whileSafe(flow: Flow, meaning: Meaning, world: World): Flow {
  if (
    meaning.option === 'resume' ||
    ['need', 'status', 'delete', 'correct', 'greet'].includes(meaning.act) ||
    isResume(meaning)
  )
    return having(saying(flow, { key: 'danger-resumed' }), { pending: null });
  const alert = openAlert(world);
  const told = quietly(
    saying(flow, { key: 'danger-heard', args: { ...hotlines(world), phone: world.centre.phone } }),
  );
  return alert === undefined || meaning.text === ''
    ? told
    : acting(told, alert.number, { kind: 'say', text: meaning.text });
}

const isResume = (meaning: Meaning): boolean =>
  /^(继续|接着(办|填|来)?|go on|continue)[吧。.]?$/iu.test(meaning.text.trim());
