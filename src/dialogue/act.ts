import type { Reading } from '../fields/field.ts';
import type { TimeSaid } from '../fields/times.ts';
import type { PaperRef } from '../messages/answer.ts';
import type { DangerKind, Notice } from '../messages/case-act.ts';
import type { EntryAct } from '../messages/entry.ts';
import type { Album } from '../messages/incoming.ts';
import type { ConsentKind, Wishes } from '../messages/person.ts';
import type { Language } from '../messages/phrase.ts';
import type { Value } from '../messages/value.ts';
import type { Beyond } from '../policies/beyond.ts';
import type { Given } from '../policies/computation.ts';
import type { Hardship } from '../services/service.ts';
import type { Draft } from './session.ts';

/** What a message does, beside what it says; `answer` also where it only holds values. */
export type ActWord =
  | 'answer'
  | 'correct'
  | 'need'
  | 'question'
  | 'back'
  | 'skip'
  | 'why'
  | 'help'
  | 'pause'
  | 'status'
  | 'cancel'
  | 'withdraw'
  | 'delete'
  | 'human'
  | 'yes'
  | 'no'
  | 'greet'
  | 'thanks'
  | 'other';

/** Acts that ask for something of the talk itself, wherever they are said. */
export const controls: readonly ActWord[] = [
  'back',
  'skip',
  'why',
  'help',
  'pause',
  'status',
  'cancel',
  'withdraw',
  'delete',
  'human',
];

/** A value heard for some question, with the words it came from. */
export type FoundAnswer = {
  readonly question: string;
  readonly value: Value;
  readonly raw: string /** Sure enough to keep; otherwise it is echoed as a question. */;
  readonly sure: boolean;
  /** Told in so many words, but not the whole of it: it is read back when its question comes, and more may be said. */
  readonly partly?: true;
  /** Said of the applicant in so many words by somebody who helps him. */
  readonly of?: 'applicant';
};

/** What somebody in danger says of himself. */
export type Safety = {
  /** He is out of it: came down, is home, the police are with him. */
  readonly down?: boolean;
  /** He, or the one he speaks of, has taken something or is cut already: an ambulance first. */
  readonly taken?: boolean;
  /** He says that he is safe, or that it was a misunderstanding. */
  readonly fine?: boolean;
  /** He wishes to go on with his matter, in whatever words. */
  readonly onward?: boolean;
  /** Where he is, in his own words. */
  readonly place?: string;
  /** The place does not say which one: 楼顶, 工地. */
  readonly vague?: boolean;
  readonly company?: 'alone' | 'with';
  /** He asks whether somebody saw it. */
  readonly asksSeen?: boolean;
};

/** Which paper a photo is said to be: `other` where the worker cannot say, `mistake` where it was sent by mistake; `which`: numbers of the photos (-1 the last), all of them, those not named, or `null` for the one in question. */
export type PaperSaid = {
  readonly need: string;
  readonly which: readonly number[] | 'all' | 'rest' | null;
};

/** All that a message says of photos and papers. */
export type PapersSaid = {
  readonly said: readonly PaperSaid[];
  /** Papers that do not come, by the worker's words. */
  readonly lacking: readonly string[];
  /** Papers of which the worker asks what they are or how to come by them. */
  readonly unclear: readonly string[];
  /** What a photo is said not to be: every paper that the name may mean. */
  readonly denied?: readonly string[];
  /** A photo that came already is spoken of. */
  readonly came?: true;
  /** The message says nothing else. */
  readonly whole: boolean;
  /** A photo named by its number and nothing more. */
  readonly picked?: number;
  /** That a paper does not come, or not now. */
  readonly lack?: 'none' | 'later';
  /** All of them are meant. */
  readonly all?: boolean;
  /** That it shall come. */
  readonly coming: boolean;
};

/** Which of several services are meant, by words: let go, kept alone, or taken first. */
export type Chosen = {
  readonly all?: true;
  readonly drop?: readonly string[];
  readonly only?: readonly string[];
  readonly first?: readonly string[];
};

