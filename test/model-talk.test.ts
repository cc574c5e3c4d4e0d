import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import type { ModelEnvironment } from '../src/understanding/model/settings.ts';
import { withHouse } from './conversations/play.ts';

type Request = { readonly messages: readonly { readonly content: string }[] };

/** What a model answers to the messages of a talk, by a piece of each; to every other it says nothing. */
type Script = { readonly [piece: string]: object };

/** A talk with a scripted model behind an address of this machine: what the worker wrote and what he read, line by line, and how often the model was asked. */
async function talk(
  script: Script,
  lines: readonly string[],
  more: Partial<ModelEnvironment> = {},
): Promise<{ readonly talk: string; readonly calls: number }> {
  let calls = 0;
  const server = createServer((incoming, response) => {
    const pieces: Buffer[] = [];
    incoming.on('data', (piece: Buffer) => pieces.push(piece));
    incoming.on('end', () => {
      calls += 1;
      const { messages } = JSON.parse(Buffer.concat(pieces).toString('utf8')) as Request;
      const { message } = JSON.parse(messages.at(-1)?.content ?? '{}') as { message: string };
      const said = Object.entries(script).find(([piece]) => message.includes(piece))?.[1];
      const content = JSON.stringify(said ?? { act: 'other', needs: [], answers: [] });
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ choices: [{ message: { role: 'assistant', content } }] }));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const config: ModelEnvironment = {
    LLM_BASE_URL: `http://127.0.0.1:${port}/v1`,
    LLM_MODEL: 'double',
    LLM_DAILY_TOKENS: 1e7,
    ...more,
  };
  try {
    return await withHouse(
      async ({ channel }) => {
        const out: string[] = [];
        for (const line of lines) {
          out.push(`> ${line}`);
          const option = /^\[(\w+)\]$/u.exec(line)?.[1];
          const said = option === undefined ? { text: line } : { option };
          const { replies } = await channel.answer(JSON.stringify({ from: 'u1', ...said }));
          for (const { text, options } of replies) {
            out.push(...text.split('\n').map((one) => `< ${one}`));
            if (options.length > 0)
              out.push(`<   ${options.map(({ id, label }) => `[${id}] ${label}`).join(' ')}`);
          }
        }
        return { talk: out.join('\n'), calls };
      },
      undefined,
      { config, modelMs: 5000 },
    );
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

const opening = '仨月模板白支了，工钱两万七没个影，纸片子也没给写一张，日子咋过';

const heard = {
  act: 'need',
  danger: null,
  needs: [{ id: 'legal_aid', words: '工钱两万七没个影' }],
  answers: [
    { id: 'wages_owed', words: '工钱两万七', value: 27000 },
    { id: 'months_owed', words: '仨月模板白支了', value: 3 },
    { id: 'contract_signed', words: '纸片子也没给写一张', value: false },
    { id: 'monthly_income', words: '两万七', value: 9000 },
  ],
};

test('an opening that rules hear in part is heard whole: its need is offered, its values are told back and not asked again', async () => {
  const { talk: said, calls } = await talk({ 工钱: heard }, [opening, '[yes]', '[self]']);
  expect(calls).toBe(1);
  expect(said).toMatchInlineSnapshot(`
    "> 仨月模板白支了，工钱两万七没个影，纸片子也没给写一张，日子咋过
    < 我听到您想办：法律援助（劳动纠纷）、困难帮扶。
    < 您刚才说的我先替您收着，您同意以后才会记下来。
    < 听不明白的话，会请127.0.0.1的语言模型帮着听，话不出本中心。它不作决定。不愿意就选“同意，但不用语言模型”，照样能办。
    < 开始之前要您同意：我会记下您说的情况，只用来办您的事，只有示例县困难职工帮扶中心的工作人员能看。您随时可以说“删除我的资料”。
    < 可以吗？
    < （我们怎么用您的信息，说“隐私说明”，我念给您听。）
    <   [yes] 同意 [no] 不同意 [without_model] 同意，但不用语言模型
    > [yes]
    < 这几件一起给您办：法律援助（劳动纠纷）、困难帮扶。一样的话只问一次。哪件不想办，说“不办困难帮扶”就行。
    < 记下了：什么事 欠工资、书面合同 否、欠的钱 27,000 元。
    < 这件事是给谁办的？
    <   [self] 我自己 [mother] 我母亲 [father] 我父亲 [spouse] 我爱人 [child] 我的孩子 [relative] 兄弟姐妹或别的亲戚 [other] 工友、邻居或别的人
    > [self]
    < （第5项，还剩13项，大约5分钟）
    < 是哪个单位，或者哪个老板？"
  `);
});

test('the consent names who keeps the model, and may be given without it', async () => {
  const lines = ['我要找工作', '[without_model]', '[self]', '成天搁屋头晒太阳呗，啥都成'];
  const { talk: said, calls } = await talk({}, lines, { LLM_PROVIDER: '某某云' });
  expect(said).toContain('某某云');
  expect(said).toContain('[without_model]');
  expect(calls).toBe(0);
  expect(said.split('[without_model]\n').at(-1)).not.toContain('没有留');
});

test('without a model nothing is said of one', async () => {
  await withHouse(async ({ channel }) => {
    const { replies } = await channel.answer(JSON.stringify({ from: 'u1', text: '我要找工作' }));
    expect(JSON.stringify(replies)).not.toMatch(/模型|without_model/u);
  });
});

test('a danger that only the model heard is asked about warmly, and staff see it as one to be looked at', async () => {
  const words = '东西我都分给大伙了，账也清了，往后你们多照应着点我那娃';
  const { talk: said } = await talk({ 分给大伙: { act: 'other', danger: 'self_harm' } }, [
    '我要找工作',
    '[yes]',
    '[self]',
    words,
  ]);
  expect(said.split(words)[1]).toContain('您现在安全吗');
});
