import type { Meaning } from '../dialogue/act.ts';
import type { Expectation } from '../dialogue/expectation.ts';
import { withoutSpelling } from '../fields/name-spelled.ts';
import { normalise } from '../fields/normalise.ts';
import type { Wishes } from '../messages/person.ts';
import type { Phrase } from '../messages/phrase.ts';
import type { PolicyShelf } from '../policies/shelf.ts';
import type { Question } from '../services/service.ts';
import type { Wording } from '../wording/wording.ts';
import type { Analyse, Analysis } from './analysis.ts';
import { asSaid } from './as-said.ts';
import { askedBeside } from './asked-beside.ts';
import { assentIn, namedIn } from './assent.ts';
import { bareAnswer } from './bare.ts';
import { askedOr, asksIn, griefOf, inDoubt, toldByRule, withAsks } from './beside.ts';
import { byTheWayIn, withAside } from './by-the-way.ts';
import { caseNamedIn } from './case-number.ts';
import { codeIn } from './elsewhere.ts';
import { asksAgain, languageIn, resumes, takesUpAgain, tongueIn } from './everyday.ts';
import { calmed } from './going-on.ts';
import { agreesFirst, speaksOfHanding } from './handing-in.ts';
import { hearIn } from './hear-in.ts';
import { inLight } from './in-light.ts';
import { onlyAgrees } from './lean-yes.ts';
import { learnedAnswer } from './learned-answer.ts';
import { editedBy, editedTogether, grown, lineEditsIn, struckLine } from './line-edits.ts';
import { listWithout } from './list-without.ts';
import { asOpening, turnsAside } from './meanwhile.ts';
import { isMocked } from './mocked.ts';
import { numberBesideIn, withBeside } from './number-beside.ts';
import { otherOptions } from './other-option.ts';
import { ownDataIn } from './own-data.ts';
import { inOwnWords } from './own-words.ts';
import { papersSaid } from './papers-said.ts';
import { photoRenamed } from './photo-renamed.ts';
import { pointedAt } from './pointed-at.ts';
import { behindNone } from './pointed-one.ts';
import { lineIn, lineOfWhom } from './pointing.ts';
import { publicNoticeIn } from './public-notice.ts';
import { reviewIn } from './review-wish.ts';
import { ruleIn, withoutMishearing } from './rule-asked.ts';
import { askedIn, isTold } from './rules/asked.ts';
import { namesDanger } from './rules/danger-weigh.ts';
import { hear } from './rules/heard.ts';
import { findPeople } from './rules/people.ts';
import { stopsForNow } from './rules/stops-for-now.ts';
import { readWays } from './rules/ways.ts';
import { isWeary } from './rules/weary.ts';
import { goesOn, safetyIn } from './safety.ts';
import { besideSaidBefore } from './said-before.ts';
import { chosenIn } from './services-chosen.ts';
import { refusedIn } from './services-refused.ts';
import { instead } from './told-answer.ts';
import { listenBeside, withOptionsTold } from './told-beside.ts';
import { visitIn } from './visiting.ts';
import { factsOfApplicant, isOfSpeaker, ofWhomItIs, toldOf } from './whose.ts';
import { besideWishes, wishesIn, wishesPerson } from './wishes.ts';
import { inDoubtOf, yesNoTold } from './yes-no-told.ts';

const whoIsNear = readWays('acts.txt')('who-is-near');

/** The longest message that is read, in UTF-16 units. */
export const longest = 4000;

export type Parts = {
  readonly wording: Wording;
  readonly analyse: Analyse;
  readonly policies?: PolicyShelf;
  /** For tests: a figure alone is listened to as any words are. */
  readonly listensToAll?: true;
};

/** A message that says nothing. */
export const nothing: Meaning = { act: 'other', text: '', found: [], needs: [] };

/** What the words say of photos, where photos wait for a name or staff for a paper. */
function papersIn(
  plain: string,
  expectation: Expectation,
  wording: Wording,
): Pick<Meaning, 'papers'> {
  const { papers } = expectation;
  return papers === undefined || (papers.count === 0 && !papers.wanted)
    ? {}
    : { papers: papersSaid(plain, { expectation, wording }) };
}

