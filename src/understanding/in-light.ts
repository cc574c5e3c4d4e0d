import { type ActWord, controls, type FoundAnswer, type Meaning } from '../dialogue/act.ts';
import type { Expectation, Occasion } from '../dialogue/expectation.ts';
import type { Reading } from '../fields/field.ts';
import type { Phrase } from '../messages/phrase.ts';
import type { Wording } from '../wording/wording.ts';
import type { Analysis } from './analysis.ts';
import { assented } from './assenting.ts';
import { claimed, deniesIt, inPassing, isInPassing, several } from './claiming.ts';
import { type Correction, correctionIn, correctionsIn } from './correcting.ts';
import { isBossName, lastFirm } from './employer-said.ts';
import { asideIn, toAssistantIn } from './everyday.ts';
import { placesOfSet } from './explained.ts';
import {
  fits,
  freeWords,
  isOnlyOther,
  looseWords,
  mendsOther,
  ofSomebody,
  overheard,
  pointedValue,
  readOrFound,
  whollyOther,
} from './found.ts';
import { placeAlone } from './free-words.ts';
import { grown } from './line-edits.ts';
import { answeredBehind, mendedAhead } from './mended-beside.ts';
import { isOffRecord, noStory } from './no-story.ts';
import { ofOnePatient } from './of-patient.ts';
import { ledValue, namesOf, targetIn } from './pointing.ts';
import { rangeMended } from './range-mended.ts';
import { sameAs } from './same-as.ts';
import { nameMended, selfMended } from './self-mended.ts';
import { totalled } from './total.ts';
import { factsOfApplicant, isOfMembers, partFor, type Told } from './whose.ts';
import { anythingIn, isNoWish, wishedElsewhere } from './wished-work.ts';

/** Acts that are commands wherever they are said: they go before an answer in free text. */
const commands: ReadonlySet<ActWord> = new Set([...controls, 'question', 'thanks', 'greet']);

type Light = {
  readonly plain: string;
  readonly expectation: Expectation;
  readonly wording: Wording;
  /** Whom it is for, as said in this message. */
  readonly helped: FoundAnswer | null;
  readonly told: Told;
};

/** Whose name and telephone they are, where others are asked for, no word tells but the question. */
const contacts: ReadonlySet<string> = new Set(['name', 'phone', 'alt_phone', 'id_number']);
const none: ReadonlySet<string> = new Set();

/** The values of a message that fit here; `only`: it holds nothing else, and none of them answers the open question; `led`: it names another question first. */
function toldIn(
  heard: Analysis,
  at: {
    readonly plain: string;
    readonly expectation: Expectation;
    readonly words: (phrase: Phrase) => string;
    readonly notAsked: boolean;
    readonly of: Told;
  },
): {
  readonly told: readonly FoundAnswer[];
  readonly only: boolean;
  readonly led: boolean;
} {
  const { plain, words, expectation } = at;
  const { question, welcome, today } = expectation;
  const theirs = question?.ofOthers === true ? contacts : none;
  const first = commands.has(heard.act) ? null : ledValue(plain, { welcome, words, today });
  // "电话是…" at the question of another phone is that one's.
  const kindOf = (id: string) => welcome.find((one) => one.id === id)?.field.kind;
  const led = first === null || kindOf(first.question) === question?.field.kind ? [] : [first];
  const fitting = factsOfApplicant(
    heard.fields.filter(
      (one) =>
        !theirs.has(one.question) &&
        fits(one, expectation, heard) &&
        !isNoWish(one, plain) &&
        !isBossName(one, plain),
    ),
    at.of,
  ).filter((one) => one.question !== led[0]?.question);
  const names = (): readonly string[] => namesOf(welcome, words).map(({ label }) => label);
  const only = question !== null && isOnlyOther(fitting, { plain, question, welcome, names });
  const dropped = at.notAsked || led.length > 0 || only;
  const rest = fitting.filter((one) => !(dropped && one.question === question?.id));
  return { told: [...factsOfApplicant(led, at.of), ...rest], only, led: led.length > 0 };
}

