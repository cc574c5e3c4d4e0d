import { clausesOf, withMark } from '../fields/clauses.ts';
import type { Phrase } from '../messages/phrase.ts';
import { toneIn } from './explained.ts';
import { readWays } from './rules/ways.ts';
import { chosenIn, leftBySaying, namedAlone } from './services-chosen.ts';

const ways = readWays('acts.txt');
const onlyCries = ways('only-cries');
const scoffs = ways('scoffs');

/** Services that clauses of a message refuse, and what else it says. */
export type Refused = {
  readonly drop: readonly string[];
  /** Refused by its name, or by a saying that leaves it as its name would; not by what is not wished for of it. */
  readonly firmly: boolean;
  /** The clauses that say something else; empty where there are none. */
  readonly rest: string;
};

type At = {
  /** Services that may be refused: those that stand, and those that the message sounds like. */
  readonly among: readonly string[];
  /** Those that stand. */
  readonly open: readonly string[];
  readonly say: (phrase: Phrase) => readonly string[];
};

/** The services that single clauses of a longer message refuse in plain words: 不是，我不告他们，就是想要医疗救助. `null` where none does. */
export function refusedIn(plain: string, { among, open, say }: At): Refused | null {
  if (among.length === 0) return null;
  const clauses = clausesOf(plain).map((one) => withMark(plain, one).trim());
  const said = clauses.map((clause) => ({ clause, drop: dropIn(clause) }));
  const drop = [...new Set(said.flatMap((one) => one.drop.map(({ id }) => id)))];
  if (drop.length === 0) return null;
  const staying = open.filter((id) => !drop.includes(id));
  const rest = said
    .filter((one) => one.drop.length === 0)
    .map(({ clause }) => clause)
    .filter((clause) => !onlyCries.test(clause) && !isScoff(clause) && !namesStaying(clause));
  return {
    drop,
    firmly: said.some((one) => one.drop.some(({ firmly }) => firmly)),
    rest: rest.join(' '),
  };

  function dropIn(clause: string): readonly { readonly id: string; readonly firmly: boolean }[] {
    if (toneIn(clause).has('asks')) return [];
    const saying = leftBySaying(clause, among);
    if (saying !== null) return [saying];
    const { drop: named = [] } = chosenIn(clause, among, say) ?? {};
    return named.map((id) => ({ id, firmly: true }));
  }

  /** 啥法律援助啊, of what is refused beside it. */
  function isScoff(clause: string): boolean {
    const of = scoffs.exec(clause)?.[1];
    return of !== undefined && namedAlone(of, drop, say) !== null;
  }

  /** 就是想要医疗救助, of what stays: it goes on. */
  function namesStaying(clause: string): boolean {
    return namedAlone(clause, staying, say) !== null || chosenIn(clause, staying, say) !== null;
  }
}