/** What a message says in the light of what is waited for, heard as it stands. */
export function spoken(raw: string, expectation: Expectation, parts: Parts): Meaning {
  const { wording, analyse, policies } = parts;
  if (raw.length > longest) return { ...nothing, unreadable: 'long' };
  const text = raw.toWellFormed().trim();
  // How a name is written tells nothing of its own.
  const plain = withoutSpelling(normalise(text).text);
  const named = caseNamedIn(plain, expectation.today);
  const code = codeIn(plain, expectation.code);
  const tongue = tongueIn(plain);
  const base = {
    ...nothing,
    text,
    ...(tongue === null || tongue === expectation.language ? {} : { tongue }),
    ...(named === null ? {} : { named }),
    // A case's number beside the word is no code that is a figure short.
    ...(code === null || (code === '' && named !== null) ? {} : { code }),
  };
  const language = languageIn(plain);
  if (language !== null && language !== expectation.language) return { ...base, language };
  const papers = papersIn(plain, expectation, wording);
  const names = papers.papers?.whole === true && papers.papers.said.length > 0;
  // Danger is heard first, however short it stands beside a paper's name.
  if (
    names &&
    (expectation.papers?.count ?? 0) > 0 &&
    analyse(text, { today: expectation.today }).danger === null
  )
    return { ...base, act: 'answer', ...papers };
  const renames = photoRenamed(plain, expectation, wording);
  if (renames !== undefined && analyse(text, { today: expectation.today }).danger === null)
    return { ...base, renames };
  const figure = parts.listensToAll === true ? null : bareAnswer(plain, expectation, wording);
  const visit =
    figure === null && expectation.visits !== undefined ? visitIn(plain, expectation) : null;
  if (visit !== null && analyse(text, { today: expectation.today }).danger === null)
    return { ...base, visit };
  const line = lineIn(plain, expectation.lines) ?? lineOfWhom(plain, expectation.lines);
  if (line !== null) return { ...base, act: 'correct', target: line };
  const pointed = pointedAt(plain, expectation, wording);
  if (pointed !== null) return { ...base, act: 'answer', ...pointed };
  if (figure !== null) return { ...base, act: 'answer', ...figure };
  const numbered = numberBesideIn(plain, expectation);
  if (numbered !== null) {
    const chosen = withBeside(numbered, spoken(numbered.rest, expectation, parts), expectation);
    if (chosen !== null) return { ...chosen, text };
  }
  const say = (phrase: Phrase): string => wording.text(phrase, expectation.language);
  const shorter = listWithout(plain, expectation);
  if (shorter !== null) return { ...base, ...shorter };
  const struck = struckLine(plain, expectation, say);
  if (struck !== null) return { ...base, act: 'correct', target: struck };
  const edits = lineEditsIn(plain, expectation, say);
  if (edits.length > 0) {
    const { standing } = expectation;
    const edited = edits.map((edit) =>
      editedBy(spoken(edit.words, atLine(edit.question, expectation), parts), edit, {
        standing,
        text,
      }),
    );
    return editedTogether(edited, text);
  }
  const parted = byTheWayIn(plain, expectation);
  if (parted !== null) {
    const aside = spoken(parted.aside, expectation, parts);
    const both = withAside(
      spoken(parted.answer, expectation, parts),
      aside,
      expectation.question?.id,
    );
    if (both !== null) return { ...both, text };
  }
  const anew = expectation.kind === 'settle' ? behindNone(plain) : null;
  if (anew !== null) {
    const told = spoken(anew, expectation, parts);
    return { ...told, text, ...(told.reading === undefined ? { act: 'no' } : {}) };
  }
  const again = asksFacts.has(expectation.kind) ? besideSaidBefore(plain) : null;
  if (again === '') return { ...base, before: true };
  if (again !== null) {
    const told = spoken(again, expectation, parts);
    // What he said before he may have said of the one he helps.
    const whose = told.reading?.kind === 'value' && isOfSpeaker(expectation.question?.id);
    return { ...told, text, ...(whose ? { doubt: true as const, proposed: true as const } : {}) };
  }
  const aside =
    otherOptions(plain, expectation, (phrase) => wording.text(phrase, expectation.language)) ??
    yesNoTold(plain, expectation);
  if (aside !== null) return besideTold(aside);
  if (expectation.occasion !== 'submit' && namedIn(plain, ['handing']) !== null)
    return agreesFirst(plain, expectation) ? { ...base, act: 'yes' } : { ...base, handsIn: true };
  // 等会儿 only wants a moment.
  if (speaksOfHanding(plain, expectation) && askedIn(text).topics.length === 0)
    return { ...base, tells: true };
  if (
    expectation.kind === 'question' &&
    stopsForNow(plain) === null &&
    [resumes, takesUpAgain, asksAgain].some((one) => one(plain))
  )
    return { ...base, act: 'greet' };
  if (expectation.kind === 'safe' && (resumes(plain) || goesOn(plain)))
    return { ...base, option: 'resume' };
  const worry = expectation.occasion === 'safe';
  const safe = expectation.kind === 'safe' || worry;
  const all = hearIn(text, plain, { expectation, analyse });
  const mayBe = withoutMishearing(text, all.heard, { expectation, shelf: policies });
  const harmless = agreesOnly(plain, expectation) || saysHowToReach(plain, expectation);
  const meant = harmless ? withoutDoubt(mayBe) : mayBe;
  const { going, heard } = calmed(meant, { plain, safe, analyse, today: expectation.today });
  const of = { ...all, heard };
  const listens = heard.danger !== null || worry || others.has(expectation.kind);
  const beside: Partial<Meaning> = {
    ...griefOf(text, heard, expectation),
    ...(heard.pressing ? { pressing: true } : {}),
    ...(heard.hardship === undefined ? {} : { hardship: heard.hardship }),
    ...(heard.act === 'need' && wishesPerson(plain) ? { person: true as const } : {}),
    ...(heard.elsewhere === undefined ? {} : { elsewhere: heard.elsewhere }),
    ...(heard.danger === null && (heard.worry === true || isWeary(text)) ? { weary: true } : {}),
    ...(listens ? { safety: { ...safetyIn(plain, safe), ...going } } : {}),
  };
  const wish = heard.danger === null ? publicNoticeIn(plain, expectation) : null;
  // Words about the notice are that and nothing else; they reach staff as they were said.
  if (wish !== null) return { ...base, ...beside, publicNotice: wish };
  // What is nothing but such a choice only sounded like a danger, if it did.
  const chosen =
    (heard.danger === null || heard.danger === 'unsure') && expectation.among !== undefined
      ? chosenIn(plain, expectation.among, (phrase) =>
          wording.languages.map((language) => wording.text(phrase, language)),
        )
      : null;
  if (chosen !== null) return { ...base, ...beside, chosen };
  const meantInstead = heard.danger === null ? instead(plain, expectation) : null;
  if (meantInstead !== null)
    return { ...base, ...beside, act: 'answer', reading: { kind: 'value', value: meantInstead } };
  const refused = heard.danger === null && refuses.has(expectation.kind) ? refusing() : null;
  if (refused !== null) return { ...refused, ...beside };
  const own = heard.danger === null && expectation.kind !== 'safe' ? ownDataIn(plain) : null;
  if (own !== null) return { ...base, ...beside, ownData: own };
  const listening = expectation.kind === 'safe' || expectation.kind === 'person';
  if (expectation.reviews === true && heard.danger === null && !listening && reviewIn(plain))
    return { ...base, ...beside, review: true };
  const wishes = heard.danger === null && !listening ? wishesIn(plain) : null;
  // A rule is asked about in words of calls and hours, too: 周末打卡上班给几倍工资.
  const ruled = wishes !== null && ruleIn(text, heard, { expectation, shelf: policies }) !== null;
  if (wishes !== null && !ruled) {
    // A wish to be called in the evening sounds like little else, and like no despair.
    const { weary: _, ...calm } = beside;
    const rest = besideWishes(plain);
    return {
      ...calmPiece(wished(rest, wishes)),
      ...calm,
      ...(isWeary(rest) ? { weary: true as const } : {}),
      wishes,
    };
  }
  const other = heard.danger === null ? asideTold() : null;
  if (other !== null) return { ...other, ...beside };
  const asked =
    expectation.kind === 'safe' || heard.danger !== null || answersPlainly(plain, expectation)
      ? null
      : askedOr(asksIn(text, heard, expectation), () =>
          ruleIn(text, heard, { expectation, shelf: policies }),
        );
  if (asked === null) return answering();
  // What is done to him is heard for itself, with a word to it at once.
  if (asked.topics.every(isTold))
    return inDoubt(
      withAsks(answering(), base, { asked: toldByRule(asked), heard, expectation }),
      expectation,
    );
  const rest = asked.rest === '' ? null : without(asked.rest);
  const told = withTold(said(withAsks(rest, base, { asked, heard, expectation })));
  return told.reading === undefined && onlySoundsAsking(told, plain, expectation)
    ? answering()
    : { ...said(told), ...beside };

  /** Services refused in a clause of their own, and what else is said: it is heard for itself, and none of them by it. */
  function refusing(): Meaning | null {
    const open = expectation.among ?? [];
    const needs = heard.needs.map(({ label }) => label);
    const refusal = refusedIn(plain, {
      among: [...new Set([...open, ...needs])],
      open,
      say: (phrase) => wording.languages.map((language) => wording.text(phrase, language)),
    });
    if (refusal === null) return null;
    const { drop, firmly } = refusal;
    const rest = refusal.rest === '' ? base : restOf(refusal.rest);
    const stands = open.some((id) => !drop.includes(id));
    const goesOn = stands || rest.needs.length > 0 || rest.asks !== undefined;
    // What is wished for all the same is refused by no word.
    if (rest.needs.some((id) => drop.includes(id)) || !(goesOn || firmly)) return null;
    const there = drop.filter((id) => open.includes(id));
    if (there.length === 0 && !goesOn) return null;
    const chosen = there.length === 0 ? {} : { chosen: { ...rest.chosen, drop: there } };
    return { ...rest, text, ...chosen };
  }

  /** What is wished for in place of what is refused is heard as if nothing stood open. */
  function restOf(words: string): Meaning {
    const light = asOpening(expectation);
    const apart = hearIn(words, words, { expectation: light, analyse });
    const wished =
      expectation.question !== null && apart.heard.act === 'need' && apart.heard.danger === null;
    return wished
      ? inLight({ ...base, text: words }, apart.heard, { ...apart, wording })
      : spoken(words, expectation, parts);
  }

  /** The message as it answers, or tells, and asks nothing. */
  function answering(): Meaning {
    const opens = expectation.kind === 'idle' ? withOptionsTold : (told: Meaning) => told;
    const own = opens(
      inOwnWords(inLight({ ...base, ...papers }, heard, { ...of, wording }), of),
      plain,
      expectation.today,
    );
    return askedBeside({ ...said(withTold(said(own))), ...beside }, plain, expectation);
  }

  /** Yeses and noes told of other questions, and what was said beside them. */
  function besideTold({ found, rest }: NonNullable<ReturnType<typeof yesNoTold>>): Meaning {
    const of = toldOf(plain, expectation, null);
    const own = factsOfApplicant(of.view.helping ? found : inDoubtOf(found, rest), of);
    const nothingElse: Meaning = {
      ...base,
      act: 'answer',
      ...(own.length === 0 ? { tells: true } : {}),
    };
    const told = rest === '' ? nothingElse : spoken(rest, expectation, parts);
    return { ...told, text, found: withoutSame(told.found, own) };
  }

  /** What stands beside a wish for those who call him: a need, a person or a phone; it answers nothing else. */
  function wished(beside: string, { news }: Wishes): Meaning {
    const light = asOpening(expectation);
    const clause = hearIn(beside, beside, { expectation: light, analyse });
    // A need told in the very clause that sounds like the wish is not lost by it.
    const lost = news === undefined && clause.heard.act !== 'need' && tellsNeed(all.heard);
    const rest = lost ? plain : beside;
    if (rest === '') return base;
    const apart = lost ? hearIn(plain, plain, { expectation: light, analyse }) : clause;
    const { reading: __, ...told } = inLight({ ...base, text: rest }, apart.heard, {
      ...apart,
      wording,
    });
    const asked = expectation.question;
    const field = asked !== null && answeredByWish.has(asked.id) ? asked.field : null;
    // When he is to be called is the wish itself.
    const said = asked?.id === 'phone' ? rest : plain;
    const reading = field?.read(said, { today: expectation.today });
    return {
      ...told,
      text,
      act: ['need', 'human'].includes(told.act) ? told.act : 'other',
      found: told.found.filter(({ question }) => told.act === 'need' || contacts.has(question)),
      ...(reading?.kind === 'value' ? { reading } : {}),
    };
  }

  /** Another matter, told in the middle of the open question: it answers nothing. */
  function asideTold(): Meaning | null {
    if (!turnsAside(plain, expectation)) return null;
    const light = asOpening(expectation);
    const apart = hearIn(text, plain, { expectation: light, analyse });
    const { needs, act } = apart.heard;
    const fresh = needs.filter(({ label }) => !(expectation.services ?? []).includes(label));
    return act !== 'need' || fresh.length === 0
      ? null
      : said(inLight({ ...base, ...papers }, apart.heard, { ...apart, wording }));
  }

  /** What stands beside an answer, or in place of one, is listened to for itself. */
  function withTold(meaning: Meaning): Meaning {
    if (heard.danger !== null) return meaning;
    const { helping } = of.told.view;
    const listened = listenBeside(meaning, {
      plain,
      expectation,
      helping,
      of: of.told,
      hearApart,
    });
    return expectation.question?.id === 'for_whom'
      ? { ...listened, found: ofWhomItIs(listened.found, of.told) }
      : listened;
  }

  function hearApart(words: string, freely: boolean): Meaning {
    const apart = hearIn(words, words, { expectation, analyse, freely });
    const told = freely ? { ...apart.heard, act: 'answer' as const } : apart.heard;
    return inLight({ ...base, text: words }, told, { ...apart, wording });
  }

  function said(meaning: Meaning): Meaning {
    return keeping(asSaid(meaning, plain, expectation.question), plain, expectation);
  }

  function without(words: string): Meaning {
    const left = normalise(words).text;
    const named = pointedAt(left, expectation, wording);
    const told: Meaning = { ...base, text: words };
    const rest = hearIn(words, left, { expectation, analyse });
    return named === null
      ? inOwnWords(inLight(told, rest.heard, { ...rest, wording }), rest)
      : { ...told, act: 'answer', ...named };
  }
}

