import type { Hono } from 'hono';
import type { AppointmentDeed, Slot } from '../../messages/appointment.ts';
import { isWholeDay } from '../../messages/day.ts';
import { type Phrase, phrase } from '../../messages/phrase.ts';
import { mayAct, mayRead } from '../accounts/roles.ts';
import type { Form } from '../office-forms.ts';
import { appointmentsBody } from '../pages/appointments-page.ts';
import { flash } from '../pages/parts.ts';
import { actId, casePage, readableCase } from './case-routes.ts';
import { calm, type DeskContext, type DeskEnv, type DeskParts, formOf, page } from './desk-env.ts';

/** The list of appointments, and what staff do with one. */
export function appointmentRoutes(desk: Hono<DeskEnv>, parts: DeskParts): void {
  desk.get('/appointments', (c) => listPage(c, null));
  desk.post('/appointments', (c) => act(c, parts));
}

function listPage(c: DeskContext, problem: Phrase | null): Promise<Response> {
  const view = c.get('staffView');
  const note = problem === null ? '' : flash('bad', view.say(problem));
  const content = {
    title: view.t('desk-appointments'),
    body: appointmentsBody(view, note),
    renew: '/desk/appointments',
  };
  return page(c, content, problem === null ? 200 : 409);
}

function slotIn(form: Form): Slot | null {
  const [day = '', time = ''] = form('slot').split(' ');
  return isWholeDay(day) && /^\d{2}:\d{2}$/u.test(time) ? { day, time } : null;
}

const longest = 300;

function deedOf(form: Form): AppointmentDeed | null {
  const id = form('id');
  const slot = slotIn(form);
  const words = (name: string) => form(name).trim().slice(0, longest);
  switch (form('kind')) {
    case 'book':
      return slot === null
        ? null
        : {
            kind: 'book',
            how: form('how') === 'call' ? 'call' : 'counter',
            slot,
            case: form('case'),
          };
    case 'move':
      return slot === null ? null : { kind: 'move', id, slot };
    case 'cancel':
      return { kind: 'cancel', id, words: words('words') };
    case 'came':
      return { kind: 'came', id, ...(words('again') === '' ? {} : { again: words('again') }) };
    case 'missed':
      return { kind: 'missed', id };
    default:
      return null;
  }
}

/** The conversation is named by the case or the appointment itself: a form could name any other. */
function targetOf(c: DeskContext, deed: AppointmentDeed, form: Form): string | 403 | 404 {
  const view = c.get('staffView');
  if (deed.kind === 'book') {
    const of = readableCase(c, deed.case);
    return typeof of === 'number' ? of : of.conversation;
  }
  const of = view.port.store.appointments
    .of(form('conversation'))
    .find((one) => one.id === deed.id);
  if (of === undefined) return 404;
  const about = {
    kind: of.service === 'call' ? ('call' as const) : ('application' as const),
    service: of.service,
  };
  return mayRead(view.staff, about, view.port.centre) ? of.conversation : 403;
}

async function act(c: DeskContext, parts: DeskParts): Promise<Response> {
  const view = c.get('staffView');
  const form = await formOf(c);
  const deed = deedOf(form);
  if (!mayAct(view.staff)) return calm(c, 403);
  if (deed === null || !actId.test(form('act'))) return listPage(c, phrase('desk-problem-unknown'));
  const conversation = targetOf(c, deed, form);
  if (typeof conversation === 'number') return calm(c, conversation);
  const { id, name } = view.staff;
  const outcome = await parts.port.counter?.appoint(conversation, {
    id: `${id}:${form('act')}`,
    by: { id, name },
    deed,
  });
  const problem = outcome === undefined ? phrase('desk-problem-unknown') : outcome.problem;
  if (deed.kind !== 'book')
    return problem === undefined ? c.redirect('/desk/appointments', 303) : listPage(c, problem);
  if (problem === undefined) return c.redirect(`/desk/cases/${deed.case}#appointments`, 303);
  const of = readableCase(c, deed.case);
  if (typeof of === 'number') return calm(c, of);
  return casePage(c, parts, { of, note: flash('bad', view.say(problem)), status: 409 });
}
