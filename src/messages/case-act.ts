import type { Answer, Answers, Paper } from './answer.ts';
import type {
  AidMark,
  Authorisation,
  EconomicCheck,
  Entered,
  GiftMark,
  MeetingMark,
  NoticeMark,
  PostOffer,
  ShownAs,
  ShownLine,
  Telling,
  UnitOpinion,
  Visit,
} from './office.ts';
import type { ConsentKind, Consents, Speaker, Taken, Wishes } from './person.ts';
import type { Phrase } from './phrase.ts';
import type { Slip, SlipEvent, SlipStep, SlipWriting } from './slip.ts';

/** Every state a case can be in; each service names its own out of these (`Service.stages`). */
export type CaseState =
  | 'submitted'
  | 'checking'
  | 'returned'
  | 'accepted'
  | 'unit_review'
  | 'home_visit'
  | 'econ_check'
  | 'public_notice'
  | 'approval'
  | 'filed'
  | 'paid'
  | 'follow_up'
  | 'annual_review'
  | 'referred'
  | 'interview'
  | 'placed'
  | 'appointed'
  | 'in_progress'
  | 'certified'
  | 'answered'
  | 'review'
  | 'published'
  | 'filled'
  | 'received'
  | 'used'
  | 'monitor'
  | 'closed'
  | 'declined'
  | 'withdrawn';

/** What a case is about: an application, or one of the two formless kinds. */
export type CaseKind = 'application' | 'call' | 'alert';

/** What is dangerous (domain.md section 5). */
export type DangerKind =
  | 'self_harm'
  | 'self_harm_other'
  | 'violence'
  | 'threat'
  | 'confinement'
  | 'injury'
  | 'collective'
  | 'child_labour'
  | 'assault'
  | 'unsure';

/** Who acts on a case. */
export type Actor =
  | { readonly role: 'worker' }
  | { readonly role: 'staff'; readonly id: string; readonly name: string }
  /** The house itself, for a member of staff who acted on a record this case hangs on. */
  | { readonly role: 'house'; readonly id: string; readonly name: string }
  /** A program, by the token it was given: it reads and notes. */
  | { readonly role: 'token'; readonly id: string; readonly name: string }
  | { readonly role: 'clock' };

/** What staff may ask a worker for: one question of the service, one paper of its list, or one in free words. */
export type Want =
  | { readonly kind: 'question'; readonly question: string }
  | { readonly kind: 'paper'; readonly need: string }
  | { readonly kind: 'words'; readonly text: string };

/** What stood open in the chat when somebody was called: the draft in work, and the services named so far. */
export type About = { readonly draft: string | null; readonly services: readonly string[] };

/** An application as the dialogue hands it over. */
export type Submission = {
  readonly kind: 'submit';
  readonly draft: string;
  readonly service: string;
  /** The applicant's id within the conversation. */
  readonly applicant: string;
  readonly speaker: Speaker;
  readonly answers: Answers;
  readonly papers: readonly Paper[];
  readonly consents: Consents;
  readonly wishes?: Wishes;
  /** Staff entered it, at the counter or on the telephone. */
  readonly entered?: Entered;
};

