import type { AppointmentRules } from './appointment.ts';
import type { ConsentKind } from './person.ts';
import type { Language, Local } from './phrase.ts';
import type { Department } from './slip.ts';

export type { Local };

/** A number with where it stands written; it holds from that day (`YYYY-MM-DD`) until the next of its series begins. */
export type Threshold = { readonly value: number; readonly from: string; readonly source: string };

/** The most a household may have in a year: so many yuan, so many times the monthly 低保, or so many times in all (domain.md section 3). */
export type Cap = {
  /** A service, or `any`. */
  readonly service: string;
  readonly category?: 'deep' | 'relative' | 'accident';
  readonly unit: 'yuan' | 'dibao_months' | 'times';
  readonly value: number;
  readonly source: string;
};

/** 送温暖, 送清凉 or 送文化 as the centre holds it: open to be joined from the first day to the last (`YYYY-MM-DD`). Names and places stand in the centre's own language. */
export type Campaign = {
  readonly id: string;
  readonly kind: 'warmth' | 'cool' | 'culture';
  readonly name: string;
  readonly from: string;
  readonly to: string;
  /** Day and hour as they are told, where it has some. */
  readonly when?: string;
  readonly place: string;
  readonly seats?: number;
  /** Whom it is for, as it is told. */
  readonly who: string;
  /** What is handed out, or what to bring. */
  readonly needs?: string;
};

/** A sentence that staff send often, for a service or for `any`; `{name}` and the like stand for what the case says. */
export type CannedReply = {
  readonly id: string;
  readonly service: string;
  readonly title: string;
  readonly text: { readonly 'zh-CN': string; readonly en?: string };
};

/** A shop where members pay less, until its last day (`YYYY-MM-DD`). */
export type Discount = {
  readonly kind: string;
  readonly name: string;
  readonly place: string;
  readonly offer: string;
  readonly to: string;
};

/** What a column of the bank's file is filled from. `account`: the number; `name`: who holds it; `number`: the line's place; `use`: what it is paid for; `constant`: always the same. */
export type BankSource =
  | 'number'
  | 'name'
  | 'id'
  | 'account'
  | 'bank'
  | 'branch'
  | 'yuan'
  | 'use'
  | 'constant';

/** One column of the bank's file, in its order. */
export type BankColumn = {
  readonly from: BankSource;
  readonly label: string;
  readonly kind: 'text' | 'number';
  /** For `constant`. */
  readonly value?: string;
};

/** The file that the centre's bank takes for paying many at once. */
export type BankMapping = {
  readonly columns: readonly BankColumn[];
  readonly format: 'xlsx' | 'csv' | 'txt';
  /** Of csv and txt. */
  readonly encoding: 'utf-8' | 'gbk';
  readonly header: boolean;
  /** Between the values of a line: one character; `,` in csv and `|` in txt where it is left out. */
  readonly separator?: string;
};

/** What a centre of its own sets; everything marked ⚙ in the field is here and nowhere in code. */
export type Centre = {
  /** The file that ships is an example: it must not serve the public. */
  readonly example: boolean;
  readonly name: Local;
  readonly address: Local;
  readonly phone: string;
  readonly hours: Local;
  /** Opening hours of a working day, `HH:MM` in the centre's time. */
  readonly openHours: {
    readonly from: string;
    readonly to: string;
    /** When nobody is there in between, in their order. */
    readonly breaks?: readonly { readonly from: string; readonly to: string }[];
  };
  /** How it gives appointments; as usual where this is left out. */
  readonly appointments?: AppointmentRules;
  /** The services this centre offers, in the order of its menu. */
  readonly services: readonly string[];
  /** Numbers to call, by what they are for: `union legal labour government police ambulance fire women youth heart tax discipline`. */
  readonly hotlines: { readonly [what: string]: string };
  /** Desk accounts on duty, first to last. */
  readonly duty: readonly string[];
  /** Desk accounts that take up complaints about this centre and its people; nobody else reads them, and none of these one that names him. */
  readonly complaints?: readonly string[];
  /** Money lines, ratios and other figures of the screening, by name, each a series in the order of its days. */
  readonly thresholds: { readonly [name: string]: readonly Threshold[] };
  readonly caps?: readonly Cap[];
  /** 定点济困医院: hospitals that take less from workers in hardship, each as it is told, with what it takes off. */
  readonly hospitals?: readonly string[];
  /** Campaigns of the seasons, past and to come. */
  readonly campaigns?: readonly Campaign[];
  /** Shops that signed with the centre. */
  readonly discounts?: readonly Discount[];
  /** Rules that a county chooses, by name: comparators, who is accepted, order of stages. */
  readonly rules: { readonly [name: string]: string | number | boolean };
  /** Working days a stage may take, by `service.state` or `state`. */
  readonly days: { readonly [stage: string]: number };
  readonly consents: { readonly [kind in ConsentKind]: string };
  /** Who keeps the language model that hears workers' words, where there is one; `own`: nothing leaves the centre. */
  readonly listener?: { readonly name: string; readonly own: boolean };
  /** The day from which the privacy notice holds in these versions, `YYYY-MM-DD`. */
  readonly noticeFrom?: string;
  readonly times: {
    readonly heardHours: number;
    readonly remindHours: number;
    readonly draftDays: number;
    readonly staleDays: number;
    readonly hideMinutes: number;
    readonly alertMinutes: number;
    /** How long an answer is waited for from who was asked whether he is safe, before those on duty hear of it. */
    readonly worryMinutes: number;
    readonly silentHours: number;
    /** Working days without a word after staff asked or decided, before somebody calls (2), and how often that is tried (3). */
    readonly unreachedDays?: number;
    readonly callTries?: number;
    /** How long a link to the form for a secret value is good. */
    readonly formMinutes: number;
    /** How long the wish of somebody who has lost the chat of a case waits for staff. */
    readonly linkHours: number;
    /** How long a one-time code to go on in another chat is good. */
    readonly codeMinutes: number;
    /** How many days a code is good with which the worker goes on in his own chat with what staff entered for him. */
    readonly counterCodeDays: number;
    /** How many days a code is good with which somebody who stays unknown asks how it stands. */
    readonly askCodeDays?: number;
  };
  readonly retentionDays: { readonly [table: string]: number };
  readonly limits: {
    readonly messagesPerMinute: number;
    readonly papersPerCase: number;
    readonly paperMegabytes: number;
    /** Of photos before consent, of one network address and of all. */
    readonly heardMegabytes?: number;
    readonly heardMegabytesOfAll?: number;
    readonly openDrafts: number;
    /** How often one chat may name cases of other chats in a day. */
    readonly linkAsks: number;
    /** How many wrong codes one chat may try in a day. */
    readonly codeTries: number;
    /** How many tries of either kind all chats together have in an hour. */
    readonly triesOfAll: number;
  };
  /** Departments that cases are sent on to, in the order they are offered. */
  readonly departments?: readonly Department[];
  /** Days off and extra working days that the calendar does not know, `YYYY-MM-DD`. */
  readonly calendar: { readonly off: readonly string[]; readonly on: readonly string[] };
  /** How its bank wants a payment of many; without it there is no such file. */
  readonly bank?: BankMapping;
  /** Sentences of its own that staff send often; one with the id of a shipped one stands in its place. */
  readonly replies?: readonly CannedReply[];
  /** Its own words for questions, by language and key (`q-relief-name.ask`). */
  readonly texts?: { readonly [language in Language]?: { readonly [key: string]: string } };
  /** A folder with Word templates of its own, which stand before those that ship; relative to the centre file. */
  readonly templates?: string;
};
