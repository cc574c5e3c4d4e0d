import type { Answers } from '../messages/answer.ts';
import type { Phrase } from '../messages/phrase.ts';
import type { Meaning } from './act.ts';
import { answerOpen } from './answering.ts';
import { type Ask, askOf } from './ask.ts';
import { answerAsked } from './asked.ts';
import { besideReach, keepPersonWish, keepWishes, lateReach } from './calling.ts';
import { leaveUnsettled } from './choosing.ts';
import { leavingClash } from './clash-left.ts';
import { comforted } from './comfort.ts';
import { command } from './commands.ts';
import { onDanger, standsSafe, whileSafe } from './danger.ts';
import { type Flow, having, quietly, saying } from './flow.ts';
import { wishedBeside } from './for-later.ts';
import { hear, tellStaff } from './hearing.ts';
import { answerNews, newsIfThere, newsStands } from './held-news.ts';
import { lacksUnasked, passOn } from './lacking.ts';
import { chooseAmong } from './let-go.ts';
import { wantedIn } from './needs.ts';
import { namesGathered } from './papers.ts';
import { keptInDanger } from './papers-in-danger.ts';
import { withPerson } from './person.ts';
import { speakersOwn } from './prelude.ts';
import { pressing } from './pressing.ts';
import { couldAnswer } from './questions.ts';
import { renamed } from './renaming.ts';
import { notKnown } from './rule-asked.ts';
import type { Said } from './storing.ts';
import { sayTold, sayUnclear } from './stuck.ts';
import { askedLater, standsAlready } from './told-before.ts';
import { type Then, unreadable, withPaper } from './with-paper.ts';
import type { World } from './world.ts';
import { whileWorried, worried } from './worry.ts';

/** A worker's message: danger first, then whoever has the conversation, then commands, then the open question, then all else it says. */
export function onMessage(before: Flow, said: Meaning, world: World): Flow {
  const meaning = checked(said);
  const there = newsIfThere(before);
  const flow =
    meaning.language === undefined
      ? inHisTongue(there, meaning)
      : saying(having(there, { language: meaning.language, languageBy: 'asked' }), {
          key: 'said-language',
        });
  if (meaning.danger !== undefined)
    return onDanger(keptInDanger(flow, meaning, world), meaning, world);
  const looked = newsStands(before.session) ? answerNews(flow, meaning, world) : null;
  if (looked !== null) return heard(looked, meaning);
  if (flow.session.person !== null) return withPerson(flow, meaning, world);
  if (meaning.unreadable !== undefined) return unreadable(flow, { meaning, world }, then);
  if (meaning.stale === true) return saying(flow, { key: 'said-stale' });
  if (meaning.paper !== undefined) return withPaper(flow, { meaning, world }, then);
  if (meaning.language !== undefined) return flow;
  const gathered = namesGathered(flow, meaning, world);
  if (gathered !== null) return gathered;
  const ask = askOf(flow.session, world);
  if (standsSafe(flow, ask, meaning)) {
    const heeded = whileSafe(flow, meaning, world);
    return heeded.done ? heeded.flow : spokenIn(heeded.flow, meaning, world);
  }
  if (ask.kind === 'worry') {
    const heeded = whileWorried(flow, meaning, world);
    return heeded.done ? heeded.flow : spokenIn(heeded.flow, meaning, world);
  }
  return meaning.weary === true ? wearily(flow, meaning, world) : spokenIn(flow, meaning, world);
}

/** The warm word first; then what was told beside the despair is kept, and nothing is done by it. */
function wearily(before: Flow, said: Meaning, world: World): Flow {
  // One warm word is enough.
  const meaning: Meaning = { ...said, grief: [] };
  const flow = saying(before, { key: 'worry-heard' });
  const answers = meaning.reading?.kind === 'value' && meaning.doubt !== true;
  const told = answers || meaning.needs.length > 0 || meaning.found.some((one) => one.sure);
  return worried(told ? spokenIn(flow, meaning, world) : flow, meaning, world);
}

/** What words come to, where a file or danger was seen to first. */
const then: Then = {
  spoken: (flow, { meaning, world }) => spokenIn(flow, meaning, world),
  understood: (flow, said) => understood(flow, said),
};