/** 工牌都刷不开了 还上什么班: what sounds like a question about a rule that nobody knows is none where it says an option of the open question. */
const onlySoundsAsking = (
  { rule }: Pick<Meaning, 'rule'>,
  plain: string,
  { kind, question, today }: Expectation,
): boolean =>
  rule?.entry === null &&
  kind === 'question' &&
  question !== null &&
  learnedAnswer(plain, question, today)?.answers === true;

/** A yes by its deed, with nothing but harmless words beside it, only sounded like a danger, if it did. */
const agreesOnly = (plain: string, { occasion, code }: Expectation): boolean =>
  occasion !== undefined && onlyAgrees(plain, { occasion, first: code === 'bare' });

/** 莫打电话，婆婆在屋里: who says how to reach her and who is near, or says it where that is asked, with no word of danger beside it, only sounded like danger. */
const saysHowToReach = (plain: string, { kind, question, today }: Expectation): boolean =>
  kind !== 'safe' &&
  wishesIn(plain)?.reach !== undefined &&
  (whoIsNear.test(plain) ||
    (kind === 'question' &&
      question !== null &&
      answeredByWish.has(question.id) &&
      (question.field.read(plain, { today }).kind === 'value' ||
        findPeople(plain).some(({ relation }) => relation !== 'self')))) &&
  !namesDanger(hear(plain));