/** The open question is whether treatment stops, and the message says that it does. */
const toldByItself = (heard: Analysis, { question, kind }: Expectation): Reading | null =>
  kind === 'question' && question?.toldBy === 'pressing' && heard.pressing
    ? { kind: 'value', value: true }
    : null;

/** So long an answer to the question what happened is the story, whatever a word in it sounds like: 后头换了新公司 corrects nothing. */
const isStory = (plain: string, { kind, question, today }: Expectation): boolean =>
  kind === 'question' &&
  question?.field.story === true &&
  plain.length > longestRemark &&
  question.field.read(plain, { today }).kind === 'value';

const longestRemark = 40;
const inStories: ReadonlySet<ActWord> = new Set([
  'correct',
  'question',
  'skip',
  'pause',
  'back',
  'why',
  'status',
  'thanks',
  'greet',
]);

/** What was heard in a message, read in the light of what is waited for. */
export function inLight(
  base: Meaning,
  said: Analysis,
  { plain, expectation, wording, helped, told: of }: Light,
): Meaning {
  const { question, welcome } = expectation;
  const story = isStory(plain, expectation);
  const heard = story && inStories.has(said.act) ? { ...said, act: 'other' as const } : said;
  const danger = heard.danger === null ? {} : { danger: heard.danger };
  const anew =
    sameAs(plain, expectation) ??
    (question === null || expectation.kind !== 'question' ? null : anythingIn(plain, question)) ??
    toldByItself(heard, expectation) ??
    (story ? null : mendedAnew(heard, { plain, expectation }));
  if (anew !== null) return { ...base, ...danger, act: 'answer', reading: anew };
  const mended = story
    ? null
    : correctedIn(base, heard, { plain, expectation, wording, helped, told: of });
  if (mended !== null)
    return { ...mended, ...danger, found: listsGrown(mended.found, { plain, expectation }) };
  const untold = question?.field.story === true ? noStory(plain) : null;
  if (untold !== null) return { ...base, ...danger, ...untold };
  const offRecord = isOffRecord(plain, question);
  const act = isInPassing(plain, heard.act, expectation) ? 'other' : heard.act;
  const command = commands.has(act);
  const corrects = heard.act === 'correct' || expectation.lines.length > 0;
  const words = (phrase: Phrase): string => wording.text(phrase, expectation.language);
  const target = corrects ? targetIn(plain, welcome, words) : null;
  const named = heard.act === 'correct' && target !== null && target !== question?.id;
  const { told, only, led } = toldIn(heard, {
    plain,
    expectation,
    words,
    notAsked: named,
    of,
  });
  const wished = question === null ? null : wishedElsewhere(plain, question, expectation.welcome);
  const his = ofOnePatient(plain, expectation, heard);
  const pointed = pointedValue(base.text, { target, told, expectation });
  // The line named in so many words has one value: what was half heard of it beside is the same.
  const whom = helped === null || pointed.some((one) => isSame(one, helped)) ? [] : [helped];
  const all = [
    ...told.filter((one) => !(wished?.whole === true && one.question === question?.id)),
    ...(wished?.found ?? []),
    ...whom,
    ...factsOfApplicant(
      [...pointed, ...overheard(base.text, { told, expectation, heard, his })],
      of,
    ),
  ];
  const found = all.flatMap((one) => his(one));
  // Free words read as anything: words that are a command, or wholly another answer, are not this one.
  const bare = heard.act === 'yes' || heard.act === 'no';
  const mends = heard.act === 'correct' && (named || mendsOther(told, question?.id));
  const moves = heard.elsewhere !== undefined && heard.elsewhere !== 'lost';
  const elsewhere =
    command ||
    bare ||
    only ||
    moves ||
    offRecord ||
    whollyOther(found, { plain, asked: question?.id });
  const none =
    question?.mayBeNone === true &&
    (factsOfApplicant(heard.fields, of).some(
      (one) => one.question === question.id && one.value === null,
    ) ||
      deniesIt(plain, { ...expectation, question, words }));
  const before = none ? lastFirm(plain, expectation) : null;
  if (before !== null)
    return {
      ...base,
      ...danger,
      act: 'answer',
      reading: before,
      doubt: true,
      proposed: true,
      found: told,
    };
  if (none) {
    // A field that itself hears why there is none says more than the bare no.
    const own = question.field.read(base.text, { today: expectation.today });
    const why = own.kind === 'value' && own.value === null ? { reading: own } : {};
    return { ...base, ...danger, ...why, act: 'no', found: told };
  }
  const free = question !== null && looseWords.has(question.field.kind);
  const { text: part, others: mixed } = partFor(question?.id ?? '', base.text, of);
  const first: Reading =
    question === null ||
    part === null ||
    mends ||
    led ||
    wished?.whole === true ||
    (free && elsewhere) ||
    isOfMembers(question, plain, { told, today: expectation.today })
      ? { kind: 'nothing' }
      : readOrFound(question, part, { today: expectation.today, command, heard, welcome });
  const elseToo = first.kind === 'problem' && whollyOther(found, { plain, asked: question?.id });
  const reading = elseToo ? ({ kind: 'nothing' } as const) : totalled(first, plain, expectation);
  const others = question !== null && mixed && reading.kind === 'nothing';
  // In one's own talk what is said of others is left over, and speaks against a value beside it.
  const whole = part === null || part === base.text || !of.view.helping;
  // Where nothing is said of whom it is asked about, nothing of it is read once more.
  const ofOthers =
    wished?.whole === true ||
    (part === null && !found.some((one) => one.question === question?.id && one.sure));
  const own = ofOthers
    ? { reading, found: found.filter((one) => one.question !== question?.id), doubt: false }
    : claimed(whole ? plain : part, { reading, found, command, expectation, words });
  const answered = own.reading.kind !== 'nothing' && !(command && own.reading.kind !== 'value');
  const aside = answered && own.reading.kind === 'value' && !own.doubt ? null : asideIn(plain);
  const changed = !story && isChanged(plain, heard, expectation) ? 'correct' : act;
  const acts = others && (bare || changed === 'answer') ? 'other' : changed;
  return {
    ...base,
    ...danger,
    ...assented(acts, {
      plain,
      expectation,
      answered,
      found: own.found,
    }),
    ...(answered ? { reading: own.reading } : {}),
    ...(answered && own.doubt ? { doubt: true as const } : {}),
    ...(offRecord && !answered ? { tells: true as const } : {}),
    ...(aside === null ? {} : { aside }),
    ...(others ? { others } : {}),
    ...(target === null ? {} : { target }),
    ...(toAssistantIn(plain) ? { toAssistant: true } : {}),
    ...(heard.door === null ? {} : { door: heard.door }),
    ...(heard.scheme === true ? { scheme: true as const } : {}),
    ...(heard.elsewhere === undefined ? {} : { elsewhere: heard.elsewhere }),
    found: listsGrown(
      besideAnswer(own, { answered, expectation })
        .filter((one) => !isOldNews(one, heard, expectation) && !isNoAddress(one, expectation))
        .map((one) =>
          inPassing(lastSaid(one, plain, expectation), { plain, heard, expectation, words }),
        ),
      { plain, expectation },
    ),
    needs: heard.needs.map((need) => need.label),
  };
}

