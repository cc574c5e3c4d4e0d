import { expect, test, vi } from 'vitest';
import {
  agreed,
  application,
  codeFrom,
  handedIn,
  phone,
  photo,
  stage,
} from './conversations/two-chats-stage.ts';

// Whole houses are opened here, and the first word loads all that is known of words.
vi.setConfig({ testTimeout: 30_000 });

test('staff move the case to the chat whose number was read to them, not to the newest', async () => {
  const here = await stage();
  const number = await handedIn(here);
  const marks: string[] = [];
  for (const who of ['worker', 'stranger']) {
    await here.say(who, `${number} ${phone}`);
    marks.push(/(\d{3} \d{3})/u.exec(await here.say(who, '同意'))?.[1]?.replace(' ', '') ?? '');
  }
  expect(here.news('first')).toEqual([]);
  expect(await here.act(number, { kind: 'claim' })).toBe(true);
  here.news('first');
  expect(await here.act(number, { kind: 'link', wish: marks[0] })).toBe(true);
  expect(here.store().loadCase(number)?.conversation).toBe('console:worker');
  expect(here.news('first').join()).toContain('李梅核对后');
  expect(here.news('worker').join()).toContain('接上了');
  expect(here.news('stranger')).toEqual([]);
  expect(await here.act(number, { kind: 'link', wish: marks[1] })).toBe(false);
});

test('the first chat says that it was not the worker: a person is called, staff see it on the case and move it back', async () => {
  const here = await stage();
  const number = await handedIn(here);
  await here.act(number, { kind: 'claim' });
  const code = await codeFrom(here, 'first');
  await agreed(here, 'thief');
  await here.say('thief', code);
  expect(here.news('first').join()).toContain('不是您本人换的');
  expect(await here.press('first', 'not_me')).toContain('不是您换的');
  const open = here.store().desk.list({ open: true });
  expect(open.map(({ kind }) => kind).toSorted()).toEqual(['application', 'call']);
  expect(here.store().loadCase(number)?.wishes).toMatchObject([{ contested: true }]);
  expect(here.news('thief').join()).toContain('先停在这里');
  // Nothing of it is shown or done there, and no code takes it further.
  expect(await here.say('thief', '进度')).not.toContain(number);
  expect(await here.say('thief', '电话换成13900139000')).not.toContain(number);
  await here.say('thief', '撤回申请');
  await here.press('thief', 'yes');
  expect(await here.say('thief', '换个聊天接着办')).not.toContain(number);
  expect(here.store().loadCase(number)).toMatchObject({ conversation: 'console:thief' });
  expect(here.store().loadCase(number)?.answers['phone']?.value).toBe(phone);
  expect(here.store().loadCase(number)?.state).not.toBe('withdrawn');
  expect(await here.act(number, { kind: 'link', wish: 'back' })).toBe(true);
  expect(here.store().loadCase(number)?.conversation).toBe('console:first');
  expect(here.store().casesOf('console:thief')).toEqual([]);
});

test('what stood still goes on where it is, once staff have found that it was the worker', async () => {
  const here = await stage();
  const number = await handedIn(here);
  await here.act(number, { kind: 'claim' });
  const code = await codeFrom(here, 'first');
  await agreed(here, 'new');
  await here.say('new', code);
  here.news('first');
  await here.say('first', '不是我弄的');
  here.news('new');
  expect(await here.say('new', '进度')).not.toContain(number);
  expect(await here.act(number, { kind: 'refuse_link', wish: 'back' })).toBe(true);
  expect(here.news('new').join()).toContain('李梅核对好了');
  expect(await here.say('new', '进度')).toContain(number);
});

test('a half-filled draft goes with its papers and its timers; what is deleted in the first chat does not touch it', async () => {
  const here = await stage();
  for (const text of application.slice(0, 6)) await here.say('first', text);
  await here.heard({ from: 'first', photo });
  await here.press('first', 'id_card');
  const code = await codeFrom(here, 'first');
  await agreed(here, 'new');
  expect(await here.say('new', code)).toContain('现在的工作是什么情况');
  await here.say('first', '删除我的资料');
  await here.press('first', 'yes');
  const [draft] = here.store().loadSession('console:new').session.drafts;
  expect(draft?.answers['job_wanted']?.value).toBe('保安');
  const paper = draft?.papers[0]?.id ?? '';
  expect(await here.store().papers.open(paper)).not.toBeNull();
  await here.later('25h');
  expect(here.news('new').join()).toContain('找工作');
  expect(here.news('first')).toEqual([]);
  for (const text of application.slice(6)) await here.say('new', text);
  expect(here.store().casesOf('console:new')[0]?.answers['work_place']?.value).toBe('县城');
});

test('a draft that was moved and then cancelled is gone from both chats', async () => {
  const here = await stage();
  for (const text of application.slice(0, 6)) await here.say('first', text);
  const code = await codeFrom(here, 'first');
  await agreed(here, 'new');
  await here.say('new', code);
  await here.say('new', '不办了');
  await here.press('new', 'yes');
  for (const chat of ['console:first', 'console:new'])
    expect(JSON.stringify(here.store().desk.transcript(chat))).not.toContain('保安');
});

test('what was begun in the new chat for the same person goes into the draft that arrives', async () => {
  const here = await stage();
  for (const text of application.slice(0, 6)) await here.say('first', text);
  const code = await codeFrom(here, 'first');
  for (const text of ['想要困难帮扶', '同意', '我自己']) await here.say('new', text);
  await here.say('new', `接续码 ${code}`);
  const { drafts } = here.store().loadSession('console:new').session;
  expect(drafts).toHaveLength(1);
  expect(drafts[0]?.services.toSorted()).toEqual(['job_referral', 'relief']);
  expect(drafts[0]?.answers['job_wanted']?.value).toBe('保安');
});

test('after the move the first chat knows nothing of the case, and deleting there leaves it whole', async () => {
  const here = await stage();
  const number = await handedIn(here);
  await agreed(here, 'new');
  await here.say('new', await codeFrom(here, 'first'));
  expect(here.store().casesOf('console:first')).toEqual([]);
  await here.say('first', '删除我的资料');
  expect(await here.press('first', 'yes')).toContain('都删掉了');
  expect(here.store().loadCase(number)?.answers['name']?.value).toBe('王小明');
  await here.act(number, { kind: 'claim' });
  await here.act(number, { kind: 'reply', text: '您好，王师傅' });
  expect(here.news('new').join()).toContain('您好，王师傅');
  expect(here.news('first').join()).not.toContain('王师傅');
  await here.say('new', '回到助手');
  await here.say('new', '我还想要困难帮扶');
  await here.say('new', '是的');
  expect(await here.say('new', '我自己')).toMatch(/王\*/u);
});