/** What is done to a case, whoever does it. */
export type CaseDeed =
  | Submission
  /** A wish for a person (`call`) or danger (`alert`): opens a formless case. */
  | {
      readonly kind: 'open_call';
      readonly words: string;
      readonly phone?: string;
      /** It cannot wait: treatment stops for want of money. */
      readonly urgent?: true;
      readonly who?: Answers;
      readonly wishes?: Wishes;
      /** He asks for nobody now: he only wants to hear once there is something. */
      readonly waits?: true;
      readonly about?: About;
    }
  /** How to reach him, how he wants it, and of what he wants to hear later. */
  | { readonly kind: 'reach'; readonly who?: Answers; readonly wishes?: Wishes }
  | {
      readonly kind: 'open_alert';
      readonly danger: DangerKind;
      readonly words: string;
      /** Where he says he is. */
      readonly place?: string;
      /** Name and phone of whoever writes, as far as he gave them. */
      readonly who?: Answers;
      readonly about?: About;
    }
  | { readonly kind: 'withdraw'; readonly reason?: string }
  | {
      readonly kind: 'supply';
      readonly question: string;
      readonly answer: Answer;
      readonly request?: string;
    }
  /** `others`: papers that came together with it. */
  | {
      readonly kind: 'add_paper';
      readonly paper: Paper;
      readonly others?: readonly Paper[];
      readonly request?: string;
    }
  /** The worker says that a paper does not come (`none`), or not yet (`later`), in his words. */
  | {
      readonly kind: 'lack_paper';
      readonly need: string;
      readonly how: 'none' | 'later';
      readonly text: string;
      readonly request?: string;
    }
  /** The worker's words while a person has the conversation, or an answer to a free request. */
  | {
      readonly kind: 'say';
      readonly text: string;
      readonly request?: string;
      /** In danger: where he says he is, that he is out of it, and how to reach him. */
      readonly place?: string;
      readonly calm?: true;
      /** It cannot wait. */
      readonly urgent?: true;
      readonly who?: Answers;
    }
  | { readonly kind: 'request_deletion' }
  /** The worker takes one consent back. */
  | { readonly kind: 'revoke_consent'; readonly consent: ConsentKind }
  /** The worker goes back to the assistant. */
  | { readonly kind: 'leave' }
  /** Somebody in another chat, `channel:chat`, names the case, its own chat being lost; `mark`: the number he was shown there, to tell staff when they call him. `fits` (set by `decide`, which drops the phone): the phone is one of the case. */
  | {
      readonly kind: 'ask_link';
      readonly from: string;
      readonly phone: string;
      readonly mark: string;
      readonly fits?: boolean;
    }
  /** The case goes on in another chat. A worker's comes with a code of the chat `from`, typed in the chat `to`; staff's names the wish they checked by its mark. */
  | {
      readonly kind: 'link';
      readonly wish?: string;
      readonly from?: string;
      readonly to?: string;
    }
  /** Staff found that a wish is not the worker's. */
  | { readonly kind: 'refuse_link'; readonly wish: string }
  /** The chat `from`, which the case left, says that this was not the worker. */
  | { readonly kind: 'contest_link'; readonly from: string }
  | { readonly kind: 'claim' }
  | { readonly kind: 'release' }
  /** The case goes into a colleague's hands: `to` is an account's id; `name` and `from`, who had it, are set by `decide`. */
  | {
      readonly kind: 'assign';
      readonly to: string;
      readonly name?: string;
      readonly from?: { readonly id: string; readonly name: string } | null;
      readonly reason?: string;
    }
  /** Whoever acts takes the case out of a colleague's hands. */
  | {
      readonly kind: 'take_over';
      readonly reason: string;
      readonly from?: { readonly id: string; readonly name: string };
    }
  /** `also`: what is asked for with it, in one message. */
  | {
      readonly kind: 'ask';
      readonly want: Want;
      readonly also?: readonly Want[];
      readonly why?: string;
    }
  | { readonly kind: 'cancel_request'; readonly request: string }
  | { readonly kind: 'reply'; readonly text: string }
  | { readonly kind: 'hand_back' }
  | { readonly kind: 'note'; readonly text: string }
  | {
      readonly kind: 'advance';
      readonly to: CaseState;
      readonly reason?: string;
      readonly code?: string;
      /** The manager lets it pass against the rules, for this reason. */
      readonly override?: string;
    }
  /** What the stages of a file want, as staff record it. */
  | { readonly kind: 'record_opinion'; readonly opinion: UnitOpinion }
  | { readonly kind: 'record_visit'; readonly visit: Visit }
  | { readonly kind: 'authorise'; readonly authorisation: Authorisation }
  | { readonly kind: 'record_check'; readonly check: EconomicCheck }
  /** A paper that staff got for the worker: scanned at the counter. */
  | { readonly kind: 'take_paper'; readonly paper: Paper }
  /** What was told the worker in writing, and how. */
  | { readonly kind: 'record_telling'; readonly telling: Omit<Telling, 'at' | 'by'> }
  /** The worker wishes for a review of what he was told in writing. */
  | { readonly kind: 'wish_review'; readonly words: string }
  /** The days a law gives are made longer, once, with the reason. */
  | { readonly kind: 'extend_clock'; readonly reason: string }
  /** A required paper is waived, with the reason. */
  | { readonly kind: 'waive_paper'; readonly need: string; readonly reason: string }
  /** His own line of the public notice is shown to the worker first; he says that it may stand so, or not. */
  | { readonly kind: 'preview_notice'; readonly line: string; readonly shows?: ShownLine }
  | {
      readonly kind: 'answer_preview';
      readonly answer: 'fine' | 'refused';
      readonly words?: string;
    }
  /** A slip that sends the case on to a department: the worker is asked first. He answers for exactly this slip; staff write down what he signed or said on the telephone. */
  | { readonly kind: 'write_slip'; readonly slip: SlipWriting }
  | {
      readonly kind: 'answer_slip';
      readonly slip: string;
      readonly answer: 'given' | 'refused';
      readonly words?: string;
      readonly taken?: Taken;
    }
  | { readonly kind: 'move_slip'; readonly slip: string; readonly step: SlipStep }
  /** The manager's ruling on a refusal: how it is shown. */
  | { readonly kind: 'show_as'; readonly shown: ShownAs; readonly reason: string }
  /** Staff send a seeker to a post; on the post's own case stands that somebody was sent. */
  | { readonly kind: 'refer'; readonly offer: PostOffer }
  | { readonly kind: 'refer_here'; readonly seeker: string }
  /** A case that staff entered: the worker gets a one-time code with which he goes on in his own chat. The code itself is in no deed. */
  | { readonly kind: 'give_code' }
  /** What the case could tell no chat was told by people. */
  | { readonly kind: 'told'; readonly how: 'phone' | 'letter' | 'counter'; readonly text?: string }
  /** What records tell the case: its file, meeting, notices and aid. */
  | { readonly kind: 'hang'; readonly household: string }
  | { readonly kind: 'meeting_ruled'; readonly mark: MeetingMark }
  | { readonly kind: 'notice_stands'; readonly mark: NoticeMark }
  | { readonly kind: 'aid_stands'; readonly aid: AidMark | null }
  | { readonly kind: 'gift_stands'; readonly gift: GiftMark }
  /** What a campaign hands out was handed out (or that was a slip). */
  | { readonly kind: 'hand_out'; readonly campaign: string; readonly given: boolean }
  /** News of a campaign, in staff's words; `news` is one press of theirs. */
  | {
      readonly kind: 'invite';
      readonly campaign: string;
      readonly text: string;
      readonly news: string;
    }
  | {
      readonly kind: 'judge_paper';
      readonly paper: string;
      readonly accept: boolean;
      readonly reason?: string;
    }
  | { readonly kind: 'place_paper'; readonly paper: string; readonly need: string }
  | { readonly kind: 'correct'; readonly question: string; readonly answer: Answer }
  /** The case is screened again with its answers and the figures of today, beside the screenings it has; `reason`: why, in words. */
  | { readonly kind: 'screen_again'; readonly reason: string }
  | { readonly kind: 'acknowledge' }
  /** A sensitive value or a paper was shown to staff. */
  | { readonly kind: 'show'; readonly what: string }
  /** The clock: an alert nobody acknowledged, a deadline near or past, retention over. */
  | {
      readonly kind: 'escalate';
      readonly step: number;
      /** The login told (set by `decide`), `null` where nobody was left. */
      readonly to?: string | null;
      /** How many are on duty. */
      readonly onDuty?: number;
    }
  /** How a call to somebody who is not heard of went; `at`: when to ring again, ms. */
  | {
      readonly kind: 'record_call';
      readonly how: 'reached' | 'missed' | 'again';
      readonly at?: number;
      readonly text?: string;
    }
  | { readonly kind: 'fall_due'; readonly clock: string }
  /** The clock: time to look whether something has begun that the worker wants to hear of. */
  | { readonly kind: 'announce' };

