import type { Meaning } from '../dialogue/act.ts';
import type { Expectation } from '../dialogue/expectation.ts';
import { clausesOf } from '../fields/clauses.ts';
import { withoutSpelling } from '../fields/name-spelled.ts';
import { normalise } from '../fields/normalise.ts';
import type { Incoming } from '../messages/incoming.ts';
import type { Wishes } from '../messages/person.ts';
import type { Phrase } from '../messages/phrase.ts';
import type { PolicyShelf } from '../policies/shelf.ts';
import type { Question } from '../services/service.ts';
import type { Wording } from '../wording/wording.ts';
import { withOwnIncome } from './among-several.ts';
import type { Analysis, AnalysisContext } from './analysis.ts';
import { answeredBeside } from './answered-beside.ts';
import { withApplicant } from './applicant-named.ts';
import { asSaid } from './as-said.ts';
import { askedBeside } from './asked-beside.ts';
import { assentIn, leavesIn, namedIn, namesAct } from './assent.ts';
import { bareAnswer } from './bare.ts';
import { asksIn, griefOf, withAsks } from './beside.ts';
import { byTheWayIn, withAside } from './by-the-way.ts';
import { caseNamedIn } from './case-number.ts';
import { codeIn } from './elsewhere.ts';
import { withoutBossPhone } from './employer-said.ts';
import { asksAgain, languageIn, resumes, takesUpAgain, tongueIn } from './everyday.ts';
import { withFirmOfSentence } from './firm-in-sentence.ts';
import { calmed } from './going-on.ts';
import { helpedIn, isForHim } from './helped.ts';
import { inLight } from './in-light.ts';
import { onlyAgrees } from './lean-yes.ts';
import { learnedAnswer } from './learned-answer.ts';
import { editedBy, editedTogether, grown, lineEditsIn, struckLine } from './line-edits.ts';
import { withListParts } from './list-parts.ts';
import { listWithout } from './list-without.ts';
import { asOpening, turnsAside } from './meanwhile.ts';
import { isMocked } from './mocked.ts';
import { withNameTold } from './name-to-write.ts';
import { withoutPause } from './no-pause.ts';
import { withoutUnknown, withoutUnknownAnswer } from './not-known.ts';
import { otherOptions } from './other-option.ts';
import { ownDataIn } from './own-data.ts';
import { withoutLabel } from './own-label.ts';
import { ownWord } from './own-word.ts';
import { inOwnWords } from './own-words.ts';
import { papersSaid } from './papers-said.ts';
import { asItWasSaid, clearerOf, withPauses } from './paused.ts';
import { photoRenamed } from './photo-renamed.ts';
import { pointedAt } from './pointed-at.ts';
import { choosesNone } from './pointed-number.ts';
import { behindNone } from './pointed-one.ts';
import { lineIn } from './pointing.ts';
import { publicNoticeIn } from './public-notice.ts';
import { reviewIn } from './review-wish.ts';
import { ruleIn, withoutMishearing } from './rule-asked.ts';
import { viewOf } from './rules/view.ts';
import { readWays } from './rules/ways.ts';
import { isWeary } from './rules/weary.ts';
import { goesOn, safetyIn } from './safety.ts';
import { besideSaidBefore } from './said-before.ts';
import { chosenIn, namesOthers } from './services-chosen.ts';
import { refusedIn } from './services-refused.ts';
import { inStandingYear } from './standing-years.ts';
import { instead } from './told-answer.ts';
import { listenBeside, withOptionsTold } from './told-beside.ts';
import { visitIn } from './visiting.ts';
import { factsOfApplicant, isOfSpeaker, ofWhomItIs, partFor, toldOf } from './whose.ts';
import { besideWishes, wishesIn, wishesPerson } from './wishes.ts';
import { inDoubtOf, yesNoTold } from './yes-no-told.ts';

const ways = readWays('acts.txt');
const spokenStop = ways('spoken-stop', 'gu');

