import { wordsAt } from './heard.ts';
import type { Sighting, Talk } from './sighting.ts';

const words = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight'];
const number = `(${words.join('|')}|\\d)`;
const home = '(?:my |our |the )?(?:family|household|home)';
const sizes = [
  `\\b(?:family|household) of ${number}\\b`,
  `\\b${number} (?:people|persons|members|of us) (?:in|at) ${home}`,
  `\\b(?:family|household) (?:has|have|with|is|are|consists of) ${number} (?:people|persons|members)`,
  `\\bwe are ${number} (?:people|persons) (?:in|at) ${home}`,
].map((source) => new RegExp(source, 'u'));

const aged = [
  /\b(?:i'm|i am) (?:a |an )?(\d\d)(?=[\s,.-]|$)(?! (?:yuan|months|days|km|hours|people))/u,
  /\b(?:i'm|i am|my name is|this is) [a-z]+(?: [a-z]+){0,2}, (?:aged? )?(\d\d)(?=[,.]|$| years)/u,
  /\baged? (\d\d)\b/u,
];

const end =
  '(?=[,.;!?]|$| (?:in|at|for|near|with|hoping|that|which|salary|i|and i|around|because|please|please|who|to)\\b)';
const jobs = [
  new RegExp(
    `\\b(?:job|work|working|position|apply) as (?:a |an )?([a-z]+(?: [a-z]+){0,2}?(?: or (?:a |an )?[a-z]+(?: [a-z]+)?)?)${end}`,
    'u',
  ),
  /\b(welder|driver|cook|chef|cleaner|electrician|waiter|nanny|tailor|plumber|guard) (?:is |here )?looking for (?:a )?(?:work|job)\b/u,
  /\b(?:job|jobs|work) for (?:a |an )?([a-z]+)(?=[,.;!?]|$)/u,
  /\b(?:looking for|find|need|want|get) (?:me )?(?:a |an |some )?([a-z]+(?: [a-z]+)?) (?:job|work|position)\b/u,
];
const noJob =
  /\b(?:a|new|good|better|stable|any|part|full|time|part-time|full-time|some|my|the|suitable|different|day|night|other|another|decent|me|simple|easy|find|for)\b/u;
const lessons = [
  /\blearn(?:ing)? (?:how )?(?:to (?:be |become )?)?(?:a |an )?([a-z]+(?: [a-z]+)?)(?=[,.;!?]|$| (?:for|at|from|in|skills?|for free|here)\b)/u,
  /\b([a-z]+) (?:training|courses?|class(?:es)?|lessons)\b/u,
  /\b(?:training|courses?|class(?:es)?) (?:in|on|for) ([a-z]+(?: [a-z]+)?)(?=[,.;!?]|$)/u,
];
const noLesson =
  /^(?:free|skills?|vocational|job|a|any|the|some|new|english|about|more|training|evening|night|your|this|for|something|of)\b/u;
const schoolName =
  /\b((?:[A-Z][\w']*(?: of| and)? ){1,4}(?:University|College|High School|Middle School|School|Institute)(?: of (?:[A-Z]\w+(?: and)? ?)+)?)/u;

/** What English messages tell in shapes of their own: the size of a household, an age, a job wanted, a trade to learn, a school. */
export function findEnglishFacts(talk: Talk): readonly Sighting[] {
  const { text } = talk.heard;
  if (!/[a-z]{3} [a-z]/u.test(text)) return [];
  return [
    ...first(text, sizes).map((one) => ({
      ...one,
      field: 'household_size',
      value: Number(one.said) || words.indexOf(one.said) + 2,
      points: 4,
    })),
    ...first(text, aged)
      .map((one) => ({ ...one, field: 'age', value: Number(one.said), points: 3 }))
      .filter(({ value }) => value >= 14),
    ...(talk.needs.has('job_referral') ? named(talk, 'job_wanted', [jobs, noJob]) : []),
    ...(talk.needs.has('skills_training') ? named(talk, 'skills_wanted', [lessons, noLesson]) : []),
    ...(talk.needs.has('student_aid') ? school(talk) : []),
  ];
}

type Said = { readonly said: string; readonly from: number; readonly to: number };

function first(text: string, shapes: readonly RegExp[]): readonly Said[] {
  for (const shape of shapes) {
    const match = shape.exec(text);
    const said = match?.[1];
    if (match === null || said === undefined) continue;
    const from = match.index + match[0].lastIndexOf(said);
    return [{ said, from, to: from + said.length }];
  }
  return [];
}

function named(
  { heard }: Talk,
  field: string,
  [shapes, none]: readonly [readonly RegExp[], RegExp],
): readonly Sighting[] {
  for (const shape of shapes) {
    const [one] = first(heard.text, [shape]);
    if (one === undefined || none.test(one.said)) continue;
    return [
      {
        field,
        value: wordsAt(heard, one.from, one.to),
        from: one.from,
        to: one.to,
        points: 3.2,
      },
    ];
  }
  return [];
}

function school({ heard }: Talk): readonly Sighting[] {
  const [one] = first(heard.plain.text, [schoolName]);
  return one === undefined
    ? []
    : [{ field: 'school', value: one.said.trim(), from: one.from, to: one.to, points: 3 }];
}
