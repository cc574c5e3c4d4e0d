import type { ChatLine } from '../../src/channels/web/web-options.ts';
import type { IncomingBody } from '../../src/messages/incoming.ts';
import { type Language, literal } from '../../src/messages/phrase.ts';
import type { Reply } from '../../src/messages/reply.ts';

/** A reply as a script writes it: words, and what differs from a plain message. */
export type Said = Partial<Omit<Reply, 'lines' | 'options'>> & {
  readonly text: string;
  readonly options?: readonly (readonly [id: string, label: string])[];
};

/** What a scripted assistant answers to one event. */
export type Script = (body: IncomingBody, language: Language) => readonly Said[];

/** A reply out of a script's words. */
export const replyOf = ({ text, options = [], ...frame }: Said, turn: number): Reply => ({
  from: 'assistant',
  hint: 'text',
  turn,
  ...frame,
  lines: text.split('\n').map(literal),
  options: options.map(([id, label]) => ({ id, label: literal(label) })),
});

const yesNo = [
  ['yes', '是'],
  ['no', '不是'],
] as const;

const status = [
  ['laid_off', '下岗了，还没找到活'],
  ['unemployed', '一直没有工作'],
  ['flexible', '打零工、送外卖、开网约车'],
  ['employed', '有固定工作'],
  ['sick_leave', '生病在家休养'],
  ['retired', '退休了'],
] as const;

const review = `请看看写得对不对。哪一条要改，说它的号就行。
1. 姓名：王小梅
2. 电话：139****0001
3. 家里几口人：4
4. 一个月收入：2500元
5. 住房：租房，一个月600元`;

const receipt = `您的困难救助申请交上来了。
三个工作日内有人看您的材料，会在这里告诉您。
还差两份材料：户口本、收入证明。拍了照，随时在这里发来就行。`;

const danger = `听到您这么说，我很担心您。
您现在安全吗？身边有人吗？
有危险，先打 110 或 120。想找人说说话，打 12356。`;

const greeting = {
  text: '您好，我是帮扶中心的智能助手。\n家里遇到什么难处，用平常说话的方式告诉我就行。也可以直接选：',
  options: [
    ['relief', '生活困难，想申请补助'],
    ['legal_aid', '工资、工伤、合同的事'],
    ['student_aid', '孩子上学交不起学费'],
    ['job_referral', '想找工作'],
  ],
} as const;

const step = (at: number) => ({ progress: { at, of: 10 } });

const answers: readonly (readonly [RegExp, readonly Said[]])[] = [
  [
    /^relief$|补助/,
    [{ text: '好，我来帮您办困难救助。大约要5分钟。\n您叫什么名字？', ...step(1) }],
  ],
  [
    /王小梅/,
    [{ text: '王小梅，您好。\n您的手机号是多少？有事我们好找您。', hint: 'phone', ...step(2) }],
  ],
  [/^1\d{10}$/, [{ text: '现在的工作情况是哪一种？', options: status, ...step(4) }]],
  [
    /^laid_off$/,
    [
      {
        text: '您一个月大概有多少收入？\n说个大概数就行，比如“两千五”。',
        hint: 'number',
        ...step(5),
      },
    ],
  ],
  [/两千五|2500/, [{ text: '您是工会会员吗？', options: yesNo, ...step(6) }]],
  [
    /^yes$/,
    [
      {
        text: review,
        options: [
          ['submit', '都对，交上去'],
          ['change', '有要改的'],
        ],
        ...step(10),
      },
    ],
  ],
  [/^submit$/, [{ text: receipt, receipt: 'BF26-000123', hint: 'paper' }]],
  [/跳|不想活/, [{ text: danger, urgent: true }]],
  [
    /人工|工作人员|person/,
    [
      {
        text: '您好，我是刘敏，材料我看到了。户口本拍一下首页就行，有事打 0000-1234567。',
        from: { staff: '刘敏' },
      },
    ],
  ],
];

/** An assistant that answers with one message of every kind the page must draw. */
export const helpful: Script = (body) => {
  if (body.kind === 'start') return [greeting];
  if (body.kind === 'paper') return [{ text: '照片收到了，很清楚。谢谢您。' }];
  if (body.kind === 'unreadable')
    return [{ text: '这份文件太大了，没能收下。换一张小一点的照片再发，好吗？' }];
  const said = body.kind === 'text' ? body.text : body.kind === 'press' ? body.option : '';
  const found = answers.find(([words]) => words.test(said));
  return found?.[1] ?? [{ text: `您说的是“${said}”，我记下了。` }];
};

/** The lines of one event: what the worker did and what the script answers. */
export function turnOf(
  event: { readonly id: string; readonly body: IncomingBody; readonly language: Language },
  script: Script,
  place: { readonly turn: number; readonly at: number; readonly id: () => string },
): { readonly told: ChatLine; readonly replies: readonly (ChatLine & { readonly id: string })[] } {
  const told: ChatLine = {
    id: event.id,
    at: place.at,
    who: 'worker',
    body: { kind: 'incoming', incoming: event.body },
  };
  const replies = script(event.body, event.language).map((said) => ({
    id: place.id(),
    at: place.at,
    who: said.from === undefined ? ('assistant' as const) : ('staff' as const),
    body: {
      kind: 'reply' as const,
      reply: replyOf(said, place.turn),
      language: event.language,
    },
  }));
  return { told, replies };
}