function spokenIn(before: Flow, meaning: Meaning, world: World): Flow {
  const turned = besideReach(before, { meaning, world });
  const flow = meaning.pressing === true ? pressing(turned, meaning, world) : turned;
  const ask = askOf(flow.session, world);
  const told = beside(flow, meaning, world);
  if (meaning.asks?.alone === true)
    return heard(chooseAmong(told, { meaning, world }) ?? told, meaning);
  const answered = understood(told, { meaning, world });
  const said =
    answered === null && told !== flow && isForCase(ask, { meaning, world })
      ? tellStaff(told, { meaning, world })
      : answered === null
        ? (again(told, ask, { meaning, world }) ?? lacksUnasked(told, meaning, world))
        : naming(told, answered, { meaning, world });
  const left = leavingClash(ask, said ?? told, { meaning, world });
  const done = said === null && left === told ? null : left;
  if (done !== null && isSilent(told, done, { ask, meaning, world }))
    return awake(
      heard(askedLater(told, done) ?? standsAlready(done, { meaning, world }), meaning) ??
        notUnderstood(done, meaning, world),
    );
  return awake(
    heard(done ?? (told === flow ? null : told), meaning) ??
      heard(standsAlready(flow, { meaning, world }), meaning) ??
      notUnderstood(flow, meaning, world),
  );
}

/** Who tells of a death at home after submission, or of what is done to him, tells it to his staff, too; no line of the case is changed by it. */
const isForCase = (ask: Ask, { meaning: { asks, grief, tells } }: Said): boolean =>
  ask.kind === 'idle' &&
  ((asks === undefined && grief?.includes('death') === true) ||
    (asks?.alone === false && tells === true));

/** Whether words came to nothing that is said, and the same question stands again: then the worker must hear so. */
function isSilent(
  before: Flow,
  done: Flow,
  { ask, meaning, world }: Said & { readonly ask: Ask },
): boolean {
  if (ask.kind !== 'question' || meaning.text === '' || meaning.act === 'greet') return false;
  const next = askOf(done.session, world);
  return (
    done.lines.length === before.lines.length &&
    done.effects.length === before.effects.length &&
    next.kind === 'question' &&
    next.question.id === ask.question.id &&
    next.reopened === ask.reopened
  );
}

/** What was understood of a message that says nothing about the applicant was something else: where no words came of that, it is said whose is asked for. */
const naming = (before: Flow, done: Flow, { meaning, world }: Said): Flow =>
  done.lines.length > before.lines.length || done.session.pending !== before.session.pending
    ? done
    : namingWhose(done, meaning, askOf(done.session, world));

const ofSpeaker: ReadonlySet<string> = new Set(Object.values(speakersOwn));

/** Told of somebody else: whose is asked for. */
function namingWhose(flow: Flow, { others }: Meaning, ask: Ask): Flow {
  if (others !== true || ask.kind !== 'question') return flow;
  return saying(flow, {
    key: 'said-of_others',
    args: {
      who: ofSpeaker.has(ask.question.id) ? { key: 'who-self' } : whoIn(ask.draft?.answers ?? {}),
    },
  });
}

/** Who speaks is not at rest any more: what he said has no words of its own, so the open question stands again. */
const awake = (flow: Flow): Flow =>
  flow.session.pending?.kind === 'rest' && flow.lines.length === 0 && flow.effects.length === 0
    ? having(flow, { pending: null })
    : flow;

/** Whoever understood the message, a value that no field takes is not heard. */
/** Who writes in English is answered in it, and in Chinese again when he goes back to it; what he asked for stands. */
function inHisTongue(flow: Flow, { tongue }: Meaning): Flow {
  const { languageBy } = flow.session;
  if (tongue === undefined || languageBy === 'asked') return flow;
  return tongue === 'en' || languageBy === 'heard'
    ? having(flow, { language: tongue, languageBy: 'heard' })
    : flow;
}

const checked = (meaning: Meaning): Meaning =>
  meaning.found.length === 0
    ? meaning
    : { ...meaning, found: meaning.found.filter((one) => couldAnswer(one.question, one.value)) };

const understood = (flow: Flow, said: Said): Flow | null => {
  const ask = askOf(flow.session, said.world);
  return (
    renamed(flow, said) ??
    command(flow, ask, said) ??
    answeredWith(flow, ask, said) ??
    heardBeside(flow, ask, said)
  );
};

/** The open question answered, and what is wished for beside the answer kept for later: 没去了，我男人的病有没有补助. */
function answeredWith(flow: Flow, ask: Ask, said: Said): Flow | null {
  const done = answerOpen(flow, ask, said);
  return done === null || ask.kind !== 'question' ? done : wishedBeside(done, said);
}

/** Beside its answer it asks what nothing here answers: the wish for a service is answered by that. */
const asksInVain = (meaning: Meaning, world: World): boolean =>
  meaning.unanswered === true && (meaning.act !== 'need' || wantedIn(meaning, world).length === 0);

