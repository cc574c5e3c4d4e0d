import { expect, test } from 'vitest';
import type { Meaning } from '../src/dialogue/act.ts';
import { broken } from './chaos/promises.ts';
import { newTalk, staffed, type Talk, type Turn, take } from './chaos/talk.ts';

const plain: Meaning = { act: 'other', text: '', found: [], needs: [] };
const say = (talk: Talk, meaning: Partial<Meaning>): Turn =>
  take(talk, { kind: 'message', meaning: { ...plain, ...meaning } });
const keys = ({ end }: Turn): readonly string[] =>
  end.replies.flatMap(({ lines }) => lines.map(({ key }) => key));
const kept = (talk: Talk, turn: Turn): void =>
  expect(broken(turn, talk, { review: null })).toEqual([]);

/** In danger, heard and alarmed. */
function inDanger(): Talk {
  const talk = newTalk();
  say(talk, { text: '有人拿刀追我', danger: 'violence' });
  return talk;
}

test('who answers what staff asked him after danger hears that it arrived', () => {
  const talk = inDanger();
  const by = { role: 'staff', id: 's1', name: '李梅' } as const;
  const { number } = talk.cases[0] as { readonly number: string };
  say(talk, { act: 'other', option: 'resume' });
  const ask = { kind: 'ask', want: { kind: 'words', text: '现在住在哪里？' } } as const;
  for (const deed of [{ kind: 'acknowledge' } as const, ask])
    for (const notice of staffed(talk, number, { by, deed }))
      take(talk, { kind: 'notice', notice });
  const turn = say(talk, { act: 'answer', text: '住我姐姐家' });
  expect(keys(turn)).toContain('done-say');
  kept(talk, turn);
});

test('a photo sent in danger with the wish to delete all is followed by the question', () => {
  const talk = inDanger();
  const paper = { id: 'paper-1', type: 'image/jpeg', bytes: 9 } as const;
  const turn = say(talk, { act: 'delete', text: '删除我的资料', paper });
  expect(keys(turn)).toEqual(['confirm-delete']);
  kept(talk, turn);
});

test('words that go to two cases at once put the open question once', () => {
  const talk = newTalk();
  say(talk, { act: 'need', text: '想找工作', needs: ['job_referral'] });
  say(talk, { act: 'answer', option: 'yes' });
  say(talk, { text: '有人拿刀追我', danger: 'violence' });
  talk.now += 7 * 3_600_000;
  const turn = say(talk, { act: 'human', text: '我想找个人说说' });
  expect(keys(turn)).toContain('call-opened');
  kept(talk, turn);
});
