import { literal, type Phrase } from '../messages/phrase.ts';
import type { Option } from '../messages/reply.ts';
import type { Session } from './session.ts';
import type { CaseView, World } from './world.ts';

/** What can go on in another chat: a case by its number, or a draft. */
export type Movable =
  | { readonly kind: 'case'; readonly id: string; readonly service: string }
  | { readonly kind: 'draft'; readonly id: string; readonly services: readonly string[] };

const goes = (view: CaseView): boolean =>
  view.kind === 'application' ? view.state !== 'withdrawn' : view.open;

/** All of a conversation that can go on in another: what was handed in, what is being filled in, and the wish for a person. */
export const movable = (session: Session, world: World): readonly Movable[] => [
  ...world.cases
    .filter(goes)
    .map(({ number, service }): Movable => ({ kind: 'case', id: number, service })),
  ...session.drafts.map(({ id, services }): Movable => ({ kind: 'draft', id, services })),
];

/** A thing that goes on elsewhere, by its number where it has one. */
export const nameOf = (one: Movable): Phrase =>
  one.kind === 'case' ? nameOfCase(one.id, one.service) : nameOfDraft(one.services);

/** A case by its service and number. */
export const nameOfCase = (number: string, service: string): Phrase => ({
  key: 'move-case',
  args: { service: { key: `service-${service}` }, case: literal(number) },
});

/** A draft by the services it is for. */
export const nameOfDraft = (services: readonly string[]): Phrase => ({
  key: 'move-draft',
  args: { service: services.map((id) => ({ key: `service-${id}` })) },
});

/** So many things that a single one may be chosen among them. */
const mostToChoose = 6;

/** What may be pressed where it is asked whether to go on elsewhere: all, one of a few, nothing. */
export function optionsOfMove(all: readonly Movable[]): readonly Option[] {
  const no: Option = { id: 'no', label: { key: 'o-confirm-no' } };
  if (all.length === 1) return [{ id: 'yes', label: { key: 'o-confirm-move' } }, no];
  const single = all.map(
    (one): Option => ({ id: one.id, label: { key: 'o-move-only', args: { what: nameOf(one) } } }),
  );
  return [
    { id: 'yes', label: { key: 'o-move-all' } },
    ...(all.length <= mostToChoose ? single : []),
    no,
  ];
}