/** What a message says besides an answer. Words about something else leave undone what was only asked whether to do; nothing answers a question that is not on the screen. */
function heardBeside(flow: Flow, ask: Ask, said: Said): Flow | null {
  const calm =
    ask.kind === 'confirm' || ask.kind === 'which_case'
      ? having(flow, { pending: null })
      : ask.kind === 'reckon'
        ? having(flow, { pending: ask.pending.under })
        : flow;
  return hear(calm, ask, said);
}

/** Whom the talk is about, in words: you yourself, your mother. */
const whoIn = (answers: Answers): Phrase => {
  const said = answers['for_whom']?.value;
  return { key: `who-${typeof said === 'string' ? said : 'self'}` };
};

/** Half a yes settles nothing, and a choice that was not made is put once more: both say so. */
function again(flow: Flow, ask: Ask, { meaning, world }: Said): Flow | null {
  const { pending } = flow.session;
  if (pending?.kind === 'settle' && ask.kind === 'settle' && meaning.text !== '') {
    const tries = (pending.tries ?? 0) + 1;
    if (tries > mostTries) return leaveUnsettled(flow, ask, { meaning, world });
    return saying(having(flow, { pending: { ...pending, tries } }), { key: 'settle-again' });
  }
  if (meaning.half !== true) return null;
  const what = ask.kind === 'confirm' ? ask.what : ask.kind;
  return saying(flow, { key: `half-${what}|half` });
}

/** Shorter words are no message for staff, in UTF-16 units. */
const leastForStaff = 6;

/** How often a choice is put before it is left to staff. */
const mostTries = 2;

/** What is said before the usual reply: a warm word for who grieves, and the answer to what everybody asks. */
function beside(before: Flow, meaning: Meaning, world: World): Flow {
  const said = { meaning, world };
  const flow = keepPersonWish(keepWishes(lateReach(before, said), said), said);
  const comfort = comforted(flow, meaning, world);
  const warm =
    meaning.untold === undefined || comfort !== flow
      ? comfort
      : saying(comfort, { key: `said-${meaning.untold}` });
  const { asks } = meaning;
  const open = asksInVain(meaning, world) ? saying(warm, notKnown(world)) : warm;
  const told = asks === undefined ? open : answerAsked(open, meaning, world);
  // Who has just read what he is to consent to, or to hand in, need not read it all again under an answer.
  const { kind } = askOf(flow.session, world);
  const only = asks?.alone === true && meaning.found.length === 0;
  const again = told !== flow && (kind === 'consent' || (kind === 'review' && only));
  return again ? { ...told, short: true } : told;
}

/** Who was understood is no longer stuck, unless he only looked at the example; the notice is read on only while he asks for it. */
function heard<T extends Flow | null>(flow: T, { option, asks }: Meaning): T {
  if (flow === null) return flow;
  const { unheard, reading } = flow.session;
  const reads = option === 'notice_more' || asks?.topics.some((one) => one.startsWith('notice'));
  const part = {
    ...(unheard === undefined || option === 'example' ? {} : { unheard: undefined }),
    ...(reading === undefined || reads === true ? {} : { reading: undefined }),
  };
  return Object.keys(part).length === 0 ? flow : (having(flow, part) as T);
}

/** Nothing was understood: said kindly, never twice alike, and the open question stands again. */
function notUnderstood(flow: Flow, meaning: Meaning, world: World): Flow {
  const ask = askOf(flow.session, world);
  // What could not wait has gone to staff: that is the answer.
  if (meaning.pressing === true) return flow;
  if (ask.kind === 'rest') return having(flow, { pending: null });
  if (meaning.text === '' && meaning.option === undefined) return flow;
  if (ask.kind === 'question' && meaning.others === true) return namingWhose(flow, meaning, ask);
  if (ask.kind === 'person') return quietly(flow);
  if (ask.kind === 'idle' && world.cases.length > 0 && meaning.act === 'yes')
    return quietly(saying(flow, { key: 'said-bye' }));
  // After submission words are for whoever has the case.
  const forStaff = ask.kind === 'idle' && meaning.text.length >= leastForStaff;
  if (forStaff) return tellStaff(flow, { meaning, world }) ?? sayUnclear(flow, ask, world);
  if (ask.kind === 'paper_wanted' || ask.kind === 'list') return passOn(flow, ask, meaning);
  const told = ask.kind === 'question' && meaning.tells === true;
  return told ? sayTold(flow, ask, world) : sayUnclear(flow, ask, world, meaning.act === 'yes');
}
