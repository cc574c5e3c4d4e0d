import { choice } from '../fields/choice.ts';
import { name } from '../fields/name.ts';
import { phone } from '../fields/phone.ts';
import { yesNo } from '../fields/yes-no.ts';
import type { Answers } from '../messages/answer.ts';
import type { Relation, Speaker } from '../messages/person.ts';
import type { Facts, Question } from '../services/service.ts';

const relations: readonly Relation[] = [
  'self',
  'mother',
  'father',
  'spouse',
  'child',
  'relative',
  'other',
];

/** How people name whom it is for. */
export const kin: { readonly [relation in Relation]: readonly string[] } = {
  self: ['自己', '本人', '我办', '我自己', '给我', '我的', '就我', 'myself', 'for me'],
  mother: [
    '我妈',
    '妈妈',
    '母亲',
    '老妈',
    '我娘',
    '老娘',
    '俺娘',
    '俺妈',
    '阿妈',
    'my mother',
    'my mum',
    'my mom',
  ],
  father: [
    '我爸',
    '爸爸',
    '父亲',
    '老爸',
    '我爹',
    '俺爹',
    '老爹',
    '老汉',
    '阿爸',
    'my father',
    'my dad',
  ],
  spouse: [
    '老婆',
    '媳妇',
    '爱人',
    '妻子',
    '老公',
    '丈夫',
    '男人',
    '婆娘',
    '对象',
    '太太',
    '先生',
    'my wife',
    'my husband',
  ],
  child: [
    '儿子',
    '女儿',
    '闺女',
    '孩子',
    '娃',
    '姑娘',
    '小孩',
    'my son',
    'my daughter',
    'my child',
  ],
  relative: [
    '哥',
    '弟',
    '姐',
    '妹',
    '亲戚',
    '公公',
    '婆婆',
    '岳父',
    '岳母',
    '丈母娘',
    '老丈人',
    '爷爷',
    '奶奶',
    '外公',
    '外婆',
    '姥姥',
    '姥爷',
    '叔',
    '舅',
    '姑',
    '姨',
    'brother',
    'sister',
    'relative',
  ],
  other: [
    '工友',
    '同事',
    '邻居',
    '朋友',
    '别人',
    '职工',
    '会员',
    '老乡',
    'workmate',
    'neighbour',
    'friend',
    'somebody else',
  ],
};

/** Kin of whom there is one: the same person at the next application. */
const single: readonly string[] = ['self', 'mother', 'father', 'spouse'];

const helped = (facts: Facts): boolean =>
  facts('for_whom') !== undefined && facts('for_whom') !== 'self';

const base = { need: 'apply', starred: true, own: true } as const;

/** Who writes, and for whom: asked before the questions of any service (design.md 2.5). */
export const prelude: readonly Question[] = [
  { ...base, id: 'for_whom', field: choice({ set: 'for_whom', values: relations, sayings: kin }) },
  { ...base, id: 'speaker_name', field: name(), when: helped },
  { ...base, id: 'speaker_phone', field: phone(), when: helped },
  { ...base, id: 'speaker_authority', field: yesNo(), when: helped },
];

/** The phone that was given for a case of another chat. */
export const linkPhone: Question = {
  ...base,
  id: 'link_phone',
  field: phone({ kinds: ['mobile', 'landline'] }),
};

const textOf = (answers: Answers, id: string): string | undefined => {
  const value = answers[id]?.value;
  return typeof value === 'string' ? value : undefined;
};

/** Who writes for whom, as far as it was said. */
export function speakerOf(answers: Answers): Speaker {
  const relation = (textOf(answers, 'for_whom') ?? 'self') as Relation;
  if (relation === 'self') return { relation };
  return {
    relation,
    name: textOf(answers, 'speaker_name'),
    phone: textOf(answers, 'speaker_phone'),
    authority: answers['speaker_authority']?.raw,
  };
}

/** The id of the applicant within the conversation: kin of whom there is one keep theirs, others get a fresh one. */
export const applicantOf = (
  relation: string,
  people: number,
): { readonly applicant: string; readonly people: number } =>
  single.includes(relation)
    ? { applicant: relation, people }
    : { applicant: `p${people + 1}`, people: people + 1 };

/** What a helper's own words about himself must not become: these belong to the one who speaks. */
export const speakersOwn: { readonly [question: string]: string } = {
  name: 'speaker_name',
  phone: 'speaker_phone',
};
