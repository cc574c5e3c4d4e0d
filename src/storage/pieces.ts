import type { Case } from '../cases/case.ts';
import { titleOf } from '../cases/listing/listed.ts';
import { type SearchWord, searchWords } from '../cases/listing/search-words.ts';
import type { Macs } from './hmac.ts';
import type { Plan } from './plan.ts';
import type { Reader } from './sqlite.ts';
import { fixed, statement } from './statement.ts';

/** So many bytes of a digest are kept: a case that is found by chance is told from one that fits when it is opened. */
const bytes = 6;
/** Of a piece that very many cases have, no more are looked at. */
const mostOfOne = 20_000;

const putPiece = statement<{ mac: Uint8Array; number: string }>()((db, hole) =>
  db
    .insertInto('pieces')
    .values({ mac: hole.mac, case_number: hole.number })
    .onConflict((on) => on.columns(['mac', 'case_number']).doNothing()),
);
const dropPiece = statement<{ mac: Uint8Array; number: string }>()((db, hole) =>
  db.deleteFrom('pieces').where('mac', '=', hole.mac).where('case_number', '=', hole.number),
);
const putAll = statement<{ number: string; macs: Uint8Array }>()((db, hole) =>
  db
    .insertInto('case_pieces')
    .values({ case_number: hole.number, macs: hole.macs })
    .onConflict((on) => on.column('case_number').doUpdateSet({ macs: hole.macs })),
);
const piecesOf = statement<{ number: string }>()((db, hole) =>
  db.selectFrom('case_pieces').select('macs').where('case_number', '=', hole.number),
);
/** Numbers are read so many at once: of a common piece only the newest are mostly wanted. */
const atOnce = 500;
const casesBefore = statement<{ mac: Uint8Array; number: string }>()((db, hole) =>
  db
    .selectFrom('pieces')
    .select('case_number')
    .where('mac', '=', hole.mac)
    .where('case_number', '<', hole.number)
    .orderBy('case_number', 'desc')
    .limit(fixed(atOnce)),
);
const casesWith = statement<{ mac: Uint8Array }>()((db, hole) =>
  db
    .selectFrom('pieces')
    .select('case_number')
    .where('mac', '=', hole.mac)
    .orderBy('case_number', 'desc')
    .limit(fixed(mostOfOne)),
);

const macOf = (macs: Macs, { kind, text }: SearchWord): Buffer =>
  macs.of('lookup', `piece:${kind}`, text).subarray(0, bytes);

/** Plans the pieces a case is found by in part, in place of those it had, which a new one has not; where they are the same nothing is written. */
export function planPieces(plan: Plan, macs: Macs, of: Case, fresh = false): void {
  const digests = searchWords(titleOf(of)).map((word) => macOf(macs, word));
  const now = new Map(digests.map((mac) => [mac.toString('hex'), mac]));
  const all = Buffer.concat([...now.keys()].toSorted().map((key) => now.get(key) as Buffer));
  const read = () => plan.reader.get(piecesOf, { number: of.number })?.macs;
  const before = Buffer.from((fresh ? undefined : read()) ?? []);
  if (before.equals(all)) return;
  for (let at = 0; at < before.length; at += bytes) {
    const mac = before.subarray(at, at + bytes);
    if (!now.delete(mac.toString('hex'))) plan.write(dropPiece, { mac, number: of.number });
  }
  for (const mac of now.values()) plan.write(putPiece, { mac, number: of.number });
  plan.write(putAll, { number: of.number, macs: all });
}

type Found = { readonly reader: Reader; readonly macs: Macs };

function* casesWithOne({ reader, macs }: Found, word: SearchWord): Iterable<string> {
  const mac = macOf(macs, word);
  // Behind every case number.
  for (let number = '~'; ; ) {
    const some = reader.all(casesBefore, { mac, number });
    for (const row of some) yield row.case_number;
    if (some.length < atOnce) return;
    number = some.at(-1)?.case_number ?? '';
  }
}

/** Numbers of the cases that have all of these pieces, the newest first; by chance also of others. */
export function casesWithAll(found: Found, words: readonly SearchWord[]): Iterable<string> {
  const { reader, macs } = found;
  const [only] = words;
  if (only !== undefined && words.length === 1) return casesWithOne(found, only);
  const lists = words.map((word) =>
    reader.all(casesWith, { mac: macOf(macs, word) }).map((row) => row.case_number),
  );
  const [first = [], ...rest] = lists.toSorted((one, other) => one.length - other.length);
  return rest.reduce<readonly string[]>((all, list) => {
    const there = new Set(list);
    return all.filter((number) => there.has(number));
  }, first);
}
