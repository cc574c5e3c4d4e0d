import { findWords, type Hit, indexWords, type WordIndex } from './hits.ts';
import { lexiconLines, readLexicon } from './lexicon.ts';
import type { Sighting, Talk } from './sighting.ts';

let index: WordIndex | undefined;

const unnamed =
  /(?:得了|得的是|得的|患有|患上|身患|患了?|查出来?(?:是|了|得了)?|检查出(?:来)?(?:是)?|诊断(?:为|出|是)?|确诊(?:为|是|了)?)([^，,。；;、！!的了有上过]{1,8}?(?:病|症|癌|炎|瘤|综合征|综合症|硬化|坏死|衰竭|出血|梗塞?|结核|积水))/gu;
/** 肺上长了个瘤子: what has grown, and where. */
const grown =
  /(?:(?:肺|肝|胃|肠子?|肾|脑(?:壳|袋|子)?|脖子|颈子|乳房|奶子|肚子|肚皮|子宫|卵巢|胰腺|喉咙|嗓子|骨头|背|腰|腿|胸口?|甲状腺|膀胱|食道|嘴巴?|鼻子)(?:上|里|部|头|里头|里面)?)?长(?:了|起)?(?:个|一个|颗)?(?:恶性|良性)?(?:肿瘤|瘤子?|结节|包块|肿块|疙瘩|囊肿)/gu;
const noPatient: ReadonlySet<string> = new Set(['other', 'child_in_law']);

/** Every illness that stands in a text by its name. */
export function illnessesNamed(text: string): readonly Hit[] {
  index ??= indexWords(
    lexiconLines(readLexicon('illnesses.txt')).flatMap((line) =>
      line
        .split(/\s+/u)
        .map((word) => ({ text: word.replaceAll('_', ' '), set: 'name', except: [] })),
    ),
  );
  return findWords(text, index).get('name') ?? [];
}

/** The illness in its own name, and who has it; only where a message is about somebody's illness. */
export function findIllness(talk: Talk): readonly Sighting[] {
  const { heard } = talk;
  const { text } = heard;
  const named = [...illnessesNamed(text)].toSorted((a, b) => b.to - b.from - (a.to - a.from));
  const other = [...text.matchAll(unnamed)].map((match) => {
    const word = match[1] as string;
    const from = match.index + match[0].length - word.length;
    return { from, to: from + word.length };
  });
  const growth = [...text.matchAll(grown)].map(({ index: from, 0: word }) => ({
    from,
    to: from + word.length,
  }));
  const place =
    named[0] ??
    growth[0] ??
    other.find((one) => !/^(?:什么|啥|个|了|这|那|大|重|一|怪|场)/u.test(text.slice(one.from)));
  const sightings: Sighting[] = [];
  const injury =
    place !== undefined &&
    talk.needs.has('legal_aid') &&
    talk.heard.has('injured_at_work') &&
    /骨折|截肢|烧伤/u.test(text.slice(place.from, place.to));
  if (place !== undefined && isOwnMatter(talk) && !injury)
    sightings.push({
      field: 'illness',
      value: text.slice(place.from, place.to),
      ...place,
      points: 3,
    });
  const patient = patientOf(talk, place?.from);
  return patient === null ? sightings : [...sightings, patient];
}

const isOwnMatter = ({ needs, asked }: Talk): boolean =>
  needs.has('medical_aid') ||
  needs.has('relief') ||
  needs.has('legal_aid') ||
  asked === 'illness' ||
  asked === 'patient';

/** 生病的不是我，是我妈: who it is after all. */
function mendedPatient({ heard, people }: Talk): Sighting | null {
  const told = /(?:生病|得病|病的|住院)的?人?不是[^，,。]{1,4}[，,]?(?:而是|应该是|是)/u.exec(
    heard.text,
  );
  if (told === null) return null;
  const person = people.find((one) => one.from >= told.index + told[0].length);
  if (person === undefined) return null;
  const { relation: value, from, to } = person;
  return { field: 'patient', value, from, to, points: 5 };
}

/** The one last named before the illness or the ward; the speaker only where he says so. */
function patientOf(talk: Talk, at: number | undefined): Sighting | null {
  const { heard, people, needs, asked } = talk;
  const own = /(?:我|俺)(?:自己|本人)?(?:得的病|得的|生的病|病了|生病)/u.exec(heard.text);
  if (own !== null && needs.has('medical_aid'))
    return {
      field: 'patient',
      value: 'self',
      from: own.index,
      to: own.index + own[0].length,
      points: 4,
    };
  const other = mendedPatient(talk);
  if (other !== null) return other;
  const poor = needs.has('relief') && asked === undefined;
  if (!needs.has('medical_aid') && !poor && at === undefined && asked !== 'patient') return null;
  if (!needs.has('medical_aid') && !/尘肺|工伤|病|癌|瘫|吃药|住院/u.test(heard.text)) return null;
  const ward =
    heard.at('illness')[0] ?? heard.at('medical_cost_word')[0] ?? heard.at('work_injury')[0];
  const weak = /残疾(?!证|人|军)|瘫|卧床|[长常]年(?:吃药|有病|生病)|病倒|有病/u.exec(
    heard.text,
  )?.index;
  const where = at ?? ward?.from ?? (needs.has('relief') ? weak : undefined);
  if (where === undefined) return null;
  const begin =
    Math.max(
      ...['。', '！', '!', '\n'].map((sign) => heard.text.slice(0, where).lastIndexOf(sign)),
    ) + 1;
  const alone = people.every(
    (one) => one.relation === 'self' || one.relation === 'other' || one.from > where,
  );
  if (
    at !== undefined &&
    alone &&
    /[我俺咱]|本人|自己|\bi\b|^(?:身患|患有|患了|查出|确诊|得了)(?!.*(?:能|怎么|多少))/u.test(
      heard.text,
    ) &&
    /\bi (?:have|got|had|was diagnosed|am suffering|suffer)|本人|身患|患有|患了|患上|查出|得了|确诊|诊断|我.{0,3}(?:有|是|得)|做了/u.test(
      heard.text.slice(Math.max(begin, where - 30), where + 10),
    )
  )
    return { field: 'patient', value: 'self', from: where, to: where, points: 3 };
  const before = people.filter(
    (one) => one.from >= begin && one.from < where && one.relation !== 'other',
  );
  const last =
    before.at(-1) ??
    people.find(
      (one) =>
        one.from > where &&
        one.from < where + 8 &&
        !['self', 'other'].includes(one.relation) &&
        /^.{0,4}(?:是|的是|得的|住院)/u.test(heard.text.slice(where)),
    );
  if (last === undefined || noPatient.has(last.relation)) return null;
  if (last.relation === 'self' && !saysOwn(heard.text, last.from, where)) return null;
  return { field: 'patient', value: last.relation, from: last.from, to: last.to, points: 3 };
}

const saysOwn = (text: string, from: number, to: number): boolean =>
  to - from < 16 &&
  /搭|支架|得|患|查|病|住院|手术|透析|化疗|是|有|做|确诊|诊断|自己|摔|断|吃药/u.test(
    text.slice(from, to + 2),
  ) &&
  !/妈|爸|娘|爹|老公|老婆|孩|儿|女|爱人|丈夫|妻/u.test(text.slice(from, to));
