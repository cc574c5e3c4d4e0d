import { array, assert, asyncProperty, constantFrom, integer, tuple } from 'fast-check';
import { expect, test, vi } from 'vitest';
import { agreed } from './conversations/two-chats-stage.ts';
import { counterStage, li, said, signed, wang } from './counter-stage.ts';

// Whole houses are opened here, and the first word loads all that is known of words.
vi.setConfig({ testTimeout: 60_000 });

const id = 'entry-00000001';

test('what staff enter becomes a case like any other, with who entered it and how', async () => {
  const here = await counterStage();
  const number = await here.handedIn(id);
  const of = here.store().loadCase(number);
  expect(of).toMatchObject({
    conversation: `counter:${id}`,
    state: 'submitted',
    entered: { by: li, how: 'phone', order: 'GD-7', callBack: true },
    consents: { basic: { given: true, channel: 'counter', taken: { how: 'paper', by: li.name } } },
    answers: {
      name: { value: '王小明', raw: '王小明' },
      expected_salary: { value: 3000 },
    },
  });
  expect(of?.screenings).toHaveLength(1);
  const [first] = here.store().desk.history(number);
  expect(first?.act.by).toEqual({ role: 'staff', ...li });
  expect(here.store().desk.lookup('phone', '13812345678')).toEqual([number]);
  expect(here.turns().counter.look(id)?.draft).toBeNull();
  expect(here.store().outbox.due(Number.MAX_SAFE_INTEGER, 10)).toEqual([]);
});

test('nothing is typed before the consent, and nothing is handed in that lacks an answer', async () => {
  const here = await counterStage();
  const about = { how: 'counter' } as const;
  const services = ['relief'];
  const no = await here.enter(id, {
    kind: 'begin',
    services,
    about,
    consent: signed('basic', false),
  });
  expect(no.problem?.key).toBe('refused-no_consent');
  expect(here.turns().counter.look(id)).toBeNull();
  await here.begun(id, services);
  await here.type(id, 'family_members', '妻子王芳');
  expect(here.turns().counter.look(id)?.draft?.answers).toEqual({});
  expect((await here.enter(id, { kind: 'hand_in' })).problem?.key).toBe('refused-incomplete');
  expect(here.store().casesOf(`counter:${id}`)).toEqual([]);
});

test('a second window loses nothing: what somebody else answered meanwhile stands, and comes back', async () => {
  const here = await counterStage();
  await here.begun(id);
  await here.type(id, 'name', '王小明');
  const late = { question: 'name', text: '王小名', seen: 0 };
  const other = { question: 'phone', text: '13912345678', seen: 0 };
  const told = await here.enter(id, { kind: 'type', answers: [late, other] }, wang);
  expect(told.clashed).toEqual(['name']);
  const sheet = here.turns().counter.look(id);
  expect(sheet?.draft?.answers).toMatchObject({
    name: { value: '王小明' },
    phone: { value: '13912345678' },
  });
  expect(sheet?.entry).toMatchObject({ entered: { by: li }, last: wang });
});

test('the same press twice at the same moment is one act, and both hear how it went', async () => {
  const here = await counterStage();
  await here.begun(id);
  const answers = [{ question: 'name', text: '王小明', seen: 0 }];
  const act = { id: 'the-name', by: li, deed: { kind: 'type', answers } } as const;
  const enter = () => here.turns().counter.enter(id, act);
  expect(await Promise.all([enter(), enter()])).toEqual([{ clashed: [] }, { clashed: [] }]);
  expect(await enter()).toEqual({ clashed: [] });
  expect(here.turns().counter.look(id)?.draft?.answers['name']?.turn).toBe(2);
});

test('words that cannot be read are kept as typed, and a number that fails its check is kept only when that is said', async () => {
  const here = await counterStage();
  await here.begun(id, ['relief']);
  await here.type(id, 'id_number', '990101198001010015');
  await here.type(id, 'id_number', '990101198001010015');
  const sheet = () => here.turns().counter.look(id)?.draft;
  expect(sheet()?.typed).toEqual({ id_number: '990101198001010015' });
  expect(sheet()?.answers['id_number_invalid']).toBeUndefined();
  const as = { question: 'id_number', text: '', seen: 0, how: 'as_typed' } as const;
  await here.enter(id, { kind: 'type', answers: [as] });
  expect(sheet()?.answers['id_number_invalid']?.value).toBe('990101198001010015');
  expect(sheet()?.typed).toEqual({});
});

