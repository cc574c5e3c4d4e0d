import type { Meaning } from '../dialogue/act.ts';
import type { Expectation } from '../dialogue/expectation.ts';
import type { Wording } from '../wording/wording.ts';
import { toneIn } from './explained.ts';
import { papersSaid } from './papers-said.ts';

/** What words say of a photo that lies there already and was taken for something else: 那张是户口本 不是身份证. nothing where they speak of none. */
export function photoRenamed(
  plain: string,
  expectation: Expectation,
  wording: Wording,
): Meaning['renames'] {
  const { papers, question, today } = expectation;
  const there = papers?.there ?? [];
  if (papers === undefined || papers.count > 0 || there.length === 0) return undefined;
  if (toneIn(plain).has('asks')) return undefined;
  const { said, denied = [], came = false, whole } = papersSaid(plain, { expectation, wording });
  const to = said[0]?.need ?? null;
  const not = there.filter((one) => denied.includes(one) && one !== to);
  const only = said.every(({ which }) => which === null) && said.length < 2;
  if (!whole || !only || (not.length === 0 && (!came || said.length === 0))) return undefined;
  // What a list or a choice asks for is told there, where no photo is spoken of.
  const tells = !came && question?.field.read(plain, { today }).kind === 'value';
  if (tells && listed.has(question?.field.kind ?? '')) return undefined;
  return { to, not };
}

const listed: ReadonlySet<string> = new Set(['choice', 'choices']);
