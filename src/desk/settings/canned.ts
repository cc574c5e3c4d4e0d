import type { Case } from '../../cases/case.ts';
import type { CannedReply } from '../../messages/centre.ts';
import type { Language } from '../../messages/phrase.ts';
import { factsOf } from '../../services/read.ts';
import { makeView, type StaffView, type View } from '../view.ts';
import { paperName, serviceOf } from '../words.ts';
import { lackMark } from './lack-marks.ts';
import { dayWords } from './words.ts';

/** A sentence that staff send often; `own`: the centre's, and not as it ships. */
export type Canned = {
  readonly id: string;
  readonly service: string;
  readonly title: string;
  readonly text: string;
  readonly own: boolean;
};

/** What may stand in braces in such a sentence. */
export const places = ['name', 'number', 'paper', 'until', 'phone', 'address'] as const;

type Place = (typeof places)[number];

const isPlace = (name: string): name is Place => places.some((one) => one === name);

const placeholder = /\{\s*([^{}]*?)\s*\}/gu;

/** Names in braces that stand for nothing. */
export const strangePlaces = (text: string): readonly string[] =>
  [...text.matchAll(placeholder)].map(([, name]) => name as string).filter((one) => !isPlace(one));

/** Fills a sentence with what is known; each place without a value is marked by its name. */
export const fillCanned = (
  text: string,
  values: { readonly [place in Place]?: string | null },
  label: (place: Place) => string,
): string =>
  text.replaceAll(placeholder, (whole, name: string) => {
    if (!isPlace(name)) return whole;
    const value = values[name];
    return value === undefined || value === null || value === '' ? lackMark(label(name)) : value;
  });

const keyPattern = /^canned-([a-z_]+)-[a-z0-9_]+$/u;

/** Sentences that ship, as they stand in the locales. */
export function shippedReplies(
  { port }: Pick<View, 'port'>,
  language: Language,
): readonly Canned[] {
  const { wording } = port;
  return wording.keys('canned-', 'text').flatMap((id) => {
    const service = keyPattern.exec(id)?.[1];
    const text = wording.shipped(`${id}.text`, language);
    if (service === undefined || text === null) return [];
    return { id, service, title: wording.text({ key: id }, language), text, own: false };
  });
}

const ofOwn = ({ id, service, title, text }: CannedReply, language: Language): Canned => ({
  id,
  service,
  title,
  text: text[language] ?? text['zh-CN'],
  own: true,
});

/** Every ready sentence: those that ship, the centre's own in their place or behind them. */
export function cannedReplies(
  view: Pick<View, 'port'>,
  language: Language,
  replies: readonly CannedReply[] = view.port.centre.replies ?? [],
): readonly Canned[] {
  const own = new Map(replies.map((one) => [one.id, ofOwn(one, language)]));
  const shipped = shippedReplies(view, language);
  const first = shipped.map((one) => own.get(one.id) ?? one);
  const ids = new Set(shipped.map(({ id }) => id));
  return [...first, ...[...own.values()].filter(({ id }) => !ids.has(id))];
}

/** Those that fit a case: of its service and of any, the ones this account takes most first. */
export function repliesFor(
  view: View,
  of: Pick<Case, 'service'>,
  uses: ReadonlyMap<string, number>,
): readonly Canned[] {
  const used = ({ id }: Canned): number => uses.get(id) ?? 0;
  const near = ({ service }: Canned): number => (service === of.service ? 0 : 1);
  return cannedReplies(view, view.language)
    .filter(({ service }) => service === 'any' || service === of.service)
    .toSorted((one, other) => used(other) - used(one) || near(one) - near(other));
}

/** What a case has for each place; `null` where it has nothing. */
export function placesOf(view: View, of: Case): { readonly [place in Place]: string | null } {
  const name = of.answers['call_name']?.value ?? of.answers['name']?.value;
  const { due, stopped } = of.clock;
  const { phone, address } = view.port.centre;
  const papers = lackingPapers(of).map((need) => paperName(view, need));
  return {
    name: typeof name === 'string' && name !== '' ? name : null,
    number: of.number,
    paper: papers.length === 0 ? null : papers.join(view.language === 'zh-CN' ? '、' : ', '),
    until: due === null || stopped !== null ? null : dayWords(view, due),
    phone,
    address: address[view.language],
  };
}

/** Papers that staff asked for, and those that must be there and are not. */
function lackingPapers(of: Case): readonly string[] {
  const asked = of.requests.flatMap(({ want }) => (want.kind === 'paper' ? [want.need] : []));
  const here = (id: string): boolean => of.papers.some(({ need }) => need === id);
  const needed = (serviceOf(of)?.papers(factsOf(of.answers)) ?? []).filter(
    ({ required, id, or = [] }) => required && ![id, ...or].some(here),
  );
  return [...new Set([...asked, ...needed.map(({ id }) => id)])];
}

/** The name of a place for people. */
export const placeLabel = (view: View, place: Place): string =>
  view.t(`desk-canned-place-${place}`);

/** The view as the worker would read it: in the language he would hear a reply in. */
function readByWorker(view: StaffView, of: Case): View {
  const { id, name } = view.staff;
  const reply = { kind: 'reply', text: '.' } as const;
  const heard = view.port.foresee?.(of.number, { role: 'staff', id, name }, reply);
  return heard?.kind === 'said' ? makeView(view.port, { ...view, language: heard.language }) : view;
}

/** A ready sentence for the worker of a case, in his language; what it lacks is marked in the reader's. `null`: there is none of this id. */
export function cannedText(view: StaffView, of: Case, id: string): string | null {
  const his = readByWorker(view, of);
  const one = repliesFor(his, of, new Map()).find((reply) => reply.id === id);
  return one === undefined
    ? null
    : fillCanned(one.text, placesOf(his, of), (place) => placeLabel(view, place));
}
