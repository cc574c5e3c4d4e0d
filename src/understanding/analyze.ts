import type { ActWord, FoundAnswer } from '../dialogue/act.ts';
import { whom } from '../fields/whom.ts';
import type { Analysis, AnalysisContext, Need } from './analysis.ts';
import { elsewhereIn } from './elsewhere.ts';
import { byClause } from './learned/by-clause.ts';
import { type Hearing, hearing } from './learned/hear-needs.ts';
import { hearValues } from './learned/hear-values.ts';
import { withoutUnknown } from './not-known.ts';
import { openedBy } from './opened-by.ts';
import { hearCommand, hearOnly } from './rules/acts.ts';
import { dangerSigns } from './rules/danger.ts';
import {
  dangerIn,
  inLetters,
  liesIll,
  namesDanger,
  surelyInLetters,
} from './rules/danger-weigh.ts';
import { doorFor } from './rules/doors.ts';
import { tellsHardship } from './rules/hardship.ts';
import { type Heard, hear } from './rules/heard.ts';
import { asksJoblessPay, isHurtOnTheRoad, namesMutual } from './rules/matters.ts';
import type { HeardNeed } from './rules/needs.ts';
import { withoutEarned } from './rules/other-money.ts';
import { careStops } from './rules/pressing.ts';
import { stopsForNow } from './rules/stops-for-now.ts';

/** Everything that rules alone hear in one message; never throws, whatever the text. */
export function analyze(text: string, context: AnalysisContext): Analysis {
  const heard = hear(text);
  const signs = dangerSigns(heard);
  const all = isBareFigure(heard.text) ? silent : hearing(heard);
  const stops = stopsForNow(heard.text);
  const mayBe = dangerIn(heard, { signs, likely: all.danger, ...context });
  // 今天先不讲了 有人来了: who comes back only sounds like a farewell.
  const onlySounds = mayBe === 'unsure' && stops?.surely === true && !namesDanger(heard);
  const danger = onlySounds ? null : mayBe;
  const command = stops === null ? (hearOnly(heard) ?? hearCommand(heard)) : 'pause';
  const told = fieldsIn(heard, { context, command, all });
  const opens = context.asked === undefined && context.going !== true;
  const needsBy = (likely: readonly HeardNeed[]): readonly HeardNeed[] => {
    const whole = keepNeeds(withMatters(likely, heard, context), {
      ...context,
      fields: told,
      heard,
    });
    return opens ? byClause(whole, { heard, all }) : whole;
  };
  const likely = likelyOf(heard, all, enough);
  const hardship = tellsHardship(heard);
  const jobless = asksJoblessPay(heard);
  const each = needsBy(likely);
  const meant = opens ? needsBy(likelyOf(heard, all, surely)) : each;
  const isGuess = (label: string): boolean =>
    each.some((one) => one.label === label) && !meant.some((one) => one.label === label);
  const needs = asTold(jobless ? ofRule(each, heard, hardship !== null) : each, heard).map(
    ({ label, likely: sure, words }): Need => ({
      label,
      sure: sure >= 0.6,
      words,
      ...(isGuess(label) ? { guess: true as const } : {}),
    }),
  );
  // 想申请补助 beside it means what the mutual insurance pays, unless hardship is told.
  const mutual = namesMutual(heard) && hardship === null && !heard.has('hardship');
  const scheme =
    namesMutual(heard) &&
    needs.every(({ label }) => ofScheme.has(label) || (mutual && label === 'relief'));
  const elsewhere = elsewhereIn(heard);
  // A wish to go on in another chat is said in few words, and is no need.
  const moves = elsewhere !== null && text.length <= shortest;
  const human = !moves && needs.some((one) => one.label === 'human');
  const services = moves
    ? []
    : needs.filter(({ label }) => label !== 'human' && !(scheme && label === 'relief'));
  // In danger and with no need beside it, what is told is a cry and no answer.
  const cry = danger !== null && services.length === 0 && context.asked === undefined;
  const known = withoutEarned(withoutUnknown(told, heard.original), heard.original);
  const fields = cry ? known.filter((one) => contacts.has(one.question)) : known;
  const said = { heard, command, services, human, fields, asked: context.asked };
  const asks = jobless || all.asks >= asking;
  const act =
    danger !== null && services.length === 0
      ? 'other'
      : actOf(said, asks || (scheme && services.length > 0));
  // What is told of an open case is for its staff, whatever it sounds like.
  const ofCase = context.going === true && act !== 'question';
  const door = services.length > 0 || human || ofCase ? null : doorFor(heard, context.asked);
  const worry =
    danger === null &&
    command === null &&
    services.length === 0 &&
    context.going !== true &&
    // 给我妈办, whole, says for whom and no more.
    (signs.length > 0 ||
      (!liesIll(heard) && whomField.read(heard.text, { today: context.today }).kind === 'nothing'));
  // An answer sounds like many things: there it must sound like nothing else.
  const answers = context.asked !== undefined || context.settles === true;
  const enoughOfIt = answers ? surelyWorrying : worrying;
  const least = inLetters(heard) ? surelyInLetters : enoughOfIt;
  return {
    act,
    needs: services,
    human,
    fields,
    danger,
    ...(worry && all.danger >= least ? { worry: true as const } : {}),
    pressing: danger === null && careStops(heard),
    ...(hardship === null ? {} : { hardship }),
    door,
    ...(elsewhere === null ? {} : { elsewhere }),
    ...(scheme ? { scheme } : {}),
    ...(jobless ? { leadsUp: true as const } : {}),
    unsure: isUnsure({ act, needs, all, door }),
  };
}

