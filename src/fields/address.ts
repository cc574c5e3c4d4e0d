import { z } from 'zod';
import { literal, phrase } from '../messages/phrase.ts';
import { asText, charsOf } from './as-text.ts';
import { isAside } from './aside.ts';
import type { Field, Reading } from './field.ts';
import { normalise, originalSpan } from './normalise.ts';
import { tidy } from './text.ts';

const most = 200;
const least = 4;

/** A place to live, as said after light cleaning: at least four characters with a word of place or a number. */
export const address = (): Field => ({
  kind: 'address',
  hint: 'text',
  find: (text) => {
    const plain = normalise(text);
    return [...plain.text.matchAll(cued)].flatMap((match) => {
      const said = (match[1] as string).replace(/[的吧啊呢，,。\s]+$/u, '');
      if (!isPlace(said) || charsOf(said).length < 5) return [];
      const from = match.index + match[0].indexOf(match[1] as string);
      return [{ value: said, span: originalSpan(plain, from, from + said.length) }];
    });
  },
  read: (text) => read(tidy(text).replace(/\n+/gu, ' ')),
  show: (value) => literal(asText(value)),
  mask: (value) => literal(maskAddress(asText(value))),
  schema: z
    .string()
    .min(least)
    .max(most)
    .refine((said) => !said.includes('\n')),
});

/** Words that name kinds of places. */
const placeWord =
  /[省市县区州盟旗镇乡村屯寨庄街路巷弄里号楼栋幢室院园苑城湾沟坪坡桥站]|街道|社区|小区|单元|宿舍|家属院|公寓|胡同|大道|新村|工地|工棚|厂里|大队|组|road|street|avenue|district|county|city|town|village|building|room|dorm/i;

const isPlace = (said: string): boolean =>
  placeWord.test(said) || (/\d/.test(said) && /[\p{Script=Han}A-Za-z]{2}/u.test(said));

const part = '[\\p{Script=Han}A-Za-z0-9#\\-—()（）]';
const cued = new RegExp(
  `(?:(?:我|俺|咱|家|目前|现在|租|搬)(?:家|现在|目前)?(?:就)?(?:住在|住到|住起|住|租在)|(?:家庭|现|居|通讯|联系)?(?:住址|地址|住处)(?:是|在|:|：)?|家在|(?:i )?live (?:in|at)|address(?: is|:)?)\\s*(${part}{4,60})`,
  'giu',
);

const lead =
  /^(?:嗯|额|呃|哦|那个|我家|我们家|俺家|我们|我|俺|咱|家里|家|现在|目前|就|暂时|的|地址|住址|家庭住址|现住址|详细地址|租房|租的房子|是|在|住在|租住在|租住|住到|住起|住|屋头|我的|address|i live (?:in|at)|my|is|[:：,，\s])+/iu;
const ending =
  /(?:[。.!！,，\s~]|吧|啊|呀|哈|这里|这儿|那里|那儿|里头|里面|谢谢)+$|(?<=院子?|屋|巷子?|胡同|[村寨湾坪坝沟镇])头(?:[。.!！\s~]|嘛|噻)*$/u;

function read(said: string): Reading {
  if (said === '' || (said.length <= 30 && isAside(said))) return { kind: 'nothing' };
  const bare = said.replace(lead, '').replace(ending, '').trim();
  const length = charsOf(bare).length;
  if (/^[\d\s+-]*$/.test(bare))
    return bare === ''
      ? { kind: 'nothing' }
      : { kind: 'problem', problem: phrase('problem-address-more') };
  if (!isPlace(bare))
    return length <= 12 && notPlace.test(bare) ? { kind: 'nothing' } : vague(bare);
  if (length < least) return { kind: 'problem', problem: phrase('problem-address-more') };
  if (bare.length > most)
    return { kind: 'problem', problem: phrase('problem-text-long', { max: most }) };
  return { kind: 'value', value: bare };
}

const notPlace = /^(?:好|是|不|没|有|谢|你|您|可以|嗯|对|行|再见|哈|啊|我)/;

/** Words without a place in them: too little for a place name, or about something else. */
const vague = (bare: string): Reading =>
  /^(?![一二两三四五六七八九十百千万]+[块元]?$)\p{Script=Han}{2,6}$/u.test(bare)
    ? { kind: 'problem', problem: phrase('problem-address-more') }
    : { kind: 'nothing' };

/** The address down to its county or town, the rest covered. */
export function maskAddress(said: string): string {
  const head =
    /^(?:[^省市区县州]{2,8}(?:省|自治区))?(?:[^市区县州]{1,8}(?:市|自治州|地区|盟))?(?:[^县区旗市]{1,8}(?:县|区|旗|市))?(?:[^镇乡]{1,6}(?:镇|乡|街道))?/u.exec(
      said,
    )?.[0] ?? '';
  const kept =
    head.length > 0 && head.length < said.length ? head : charsOf(said).slice(0, 2).join('');
  return `${kept}***`;
}
