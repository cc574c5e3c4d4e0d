import type { Meaning } from './act.ts';
import { alertSaid } from './alert-facts.ts';
import { acting, type Flow, having, quietly, saying } from './flow.ts';
import { status } from './status.ts';
import type { World } from './world.ts';

/** While a person has the conversation the bot does not talk: it relays, and handles only status, deletion and the way back (danger came before). */
export function withPerson(flow: Flow, meaning: Meaning, world: World): Flow {
  const person = flow.session.person as NonNullable<Flow['session']['person']>;
  if (meaning.toAssistant === true || meaning.option === 'to_assistant')
    return acting(having(flow, { person: null }), person.case, { kind: 'leave' });
  if (meaning.act === 'status') return quietly(status(flow, world));
  if (meaning.act === 'delete')
    return having(having(flow, { person: null }), {
      pending: { kind: 'confirm', what: 'delete', target: null },
    });
  if (meaning.paper !== undefined) {
    const paper = { ...meaning.paper, need: null, at: world.now, state: 'received' as const };
    return acting(flow, person.case, { kind: 'add_paper', paper });
  }
  if (meaning.unreadable !== undefined)
    return quietly(saying(flow, { key: `unreadable-${meaning.unreadable}` }));
  if (meaning.text === '') return quietly(flow);
  return acting(flow, person.case, alertSaid(meaning));
}