/** What was learned of sentences says nothing of a piece of one, where no word of danger stands in it. */
const calmPiece = ({ danger, ...piece }: Meaning): Meaning =>
  danger === undefined || (danger === 'unsure' && !namesDanger(hear(piece.text)))
    ? piece
    : { ...piece, danger };

const withoutDoubt = (heard: Analysis): Analysis =>
  heard.danger === 'unsure' ? { ...heard, danger: null } : heard;

/** A plain yes or no to what is settled asks nothing, whatever words it is said in. */
const answersPlainly = (plain: string, { occasion, question, kind }: Expectation): boolean =>
  (occasion !== undefined && assentIn(plain, occasion, question ?? undefined) !== null) ||
  (kind === 'question' && question !== null && isMocked(plain, question));

/** The question of one line of the review, as if it stood open alone. */
export function atLine(question: Question, expectation: Expectation): Expectation {
  const { occasion: _, ...others } = expectation;
  return { ...others, kind: 'question', question, lines: [], options: [] };
}

/** A list told once more keeps what it holds. */
function keeping(meaning: Meaning, plain: string, { question, standing }: Expectation): Meaning {
  const { reading } = meaning;
  if (question?.field.kind !== 'choices' || reading?.kind !== 'value') return meaning;
  const value = grown(standing?.[question.id], { value: reading.value, words: plain });
  return { ...meaning, reading: { ...reading, value } };
}

/** What was told in so many words goes before what else was heard of the same thing. */
const withoutSame = (found: Meaning['found'], own: Meaning['found']): Meaning['found'] => [
  ...found.filter((one) => !own.some(({ question }) => question === one.question)),
  ...own,
];

const tellsNeed = ({ act, needs }: Analysis): boolean =>
  act === 'need' && needs.some(({ sure }) => sure);

/** Questions that a wish to be called so or so answers. */
const answeredByWish: ReadonlySet<string> = new Set(['phone', 'safe_time', 'safe_channel']);

/** How to reach whoever writes. */
const contacts: ReadonlySet<string> = new Set(['name', 'phone']);

/** Where a service may be refused in so many words beside something else. */
const refuses: ReadonlySet<Expectation['kind']> = new Set([
  'idle',
  'consent',
  'question',
  'settle',
  'review',
] as const);

/** Where words that it was said before belong to what is asked. */
const asksFacts: ReadonlySet<Expectation['kind']> = new Set(['question', 'settle'] as const);

/** Where what is said of safety matters without a danger heard. */
const others: ReadonlySet<Expectation['kind']> = new Set(['safe', 'person', 'consent'] as const);