const isSame = (one: FoundAnswer, other: FoundAnswer): boolean => one.question === other.question;

/** A list put right by the way (照片那个也写上) keeps what it holds. */
const listsGrown = (
  found: readonly FoundAnswer[],
  {
    plain,
    expectation: { standing, welcome, question },
  }: { readonly plain: string; readonly expectation: Expectation },
): readonly FoundAnswer[] =>
  found.map((one) =>
    one.question !== question?.id &&
    welcome.some(({ id, field }) => id === one.question && field.kind === 'choices')
      ? { ...one, value: grown(standing?.[one.question], { value: one.value, words: plain }) }
      : one,
  );

/** What was told beside the answer: free words name nobody else, and the number that answers (the student's own) is nobody else's. */
function besideAnswer(
  { reading, found }: { readonly reading: Reading; readonly found: readonly FoundAnswer[] },
  { answered, expectation }: { readonly answered: boolean; readonly expectation: Expectation },
): readonly FoundAnswer[] {
  const { question, every } = expectation;
  if (question === null || !answered) return found;
  if (question.field.kind === 'text') return found.filter((one) => !ofSomebody.has(one.question));
  if (!numbered.has(question.field.kind) || reading.kind !== 'value') return found;
  const kindOf = (id: string) => every.find((one) => one.id === id)?.field.kind;
  return found.filter(
    (one) =>
      one.question === question.id ||
      one.value !== reading.value ||
      kindOf(one.question) !== question.field.kind,
  );
}

