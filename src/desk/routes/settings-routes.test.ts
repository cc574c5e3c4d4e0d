import { join } from 'node:path';
import { Hono } from 'hono';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type TestStore, testStore } from '../../../test/storage/fixture.ts';
import { readCentreFile } from '../../centre.ts';
import { type LivingCentre, livingCentre } from '../../commands/living-centre.ts';
import { createWording } from '../../wording/wording.ts';
import { makeView } from '../view.ts';
import type { DeskEnv, DeskParts } from './desk-env.ts';
import { settingsRoutes } from './settings-routes.ts';

const root = join(import.meta.dirname, '../../..');
const file = readCentreFile(join(root, 'centre.example.json'));

let made: TestStore;
let living: LivingCentre;
let now: number;
const wording = createWording(join(root, 'locales'), () => living.now().centre.texts);

type Account = { readonly id: string; readonly name: string; readonly roles: readonly string[] };
const li: Account = { id: 's-li', name: '李敏', roles: ['intake', 'admin'] };
const wang: Account = { id: 's-wang', name: '王建国', roles: ['admin'] };

/** The routes alone, for one account, over a real store. */
function deskFor(account: Account, language: 'zh-CN' | 'en' = 'zh-CN'): Hono {
  const port = {
    store: made.store,
    wording,
    get centre() {
      return living.now().centre;
    },
    settings: living.settings,
    now: () => now,
    assets: { url: (name: string) => `/${name}` },
  } as never;
  const desk = new Hono<DeskEnv>();
  desk.use(async (c, next) => {
    const view = makeView(port, { language, path: c.req.path, mark: '0' });
    const staff = { login: account.id, active: true, ...account };
    c.set('view', view);
    c.set('staffView', { ...view, staff });
    return next();
  });
  settingsRoutes(desk, { port } as unknown as DeskParts);
  return new Hono().route('/desk', desk);
}

let act = 0;
const fresh = () => `act-${String((act += 1)).padStart(8, '0')}`;

async function post(desk: Hono, fields: Record<string, string>, path = 'change') {
  const body = new FormData();
  for (const [name, value] of Object.entries({ act: fresh(), seen: '0', ...fields }))
    body.append(name, value);
  const answer = await desk.request(`/desk/settings/${path}`, { method: 'POST', body });
  return { status: answer.status, html: await answer.text(), to: answer.headers.get('location') };
}

const get = async (desk: Hono, path: string) => {
  const answer = await desk.request(`/desk/${path}`);
  return { status: answer.status, html: await answer.text() };
};

const hotline = {
  what: 'hotlines/labour',
  value: '0000-88123',
  '@from': '2026-12-07',
  '@why': '换了号',
};

beforeEach(async () => {
  now = Date.parse('2026-11-30T10:30:00+08:00');
  made = await testStore();
  living = livingCentre({ file, store: made.store, now: () => now });
});

afterEach(() => made.gone());

test('only the manager has settings', async () => {
  for (const roles of [['intake'], ['finance'], ['auditor'], ['legal', 'approver']]) {
    const desk = deskFor({ ...li, roles });
    expect((await get(desk, 'settings')).status).toBe(403);
    expect((await get(desk, 'settings/export')).status).toBe(403);
    expect((await post(desk, { ...hotline, step: 'save' })).status).toBe(403);
  }
  expect(living.settings.versions()).toEqual([]);
});

