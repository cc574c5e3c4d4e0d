import { literal, type Phrase } from '../messages/phrase.ts';
import type { Option } from '../messages/reply.ts';
import { serviceById } from '../services/index.ts';
import type { Question } from '../services/service.ts';
import type { Ask } from './ask.ts';
import { offersOf } from './at-once.ts';
import { withoutModel } from './consenting.ts';
import { optionsOfMove } from './movable.ts';
import { optionsOfVisit } from './visit-offers.ts';
import type { World } from './world.ts';

const option = (id: string, key: string, args?: Phrase['args']): Option => ({
  id,
  label: { key, args },
});

const yes = option('yes', 'o-yesno-yes');
const no = option('no', 'o-yesno-no');

/** Whether a question wants digits: then no numbered options stand beside it. */
export const wantsNumber = (question: Question): boolean =>
  ['number', 'phone', 'id', 'date'].includes(question.field.hint);

function optionsOfQuestion(
  ask: Extract<Ask, { kind: 'question' }>,
  world: World,
): readonly Option[] {
  const { question } = ask;
  if (unconfirmed(ask)) return [yes, no];
  const offered = offersOf(question, world).map(({ id, label }) => ({ id, label }));
  const own = [...offered, ...(question.field.options ?? [])];
  if (wantsNumber(question)) return own;
  const none = question.mayBeNone === true ? [option('none', 'o-none')] : [];
  return question.starred && question.need === 'apply'
    ? [...own, ...none]
    : [...own, ...none, option('skip', 'o-skip')];
}

/** Whether the question's value was only half heard and is put as "is it …". */
export function unconfirmed(ask: Extract<Ask, { kind: 'question' }>): boolean {
  const answers = ask.draft?.answers ?? ask.view?.answers ?? {};
  return !ask.reopened && answers[ask.question.id]?.state === 'unconfirmed';
}

/** One candidate is agreed to or not; of several one is chosen, or none. A person is offered where it was put in vain. */
function optionsOfSettle({
  options,
  tries,
}: Extract<Ask, { kind: 'settle' }>['pending']): readonly Option[] {
  const person = (tries ?? 0) > 0 ? [option('skip', 'o-skip'), option('human', 'o-human')] : [];
  if (options.length === 1) return [yes, no, ...person];
  const each = options.map((one, index) => ({ id: one.is ?? `c${index}`, label: one.label }));
  return [...each, option('no', 'o-settle-none'), ...person];
}

/** Papers shown at once: more would be no choice any more. */
const onePage = 7;

/** A part of the checklist, the way to the next part, and that the worker cannot say. */
function optionsOfPlace({ needs, page }: Extract<Ask, { kind: 'place' }>): readonly Option[] {
  const parts = Math.ceil(needs.length / onePage);
  const from = (page % parts) * onePage;
  return [
    ...needs.slice(from, from + onePage).map((id) => option(id, `paper-${id}`)),
    ...(parts > 1 ? [option('more', 'o-place-more')] : []),
    option('other', 'paper-other'),
  ];
}

/** So many services are shown at once; where there are only a few more, all of them. */
const menuPage = 6;
const menuAlone = 8;

const morePrefix = 'more_';

/** The part of the services that is pressed for; `null` where something else is. */
export const menuPart = (option: string | undefined): number | null =>
  option?.startsWith(morePrefix) === true ? Number(option.slice(morePrefix.length)) : null;

/** A part of the centre's services in its own order, and the way to the next part. */
export function menuOptions(world: World, page: number): readonly Option[] {
  const all = world.centre.services.filter((id) => serviceById(id) !== undefined);
  const size = all.length <= menuAlone ? menuAlone : menuPage;
  const parts = Math.max(1, Math.ceil(all.length / size));
  const from = (page % parts) * size;
  return [
    ...all.slice(from, from + size).map((id) => option(id, `service-${id}`)),
    ...(parts > 1 ? [option(`${morePrefix}${(page + 1) % parts}`, 'o-menu-more')] : []),
    ...(world.cases.length > 0 ? [option('status', 'o-status')] : []),
    option('human', 'o-human'),
  ];
}

/** What leads on from a case, to be pressed or left. */
export const leadOptions = (services: readonly string[]): readonly Option[] => [
  ...services.map((id) => option(id, `service-${id}`)),
  option('none', 'o-needs-not_now'),
];

/** What may be pressed now, in the order of its digits. */
export function optionsOf(ask: Ask, world: World): readonly Option[] {
  switch (ask.kind) {
    case 'idle':
      return menuOptions(world, 0);
    case 'rest':
      return [option('resume', 'o-resume'), option('human', 'o-human')];
    case 'safe':
      return [option('resume', 'o-resume')];
    case 'person':
      return [];
    case 'worry':
      return [option('yes', 'o-worry-yes'), option('no', 'o-worry-no')];
    case 'news':
      return [option('look', 'o-news-look'), option('not_now', 'o-news-not_now')];
    case 'consent':
      return [
        option('yes', 'o-agree'),
        option('no', 'o-disagree'),
        ...(ask.consent === 'basic' && world.centre.listener !== undefined
          ? [option(withoutModel, 'o-agree_alone')]
          : []),
      ];
    case 'needs':
      if (ask.next !== undefined && ask.services.length === 1)
        return [option('all', 'o-needs-go_on'), option('none', 'o-needs-not_now')];
      return ask.services.length === 1
        ? [option('all', 'o-yesno-yes'), option('none', 'o-needs-none')]
        : [
            option('all', 'o-needs-all', { count: ask.services.length }),
            ...ask.services.map((id) =>
              option(id, 'o-needs-only', { service: { key: `service-${id}` } }),
            ),
            option('none', 'o-needs-none'),
          ];
    case 'known':
      return [option('yes', 'o-known-yes'), option('no', 'o-known-no')];
    case 'question':
      return optionsOfQuestion(ask, world);
    case 'settle':
      return optionsOfSettle(ask.pending);
    case 'review':
      return [option('submit', 'o-submit'), option('pause', 'o-later')];
    case 'paper_wanted':
    case 'words_wanted':
    case 'list':
      return [];
    case 'confirm':
      if (ask.what === 'move') return optionsOfMove(ask.things);
      return [option('yes', `o-confirm-${ask.what}`), option('no', 'o-confirm-no')];
    case 'preview':
      return [option('fine', 'o-preview-fine'), option('concern', 'o-preview-concern')];
    case 'slip':
      return [option('give', 'o-slip-give'), option('keep', 'o-slip-keep')];
    case 'visit':
      return optionsOfVisit(ask);
    case 'code':
      return [option('lost', 'o-code-lost'), option('no', 'o-code-no')];
    case 'gone':
      return [option('fine', 'o-gone-fine'), option('not_me', 'o-gone-not_me')];
    case 'check':
      return [option('no', 'o-check-no')];
    case 'revoke':
      return ask.consent === null
        ? [
            ...ask.given.map((kind) => option(kind, `consent-name-${kind}`)),
            option('no', 'o-revoke-no'),
          ]
        : [option('yes', 'o-revoke-yes'), option('no', 'o-revoke-no')];
    case 'reach':
      return [option('skip', 'o-reach-skip')];
    case 'reckon':
      return wantsNumber(ask.question)
        ? []
        : [...(ask.question.field.options ?? []), option('skip', 'o-reckon-no')];
    case 'link_phone':
      return [];
    case 'which_case':
      return ask.cases.map((view) => ({
        id: view.number,
        label: {
          key: 'o-case',
          args: { service: { key: `service-${view.service}` }, case: literal(view.number) },
        },
      }));
    case 'place':
      return optionsOfPlace(ask);
  }
}