/** A question about rules: the entry that it is certainly about, `null` where none is. */
export type RuleAsked = {
  readonly entry: string | null;
  /** The words that ask, for staff. */
  readonly words: string;
  /** It is about another country, or the rules of a year long past. */
  readonly beyond?: Beyond;
  /** What the words already tell for its computation. */
  readonly given?: Given;
  /** It is asked beside a need, which goes on. */
  readonly beside?: true;
  /** Nothing was asked: it is the word to what is told. */
  readonly told?: true;
  /** The words tell something of the one who asks. */
  readonly personal?: true;
  /** Services of whose matter the words speak. */
  readonly near?: readonly string[];
};

/** One message of a worker, understood. Code checks every value again; nothing here has authority. */
export type Meaning = {
  readonly act: ActWord;
  /** The worker's words, at most 4,000 characters; empty for a press or a file. */
  readonly text: string;
  /** The option of the open question that was pressed, numbered or named. */
  readonly option?: string;
  /** A press of a question that is no longer open. */
  readonly stale?: boolean;
  /** The text read as the answer to the open question. */
  readonly reading?: Reading;
  /** Much of the message stays unexplained by what was read: it is asked back before it is kept. */
  readonly doubt?: true;
  /** It was told in words of its own: it is put as "is it …?", a yes or a no too. */
  readonly proposed?: true;
  /** Beside its answer it asks a thing that nothing here answers. */
  readonly unanswered?: true;
  /** The message as a whole hands the application in. */
  readonly handsIn?: true;
  /** A yes or a no stands in the message, but it is not plain: nothing is done on it. */
  readonly half?: true;
  /** Values for any question, the open one too. */
  readonly found: readonly FoundAnswer[];
  /** With a consent: what a model heard in the words from before it; `was`: the needs that rules had heard in them. */
  readonly toldBefore?: {
    readonly was: readonly string[];
    readonly needs: readonly string[];
    readonly found: readonly FoundAnswer[];
  };
  /** Labels of the needs heard: services, `human`, `none`. */
  readonly needs: readonly string[];
  /** Where several services are open: 不办助学了, 只办法援, 先办找工作. */
  readonly chosen?: Chosen;
  /** What he wants of his own data: to see it, or to take a consent back (`null`: he does not say which). */
  /** He does not agree with a written answer and wishes for a review. */
  readonly review?: true;
  readonly ownData?: 'copy' | { readonly revoke: ConsentKind | null };
  /** How he wants to be reached, and of what he wants to hear later. */
  readonly wishes?: Wishes;
  /** Beside a need he wishes for a person to talk to. */
  readonly person?: true;
  readonly danger?: DangerKind;
  /** He says that life has no sense to him, with no word of dying. */
  readonly weary?: true;
  /** What everybody asks, by topic (`asked-<topic>` answers it); `alone`: the message says nothing else. */
  readonly asks?: { readonly topics: readonly string[]; readonly alone: boolean };
  /** The question about rules among `asks` (its topic `rule`). */
  readonly rule?: RuleAsked;
  /** What grieves the worker, in a story or a cry; `grief-<kind>` names it. */
  readonly grief?: readonly string[];
  /** In danger, after it, where a yes is waited for, and while a person has the conversation. */
  readonly safety?: Safety;
  /** Treatment stops today for want of money: no danger, but urgent for staff. */
  readonly pressing?: boolean;
  /** The household cannot live, in plain words: what is opened beside other needs for that (`Service.beside`). */
  readonly hardship?: Hardship;
  readonly paper?: PaperRef;
  /** The photos it was sent with. */
  readonly album?: Album;
  /** What the words say of photos and papers, where that matters now. */
  readonly papers?: PapersSaid;
  /** A line that is wrong too, beside those put right, and whose value is not said: it is opened again. */
  readonly reopens?: string;
  /** It asks, puts off or takes back: it chooses none of what is put. */
  readonly open?: true;
  /** A photo that lies there already is another paper: what it is, `null` where that is not said, and what it is not. */
  readonly renames?: { readonly to: string | null; readonly not: readonly string[] };
  readonly unreadable?:
    | 'type'
    | 'size'
    | 'empty'
    | 'quota'
    | 'failed'
    | 'wordless'
    | 'long'
    | 'script';
  /** The worker says that he does not know, or that it will come later. */
  readonly aside?: 'unknown' | 'later';
  /** Where the story was asked for he is too sad to tell it, or weary of being asked. */
  readonly untold?: 'sorrow' | 'weary';
  /** At a list of staff's: what is said to each of its lines, by their numbers. */
  readonly parts?: readonly { readonly number: number; readonly meaning: Meaning }[];
  /** He says that he has said it before, and nothing else. */
  readonly before?: true;
  /** The open question is about the applicant himself, and nothing of the message is. */
  readonly others?: true;
  /** The review's or menu's line meant, by question id. */
  readonly target?: string;
  readonly language?: Language;
  /** The language it is written in, where that is another than the one spoken. */
  readonly tongue?: Language;
  /** A secret value was typed in a chat app of others: the message is taken away there, or the worker must do it. */
  readonly exposed?: 'erased' | 'yours';
  /** While a person has the conversation: the worker wants the assistant back. */
  readonly toAssistant?: boolean;
  /** It tells something, of which nothing was asked. */
  readonly tells?: true;
  /** It speaks of the mutual insurance of the union. */
  readonly scheme?: true;
  /** Where a need that no service covers belongs: a hotline's name in the centre file. */
  readonly door?: string;
  readonly start?: { readonly service?: string };
  /** A case that the message names by its number, with the phone beside it. */
  readonly named?: { readonly case: string; readonly phone: string | null };
  /** The one-time code the message says, eight digits of a chat's or twelve of the counter's; empty where it says that it is one and has another number of them. */
  readonly code?: string;
  /** Going on in another chat: from here, to here, to here with the old chat lost; or it was not the worker who went. */
  readonly elsewhere?: 'go' | 'come' | 'lost' | 'not_me';
  /** Of an appointment: to have one (`book`, `come`, `call`), another time for it, to drop it, when it is, a time alone, or none of them, where times are offered. */
  readonly visit?: TimeSaid & {
    readonly wish: 'book' | 'come' | 'call' | 'change' | 'drop' | 'ask' | 'when' | 'leave';
  };
  /** Of the public notice: to see his own line, that he does not want to stand on it, or (asked) that he will think about it. */
  readonly publicNotice?: 'show' | 'refuse' | 'later';
};

