import { charsOf } from './as-text.ts';
import { nameDots } from './name-form.ts';
import { surnameLength } from './surnames.ts';

/** 张三 → 张*, 张小明 → 张*明, 欧阳小明 → 欧阳*明 (domain.md section 10); Latin names keep the first letter. */
export function maskName(said: string): string {
  const chars = charsOf(said);
  if (/^[A-Za-z]/.test(said)) return `${chars[0]}***`;
  if (Array.from(nameDots).some((dot) => said.includes(dot))) return `${chars[0]}**`;
  const kept = surnameLength(said) === 2 ? 2 : 1;
  const last = chars.length - kept >= 2 ? (chars.at(-1) as string) : '';
  return `${chars.slice(0, kept).join('')}*${last}`;
}