/** Who lost his job and asks for the money of it has no dispute by that, nor a wish for other help: a question about a rule. */
function ofRule(
  needs: readonly HeardNeed[],
  { original }: Heard,
  isHard: boolean,
): readonly HeardNeed[] {
  const others = needs.filter(
    ({ label }) => label !== 'legal_aid' && (isHard || label !== 'relief'),
  );
  const rule = { label: 'policy_consult', likely: 1, words: original.slice(0, 60), points: 3 };
  return others.length > 0 ? others : [rule];
}

/** The needs in the order in which the words for them are told; those that no word is known for come last, the likeliest first. */
function asTold<T extends HeardNeed>(needs: readonly T[], { original }: Heard): readonly T[] {
  const placeOf = ({ words, points }: T): number => {
    const at = points > 0 ? original.indexOf(words) : -1;
    return at < 0 ? original.length : at;
  };
  return needs.toSorted((one, other) => placeOf(one) - placeOf(other));
}

/** A date or a number alone is told of nothing: 1990年5月1日. */
const isBareFigure = (text: string): boolean =>
  /\d/u.test(text) && !/[^\d年月日号点时分元块万千百\s\p{P}\p{S}]/u.test(text);

/** So likely a message asks how a rule works that it is answered first. */
const asking = 0.45;

const silent: Hearing = { needs: [], none: 1, asks: 0, danger: 0 };

const shortest = 24;

/** What the mutual insurance of the union pays for is no hardship that is applied for. */
const ofScheme: ReadonlySet<string> = new Set(['medical_aid', 'policy_consult', 'human']);

/** The needs with those that whole sayings tell. */
const withMatters = (
  needs: readonly HeardNeed[],
  heard: Heard,
  { asked, going }: AnalysisContext,
): readonly HeardNeed[] =>
  asked !== undefined || going === true ? needs : [...ofMatters(needs, heard), ...needs];

const ofMatters = (needs: readonly HeardNeed[], heard: Heard): readonly HeardNeed[] => {
  const road = { label: 'legal_aid', likely: 1, words: heard.original.slice(0, 60), points: 3 };
  return [...(isHurtOnTheRoad(heard) ? [road] : []), ...openedBy(heard)].filter(
    (one) => !needs.some(({ label }) => label === one.label),
  );
};

const whomField = whom();

/** So much like a danger that it is asked about. */
const worrying = 0.6;
const surelyWorrying = 0.97;

