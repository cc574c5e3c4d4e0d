import { isChineseName } from './name.ts';

/** What is told behind a name, as if it stood right behind the word for him. */
export const behindName = (said: string, name: string): string =>
  said
    .slice(said.indexOf(name) + name.length)
    .replace(/^[\s，,、:：|)）]+(?:[男女][\s，,、|]*)?/u, '');

/** The name of somebody, behind the word for him. */
export function nameIn(said: string): string | undefined {
  const called =
    /^(?:[^，,。；;]{0,8}[，,]\s*)?(?:的)?(?:名字)?(?:叫做?|名叫|名字是|姓名[是:：]?)\s*(\p{Script=Han}{2,4}?)(?=[\s\d，,。、；;(（今在上读念是有没身]|$)/u.exec(
      said,
    )?.[1];
  if (called && isChineseName(called)) return called;
  for (const pattern of [nameAlone, nameBehind]) {
    const right = pattern.exec(said)?.[1];
    if (right && isChineseName(right)) return right;
  }
  return englishName.exec(said)?.[1];
}

/** The name right behind the word for him, with a mark, a figure or the end behind it: 李小明14 is called 李小明. */
const nameAlone =
  /^[\s:：，,、|（(]{0,2}((?!\p{Script=Han}{1,2}[今去前明]年)\p{Script=Han}{2,4})(?=[\d，,、；;。|)）\s(（]|$)/u;

/** The name right behind the word for him, up to what is told of him. */
const nameBehind =
  /^[\s:：，,、|（(]{0,2}(\p{Script=Han}{2,3}?)(?=[\d，,、；;。|)）\s(（在都也]|[今去前明][年天]|[男女](?=[\d，,、\s]|$)|每?月(?:收入|薪|入|工资)?|收入|工资|退休|没|无|下岗|失业|患|有|得了|上|读|念|身份证|打工|务农|[一二三四五六七八九]?十[一二三四五六七八九]?岁|$)/u;
const englishName =
  /^[\s,:(]{0,2}(?:is |named |called )?([A-Z][a-z]+(?: [A-Z][a-z]+)?)(?=[\s,.;:)]|$)/u;

/** 李秀英，妻子，…; 李秀英（妻子…; 李秀英是我老婆: the name before a word for somebody, in a list that is written so from its first line. */
export function nameAhead(before: string): { readonly name: string; readonly said: string } | null {
  const found =
    /(?:^|[，,、；;。.\s\d|）)])(?<said>(?<name>\p{Script=Han}{2,4})(?:[，,、\s（(:：|]+|是)(?:我|俺)?的?)$/u.exec(
      before,
    )?.groups;
  const { name, said } = found ?? {};
  return name !== undefined && said !== undefined && isChineseName(name) ? { name, said } : null;
}

/** Names of so many people in a row, as 周周、周末 behind 双胞胎儿子; `null` where it is no such row. A nickname counts beside a name of its surname. */
export function namesInRow(said: string, count: number): readonly string[] | null {
  const parts = said
    .replace(/^[\s:：，,（(是叫]+/u, '')
    .split(/[、，,和跟与\s]+/u)
    .slice(0, count);
  const names = parts.map((part, index) =>
    index < count - 1
      ? part
      : (/^\p{Script=Han}{2,4}?(?=[\d都也在今上读念才各一二三四五六七八九十]|$)/u.exec(part)?.[0] ??
        ''),
  );
  const [first = ''] = names;
  const fits =
    names.length === count &&
    count > 1 &&
    isChineseName(first) &&
    names.every(
      (name) => isChineseName(name) || (name.length > 1 && name.length < 4 && name[0] === first[0]),
    );
  return fits ? names : null;
}