/** Numbers and names that belong to one person each. */
const numbered: ReadonlySet<string> = new Set(['residentId', 'docId', 'phone', 'bankCard', 'name']);

/** 搬家了，现在住…: something has become different since it was told. */
const isChanged = (
  plain: string,
  { act, fields }: Analysis,
  { standing = {} }: Expectation,
): boolean =>
  act !== 'need' &&
  placesOfSet(plain, 'changed').length > 0 &&
  fields.some((one) => standing[one.question] !== undefined);

/** 没有，连工资条都没有: what the whole matter is, once it stands, no word by the way makes another of. */
const isOldNews = (
  { question }: FoundAnswer,
  { act }: Analysis,
  { welcome, standing = {}, question: asked }: Expectation,
): boolean =>
  asked !== null &&
  act !== 'need' &&
  act !== 'correct' &&
  standing[question] !== undefined &&
  welcome.some(({ id, hears, own }) => id === question && hears === true && own === true);

/** Names of things that may be put right in the breath in which they are told. */
const named: ReadonlySet<string> = new Set(['employer', 'school']);

/** 俺家在村里是低保不是: a place stands in it, and no address is told. */
function isNoAddress({ question: id, value }: FoundAnswer, { every, today }: Expectation): boolean {
  const field = every.find((one) => one.id === id)?.field;
  return (
    field?.kind === 'address' &&
    typeof value === 'string' &&
    field.read(value, { today }).kind === 'nothing'
  );
}

/** What was told by the way and taken back in the same breath is told anew: 139…00，不是，139…01. */
function lastSaid(one: FoundAnswer, plain: string, { every, today }: Expectation): FoundAnswer {
  const question = every.find(({ id }) => id === one.question);
  if (question?.field.kind === 'address' && typeof one.value === 'string') {
    const place = question.field.read(placeAlone(one.value), { today });
    return place.kind === 'value' ? { ...one, value: place.value } : one;
  }
  if (question !== undefined && named.has(one.question) && typeof one.value === 'string') {
    const reads = (words: string): Reading => question.field.read(words, { today });
    return { ...one, value: nameMended(one.value, plain, reads) };
  }
  const reading =
    question === undefined || freeWords.has(question.field.kind)
      ? null
      : selfMended(plain, question, { today, proposed: false });
  return reading?.kind === 'value' ? { ...one, value: reading.value } : one;
}

/** The open question answered by the last word of who put himself right while he spoke. */
const mendedAnew = (
  heard: Analysis,
  { plain, expectation: { question, kind, today } }: Pick<Light, 'plain' | 'expectation'>,
): Reading | null =>
  question === null || (kind !== 'question' && kind !== 'settle') || commands.has(heard.act)
    ? null
    : selfMended(plain, question, { today, proposed: kind === 'settle' });

