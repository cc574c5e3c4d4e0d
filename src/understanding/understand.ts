import type { Meaning } from '../dialogue/act.ts';
import type { Expectation } from '../dialogue/expectation.ts';
import { normalise } from '../fields/normalise.ts';
import type { Incoming } from '../messages/incoming.ts';
import type { Phrase } from '../messages/phrase.ts';
import { withOwnIncome } from './among-several.ts';
import { answeredBeside } from './answered-beside.ts';
import { withApplicant } from './applicant-named.ts';
import { withoutBossPhone } from './employer-said.ts';
import { withFirmOfSentence } from './firm-in-sentence.ts';
import { answeredAtHead } from './head-answers.ts';
import { isForHim } from './helped.ts';
import { withListParts } from './list-parts.ts';
import { withNameTold } from './name-to-write.ts';
import { withoutPause } from './no-pause.ts';
import { withoutUnknown, withoutUnknownAnswer } from './not-known.ts';
import { withoutAnother } from './of-another.ts';
import { withoutLabel } from './own-label.ts';
import { ownWord } from './own-word.ts';
import { asItWasSaid, clearerOf, withPauses } from './paused.ts';
import { withPhoneWords } from './phone-words.ts';
import { choosesNone } from './pointed-number.ts';
import { readWays } from './rules/ways.ts';
import { namesOthers } from './services-chosen.ts';
import { atLine, nothing, type Parts, spoken } from './spoken.ts';
import { inStandingYear } from './standing-years.ts';

const ways = readWays('acts.txt');
const spokenStop = ways('spoken-stop', 'gu');

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

/** A message as it is understood; a number stands in the words that tell whose it is. */
function told(said: string, expectation: Expectation, parts: Parts): Meaning {
  const meaning = withoutAnother(
    heardAsSaid(said, expectation, parts),
    normalise(said.toWellFormed().trim()).text,
    expectation,
  );
  return meaning.found.length === 0
    ? meaning
    : { ...meaning, found: withPhoneWords(meaning.found, said) };
}

/** A message heard with its pauses, and told in its own words. */
function heardAsSaid(said: string, expectation: Expectation, parts: Parts): Meaning {
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
  const meaning = answeredAtHead(withOpen(dated, plain, expectation), plain, expectation);
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

/** Options that mean the same whenever they are pressed. */
const timeless: ReadonlySet<string> = new Set(['human', 'status', 'resume', 'to_assistant']);

function pressed(option: string, turn: number | null, expectation: Expectation): Meaning {
  const known = expectation.options.some((one) => one.id === option);
  if (timeless.has(option)) return { ...nothing, option };
  if (!known || (turn !== null && turn !== expectation.asked)) return { ...nothing, stale: true };
  return { ...nothing, act: 'answer', option };
}
