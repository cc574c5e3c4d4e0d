import { nameAhead } from './member-name.ts';
import type { Mention } from './member-tokens.ts';

/** What is said of one who is named: behind the word for him, `whole` with a name that stands first, and `before` it. */
export function saidOf(
  text: string,
  mentions: readonly Mention[],
  { index, namesFirst }: { readonly index: number; readonly namesFirst: boolean },
): { readonly said: string; readonly whole: string; readonly before: string } {
  const { from, to } = mentions[index] as Mention;
  const next = mentions[index + 1]?.from;
  const gap = text.slice(to, next ?? text.length);
  const ahead = text.slice(mentions[index - 1]?.to ?? 0, from);
  const named = namesFirst ? (nameAhead(ahead)?.name ?? '') : '';
  // What stands before the next one is said of him: his name in such a list, or 16岁的.
  const theirs = namesFirst ? (nameAhead(gap)?.said ?? '') : '';
  const joint = next === undefined ? '' : (jointBefore.exec(gap)?.[0] ?? '');
  const cut = next === undefined ? 0 : Math.max(modifier(gap).length, theirs.length);
  const said = ownPart(gap.slice(0, gap.length - Math.max(cut, joint.length)));
  return { said, whole: `${named}${said}`, before: modifier(ahead) };
}

/** 女儿张明和女婿: what joins to the next one is no part of a name. */
const jointBefore = /(?:[和跟与同]|还有|以及)\s*$/u;

/** 16岁的 before 女儿, 瘫痪的 before 婆婆. */
const modifier = (gap: string): string =>
  (/[^，,。；;、！!\s]{1,14}的(?:老|亲)?$/u.exec(gap)?.[0] ?? '').replace(
    /^[一二三四五六七八九十\d]*岁(?=.*(?:一个人|带|养))/u,
    '',
  );

/** What stands behind a word for somebody up to a clause about the household itself. */
function ownPart(gap: string): string {
  const other =
    /(?:家里|全家|一家|我们家|我家|俺家|房租|欠(?:我|了)|(?<![在到给进去])(?:厂里|老板|公司)|想申请|能不能|请问|一共|总共)/.exec(
      gap,
    );
  return other ? gap.slice(0, other.index) : gap;
}
