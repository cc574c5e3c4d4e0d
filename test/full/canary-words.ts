/** Words that stand nowhere else, one kind for each place a person may say something. */
export const marks = {
  name: '欧阳金雀',
  phone: '13977788899',
  newPhone: '13966655544',
  job: '金丝雀饲养员',
  place: '金丝雀巷七号',
  skill: '会吹金丝雀哨子',
  photo: '金丝雀照片里的字',
  file: '金丝雀的身份证.png',
  relayed: '金丝雀对工作人员说的话',
  reply: '工作人员回金丝雀的话',
  note: '金丝雀的备注',
  ask: '金丝雀要补的话',
  call: '我想找人工说说金丝雀的事',
  alert: '我不想活了，金丝雀也不管了',
  refused: '我叫欧阳没同意，电话13955544433，想找工作，看金丝雀店',
  draft: '金丝雀草稿里的活',
  failed: '金丝雀让它出错',
} as const;

/** Parts that must not be found: the words themselves, and what of them is telling alone. */
export const needles: readonly string[] = [
  ...Object.values(marks),
  '金丝雀',
  '欧阳金',
  '没同意',
  '13955544433',
];

const shifts = [0, 1, 2];

/** The ways a word may lie in a file: UTF-8, UTF-16 both ways, base64 of these wherever it begins, escaped JSON, hex and percent signs. */
export function spellings(word: string): readonly Buffer[] {
  const plain = Buffer.from(word, 'utf8');
  const wide = Buffer.from(word, 'utf16le');
  const swapped = Buffer.from(wide).swap16();
  const based = [plain, wide].flatMap((bytes) => shifts.map((shift) => innerBase64(bytes, shift)));
  const escaped = Array.from(
    word,
    (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  const texts = [
    ...based,
    ...based.map((text) => text.replaceAll('+', '-').replaceAll('/', '_')),
    ...(/^\d+$/u.test(word) ? [] : [escaped.join(''), encodeURIComponent(word)]),
    plain.toString('hex'),
  ];
  return [plain, wide, swapped, ...texts.map((text) => Buffer.from(text, 'latin1'))];
}

/** The part of the base64 of bytes at an offset that does not depend on what stands around them. */
function innerBase64(bytes: Buffer, shift: number): string {
  const padded = Buffer.concat([Buffer.alloc(shift), bytes]);
  const text = padded.toString('base64').replaceAll('=', '');
  const end = padded.length % 3 === 0 ? text.length : -1;
  return text.slice(shift === 0 ? 0 : shift + 1, end);
}

/** The words of these that lie somewhere in the bytes. */
export const foundIn = (bytes: Buffer, words: readonly string[] = needles): readonly string[] =>
  words.filter((word) => spellings(word).some((spelling) => bytes.includes(spelling)));
