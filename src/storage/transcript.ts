import { talkKey } from './inbox.ts';
import type { KeyRing } from './key-ring.ts';
import type { Plan } from './plan.ts';
import { sealJson, unsealJson } from './seal.ts';
import type { Reader } from './sqlite.ts';
import { fixed, statement } from './statement.ts';
import type { TranscriptLine } from './store.ts';

const insertLines = statement<{
  conversation: string;
  version: number;
  part: number;
  at: number;
  draft: string | null;
  key: string;
  lines: Uint8Array;
}>()((db, hole) =>
  db.insertInto('transcript').values({
    conversation: hole.conversation,
    version: hole.version,
    part: hole.part,
    at: hole.at,
    draft: hole.draft,
    key: hole.key,
    lines: hole.lines,
  }),
);
const linesOf = statement<{ conversation: string }>()((db, hole) =>
  db
    .selectFrom('transcript')
    .selectAll()
    .where('conversation', '=', hole.conversation)
    .orderBy('version')
    .orderBy('part'),
);

/** So many rows are read first where only the newest lines are wanted, and so many where those do not do. */
const newest = [20, 200].map((rows) =>
  statement<{ conversation: string }>()((db, hole) =>
    db
      .selectFrom('transcript')
      .selectAll()
      .where('conversation', '=', hole.conversation)
      .orderBy('version', 'desc')
      .orderBy('part', 'desc')
      .limit(fixed(rows)),
  ),
);

const place = (conversation: string, version: number, part: number) =>
  ({ table: 'transcript', column: 'lines', row: `${conversation} ${version} ${part}` }) as const;

/** Plans the lines of one turn; lines in a row that belong to the same draft share a row. */
export function planTranscript(
  plan: Plan,
  turn: { id: string; version: number; lines: readonly TranscriptLine[]; consented: boolean },
): void {
  const groups: TranscriptLine[][] = [];
  for (const line of turn.lines) {
    const last = groups.at(-1);
    if (last?.[0]?.draft === line.draft) last.push(line);
    else groups.push([line]);
  }
  if (groups.length === 0) return;
  const key = talkKey(plan, turn.id, turn.consented);
  for (const [part, lines] of groups.entries()) {
    const first = lines[0] as TranscriptLine;
    plan.write(insertLines, {
      conversation: turn.id,
      version: turn.version,
      part,
      at: first.at,
      draft: first.draft,
      key: key.id,
      lines: sealJson(key.secret, place(turn.id, turn.version, part), lines),
    });
  }
}

/** Every line of a conversation that can still be opened, oldest first. */
export function readTranscript(
  reader: Reader,
  ring: KeyRing,
  conversation: string,
): readonly TranscriptLine[] {
  return opened(reader.all(linesOf, { conversation }), { reader, ring, conversation });
}

/** The newest lines that can still be opened, oldest first: so many that `enough` says so, or all there are. A long conversation costs no more than a short one. */
export function readNewest(
  reader: Reader,
  ring: KeyRing,
  {
    conversation,
    enough,
  }: {
    readonly conversation: string;
    readonly enough: (lines: readonly TranscriptLine[]) => boolean;
  },
): readonly TranscriptLine[] {
  for (const some of newest) {
    const rows = reader.all(some, { conversation }).toReversed();
    const lines = opened(rows, { reader, ring, conversation });
    if (enough(lines)) return lines;
  }
  return readTranscript(reader, ring, conversation);
}

type Row = {
  readonly key: string;
  readonly version: number;
  readonly part: number;
  readonly lines: Uint8Array;
};

function opened(
  rows: readonly Row[],
  at: { readonly reader: Reader; readonly ring: KeyRing; readonly conversation: string },
): readonly TranscriptLine[] {
  const { reader, ring, conversation } = at;
  return rows.flatMap((row) => {
    const key = ring.byId(row.key, reader);
    if (key === null) return [];
    return unsealJson(
      key.secret,
      place(conversation, row.version, row.part),
      row.lines,
    ) as TranscriptLine[];
  });
}