test.each(['zh-CN', 'en'] as const)(
  'every page stands and every thing on it can be opened (%s)',
  async (language) => {
    const desk = deskFor(li, language);
    const first = await get(desk, 'settings');
    const pages = [...first.html.matchAll(/href="\/desk\/(settings\/[a-z]+)"/gu)].map(
      ([, path]) => path as string,
    );
    expect(pages.length).toBeGreaterThanOrEqual(7);
    const broken = /\[(?:desk|q|o|state|service|paper|web|campaign|appointment)-[^\]]*\]/u;
    for (const path of pages.filter((one) => !one.endsWith('export'))) {
      const { html, status } = await get(desk, path);
      expect([path, status, broken.exec(html)?.[0]]).toEqual([path, 200, undefined]);
      const things = [...html.matchAll(/href="\/desk\/(settings\/change\?what=[^"]+)"/gu)].map(
        ([, one]) => (one as string).replaceAll('&amp;', '&'),
      );
      expect(things.length, path).toBeGreaterThan(0);
      for (const thing of things.slice(0, 6)) {
        const form = await get(desk, thing);
        expect([thing, form.status, broken.exec(form.html)?.[0]]).toEqual([thing, 200, undefined]);
      }
    }
    for (const path of [
      'settings/deadlines?service=legal_aid',
      'settings/questions?service=seasonal',
      'settings/replies?service=relief',
    ])
      expect(broken.exec((await get(desk, path)).html)?.[0]).toBeUndefined();
  },
);

test('a change is looked at first and writes nothing, then it is saved and begins on its day', async () => {
  const desk = deskFor(li);
  const look = await post(desk, { ...hotline, step: 'preview' });
  expect(look.status).toBe(200);
  expect(look.html).toContain('12333');
  expect(look.html).toContain('0000-88123');
  expect(living.settings.versions()).toEqual([]);
  const saved = await post(desk, { ...hotline, step: 'save' });
  expect([saved.status, saved.to]).toEqual([303, '/desk/settings/hotlines?done=1']);
  expect(living.now().centre.hotlines['labour']).toBe('12333');
  now += 7 * 86_400_000;
  expect(living.now().centre.hotlines['labour']).toBe('0000-88123');
  const list = await get(desk, 'settings/hotlines');
  expect(list.html).toContain('李敏');
  expect(list.html).toContain('换了号');
});

describe('a wrong value comes back at its field, with all that was typed', () => {
  const figure = {
    what: 'thresholds/min_wage/',
    value: '2050',
    '@day': '2027-01-01',
    source: '县〔2026〕3号',
    '@why': '新标准',
  };
  const hours = {
    what: 'hours/',
    'openHours.from': '09:00',
    'openHours.to': '17:00',
    'openHours.breaks.0.from': '12:00',
    'openHours.breaks.0.to': '13:00',
    'hours.zh-CN': '九点到五点',
    'hours.en': 'nine to five',
    '@from': '2026-12-07',
    '@why': '改',
  };
  const days = {
    what: 'days/relief.checking',
    value: '4',
    '@from': '2026-12-07',
    '@why': '改快些',
  };
  const cases: readonly (readonly [string, Record<string, string>, string, string])[] = [
    ['words for a number', { ...figure, value: '两千出头' }, 'value', '请填数字'],
    ['a number a hundred times below nought', { ...figure, value: '-5' }, 'value', '这个数用不了'],
    ['no source', { ...figure, source: ' ' }, 'source', '这一项要填'],
    ['no day', { ...figure, '@day': '' }, '@day', '请填一个日子'],
    [
      'a break after closing',
      { ...hours, 'openHours.breaks.0.to': '18:00' },
      'openHours.breaks.0.from',
      '先后不对',
    ],
    ['a time that is none', { ...hours, 'openHours.to': '下午五点' }, 'openHours.to', '几点几分'],
    ['a day gone by', { ...days, '@from': '2026-11-29' }, '@from', '今天或以后'],
    ['no reason', { ...days, '@why': '' }, '@why', '为什么改'],
    ['half a day', { ...days, value: '2.5' }, 'value', '请填数字'],
    ['letters in a phone', { ...hotline, value: 'abc' }, 'value', '号码只写数字'],
    [
      'a place nobody knows',
      {
        what: 'replies/',
        service: 'any',
        title: '好',
        'text.zh-CN': '{姓氏}您好',
        '@from': '2026-12-01',
        '@why': '试',
      },
      'text.zh-CN',
      '花括号',
    ],
    [
      'a campaign that ends before it begins',
      {
        what: 'campaigns/',
        kind: 'cool',
        name: '送西瓜',
        from: '2027-07-02',
        to: '2027-07-01',
        place: '工地',
        who: '工友',
        '@from': '2026-12-01',
        '@why': '新',
      },
      'to',
      '先后不对',
    ],
    ['the same as before', { ...days, what: 'days/checking', value: '3' }, 'value', '没有要改的'],
  ];
  test.each(cases)('%s', async (_, fields, name, words) => {
    const desk = deskFor(li);
    for (const step of ['preview', 'save']) {
      const { status, html } = await post(desk, { ...fields, step });
      expect(status).toBe(400);
      const wrong = html.slice(html.indexOf(`id="about-${name}"`));
      expect(html).toContain(`id="about-${name}"`);
      expect(wrong.slice(0, wrong.indexOf('</small>'))).toContain(words);
      for (const [field, typed] of Object.entries(fields))
        if (typed.trim() !== '' && !['what', 'service', 'kind', 'step'].includes(field))
          expect(html).toContain(typed.trim());
    }
    expect(living.settings.versions()).toEqual([]);
  });
});

