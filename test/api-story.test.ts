import { type Document, OpenAPIClientAxios } from 'openapi-client-axios';
import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type ApiStage, type Consumer, openApiStage, openConsumer } from './api-stage.ts';

// A whole house is opened: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let stage: ApiStage;
let consumer: Consumer;

beforeAll(async () => {
  stage = await openApiStage();
  consumer = await openConsumer();
});
afterAll(async () => {
  await consumer.close();
  await stage.stop();
});

type Call = (
  parameters?: unknown,
  body?: unknown,
  config?: unknown,
) => Promise<{ readonly status: number; readonly data: Told }>;
type Told = { readonly secret: string; readonly at: string } & {
  readonly data: readonly { readonly number: string }[];
  readonly answers: { readonly [question: string]: { readonly value?: unknown } };
};

test('a client made of the served document lists, reads and notes cases, and what it noted is heard at the address it named', async () => {
  const served = await fetch(`${stage.local}/api/v1/openapi.json`);
  const definition = (await served.json()) as Document;
  const token = await stage.token();
  const made = new OpenAPIClientAxios({
    definition: { ...definition, servers: [{ url: `${stage.local}/api/v1` }] },
    axiosConfigDefaults: { headers: { authorization: `Bearer ${token}` } },
  });
  const client = (await made.init()) as unknown as { readonly [id: string]: Call };
  const answers = {
    name: { state: 'given', value: '高秀兰', raw: '', turn: 1, at: 1 },
    id_number: { state: 'given', value: '990101198001010014', raw: '', turn: 1, at: 1 },
  } as const;
  await stage.add({ number: 'BF26-000501', service: 'relief', answers });

  const hook = await client['addWebhook']?.(null, { name: '市平台', url: consumer.url });
  expect(hook?.status).toBe(201);
  const list = await client['listCases']?.({ service: 'relief' });
  expect(list?.data.data.map(({ number }) => number)).toEqual(['BF26-000501']);
  const read = await client['readCase']?.({ number: 'BF26-000501' });
  expect(read?.data.answers['name']?.value).toBe('高秀兰');
  const note = await client['addNote']?.('BF26-000501', { text: '市里收到了' });
  expect(note?.status).toBe(201);

  await consumer.heard(1);
  const [event] = consumer.got;
  const said = new Webhook(hook?.data.secret ?? '').verify(event?.body ?? '', event?.headers ?? {});
  expect(said).toEqual({
    type: 'case.noted',
    timestamp: note?.data.at,
    data: { case: 'BF26-000501', service: 'relief', state: 'submitted' },
  });
  const { store } = stage.house;
  expect(store.desk.history('BF26-000501').map(({ act }) => [act.by.role, act.deed.kind])).toEqual([
    ['worker', 'submit'],
    ['token', 'show'],
    ['token', 'note'],
  ]);
});
