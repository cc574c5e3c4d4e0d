import type { DangerKind } from '../../messages/case-act.ts';
import { type DangerSign, dangerOf } from './danger.ts';
import { isDisputed } from './danger-disputed.ts';
import { heightIn } from './danger-place.ts';
import { isWithin, toldIn } from './danger-told.ts';
import { isOfAnother } from './danger-whose.ts';
import type { Heard } from './heard.ts';
import type { Hit } from './hits.ts';
import { called } from './senses.ts';

/** What is weighed beside the words: the signs, how likely a crisis was learned to be (0 to 1), what was asked, and whether somebody in danger is being listened to. */
export type Weighed = {
  readonly signs: readonly DangerSign[];
  readonly likely: number;
  readonly asked?: string;
  readonly listening?: boolean;
};

/** So likely a danger that nothing explains it. */
const surely = 0.75;

/** So few characters: a sign there counts only where what was learned agrees, and without a sign it must be nearly sure, as in an answer of any length. Chosen on short messages that were not learned from. */
const short = 20;
const agrees = 0.15;
const sureAlone = 0.9;

/** In few words what explains them is always believed. */
const surelyIn = ({ text }: Heard): number => (text.length > short ? surely : 2);

/** Danger to life now or announced, or `null`: by its signs, by whole sayings and by the place somebody stands at. What explains a clause takes away the signs in it and no others. */
export function dangerIn(heard: Heard, weighed: Weighed): DangerKind | null {
  const danger = kindIn(heard, weighed);
  return danger === 'self_harm' && isOfAnother(heard) ? 'self_harm_other' : danger;
}

function kindIn(heard: Heard, { signs, likely: learned, asked, listening = false }: Weighed) {
  const told = toldIn(heard, listening);
  const said = told.signs.find((sign) => sign.stands)?.kind ?? null;
  const height = heightIn(heard, asked);
  const stands = signs.some((sign) => sign.stands);
  const likely = believed(learned, heard, { stands, listening, asked });
  const danger = explained(heard, { signs, likely, spans: told.explained, asked });
  if (said === null && danger === 'injury' && isCause(heard, { asked, atOnce: told.atOnce }))
    return null;
  // Where somebody stands tells more than a sign that does not stand.
  const atEdge = stands ? clearer(danger, 'self_harm') : 'self_harm';
  const best = clearer(height === 'edge' ? atEdge : danger, said);
  const byPlace = said === null && (danger === 'self_harm' || danger === 'unsure');
  return height === 'errand' && byPlace && likely < surelyIn(heard) ? null : best;
}

/** So few words say nothing from which a danger could be learned: a sign must be in them. */
const fewestWords = 4;
const wordsIn = /\p{Script=Han}|[\p{L}\p{N}]+/gu;
const saysNothing = (text: string): boolean => (text.match(wordsIn)?.length ?? 0) < fewestWords;

/** How likely a danger is once it is weighed against how it is said: in few words, and in answer to a question, a sign must stand or it must be nearly sure; to somebody who is listened to already only signs count. */
function believed(
  learned: number,
  { text }: Heard,
  { stands, listening, asked }: { stands: boolean; listening: boolean; asked?: string },
): number {
  const few = text.length <= short;
  if (!few && (stands || asked === undefined)) return learned;
  const enough = stands ? agrees : listening || saysNothing(text) ? 1 : sureAlone;
  return learned >= enough ? learned : learned * 0.1;
}

/** Questions of what has happened: an accident told in answer is over, unless a word says that it is now. */
const causes: ReadonlySet<string> = new Set([
  'hardship_cause',
  'harm_cause',
  'matter',
  'story',
  'accident_loss',
]);

const isCause = (
  heard: Heard,
  { asked, atOnce }: { readonly asked: string | undefined; readonly atOnce: boolean },
): boolean => asked !== undefined && causes.has(asked) && !atOnce && !nowSigns.some(heard.has);

/** Ideas of a body that needs help at once. */
const nowSigns = ['d_urgent', 'd_hurt_signs', 'd_body'];

/** A saying names what signs left open, and tells him who threatens from him who is threatened. */
function clearer(danger: DangerKind | null, said: DangerKind | null): DangerKind | null {
  if (said === null) return danger;
  if (danger === null || danger === 'unsure') return said;
  // 再闹就把我埋了 threatens with what would be an injury.
  if (danger === 'injury' && said === 'violence') return said;
  return danger === 'violence' && said === 'threat' ? said : danger;
}