/** The longest message that is read, in UTF-16 units. */
export const longest = 4000;

/** What hears free words: rules alone here; a model may stand behind the same shape later. */
export type Analyse = (text: string, context: AnalysisContext) => Analysis;

type Parts = {
  readonly wording: Wording;
  readonly analyse: Analyse;
  readonly policies?: PolicyShelf;
  /** For tests: a figure alone is listened to as any words are. */
  readonly listensToAll?: true;
};

const nothing: Meaning = { act: 'other', text: '', found: [], needs: [] };

/** A message in the light of what is waited for. Rules alone; every value is checked by its field, nothing here decides. */
export function createUnderstanding(
  parts: Parts,
): (incoming: Incoming, expectation: Expectation) => Meaning {
  return ({ body }, expectation) => {
    switch (body.kind) {
      case 'press':
        return pressed(body.option, body.turn, expectation);
      case 'paper':
        return {
          ...under(body.caption, expectation, parts),
          paper: body.paper,
          ...(body.album === undefined ? {} : { album: body.album }),
        };
      case 'unreadable':
        return { ...under(body.caption, expectation, parts), unreadable: body.reason };
      case 'wordless':
        return { ...nothing, unreadable: 'wordless' };
      case 'start':
        return { ...nothing, act: 'greet', start: { service: body.service } };
      case 'text':
        return told(body.text, expectation, parts);
    }
  };
}

/** The words under a file are understood as a message is. */
const under = (caption: string | undefined, expectation: Expectation, parts: Parts): Meaning =>
  caption === undefined || caption.trim() === ''
    ? nothing
    : told(caption, { ...expectation, papers: captioned(expectation) }, parts);

/** Where a yes acts, it is weighed as it was said. */
const aside: ReadonlySet<Expectation['kind']> = new Set(['review', 'consent', 'choice', 'person']);

/** A message heard with its pauses, and told in its own words. */
function told(said: string, expectation: Expectation, parts: Parts): Meaning {
  if (aside.has(expectation.kind)) return toldWithPauses(said, expectation, parts);
  const paused = withPauses(said, expectation.question?.id);
  const again = asItWasSaid(toldWithPauses(paused.text, expectation, parts), paused);
  return paused.at.length === 0
    ? again
    : clearerOf(toldWithPauses(said, expectation, parts), again, expectation);
}

/** A message, and at a list of staff's what it says to each of its lines. */
function toldWithPauses(text: string, expectation: Expectation, parts: Parts): Meaning {
  const plain = normalise(text.toWellFormed().trim()).text;
  const own = ownWord(plain, expectation, (question) =>
    spoken(text, atLine(question, expectation), parts),
  );
  if (own !== null) return own;
  const bare = withoutLabel(plain, expectation, (phrase) =>
    parts.wording.text(phrase, expectation.language),
  );
  const said =
    bare === plain
      ? toldAs(text, plain, { expectation, parts })
      : { ...toldAs(bare, bare, { expectation, parts }), text };
  const named = withNameTold(withApplicant(said, plain, expectation), plain, expectation);
  return withFirmOfSentence(named, expectation);
}

function toldAs(
  text: string,
  plain: string,
  { expectation, parts }: { readonly expectation: Expectation; readonly parts: Parts },
): Meaning {
  const puts = expectation.kind === 'settle' || expectation.occasion === 'fact';
  if (puts && expectation.question?.id === 'for_whom' && isForHim(plain)) {
    const { found } = spoken(text, expectation, parts);
    return {
      ...nothing,
      act: 'yes',
      text,
      found: found.filter((one) => one.question !== 'for_whom'),
    };
  }
  const heard = withoutBossPhone(
    answeredBeside(
      { ...spoken(withStops(text, expectation), expectation, parts), text },
      { plain, expectation },
      (words) => spoken(words, expectation, parts),
    ),
    plain,
    expectation.question,
  );
  const known = withoutUnknownAnswer(
    withOwnIncome(
      { ...heard, found: withoutUnknown(heard.found, plain) },
      plain,
      expectation.question,
    ),
    { plain, question: expectation.question, welcome: expectation.welcome },
  );
  const dated = withoutPause(inStandingYear(known, expectation), plain, expectation);
  const meaning = withOpen(dated, plain, expectation);
  // What is not wanted was never open here: nothing of this application ends by it.
  if (meaning.act === 'cancel' && namesOthers(plain, expectation.among ?? []))
    return { ...meaning, act: 'other', tells: true };
  if (expectation.list === undefined) return meaning;
  const say = (phrase: Phrase): string => parts.wording.text(phrase, expectation.language);
  return withListParts(meaning, { plain, expectation, say }, (words, light) =>
    spoken(words, light, parts),
  );
}

