import type { Hit } from './hits.ts';
import { whoAt } from './people.ts';
import type { Sighting, Talk } from './sighting.ts';
import { readWays } from './ways.ts';

const ways = readWays('wishes.txt');
const notBefore = ways('not-before');
const doneFirst = ways('done-first');
const kindOfWork = ways('kind-of-work');
const workNear = ways('work-near');
const onceDid = ways('once-did');
const learningLed = ways('learning-led');
const trainingBehind = ways('training-behind');
const tradeTail = ways('trade-tail');
const skillWanted = ways('skill-wanted');
const skillUnnamed = ways('skill-unnamed');
const tradesJoined = ways('trades-joined');
const placeBeforeTrade = ways('place-before-trade');
const driven = ways('driven');
const shopHead = ways('shop-head');
const thenOrNow = ways('then-or-now');

const jobAfter = ways('job-led', 'gu');
const jobTail = ways('job-tail');
const loose = ways('job-loose');

/** What he did before is not what he wants: 之前一直在超市当收银员. */
const wasOnce = ways('was-once');

/** The work a job-seeker wants, in his words. */
export function findJobWanted(talk: Talk): readonly Sighting[] {
  const { heard, needs } = talk;
  if (!needs.has('job_referral')) return [];
  const { text } = heard;
  const trades = runs(text, heard.at('trade'));
  for (const match of text.matchAll(jobAfter)) {
    const from = match.index + match[0].length;
    if (wasOnce.test(text.slice(0, match.index))) continue;
    if (notBefore.test(text.slice(0, match.index)) || doneFirst.test(text.slice(from))) continue;
    const near = trades.find(
      (one) =>
        one.from >= from &&
        one.from - from <= 6 &&
        !/[，,。！？]/u.test(text.slice(from, one.from)),
    );
    if (near !== undefined) return [wish('job_wanted', text, near, jobTail)];
    const said = kindOfWork.exec(text.slice(from));
    if (said !== null && !loose.test(said[1] as string))
      return [
        {
          field: 'job_wanted',
          value: said[1] as string,
          from,
          to: from + (said[1] as string).length,
          points: 2.5,
        },
      ];
  }
  const led = workNear;
  const first = trades.find(
    (one) => led.test(text.slice(one.to).trimStart()) && !onceDid.test(text.slice(0, one.from)),
  );
  return first === undefined ? [] : [wish('job_wanted', text, first, jobTail)];
}

/** The trade somebody wants to learn, in his words, without 证 and 班. */
export function findSkillsWanted(talk: Talk): readonly Sighting[] {
  const { heard, needs } = talk;
  if (!needs.has('skills_training')) return [];
  const { text } = heard;
  const trades = runs(text, heard.at('trade'));
  const led = learningLed;
  const near =
    trades.find((one) => led.test(text.slice(Math.max(0, one.from - 8), one.from))) ??
    trades.find((one) => trainingBehind.test(text.slice(one.to).trimStart()));
  if (near !== undefined) return [wish('skills_wanted', text, near, tradeTail)];
  const said = skillWanted.exec(text);
  if (said === null || skillUnnamed.test(said[1] as string)) return [];
  const from = said.index + said[0].indexOf(said[1] as string);
  return [
    {
      field: 'skills_wanted',
      value: said[1] as string,
      from,
      to: from + (said[1] as string).length,
      points: 2.5,
    },
  ];
}

/** Trades that stand together (保洁或者看大门) as one stretch. */
function runs(text: string, hits: readonly Hit[]): readonly Hit[] {
  const longest = hits
    .toSorted((a, b) => a.from - b.from || b.to - a.to)
    .filter(
      (one, _, all) =>
        !all.some(
          (other) =>
            other !== one &&
            other.from <= one.from &&
            other.to >= one.to &&
            other.to - other.from > one.to - one.from,
        ),
    );
  const joined: Hit[] = [];
  for (const hit of longest) {
    const before = joined.at(-1);
    if (before !== undefined && hit.from < before.to) continue;
    const between = before === undefined ? null : text.slice(before.to, hit.from);
    if (before !== undefined && between !== null && tradesJoined.test(between))
      joined[joined.length - 1] = { from: before.from, to: hit.to };
    else joined.push(hit);
  }
  return joined;
}

function wish(field: string, text: string, place: Hit, tail: RegExp): Sighting {
  const more = tail.exec(text.slice(place.to))?.[0].length ?? 0;
  const lead = placeBeforeTrade.exec(text.slice(0, place.from))?.[0].length ?? 0;
  const drives =
    lead === 0 && text.slice(0, place.from).endsWith('开') && driven.test(text.slice(place.from));
  const from = place.from - lead - (drives ? 1 : 0);
  const to = place.to + more;
  return { field, value: text.slice(from, to), from, to, points: 3 };
}

const shop = ways('shop', 'gu');
const goods = ways('goods', 'gu');
const breeding = ways('breeding', 'gu');
const noShop = ways('no-shop');

/** The business somebody runs or wants to open, in his words. */
export function findBusiness(talk: Talk): readonly Sighting[] {
  const { heard, needs, asked } = talk;
  if (!needs.has('startup_tax') && asked !== 'business_type') return [];
  for (const match of [shop, goods, breeding].flatMap((one) => [...heard.text.matchAll(one)])) {
    const said = match[1]?.replace(shopHead, '');
    if (said === undefined || said.length < 2 || noShop.test(match[0])) continue;
    if (whoAt(talk.people, heard, match.index) === 'other') continue;
    const from = match.index + match[0].indexOf(said);
    return [{ field: 'business_type', value: said, from, to: from + said.length, points: 3 }];
  }
  const open =
    /(?:open|start|run) (?:a |an |my )?((?:small |little )?[a-z]+ ?(?:shop|store|restaurant|business|stall|cafe|farm)|shop|small shop)/u.exec(
      heard.text,
    );
  return open === null
    ? []
    : [
        {
          field: 'business_type',
          value: open[1] as string,
          from: open.index,
          to: open.index + open[0].length,
          points: 2.5,
        },
      ];
}

const placeOf = ways('work-place');

/** Where a job-seeker wants to work. */
export function findWorkPlace({ heard, needs }: Talk): readonly Sighting[] {
  if (!needs.has('job_referral')) return [];
  const match = placeOf.exec(heard.text);
  if (match === null || thenOrNow.test(heard.text.slice(Math.max(0, match.index - 5), match.index)))
    return [];
  const from = match.index + match[0].indexOf(match[1] as string);
  return [
    {
      field: 'work_place',
      value: match[1] as string,
      from,
      to: from + (match[1] as string).length,
      points: 3,
    },
  ];
}
