import { illAhead } from './member-illness.ts';
import { nameAhead } from './member-name.ts';
import type { Mention } from './member-tokens.ts';
import { readWords } from './words.ts';

const { fit } = readWords('household.txt');

/** What is said of one who is named: behind the word for him, `whole` with a name that stands first, and `before` it. */
export function saidOf(
  text: string,
  mentions: readonly Mention[],
  { index, namesFirst }: { readonly index: number; readonly namesFirst: boolean },
): { readonly said: string; readonly whole: string; readonly before: string } {
  const { from, to, word } = mentions[index] as Mention;
  const behind = mentions[index + 1];
  const next = behind?.from;
  const gap = text.slice(to, next ?? text.length);
  const ahead = text.slice(mentions[index - 1]?.to ?? 0, from);
  const named = namesFirst ? (nameAhead(ahead)?.name ?? '') : '';
  // What stands before the next one is said of him: his name in such a list, or 16岁的.
  const theirs = namesFirst ? (nameAhead(gap)?.said ?? '') : '';
  const joint = next === undefined ? '' : (jointBefore.exec(gap)?.[0] ?? '');
  const cut = behind === undefined ? 0 : Math.max(modifier(gap, behind.word).length, theirs.length);
  const said = ownPart(gap.slice(0, gap.length - Math.max(cut, joint.length)));
  return { said, whole: `${named}${said}`, before: modifier(ahead, word, index === 0) };
}

/** 女儿张明和女婿: what joins to the next one is no part of a name. */
const jointBefore = fit.u`{joint-before}\s*$`;

const modifying = fit.u`[^，,。；;、！!\s]{1,14}{of-old}$`;
const agedWho = fit.u`^[{{ten-digit}}\d]*{years-old}(?=.*{cared})`;
const mine = fit`^{i}`;
/** 16岁的 before 女儿, 瘫痪的 before 婆婆; what stands before 我妈 ends what was said earlier. */
function modifier(gap: string, word: string, first = false): string {
  if (mine.test(word)) return '';
  return modifying.test(gap)
    ? (modifying.exec(gap)?.[0] ?? '').replace(agedWho, '')
    : illBefore(gap, first);
}

/** 有个脑瘫儿子; 公公偏瘫婆婆哮喘 tells of the one before. */
function illBefore(gap: string, first: boolean): string {
  const ill = illAhead(gap);
  return first || ill.length < gap.length ? ill : '';
}

const ownWords = fit`{own-part}`;
/** What stands behind a word for somebody up to a clause about the household itself. */
function ownPart(gap: string): string {
  const other = ownWords.exec(gap);
  return other ? gap.slice(0, other.index) : gap;
}