/** Where one of several is to be chosen, whether the words only ask about one, or put it off. */
const withOpen = (meaning: Meaning, plain: string, { kind }: Expectation): Meaning =>
  kind === 'settle' && meaning.option === undefined && choosesNone(plain)
    ? { ...meaning, open: true }
    : meaning;

/** 在的嘛还在上班: at a question of yes or no, a stop where who speaks without one goes on. */
const withStops = (text: string, { kind, question }: Expectation): string =>
  kind === 'question' && question?.field.kind === 'yesNo' && text.length <= longestSpoken
    ? text.replaceAll(spokenStop, (word) => `${word}，`)
    : text;
const longestSpoken = 80;

const captioned = ({ papers }: Expectation): Expectation['papers'] => ({
  needs: papers?.needs ?? [],
  wanted: papers?.wanted ?? false,
  count: Math.max(1, papers?.count ?? 0),
});

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

/** Options that mean the same whenever they are pressed. */
const timeless: ReadonlySet<string> = new Set(['human', 'status', 'resume', 'to_assistant']);

function pressed(option: string, turn: number | null, expectation: Expectation): Meaning {
  const known = expectation.options.some((one) => one.id === option);
  if (timeless.has(option)) return { ...nothing, option };
  if (!known || (turn !== null && turn !== expectation.asked)) return { ...nothing, stale: true };
  return { ...nothing, act: 'answer', option };
}