/** One act on a case. `id` is its own: the same id again changes nothing. */
export type CaseAct = {
  readonly id: string;
  readonly by: Actor;
  /** ms since the epoch. */
  readonly at: number;
  readonly deed: CaseDeed;
};

/** What a case tells the conversation it came from. */
export type Notice = {
  readonly case: string;
  readonly service: string;
  readonly kind: CaseKind;
  /** Numbers of the lines of a list that this has ticked off; `lacks`: they do not come, and he told so. */
  readonly ticked?: { readonly lines: readonly number[]; readonly lacks: boolean };
  readonly news:
    | {
        readonly kind: 'opened';
        readonly draft?: string;
        readonly due: string | null;
        readonly urgent?: true;
      }
    | { readonly kind: 'refused'; readonly why: Phrase; readonly deed: string }
    | {
        readonly kind: 'done';
        readonly deed:
          | 'withdraw'
          | 'supply'
          | 'add_paper'
          | 'lack_paper'
          | 'say'
          | 'request_deletion'
          | 'revoke_consent'
          | 'leave';
      }
    | {
        readonly kind: 'done';
        readonly deed: 'reach';
        /** What of it is kept now. */
        readonly kept: readonly ('name' | 'phone' | 'reach' | 'news')[];
      }
    | {
        readonly kind: 'done';
        readonly deed: 'answer_preview';
        readonly answer: 'fine' | 'refused';
      }
    | {
        readonly kind: 'done';
        readonly deed: 'answer_slip';
        readonly answer: 'given' | 'refused';
        readonly slip: Slip;
      }
    | { readonly kind: 'claimed'; readonly by: string }
    | {
        readonly kind: 'asked';
        readonly request: string;
        readonly want: Want;
        readonly also?: readonly Want[];
        readonly why?: string;
      }
    | { readonly kind: 'request_cancelled'; readonly request: string }
    | { readonly kind: 'replied'; readonly by: string; readonly text: string }
    | { readonly kind: 'handed_back'; readonly by: string }
    | {
        readonly kind: 'moved';
        readonly to: CaseState;
        readonly reason?: string;
        readonly code?: string;
        readonly file: boolean;
        /** It is decided, and the worker may say with one tap how it was. */
        readonly how?: boolean;
      }
    | {
        readonly kind: 'paper_judged';
        readonly need: string | null;
        readonly accept: boolean;
        readonly reason?: string;
      }
    /** A post was found for him: what staff tell of it. */
    | { readonly kind: 'referred'; readonly offer: PostOffer }
    /** Somebody was sent to the post; who, he tells himself. */
    | { readonly kind: 'referred_here' }
    /** A paper of the office, word for word. */
    | { readonly kind: 'written'; readonly what: Telling['what']; readonly text: string }
    /** It takes longer than the law gives at first. */
    | { readonly kind: 'extended'; readonly due: string; readonly reason: string }
    | { readonly kind: 'acknowledged'; readonly by: string }
    /** His line of the public notice, to look at before anybody else does. */
    | { readonly kind: 'preview'; readonly line: string; readonly shows?: ShownLine }
    /** A slip that sends his case on: asked for, or what became of it. */
    | { readonly kind: 'slip'; readonly event: SlipEvent; readonly slip: Slip }
    /** His wish for a review stands; `due`: the day until which it is answered, where it runs. */
    | {
        readonly kind: 'review_wished';
        readonly review: 'review' | 'recheck';
        readonly law: string;
        readonly due: string | null;
      }
    /** His gift of money has come. */
    | {
        readonly kind: 'gift';
        readonly cents: number;
        readonly receipt: string;
        readonly source: string;
      }
    | { readonly kind: 'offer_back' }
    /** Something has begun that he agreed to hear of. */
    | { readonly kind: 'announced'; readonly lines: readonly Phrase[] }
    /** What was here goes on in another channel: cases, and drafts by their services. `by`: the member of staff who moved it, `null` where the worker's code did. */
    | {
        readonly kind: 'linked_away';
        readonly channel: string;
        readonly by: string | null;
        readonly cases: readonly { readonly number: string; readonly service: string }[];
        readonly drafts: readonly (readonly string[])[];
      }
    /** The case goes on here; `talking`: its staff have the conversation. */
    | { readonly kind: 'linked_here'; readonly talking: string | null }
    /** The chat it came from says that it was not the worker: nothing of it is shown or done here until staff have settled it, and then it is told that they have. */
    | { readonly kind: 'frozen' }
    | { readonly kind: 'thawed'; readonly by: string };
};

/** A thin notice to staff: never an ID number, an illness, an income or a worker's own words. */
export type StaffNotice = {
  readonly case: string;
  readonly service: string;
  readonly kind: CaseKind;
  readonly urgency: 'normal' | 'soon' | 'urgent';
  readonly event:
    | 'new'
    | 'alert'
    | 'escalated'
    | 'worker_said'
    | 'supplied'
    | 'withdrawn'
    | 'due'
    | 'deletion'
    | 'link_asked'
    | 'link_contested'
    | 'claimed'
    | 'moved'
    /** The worker does not want his line on the public notice: for the manager. */
    | 'notice_refused'
    | 'acknowledged';
  readonly state: CaseState;
  readonly owner: string | null;
  /** It is for few: where others read along nothing is said of it, not even its service. */
  readonly shut?: true;
};
