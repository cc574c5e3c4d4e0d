import { dayOf, isWholeDay } from '../messages/day.ts';
import { phrase } from '../messages/phrase.ts';
import { holds } from '../services/role.ts';
import type { Case } from './case.ts';
import { extendClock, extensionOf } from './clock.ts';
import {
  type ActOf,
  type CaseWorld,
  changed,
  type Decision,
  dueTimer,
  refuse,
  tell,
} from './decision.ts';
import { isSilent } from './silent.ts';

/** What was told in writing stands in the case with its day; what goes into the chat goes in the same act, word for word. */
function recordTelling(before: Case, act: ActOf<'record_telling'>, world: CaseWorld): Decision {
  const { telling } = act.deed;
  if (telling.text.trim() === '') return refuse(before, act, { key: 'refused-empty' });
  if (!isWholeDay(telling.day) || telling.day > dayOf(world.now))
    return refuse(before, act, { key: 'refused-no_day' });
  const chat = telling.how === 'chat';
  if (chat && isSilent(before)) return refuse(before, act, { key: 'refused-no_chat' });
  const by = act.by.role === 'staff' ? act.by.name : '';
  const tellings = [...(before.tellings ?? []), { ...telling, at: act.at, by }];
  const { what, text } = telling;
  const effects = chat ? [tell(before, { kind: 'written', what, text })] : [];
  return changed({ ...before, tellings }, act, effects);
}

/** More days by law, once, with a reason that the worker hears; only where the article knows of it, and by whoever it names. */
function extend(before: Case, act: ActOf<'extend_clock'>, world: CaseWorld): Decision {
  const extension = extensionOf(before.clock, world.service, before.state);
  if (extension === null) return refuse(before, act, { key: 'refused-no_extension' });
  if (!holds(world.roles ?? [], extension.by))
    return refuse(before, act, {
      key: 'refused-extension_role',
      args: { roles: extension.by.map((role) => phrase(`desk-role-${role}`)) },
    });
  const reason = act.deed.reason.trim();
  if (reason === '') return refuse(before, act, { key: 'refused-no_reason' });
  const clock = extendClock(before.clock, world.calendar, { days: extension.days, reason });
  const after: Case = { ...before, clock };
  return changed(after, act, [
    dueTimer(after, world),
    tell(after, { kind: 'extended', due: clock.due ?? '', reason }),
  ]);
}

/** What the law wants of the office: telling in writing, and a reason where it takes longer. */
export const lawDeeds = { record_telling: recordTelling, extend_clock: extend };