function spoken(raw: string, expectation: Expectation, parts: Parts): Meaning {
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
  const line = lineIn(plain, expectation.lines);
  if (line !== null) return { ...base, act: 'correct', target: line };
  const pointed = pointedAt(plain, expectation, wording);
  if (pointed !== null) return { ...base, act: 'answer', ...pointed };
  if (figure !== null) return { ...base, act: 'answer', ...figure };
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
  if (speaksOfHanding(plain, expectation)) return { ...base, tells: true };
  if (
    expectation.kind === 'question' &&
    [resumes, takesUpAgain, asksAgain].some((one) => one(plain))
  )
    return { ...base, act: 'greet' };
  if (expectation.kind === 'safe' && (resumes(plain) || goesOn(plain)))
    return { ...base, option: 'resume' };
  const worry = expectation.occasion === 'safe';
  const safe = expectation.kind === 'safe' || worry;
  const all = hearIn(text, plain, { expectation, analyse });
  const mayBe = withoutMishearing(text, all.heard, { expectation, shelf: policies });
  const meant = agreesOnly(plain, expectation) ? withoutDoubt(mayBe) : mayBe;
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
      ...wished(rest, wishes),
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
      : (asksIn(text, heard, expectation) ?? ruleIn(text, heard, { expectation, shelf: policies }));
  if (asked === null) return answering();
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
    const listened = listenBeside(meaning, { plain, expectation, helping, hearApart });
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

const withoutDoubt = (heard: Analysis): Analysis =>
  heard.danger === 'unsure' ? { ...heard, danger: null } : heard;

/** A plain yes or no to what is settled asks nothing, whatever words it is said in. */
const answersPlainly = (plain: string, { occasion, question, kind }: Expectation): boolean =>
  (occasion !== undefined && assentIn(plain, occasion, question ?? undefined) !== null) ||
  (kind === 'question' && question !== null && isMocked(plain, question));

/** The question of one line of the review, as if it stood open alone. */
function atLine(question: Question, expectation: Expectation): Expectation {
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

/** A message heard as told of the applicant: whom it is for may be said in it, and is then heard first. */
function hearIn(
  text: string,
  plain: string,
  {
    expectation,
    analyse,
    freely = false,
  }: {
    readonly expectation: Expectation;
    readonly analyse: Analyse;
    readonly freely?: boolean;
  },
) {
  const { today, relation, relationWords } = expectation;
  const listening = expectation.kind === 'safe' || expectation.occasion === 'safe';
  // Who only waits for a person has told no matter yet that his words would belong to.
  const open = (expectation.services ?? []).some((id) => id !== 'call');
  const going = expectation.kind === 'idle' && open;
  const about = expectation.services ?? [];
  const settles = assentAtHead(plain, expectation);
  const put = expectation.occasion !== undefined && expectation.occasion !== 'safe';
  const context = {
    today,
    asked: askedOf(expectation),
    settles,
    put,
    about,
    listening,
    going,
    freely,
  };
  const first = analyse(text, { ...context, view: viewOf(relation, relationWords) });
  const helped = helpedIn(plain, {
    question: expectation.welcome.find((one) => one.id === 'for_whom'),
    needs: first.needs.map((need) => need.label),
    about,
    today,
    opens: relation === undefined,
    helping: relation !== undefined && relation !== 'self',
  });
  const told = toldOf(plain, expectation, helped);
  const late = relation === undefined && told.view.helping;
  const whole = late ? analyse(text, { ...context, view: told.view }) : first;
  const { text: part } = partFor(context.asked ?? '', text, told);
  const apart = told.view.helping && part !== null && part !== text;
  const heard = apart ? withAnswerOf(whole, analyse(part, context), context.asked) : whole;
  return { heard, plain, expectation, helped, told };
}

/** 先别交, 就这样交: words of handing in are no name of anything, and no list of what is there. */
const speaksOfHanding = (plain: string, { kind, question }: Expectation): boolean =>
  kind === 'question' &&
  namesInWords.has(question?.field.kind ?? '') &&
  assentIn(plain, 'submit') !== null &&
  (namesAct(plain, 'submit') || leavesIn(plain, 'submit'));

const namesInWords: ReadonlySet<string> = new Set(['text', 'name', 'address', 'choices']);

/** 中 交吧, where a value is put: it is agreed to, and what is not all answered yet is handed in by no word. */
const agreesFirst = (plain: string, { occasion, question }: Expectation): boolean => {
  const [first, second] = clausesOf(plain);
  return (
    occasion === 'fact' &&
    first !== undefined &&
    second !== undefined &&
    assentIn(plain.slice(first.from, first.to), occasion, question ?? undefined) === 'yes' &&
    namedIn(plain.slice(second.from), ['handing']) !== null
  );
};

/** Whether the first clause of a message is a plain yes or no to what stands open. */
function assentAtHead(plain: string, { occasion, question }: Expectation): boolean {
  const [first] = clausesOf(plain);
  if (occasion === undefined || occasion === 'safe' || first === undefined) return false;
  return assentIn(plain.slice(first.from, first.to), occasion, question ?? undefined) !== null;
}

/** The answer to the open question is heard only in what is said of the applicant (她没单位 我是县机械厂的: she has none). */
const withAnswerOf = (whole: Analysis, part: Analysis, asked: string | undefined): Analysis => ({
  ...whole,
  fields: [
    ...whole.fields.filter((one) => one.question !== asked),
    ...part.fields.filter((one) => one.question === asked),
  ],
});

const askedOf = (expectation: Expectation): string | undefined =>
  expectation.byTheWay === true
    ? undefined
    : expectation.kind === 'review'
      ? 'review'
      : expectation.question?.id;
