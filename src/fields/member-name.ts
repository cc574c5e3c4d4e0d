import { isChineseName } from './name.ts';
import { readWords } from './words.ts';

const { fit } = readWords('household.txt');

const sexLead = fit.u`^[\s，,、:：|)）]+(?:{sex}[\s，,、|]*)?`;
/** What is told behind a name, as if it stood right behind the word for him. */
export const behindName = (said: string, name: string): string =>
  said.slice(said.indexOf(name) + name.length).replace(sexLead, '');

const calledSo = fit.u`^(?:[^，,。；;]{0,8}[，,]\s*)?{name-of}?(?:{called}|{full-name}[{{is}}:：]?)\s*(\p{Script=Han}{2,4}?)(?=[{{name-ends-before}}\s\d，,。、；;(（]|$)`;
/** The name of somebody, behind the word for him. */
export function nameIn(said: string): string | undefined {
  const called = calledSo.exec(said)?.[1];
  if (called && isChineseName(called)) return called;
  for (const pattern of [nameAlone, nameBehind]) {
    const right = pattern.exec(said)?.[1];
    if (right && isChineseName(right)) return right;
  }
  return englishName.exec(said)?.[1];
}

/** The name right behind the word for him, with a mark, a figure or the end behind it: 李小明14 is called 李小明. */
const nameAlone = fit.u`^[\s:：，,、|（(]{0,2}((?!\p{Script=Han}{1,2}{not-in-name})\p{Script=Han}{2,4})(?=[\d，,、；;。|)）\s(（]|$)`;

/** The name right behind the word for him, up to what is told of him. */
const nameBehind = fit.u`^[\s:：，,、|（(]{0,2}(\p{Script=Han}{2,3}?)(?=[{{beside-name}}\d，,、；;。|)）\s(（]|{behind-name}|{sex}(?=[\d，,、\s]|$)|{tens}{so-old}|$)`;
const englishName =
  /^[\s,:(]{0,2}(?:is |named |called )?([A-Z][a-z]+(?: [A-Z][a-z]+)?)(?=[\s,.;:)]|$)/u;

const aheadSo = fit.u`(?:^|[，,、；;。.\s\d|）)])(?<said>(?<name>\p{Script=Han}{2,4})(?:[，,、\s（(:：|]+|{is}){my}?)$`;
/** 李秀英，妻子，…; 李秀英（妻子…; 李秀英是我老婆: the name before a word for somebody, in a list that is written so from its first line. */
export function nameAhead(before: string): { readonly name: string; readonly said: string } | null {
  const found = aheadSo.exec(before)?.groups;
  const { name, said } = found ?? {};
  return name !== undefined && said !== undefined && isChineseName(name) ? { name, said } : null;
}

const rowLead = fit.u`^[{{is-or-called}}\s:：，,（(]+`;
const rowGap = fit.u`[{{joint}}、，,\s]+`;
const rowName = fit.u`^\p{Script=Han}{2,4}?(?=[{{name-over}}\d]|$)`;
/** Names of so many people in a row, as 周周、周末 behind 双胞胎儿子; `null` where it is no such row. A nickname counts beside a name of its surname. */
export function namesInRow(said: string, count: number): readonly string[] | null {
  const parts = said.replace(rowLead, '').split(rowGap).slice(0, count);
  const names = parts.map((part, index) =>
    index < count - 1 ? part : (rowName.exec(part)?.[0] ?? ''),
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