/** What became of a wish to go on here: `own`, the code was made in this very chat; `asked`, staff hear of it if number and phone fit. */
export type Arrival =
  | { readonly kind: 'wrong' | 'own' | 'enough' }
  | { readonly kind: 'asked'; readonly case: string; readonly mark: string }
  | {
      readonly kind: 'here';
      readonly cases: readonly { readonly number: string; readonly service: string }[];
      readonly drafts: readonly Draft[];
      /** The case whose staff have the conversation, and their name. */
      readonly person: { readonly case: string; readonly name: string } | null;
    };

/** How a message came, so that a second tap is known for what it is. */
export type Tap = {
  /** Of its words, or of its option and turn; empty for what may well come twice, as photos do. */
  readonly digest: string;
  readonly press: boolean;
  /** When it was sent, ms; only to be compared with that of the message before. */
  readonly at: number;
  /** Whether that time is a hand's; else nothing can be said about it. */
  readonly byHand: boolean;
};

/** What enters `step`: a worker's message, a case's notice, a due timer, what became of a wish to go on here, or what staff enter. */
export type Act =
  | { readonly kind: 'message'; readonly meaning: Meaning; readonly tap?: Tap }
  | {
      readonly kind: 'notice';
      readonly notice: Notice;
      /** Another act of the same turn follows: the open question is put after that. */
      readonly more?: true;
    }
  | { readonly kind: 'arrival'; readonly arrival: Arrival }
  | { readonly kind: 'timer'; readonly timer: SessionTimer }
  | { readonly kind: 'entry'; readonly entry: EntryAct };

/** What a conversation's timer is for. */
export type SessionTimer =
  | { readonly kind: 'remind'; readonly draft: string }
  | { readonly kind: 'expire'; readonly draft: string }
  | { readonly kind: 'expire_heard' }
  /** Photos sent together are all there. */
  | { readonly kind: 'album' }
  /** Hours begin in which the worker may be told that there is news. */
  | { readonly kind: 'news' }
  /** Nobody has answered whether he is safe. */
  | { readonly kind: 'worry' }
  | { readonly kind: 'offer_back'; readonly case: string }
  /** An appointment is tomorrow. */
  | { readonly kind: 'visit'; readonly appointment: string };