test('of two who change the same thing at once the later one is told, keeps what he typed, and may still put his in its place', async () => {
  const [one, other] = [deskFor(li), deskFor(wang)];
  await post(one, { ...hotline, step: 'save' });
  const mine = { ...hotline, value: '0000-77000', act: fresh(), step: 'save' };
  const told = await post(other, mine);
  expect(told.status).toBe(409);
  expect(told.html).toContain('李敏');
  expect(told.html).toContain('0000-88123');
  const seen = /name="seen" value="(\d+)"/u.exec(told.html)?.[1] as string;
  expect((await post(other, { ...mine, seen })).status).toBe(303);
  now += 7 * 86_400_000;
  expect(living.now().centre.hotlines['labour']).toBe('0000-77000');
});

test('a second press of the same button is one change', async () => {
  const desk = deskFor(li);
  const form = { ...hotline, act: fresh(), step: 'save' };
  const answers = await Promise.all([post(desk, form), post(desk, form)]);
  expect(answers.map(({ status }) => status)).toEqual([303, 303]);
  expect((await post(desk, form)).status).toBe(303);
  expect(living.settings.versions()).toHaveLength(1);
});

test('what has not begun can be taken back, what has begun cannot', async () => {
  const desk = deskFor(li);
  await post(desk, { ...hotline, step: 'save' });
  const id = living.settings.versions()[0]?.id as string;
  now += 8 * 86_400_000;
  expect((await post(desk, { id }, 'back')).to).toBe('/desk/settings?done=begun');
  now -= 8 * 86_400_000;
  expect((await post(desk, { id }, 'back')).to).toBe('/desk/settings?done=back');
  now += 8 * 86_400_000;
  expect(living.now().centre.hotlines['labour']).toBe('12333');
});

describe('the preview says what changes for whom', () => {
  const cases: readonly (readonly [string, Record<string, string>, readonly string[]])[] = [
    [
      'days of a stage',
      { what: 'days/relief.checking', value: '6', '@from': '2026-12-07' },
      ['12月10日', '12月15日', '已经在走的期限不变'],
    ],
    [
      'a day closed',
      { what: 'calendar/', '@day': '2026-12-08', value: 'off' },
      ['12月8日', '原来最晚', '已经在走的期限不变'],
    ],
    [
      'a figure',
      {
        what: 'thresholds/dibao_line/',
        '@day': '2027-03-01',
        value: '800',
        source: '县〔2027〕1号',
      },
      ['低保标准', '800', '三口之家', '已经留下的初步看法不变'],
    ],
    [
      'words of a question',
      { what: 'texts/zh-CN/q-relief-name.ask', value: '您贵姓大名？', '@from': '2026-12-07' },
      ['群众看到的', '您贵姓大名？', '困难帮扶'],
    ],
    [
      'hours',
      {
        what: 'hours/',
        'openHours.from': '09:00',
        'openHours.to': '12:00',
        'hours.zh-CN': '只上午开',
        'hours.en': 'mornings',
        '@from': '2026-12-07',
      },
      ['只上午开', '一天能约的时间'],
    ],
    [
      'a campaign',
      {
        what: 'campaigns/',
        kind: 'cool',
        name: '工地送西瓜',
        from: '2027-07-01',
        to: '2027-07-10',
        place: '各工地',
        who: '工友',
        seats: '300',
        '@from': '2026-11-30',
      },
      ['工地送西瓜', '300'],
    ],
    [
      'a ready reply',
      {
        what: 'replies/',
        service: 'relief',
        title: '好消息',
        'text.zh-CN': '{name}，{number} 有消息了。',
        '@from': '2026-11-30',
      },
      ['张三，BF26-000123 有消息了'],
    ],
    [
      'a cap',
      {
        what: 'caps/medical_aid/deep/yuan',
        value: '23000',
        source: '县文件',
        '@from': '2027-01-01',
      },
      ['20000', '23000'],
    ],
  ];
  test.each(cases)('%s', async (_, fields, words) => {
    const { status, html } = await post(deskFor(li), { '@why': '试', ...fields, step: 'preview' });
    expect(status).toBe(200);
    for (const one of words) expect(html).toContain(one);
  });
});

