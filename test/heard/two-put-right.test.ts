import { table } from './standing-table.ts';

const stood = { phone: '13800138000', name: '王小写' };
const two = '13800138000 13912345678';

table('two lines put right in one message', [
  [
    'relief.address',
    stood,
    '不是138是13912345678 名字多写了个写字',
    { phone: '13912345678', '?': ['王小', '王小写'] },
  ],
  [
    'relief.address',
    stood,
    ['不是138 名字多写了个写字', '新的'],
    { name: '王小', phone: undefined },
  ],
  ['relief.address', stood, ['名字多打了个写字', '王小'], { name: '王小' }],
  [
    'job_referral.address',
    { phone: '13700137000', name: '赵大壮壮' },
    '名字多写了一个大字，电话改成13600136000',
    { phone: '13600136000', '?': ['赵壮壮', '赵大壮壮'] },
  ],
  [
    'relief.address',
    { phone: '13800138000', household_size: 4 },
    '电话不对是13912345678 家里不是四口人是五口人',
    { phone: '13912345678', household_size: 5 },
  ],
  [
    'relief.address',
    { name: '李芳', household_size: 4 },
    '家里几口人写错了 名字应该是李方',
    { name: '李方', household_size: undefined },
  ],
  // A character that stands twice, or not at all, is not taken out.
  ['relief.address', { name: '赵壮壮' }, '名字多写了个壮字', {}],
  ['relief.address', { name: '赵壮' }, '名字多写了个写字', {}],
]);

table('of two numbers none is chosen by a question about it', [
  ...(
    [
      '138还能不能用啊',
      '139打得通不',
      '用138行不行',
      '138是不是停机了',
      '139那个好像欠费了',
      '138那个停机了',
    ] as const
  ).map(
    (said) =>
      [
        'relief.phone',
        {},
        [two, said],
        { alt_phone: '13912345678', '?': ['13800138000', '13912345678'] },
      ] as const,
  ),
  [
    'relief.phone',
    {},
    [two, '用139那个 138停机了'],
    { phone: '13912345678', alt_phone: '13912345678' },
  ],
  ['relief.phone', {}, [two, '138那个'], { phone: '13800138000', alt_phone: '13912345678' }],
]);