/** A model would help where rules heard nothing, or a need stood on the edge. */
const isUnsure = (said: {
  readonly act: ActWord;
  readonly needs: readonly Need[];
  readonly all: Hearing;
  readonly door: string | null;
}): boolean =>
  (said.act === 'other' && said.needs.length === 0 && said.door === null) ||
  said.all.needs.some(({ likely }) => likely > 0.2 && likely < 0.6);

type Around = {
  readonly context: AnalysisContext;
  readonly command: ActWord | null;
  readonly all: Hearing;
};

/** Values told; of a matter for another door nothing is kept, and a command is no answer. */
function fieldsIn(heard: Heard, { context, command, all }: Around): readonly FoundAnswer[] {
  const answers = command === null || command === 'yes' || command === 'no';
  // A short answer is read as what was asked, whatever it sounds like.
  const short =
    context.asked !== undefined && heard.text.length <= shortest && context.freely !== true;
  const likely = short ? [] : all.needs.filter((one) => one.likely >= 0.25);
  const told = context.asked === undefined ? likelyOf(heard, all, enough) : [];
  const labels = [...likely, ...told].map((one) => one.label);
  const elsewhere = isElsewhere(heard) && labels.length === 0 && context.asked === undefined;
  const free = context.freely === true;
  const fields = hearValues(heard, {
    today: context.today,
    asked: answers && !free ? context.asked : undefined,
    view: context.view,
    needs: new Set(free ? (context.about ?? []) : labels),
    ...(free ? { beside: true as const } : {}),
    about: context.asked === undefined ? [] : (context.about ?? []),
  });
  const homely = fields.filter((one) => ofHome.has(one.question));
  const kept = homely.length >= 2 ? homely : [];
  return elsewhere
    ? fields.filter((one) => contacts.has(one.question) || kept.includes(one))
    : fields;
}

const contacts: ReadonlySet<string> = new Set([
  'name',
  'phone',
  'alt_phone',
  'id_number',
  'address',
  'hukou_place',
  'birth_date',
  'age',
]);

/** What somebody tells of his own life beside a matter for another door. */
const ofHome: ReadonlySet<string> = new Set([
  'marital_status',
  'housing_status',
  'rent',
  'monthly_income',
  'household_size',
  'employment_status',
]);

const isElsewhere = (heard: Heard): boolean =>
  ['other_law', 'town', 'public_office', 'small_talk', 'hidden_order', 'swearing'].some(heard.has);

/** So likely a need must be, a wish for a person where words for it stand (找人工，下午三点以后打), and so likely the likeliest where none is; what is likely about none is about none. */
type Least = {
  readonly need: number;
  readonly human: number;
  readonly unworded: number;
  readonly first: number;
  readonly none: number;
};

/** To be put to him. */
const enough: Least = { need: 0.4, human: 0.2, unworded: 0.65, first: 0.3, none: 0.5 };

/** To be more than a guess: of strangers' messages that want nothing 8 in a hundred are put something by the line above, 4 are said to want it by this one. */
const surely: Least = { need: 0.8, human: 0.2, unworded: 0.8, first: 0.7, none: 0.2 };

/** 你们管不管哦, beside what is owed, is no complaint about an office. */
const unlike: { readonly [label: string]: number } = { petition: 0.85 };

/** The needs likely enough; where none is, the likeliest, unless the message speaks of what belongs elsewhere. */
function likelyOf(
  heard: Heard,
  { needs, none, danger }: Pick<Hearing, 'needs' | 'none' | 'danger'>,
  least: Least,
): readonly HeardNeed[] {
  // Beside a need that words tell, one that no word speaks for must be likelier.
  const worded = needs.some((one) => one.points >= 3 && one.likely >= least.need);
  const asksHuman = heard.has('asks_human');
  const likely = needs.filter(({ label, likely, points }) =>
    label === 'human' && asksHuman
      ? likely >= least.human
      : likely >= (worded && points === 0 ? (unlike[label] ?? least.unworded) : least.need),
  );
  const [first] = needs;
  if (likely.length > 0 || first === undefined || isElsewhere(heard)) return likely;
  // A name alone (刘强) sounds like nothing: nobody is called by a guess.
  const guessed = first.label === 'human' && first.points === 0;
  if (first.likely >= least.first && none < least.none && !guessed) return [first];
  // 俺对象干活摔着了: in so few words nothing else was learned of it.
  const hurt = needs.find(({ label, points }) => label === 'legal_aid' && points >= 3);
  if (hurt !== undefined && least === enough && none < least.none && heard.has('injured_at_work'))
    return [hurt];
  const [backed] = needs.toSorted((one, other) => other.points - one.points);
  return backed !== undefined &&
    backed.points >= 3 &&
    backed.likely >= least.first &&
    none < least.none &&
    danger < 0.05
    ? [backed]
    : [];
}