test('a question has a way back to the words that ship, and the preview shows them', async () => {
  const desk = deskFor(li);
  const fields = {
    what: 'texts/zh-CN/q-relief-name.ask',
    value: '您贵姓大名？',
    '@from': '2026-11-30',
    '@why': '试',
  };
  await post(desk, { ...fields, step: 'save' });
  const ask = { key: 'q-relief-name.ask|q-name.ask' };
  expect(wording.text(ask, 'zh-CN')).toBe('您贵姓大名？');
  const form = await get(desk, 'settings/change?what=texts%2Fzh-CN%2Fq-relief-name.ask');
  expect(form.html).toContain('回到原来的');
  const seen = /name="seen" value="(\d+)"/u.exec(form.html)?.[1] as string;
  const back = await post(desk, { ...fields, to: 'file', seen, step: 'save' });
  expect(back.status).toBe(303);
  expect(wording.text(ask, 'zh-CN')).toBe(wording.shipped(ask.key, 'zh-CN'));
});

test('a campaign that is new can be changed and taken out again', async () => {
  const desk = deskFor(li);
  const fields = {
    what: 'campaigns/',
    kind: 'cool',
    name: '工地送西瓜',
    from: '2027-07-01',
    to: '2027-07-10',
    place: '各工地',
    who: '工友',
    '@from': '2026-11-30',
    '@why': '新',
  };
  expect((await post(desk, { ...fields, step: 'save' })).status).toBe(303);
  const id = living.now().centre.campaigns?.at(-1)?.id as string;
  const form = await get(desk, `settings/change?what=${encodeURIComponent(`campaigns/${id}`)}`);
  expect(form.html).toContain('去掉');
  const seen = /name="seen" value="(\d+)"/u.exec(form.html)?.[1] as string;
  const gone = await post(desk, {
    ...fields,
    what: `campaigns/${id}`,
    to: 'none',
    seen,
    step: 'save',
  });
  expect(gone.status).toBe(303);
  expect(living.now().centre.campaigns?.some((one) => one.id === id)).toBe(false);
});

test('nothing but what the desk shows can be changed', async () => {
  const desk = deskFor(li);
  for (const what of [
    'limits/openDrafts',
    'duty/0',
    'hotlines/nobody',
    'days/relief.nowhere',
    'days/petition.accepted',
    'texts/zh-CN/consent-basic.ask',
    'texts/fr/q-relief-name.ask',
    '__proto__/x',
    '',
  ])
    expect([
      what,
      (await post(desk, { what, value: '5', '@from': '2026-12-07', '@why': '试', step: 'save' }))
        .status,
    ]).toEqual([what, 404]);
  expect(living.settings.versions()).toEqual([]);
});

test('the file that is given out is the centre of today', async () => {
  const desk = deskFor(li);
  await post(desk, { ...hotline, '@from': '2026-11-30', step: 'save' });
  const { html } = await get(desk, 'settings/export');
  const out = JSON.parse(html) as typeof file;
  const again = livingCentre({
    file: out,
    store: { settings: { ...made.store.settings, versions: () => [] } },
    now: () => now,
  });
  expect(again.now().centre).toEqual(living.now().centre);
});