for (const step of ['receive:before', 'receive:committed', 'commit:planned', 'commit:written'])
  test(`killed at ${step} between two fields, nothing that was kept is lost`, async () => {
    const here = await counterStage();
    await here.begun(id);
    await here.type(id, 'name', '王小明');
    here.killAt(step);
    const line = { question: 'phone', text: '13812345678', seen: 0 };
    const act = { id: 'the-phone', by: li, deed: { kind: 'type', answers: [line] } } as const;
    await Promise.race([
      here
        .turns()
        .counter.enter(id, act)
        .catch(() => undefined),
      new Promise((done) => void setImmediate(() => setImmediate(done))),
    ]);
    here.killAt(null);
    await here.again();
    await here.turns().settle();
    await here.turns().counter.enter(id, act);
    expect(here.turns().counter.look(id)?.draft?.answers).toMatchObject({
      name: { value: '王小明' },
      phone: { value: '13812345678' },
    });
    for (const [question, text] of said.slice(3)) await here.type(id, question, text);
    await here.type(id, 'for_whom', 'self');
    await here.enter(id, { kind: 'hand_in' });
    await here.enter(id, { kind: 'hand_in' });
    expect(here.store().casesOf(`counter:${id}`)).toHaveLength(1);
  });

test('the worker takes the case up in his own chat by the printed code, once, and is told from then on', async () => {
  const here = await counterStage();
  const number = await here.handedIn(id);
  const ended = await here.codeFor(number);
  const code = await here.codeFor(number, wang);
  expect(code).toMatch(/^[1-9]\d{11}$/u);
  await agreed(here, 'late');
  expect(await here.say('late', `接续码 ${ended}`)).toContain('没对上');
  await agreed(here, 'own');
  const grouped = code.replaceAll(/(\d{4})(?=\d)/gu, '$1 ');
  expect(await here.say('own', `接续码 ${grouped}`)).toContain(number);
  expect(await here.say('late', `接续码 ${code}`)).toContain('没对上');
  expect(here.store().loadCase(number)).toMatchObject({ conversation: 'console:own' });
  expect(await here.say('own', '进度')).toContain(number);
  expect(await here.codeFor(number)).toBe('refused');
});

test('until then its news goes nowhere, and the case remembers what a person has to tell', async () => {
  const here = await counterStage();
  const number = await here.handedIn(id);
  const by = { role: 'staff', ...li } as const;
  const act = (name: string, deed: Parameters<ReturnType<typeof here.turns>['act']>[3]) =>
    here.turns().act(number, name, by, deed);
  await act('claim-it', { kind: 'claim' });
  expect((await act('say-it', { kind: 'reply', text: '您好' })).ok).toBe(false);
  await act('ask-it', { kind: 'ask', want: { kind: 'paper', need: 'id_card' } });
  await here.turns().settle();
  expect(here.store().loadCase(number)?.untold).toMatchObject([{ news: 'asked' }]);
  await act('told-it', { kind: 'told', how: 'phone' });
  expect(here.store().loadCase(number)?.untold).toBeUndefined();
  expect(here.store().desk.transcript(`counter:${id}`)).toEqual([]);
  expect(here.store().outbox.dead()).toEqual([]);
});

test('the code is in no history, no session and no message', async () => {
  const here = await counterStage();
  const number = await here.handedIn(id);
  const code = await here.codeFor(number);
  const kept = JSON.stringify([
    here.store().desk.history(number),
    here.store().loadCase(number),
    here.store().loadSession(`counter:${id}`),
    here.store().desk.transcript(`counter:${id}`),
  ]);
  expect(kept).not.toContain(code);
});

test('whatever codes are made, ended and typed in whatever order, each moves its own case and nothing else', async () => {
  const here = await counterStage();
  let round = 0;
  await assert(
    asyncProperty(
      array(tuple(constantFrom('make', 'type', 'near'), integer({ min: 0, max: 2 })), {
        minLength: 3,
        maxLength: 8,
      }),
      async (steps) => {
        round += 1;
        const entries = [0, 1, 2].map((n) => `entry-${round}-${n}-xx`);
        const numbers: string[] = [];
        for (const one of entries) numbers.push(await here.handedIn(one));
        const codes: (string | null)[] = [null, null, null];
        const homes = entries.map((one) => `counter:${one}`);
        for (const [index, [what, n]] of steps.entries()) {
          const chat = `chat-${round}-${index}`;
          if (what === 'make') {
            const made = await here.codeFor(numbers[n] as string);
            if (made !== 'refused') codes[n] = made;
          } else {
            const good = codes[n] ?? null;
            const far = String(
              (Number(good ?? '100000000000') % 899_999_999_999) + 100_000_000_000,
            );
            await agreed(here, chat);
            await here.say(chat, `接续码 ${what === 'near' || good === null ? far : good}`);
            if (what === 'type' && good !== null && homes[n]?.startsWith('counter:') === true)
              homes[n] = `console:${chat}`;
          }
          for (const [at, number] of numbers.entries())
            expect(here.store().loadCase(number)?.conversation).toBe(homes[at]);
        }
      },
    ),
    { numRuns: 6 },
  );
});
