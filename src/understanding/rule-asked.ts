import type { RuleAsked } from '../dialogue/act.ts';
import type { Expectation } from '../dialogue/expectation.ts';
import { clausesOf, withMark } from '../fields/clauses.ts';
import { computationOf, toldInputs } from '../policies/computations.ts';
import { certain, type PolicyShelf } from '../policies/shelf.ts';
import { serviceById } from '../services/index.ts';
import type { Question } from '../services/service.ts';
import type { Analysis } from './analysis.ts';
import { toneIn } from './explained.ts';
import { looseWords } from './found.ts';
import { hearing } from './learned/hear-needs.ts';
import { asksIndeed } from './learned-answer.ts';
import { asksRule, likeliest, type Part } from './rule-part.ts';
import type { Asked } from './rules/asked.ts';
import { fold } from './rules/fold.ts';
import { hear } from './rules/heard.ts';

/** A question about rules in a message: among the everyday ones it is the topic `rule`. */
export type AskedRule = Asked & {
  readonly rule: RuleAsked;
  /** Services that its entry leads to. */
  readonly leads: readonly string[];
};

/** Longer is a story, in which no single rule is looked for. */
const longest = 160;

/** So many letters told beside a question that comes with a need are a story of one's own. */
const mostAround = 28;

/** So many letters before a question only lead up to it. */
const mostBefore = 14;

/** In the story of a case only a short message is a question about rules. */
const longestInStory = 30;

/** Whether its clauses that ask nothing tell a story of one's own. */
const tellsStory = (original: string): boolean =>
  lettersOf(
    clausesOf(original)
      .map(({ from, to }) => original.slice(from, to))
      .filter((clause) => !asksRule(fold(clause).text) && !toneIn(clause).has('asks'))
      .join(''),
  ) > mostAround;

/** The policy label; it names no service that opens. */
const policies = 'policy_consult';

/** Where a question about rules may be asked: not while somebody is in danger or has the conversation, and not in place of naming photos. */
const heardAt: ReadonlySet<Expectation['kind']> = new Set([
  'idle',
  'question',
  'review',
  'consent',
  'needs',
  'settle',
] as const);

type At = {
  readonly expectation: Expectation;
  readonly shelf: PolicyShelf | undefined;
};

/** The question about rules in a message, and what it says besides; `null` where it tells a need or answers what stands open. What is asked and not certain has no entry. */
export function ruleIn(original: string, heard: Analysis, at: At): AskedRule | null {
  const { expectation, shelf } = at;
  if (shelf === undefined || original.length > longest || !heardAt.has(expectation.kind))
    return null;
  if (expectation.occasion === 'safe' || !isQuestion(original, heard)) return null;
  // What belongs to another office is not answered by whatever sounds like it here.
  if (heard.door !== null) return null;
  // 问这个干什么 asks about the form itself.
  if (expectation.question !== null && heard.act === 'why') return null;
  const part = likeliest(original, {
    shelf,
    today: expectation.today,
    least: (id) =>
      isOurs(heard, original, expectation) || isOfOpen(id) ? certain.heard : certain.alone,
  });
  if (part === null || answersOpen(original, part, expectation)) return null;
  // 还没有，不知道去哪里说: at a question, who does not know answers, unless he asks outright.
  const unsure = toneIn(original).has('unsure');
  if (unsure && expectation.question !== null && !/[?？]/u.test(original)) return null;
  const { question, today } = expectation;
  if (question !== null && !asksIndeed(original, question, today)) return null;
  const services = heard.needs.filter(({ label, sure }) => sure && label !== policies);
  const tells = services.length > 0 && heard.act === 'need';
  const told = { found: part.found, tells, asks: asksRule(fold(part.words).text) };
  if (
    told.found === null &&
    !isLost(heard, part, {
      services: services.length,
      expectation,
      asks: told.asks,
      unsure,
    })
  )
    return null;
  if (tells && (!told.asks || lettersOf(part.rest) > mostAround)) return null;
  const leads = told.found === null ? [] : leadsOf(shelf, told.found.id, expectation.today);
  // What only leads up to the question belongs to it: 我是76年的女工，几时退休.
  const leadsUp =
    expectation.question === null &&
    lettersOf(part.rest) <= (heard.leadsUp === true ? mostAround : mostBefore) &&
    services.every(({ label }) => leads.includes(label));
  // Where the message is nothing but the question, the one thing it names belongs to the question; who tells more of himself has a matter.
  const facts = ownFacts(heard, services);
  const own =
    tells &&
    (tellsStory(original) ||
      (facts > 0 &&
        (part.rest !== '' || facts > 1 || services.length > 1 || heard.hardship !== undefined)));
  // A plea for help sounds like a question about it.
  if (own && part.rest === '' && !heard.needs.some(({ label }) => label === policies)) return null;
  const rest = own ? original : leadsUp ? '' : part.rest;
  const rule = { ...ruleOf(original, part, at), ...(own ? { beside: true as const } : {}) };
  return { topics: ['rule'], words: part.words, rest, leads, rule };

  /** An answer that leads to what is being filled in is a matter of ours. */
  function isOfOpen(id: string): boolean {
    const open = expectation.services ?? [];
    return (
      shelf !== undefined && leadsOf(shelf, id, expectation.today).some((one) => open.includes(one))
    );
  }

  function ruleOf(
    words: string,
    { found, beyond, words: asking }: Part,
    { expectation: { today } }: { readonly expectation: Expectation },
  ): RuleAsked {
    const id = found?.id ?? null;
    const computation =
      id === null || shelf === undefined ? undefined : computationIn(shelf, id, today);
    const given = computation === undefined ? {} : toldInputs(computation, words, today);
    const near = services.map(({ label }) => label);
    return {
      entry: id,
      words: asking.slice(0, 80),
      ...(beyond === null ? {} : { beyond }),
      ...(Object.keys(given).length === 0 ? {} : { given }),
      ...(heard.fields.length > 0 ? { personal: true as const } : {}),
      ...(near.length > 0 ? { near } : {}),
    };
  }
}