/** What a message of correction puts right, and nothing else of it but contacts and commands. */
function correctedIn(base: Meaning, heard: Analysis, light: Light): Meaning | null {
  const { plain, expectation, wording } = light;
  if (commands.has(heard.act)) return null;
  // Where a yes or a no is waited for, a denial is the no.
  if (decides.has(expectation.occasion)) return null;
  const words = (phrase: Phrase): string => wording.text(phrase, expectation.language);
  const stretch = rangeMended(plain, expectation);
  if (stretch.length > 0)
    return { ...base, act: 'correct', found: factsOfApplicant(stretch, light.told) };
  const both = correctionsIn(plain, expectation, words);
  if (both.length > 0) return { ...base, ...bothMended(both, light.told) };
  const mended = correctionIn(plain, expectation, words);
  if (mended === null) return null;
  const { target } = mended;
  // 低保是吃着的，那天按岔了: words of a need tell one only where they put no line right.
  const stands = target !== null && expectation.standing?.[target] !== undefined;
  const tells = heard.act === 'need' || heard.fields.length >= several;
  if (tells && !(stands && mended.value !== undefined)) return null;
  // What a helper puts right of his own is not the applicant's; a tale is no name.
  const [value] =
    mended.value === undefined || isTaleOfName(mended.value, expectation)
      ? []
      : factsOfApplicant([mended.value], light.told);
  if (mended.value !== undefined && value === undefined) return null;
  if (value === undefined && target === null) {
    // "不对" may be the plain answer here, and what was told may say itself what it is about.
    if (expectation.occasion !== undefined || heard.fields.length > 0) return null;
    const whom = light.helped === null ? [] : [light.helped];
    return { ...base, act: 'correct', found: whom };
  }
  const at = { target, expectation, words };
  const head = factsOfApplicant(
    [...mendedAhead(plain, at), ...answeredBehind(plain, at)],
    light.told,
  );
  const all = value === undefined ? [] : [...head, value];
  const behind = toldBehind(mended.rest ?? '', heard, light).filter(
    // One figure answers one line.
    (one) => !all.some((other) => isSame(one, other) || one.value === other.value),
  );
  return {
    ...base,
    act: 'correct',
    ...(target === null ? {} : { target }),
    found: [...all, ...behind],
  };
}

/** What is told behind the words that put a line right, of lines that are still open. */
function toldBehind(rest: string, heard: Analysis, { expectation, told }: Light) {
  const { standing = {} } = expectation;
  const fields = heard.fields.filter(
    (one) =>
      rest.includes(one.raw) &&
      standing[one.question] === undefined &&
      fits(one, expectation, heard),
  );
  return factsOfApplicant(fields, told);
}

/** Lines put right together: the values said, and the line that is to be opened for its own. */
function bothMended(
  all: readonly Correction[],
  of: Told,
): Pick<Meaning, 'act' | 'found' | 'reopens'> {
  const found = factsOfApplicant(
    all.flatMap(({ value }) => value ?? []),
    of,
  );
  const open = all.find(({ value }) => value === undefined)?.target ?? null;
  return { act: 'correct', found, ...(open === null ? {} : { reopens: open }) };
}

/** 在杭州一个酒店里头做那个酒店叫…: so long no name is. */
const isTaleOfName = ({ question, value }: FoundAnswer, { every }: Expectation): boolean =>
  typeof value === 'string' &&
  value.length > longestName &&
  /\p{Script=Han}/u.test(value) &&
  every.find(({ id }) => id === question)?.field.names === true;
const longestName = 20;

/** Occasions at which words of denial answer, and correct nothing. */
const decides: ReadonlySet<Occasion | undefined> = new Set<Occasion | undefined>([
  'consent',
  'delete',
  'cancel',
  'withdraw',
  'move',
  'needs',
  'slip',
]);
