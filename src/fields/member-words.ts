/** Relations of a household's members to the applicant (design.md section 7). */
export const relations = [
  'spouse',
  'child',
  'mother',
  'father',
  'brother',
  'sister',
  'grandfather',
  'grandmother',
  'grandchild',
  'father_in_law',
  'mother_in_law',
  'child_in_law',
] as const;

/** One of those relations. */
export type MemberRelation = (typeof relations)[number];

const rows: readonly (readonly [readonly MemberRelation[], string])[] = [
  [
    ['spouse'],
    '老婆 老公 老伴儿 老伴 老头子 爱人 媳妇儿 媳妇 对象 丈夫 妻子 配偶 婆娘 婆姨 堂客 内人 那口子 屋里头的 男人 女人 太太 孩子他爸 孩子他妈 孩子爸 孩子妈 孩他爸 孩他妈 娃他爸 娃他妈 娃他爹 孩儿他爹 孩儿他娘 两口子 夫妻俩 夫妻两个 夫妻二人 husband wife spouse',
  ],
  [
    ['child'],
    '孩子们 小孩子 孩子 小孩 娃儿 娃娃 娃 大儿子 二儿子 小儿子 儿子 大女儿 二女儿 小女儿 女儿 大闺女 小闺女 闺女 大姑娘 小姑娘 姑娘 丫头 小子 仔仔 囡囡 幺儿 幺女 大宝 二宝 宝宝 子女 儿女 俺妮 妮子 妮儿 son daughter kids kid children child',
  ],
  [['mother'], '母亲 妈妈 老妈 老娘 老母亲 俺娘 我娘 我妈 俺妈 他妈妈 妈 mother mom mum'],
  [['father'], '父亲 爸爸 老爸 老爹 老父亲 俺爹 我爹 我爸 俺爸 俺大 爸 father dad'],
  [['father', 'mother'], '父母亲 父母 爸妈 爹妈 爹娘 双亲 老爹老娘 parents'],
  [['brother'], '哥哥 弟弟 二哥 兄弟 我大哥 俺大哥 我哥 我弟 俺哥 俺弟 brother'],
  [['sister'], '姐姐 妹妹 二姐 姊妹 姐妹 我大姐 俺大姐 我姐 我妹 俺姐 俺妹 sister'],
  [['grandfather'], '爷爷 外公 姥爷 公公爷 祖父 grandfather grandpa'],
  [['grandmother'], '奶奶 外婆 姥姥 祖母 grandmother grandma'],
  [['grandfather', 'grandmother'], '爷爷奶奶 外公外婆 姥姥姥爷 祖父母 grandparents'],
  [['grandchild'], '孙子 孙女 外孙女 外孙 孙儿 grandson granddaughter grandchild'],
  [['father_in_law'], '公公 老公公 岳父 老丈人 丈人 father-in-law'],
  [['mother_in_law'], '婆婆 老婆婆 岳母 丈母娘 mother-in-law'],
  [['father_in_law', 'mother_in_law'], '公公婆婆 公婆 岳父岳母 岳父母 parents-in-law'],
  [['child_in_law'], '儿媳妇 儿媳 女婿 daughter-in-law son-in-law'],
];

/** Who a word of kinship names: one relation, or two for a pair like 父母. */
export const relationsOf: ReadonlyMap<string, readonly MemberRelation[]> = new Map([
  ...rows.flatMap(([who, said]) => said.split(' ').map((word) => [word, who] as const)),
  ['儿', ['child']],
]);

const byLength = [...relationsOf.keys()]
  .filter((word) => word !== '儿')
  .toSorted((a, b) => b.length - a.length);
const latin = byLength.filter((word) => /^[a-z]/.test(word));
const chinese = byLength.filter((word) => !/^[a-z]/.test(word));

/** Kinship words as a regular expression source, the longest first. */
export const kinSource = `(?:${chinese.join('|')}|(?<=[我俺])儿(?![子媳女童科])|\\b(?:${latin.join('|')})s?\\b)`;

/** Relations of which a person has one only. */
export const single: ReadonlySet<MemberRelation> = new Set([
  'spouse',
  'mother',
  'father',
  'father_in_law',
  'mother_in_law',
  'grandfather',
  'grandmother',
]);

/** Words for children that may stand for those already named. */
export const anyChild: ReadonlySet<string> = new Set(
  '孩子 孩子们 小孩 小孩子 娃 娃儿 娃娃 子女 儿女 kids children child kid'.split(' '),
);