/** What only sounds like a danger, with no word of one, and is as a whole a question that an entry is certainly about, is that question. */
export function withoutMishearing(
  original: string,
  heard: Analysis,
  { expectation: { kind, occasion, today }, shelf }: At,
): Analysis {
  if (heard.danger !== 'unsure' || shelf === undefined || !heardAt.has(kind)) return heard;
  const folded = fold(original).text;
  if (occasion === 'safe' || original.length > longestInStory * 2 || !asksRule(folded))
    return heard;
  return shelf.look(folded, today).near < certain.alone ? heard : { ...heard, danger: null };
}

/** Whether a message speaks of a matter of ours: it tells a need, or asks and names what is asked about here, or what stands open. */
function isOurs({ needs, fields }: Analysis, original: string, { services = [] }: Expectation) {
  if (needs.length > 0) return true;
  if (!asksRule(fold(original).text)) return false;
  const about = (): boolean =>
    hearing(hear(original)).needs.some(
      ({ label, likely }) => likely >= leastAbout && services.includes(label),
    );
  return fields.length > 0 || (services.length > 0 && about());
}

/** So likely a message must be about what stands open. */
const leastAbout = 0.5;

/** How much of what these services ask for is told with them. */
const ownFacts = (
  { fields }: Pick<Analysis, 'fields'>,
  services: readonly { readonly label: string }[],
): number =>
  fields.filter(({ question }) =>
    services.some(({ label }) => serviceById(label)?.questions.some(({ id }) => id === question)),
  ).length;

/** What an answer leads to; what is not answered leads nowhere. */
function leadsOf(shelf: PolicyShelf, id: string, today: string): readonly string[] {
  const told = shelf.tell(id, today);
  return told === null || told.kind === 'hidden' ? [] : told.entry.needs;
}

const computationIn = (shelf: PolicyShelf, id: string, today: string) => {
  const compute = shelf.tell(id, today)?.entry.compute ?? null;
  return compute === null ? undefined : computationOf(compute);
};

const isQuestion = (text: string, { act, needs }: Analysis): boolean =>
  act === 'question' ||
  needs.some(({ label }) => label === policies) ||
  /[?？]/u.test(text) ||
  toneIn(text).has('asks') ||
  asksRule(fold(text).text);

/** A question that no entry is certain about, and that is nothing else: it was heard as one about rules, and tells no need. */
function isLost(
  heard: Analysis,
  { beyond, near }: Part,
  {
    services,
    expectation,
    asks,
    unsure,
  }: {
    readonly services: number;
    readonly expectation: Expectation;
    readonly asks: boolean;
    readonly unsure: boolean;
  },
): boolean {
  if (beyond !== null) return near >= related && (asks || services === 0);
  if (services > 0) return false;
  // 叫刘什么军，记不清了: who does not know a thing asks for none.
  if (expectation.question !== null) return heard.act === 'question' && near >= related && !unsure;
  return heard.needs.some(({ label }) => label === policies);
}

/** So near a question about another country is still one about our matters. */
const related = 0.2;

const lettersOf = (text: string): number =>
  (text.match(/[a-z0-9']{2,}|\p{Script=Han}/giu) ?? []).length;

/** Whether the words answer the open question: a number, a date or a choice read from all of them is an answer, and so is a story where it was asked for. */
function answersOpen(
  original: string,
  { found, rest }: Part,
  { question, kind, today }: Expectation,
): boolean {
  if (question === null || kind === 'review') return false;
  const { field } = question;
  if (tellsAnswer(original, field, today)) return true;
  if (field.story === true)
    return found === null || rest !== '' || lettersOf(original) > longestInStory;
  if (field.kind === 'yesNo' || (looseWords.has(field.kind) && field.kind !== 'choice'))
    return found === null;
  return field.read(original, { today }).kind === 'value';
}

/** 低保没得，村头说不合条件: the first clause answers, and none of the others asks. */
function tellsAnswer(original: string, { kind, read }: Question['field'], today: string): boolean {
  const clauses = clausesOf(original).map((one) => withMark(original, one));
  const [first = '', ...others] = clauses;
  return (
    !looseWords.has(kind) &&
    others.length > 0 &&
    read(first, { today }).kind === 'value' &&
    !others.some((clause) => toneIn(clause).has('asks') || asksRule(fold(clause).text))
  );
}