type Kept = {
  readonly fields: readonly FoundAnswer[];
  readonly asked?: string;
  readonly going?: boolean;
  readonly put?: boolean;
  readonly heard: Heard;
};

/** While a question stands open, words answer it: a need is heard only where the message asks for it in so many words. */
function keepNeeds<T extends HeardNeed>(
  needs: readonly T[],
  { asked, going, put, heard, fields }: Kept,
): readonly T[] {
  // 他们会知道我住哪吗, where a consent stands: what only sounds like a need is asked about that.
  if (put === true && asked === undefined && heard.text.length < story)
    return needs.filter(
      ({ label, likely, points }) => label === 'human' || points > 0 || likely >= plainly,
    );
  if (asked === undefined && going !== true) return needs;
  const told = heard.text.length >= story && !fields.some((one) => one.question === asked);
  return needs.filter(({ label, likely, points }) =>
    label === 'human'
      ? points > 0 || likely >= plainly
      : (told && likely >= 0.6) || (likely >= 0.38 && asksFor(heard, label)),
  );
}

/** So likely a need is one wherever it is told. */
const plainly = 0.9;

/** So long a message that answers something else than was asked is a story of its own. */
const story = 40;

/** By the idea `ask_<need>` of `lexicon/concepts.txt`. */
const asksFor = (heard: Heard, label: string): boolean => heard.has(`ask_${label}`);

type Said = {
  readonly heard: Heard;
  readonly command: ActWord | null;
  readonly services: readonly Need[];
  readonly human: boolean;
  readonly fields: readonly FoundAnswer[];
  readonly asked?: string;
};

function actOf(said: Said, asks: boolean): ActWord {
  const { command, services, human, fields, asked } = said;
  if (asked === 'review' && /^第?\d{1,2}(?:条|项|个|号|行)?$/u.test(said.heard.text.trim()))
    return 'correct';
  if (human && services.length === 0 && command !== 'delete') return 'human';
  if (command !== null && fields.length === 0 && !isTold(said, command)) return command;
  if (isCorrection(said)) return 'correct';
  if (command !== null && fields.length > 0 && asked === undefined && services.length === 0)
    return command;
  if (fields.length > 0 && services.length === 0) return 'answer';
  const rules = services.every((one) => one.label === 'policy_consult');
  // 那看病的补助到底有没得: in the middle of a talk it is wished for by asking whether there is any.
  const wished = asked !== undefined && said.heard.has('asks_aid');
  if (services.length > 0) return (asks && !wished) || rules ? 'question' : 'need';
  return 'other';
}

/** A word of command inside a story (低保没批下来, 被注销了) is no command: only a message about the talk itself is. */
const isTold = ({ services, heard }: Said, command: ActWord): boolean =>
  services.length > 0 &&
  heard.text.length > 14 &&
  !(command === 'status' && heard.has('asks') && heard.has('application'));

function isCorrection({ heard, fields, services, asked }: Said): boolean {
  // Who puts himself right while he tells his need has told it.
  if (heard.text.length > 60 || (asked === undefined && services.length > 0)) return false;
  if (fields.length === 0 && asked === undefined) return false;
  return (
    heard.has('wrong') ||
    /不是[^，,]{1,12}[，,]?\s*(?:应该)?(?:是|叫)/u.test(heard.text) ||
    /(?:是|叫)[^，,是]{1,10}[，,]?(?:而)?不是/u.test(heard.text)
  );
}
