import { literal, type Phrase } from '../messages/phrase.ts';
import type { FoundAnswer } from './act.ts';
import { type Ask, askOf, draftOf } from './ask.ts';
import { toldAtOnce } from './at-once.ts';
import { acting, type Flow, having, hotline, hotlines, saying } from './flow.ts';
import { keepForLater } from './for-later.ts';
import { offered, rememberFound, wantedIn } from './needs.ts';
import { questionIn } from './questions.ts';
import { keepFound, type Said } from './storing.ts';
import type { CaseView, World } from './world.ts';

/** Needs heard in free words: named, and confirmed with one tap; what no service covers is sent to the right door. */
export function hearNeeds(flow: Flow, said: Said, ask?: Ask): Flow | null {
  const { meaning, world } = said;
  const wanted = wantedIn(meaning, world).filter(
    (id) => flow.session.drafts[0]?.services.includes(id) !== true,
  );
  const elsewhere = meaning.needs.filter(
    (id) =>
      !wanted.includes(id) && id !== 'none' && id !== 'human' && !offered([id], world).includes(id),
  );
  const labels = meaning.scheme === true ? ['mutual'] : elsewhere;
  const sent = labels.length === 0 ? flow : doors(flow, labels, world);
  if (wanted.length === 0) return sent === flow ? throughDoor(flow, said) : sent;
  const told = toldAtOnce(sent, wanted, { said: meaning.text, world });
  const again = world.cases.filter((view) => view.open && wanted.includes(view.service));
  const [mourned] = again;
  if (mourned !== undefined && again.length === wanted.length && isGrief(said))
    return passedOn(told, mourned, said);
  const noted = again.reduce(
    (now, view) =>
      saying(now, {
        key: 'needs-again',
        args: { service: { key: `service-${view.service}` }, case: view.number },
      }),
    told,
  );
  const apart = perhapsAnother(flow, world);
  const draft = draftOf(flow.session);
  const amid = draft !== null && amidst.has((ask ?? askOf(flow.session, world)).kind);
  if (amid && !apart && again.length === 0) return keepForLater(told, wanted, said);
  const open = having(noted, { pending: { kind: 'needs', services: wanted, apart } });
  if (draft === null || apart) return rememberFound(open, said, meaning.found);
  const mine = (one: FoundAnswer): boolean => questionIn(draft, one.question) !== undefined;
  const rest = meaning.found.filter((one) => !mine(one));
  const place = { kind: 'draft', id: draft.id } as const;
  return keepFound(rememberFound(open, said, rest), place, {
    found: meaning.found.filter(mine),
    said,
  });
}

/** Where a need is heard only in so many words, so that it need not be confirmed before it is kept for later. */
const amidst: ReadonlySet<Ask['kind']> = new Set<Ask['kind']>([
  'question',
  'review',
  'settle',
  'known',
]);

const isGrief = ({ meaning }: Said): boolean => (meaning.grief ?? []).length > 0;

/** Who tells his grief while his case is under way applies for nothing anew: staff of the case hear it. */
const passedOn = (flow: Flow, view: CaseView, { meaning }: Said): Flow =>
  saying(acting(flow, view.number, { kind: 'say', text: meaning.text }), {
    key: 'needs-under_way',
    args: { service: { key: `service-${view.service}` }, case: literal(view.number) },
  });

/** After a silence as long as hides the web chat, who writes now may be somebody else with the same phone (design.md 2.14). */
const perhapsAnother = ({ session }: Flow, { now, centre }: World): boolean =>
  session.drafts.length > 0 && now - session.lastAt >= centre.times.hideMinutes * 60_000;

const doors = (flow: Flow, labels: readonly string[], world: World): Flow =>
  labels.reduce(
    (now, id) =>
      saying(now, {
        key: `door-${id}|door-other`,
        args: {
          service: { key: `service-${id}` },
          phone: world.centre.phone,
          ...hotlines(world),
        },
      }),
    flow,
  );

function throughDoor(flow: Flow, { meaning, world }: Said): Flow | null {
  if (meaning.door === undefined) return null;
  const args = { number: hotline(world, meaning.door), phone: world.centre.phone };
  const goesOn = goingOn(flow, world);
  return goesOn === null
    ? saying(flow, { key: `door-to-${meaning.door}|door-to-other`, args })
    : saying(
        flow,
        { key: `door-within-${meaning.door}|door-to-${meaning.door}|door-within-other`, args },
        goesOn,
      );
}

/** Who is in the middle of something here is not told that this is no matter of ours, but that his own goes on. */
function goingOn({ session }: Flow, world: World): Phrase | null {
  if (session.drafts.length > 0 || session.heard !== null) return { key: 'door-then-draft' };
  const open = world.cases.some((view) => view.open && view.kind === 'application');
  return open ? { key: 'door-then-case' } : null;
}