/** A scrap of letters (K N B, key) was never learned from, whatever it looks like. */
const saysNoSentence = (text: string): boolean =>
  !/\p{Script=Han}/u.test(text) && (text.match(/\p{L}{2,}/gu) ?? []).length < 3;

/** Few messages in letters were learned from: where no word of danger stands in one, next to nothing but certainty counts. */
export const surelyInLetters = 0.995;

/** Whether a message has no Chinese character in it. */
export const inLetters = ({ text }: Pick<Heard, 'text'>): boolean => !/\p{Script=Han}/u.test(text);

/** Ideas that tell of a danger by themselves. */
const ideas = [
  'd_die',
  'd_farewell',
  'd_poison',
  'd_swallow',
  'd_blade',
  'd_rope',
  'd_fire_self',
  'd_jump',
  'd_edge',
  'd_unreachable',
  'd_hit',
  'd_weapon',
  'd_threat',
  'd_hiding',
  'd_hurt_signs',
  'd_lock',
  'd_no_leave',
  'd_traffick',
  'd_befall',
  'd_body',
  'd_urgent',
  'd_gather',
  'd_sex',
  'd_toil',
  'd_machine',
];

/** Whether any idea of danger stands in a text. */
export const namesDanger = ({ has }: Pick<Heard, 'has'>): boolean => ideas.some(has);

/** Ideas of a wound, and of how one comes by it. */
const ofWounds: ReadonlySet<string> = new Set(['d_machine', 'd_body', 'd_befall', 'd_toil']);

/** So likely that it is one without any idea of danger in it. */
const withoutIdea = 0.5;

/** An injury of another day: who is to pay for it is disputed, and nothing says that somebody needs help now. */
const isOfAnotherDay = (heard: Heard, open: readonly DangerSign[]): boolean =>
  isDisputed(heard) &&
  open.every(({ kind }) => kind === 'injury') &&
  !['d_urgent', 'd_hurt_signs', 'd_again', 'now'].some(heard.has) &&
  !ideas.some((idea) => !ofWounds.has(idea) && heard.has(idea));

/** He lies in bed or in hospital: a state, however much it was learned to sound like more. */
export const liesIll = ({ has }: Pick<Heard, 'has'>): boolean => has('d_abed') || has('d_in_care');

function explained(
  heard: Heard,
  {
    signs,
    likely,
    spans,
    asked,
  }: {
    readonly signs: readonly DangerSign[];
    readonly likely: number;
    readonly spans: readonly Hit[];
    readonly asked?: string;
  },
): DangerKind | null {
  const isOpen = (hit: Hit): boolean => !isWithin(spans, hit);
  const open = signs.map((sign) => {
    const at = sign.at.filter(isOpen);
    return { ...sign, at, stands: at.length > 0 };
  });
  const told = ideas.flatMap(heard.at);
  // Who was hurt and lies in hospital has help.
  const hurt = open.every((sign) => sign.kind === 'injury' && !sign.stands);
  const only = open.length > 0 || ideas.every((idea) => ofWounds.has(idea) || !heard.has(idea));
  if (hurt && only && heard.has('d_in_care')) return null;
  if (isOfAnotherDay(heard, open)) return null;
  const danger = dangerOf(open, likely, heard.has(called));
  const wordless = told.length === 0 && signs.length === 0;
  // Words of a gathering (躺着) gather nobody who lies ill.
  const calm = signs.length === 0 && told.every((hit) => heard.at('d_gather').includes(hit));
  if (calm && liesIll(heard)) return null;
  if (wordless && inLetters(heard) && likely < surelyInLetters) return null;
  if (open.some((sign) => sign.stands) || likely >= surelyIn(heard)) return danger;
  // A call in few words is a call: 就打我这个号.
  if (heard.has(called) && heard.text.length <= short) return null;
  if (spans.length > 0 && !told.some(isOpen)) return null;
  if (
    told.length === 0 &&
    signs.length === 0 &&
    (asked !== undefined || saysNoSentence(heard.text))
  )
    return null;
  return told.length === 0 && signs.length === 0 && likely < withoutIdea ? null : danger;
}
