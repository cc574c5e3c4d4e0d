import type { DangerKind } from '../../messages/case-act.ts';
import { type Heard, linesOf } from './heard.ts';
import type { Hit } from './hits.ts';
import { matches } from './patterns.ts';

/** Danger to life now or announced, by rules alone (domain.md section 5); `null` for figures of speech, the past, hearsay and wards. */
export function hearDanger(heard: Heard): DangerKind | null {
  for (const line of linesOf('danger')) {
    if (line.score < 3) continue;
    const kind = line.name as DangerKind;
    for (const hit of matches(heard.text, line.patterns, heard.hits))
      if (!takenBack(heard, kind, hit)) return kind;
  }
  return null;
}

function takenBack(heard: Heard, kind: DangerKind, hit: Hit): boolean {
  const sentence = sentenceAround(heard.text, hit);
  if (isHearsay(heard, sentence, hit)) return true;
  if (isDenied(heard.text, hit)) return true;
  return checks[kind](heard, sentence, hit);
}

type Check = (heard: Heard, sentence: Hit, hit: Hit) => boolean;

const checks: { readonly [kind in DangerKind]: Check } = {
  self_harm: (heard, sentence, hit) => isFigure(heard, hit) || isOthersDeath(heard, sentence, hit),
  violence: (heard, sentence) => within(heard, 'past', sentence) && !within(heard, 'now', sentence),
  confinement: (heard, sentence, hit) => isLongPast(heard, sentence) || isJobMatter(heard, hit),
  injury: (heard, sentence, hit) => !isHappening(heard, sentence, hit),
  collective: (heard, sentence, hit) => !isAction(heard, sentence, hit),
  child_labour: (heard, sentence) => isLongPast(heard, sentence) || asksPermission(heard.text),
  assault: (heard) => /判几年|判多少年|怎么判|坐几年牢|量刑/u.test(heard.text),
  unsure: () => false,
};

const sentenceAround = (text: string, hit: Hit): Hit => {
  const before = text.slice(0, hit.from).search(/[^。！？!?\n；;]*$/u);
  const after = text.slice(hit.to).search(/[。！？!?\n；;]/u);
  return { from: before, to: after < 0 ? text.length : hit.to + after };
};

const within = (heard: Heard, name: string, span: Hit): boolean =>
  heard.at(name).some((one) => one.from >= span.from && one.to <= span.to);

const isLongPast = (heard: Heard, sentence: Hit): boolean =>
  within(heard, 'past', sentence) && !within(heard, 'now', sentence);

/** Told of others: the word of hearsay stands before it, in the same sentence or the one before. */
const isHearsay = (heard: Heard, sentence: Hit, hit: Hit): boolean =>
  heard.at('rumour').some((one) => one.to <= hit.to && one.from >= sentence.from - 30);

function isDenied(text: string, hit: Hit): boolean {
  const before = text.slice(Math.max(0, hit.from - 7), hit.from + 2);
  return (
    /(不是|不会|没有?|并不|又不是|没想|没打算|不至于|别|不要|不用担心我)(真的?)?(要|想|打算|去|会|再|说|敢)?.{0,2}$/u.test(
      before,
    ) &&
    !/(不是|没有?)(人|办法|钱|希望)/u.test(before) &&
    denies.test(before)
  );
}

const denies = /(不是|不会|没想|没打算|不至于|又不是|并不|不敢|没有?想|没有?要|没有?打算)/u;

/** 想死你了, 活不下去 of a purse: words of dying that mean something else. */
function isFigure(heard: Heard, hit: Hit): boolean {
  const { text } = heard;
  const around = text.slice(Math.max(0, hit.from - 6), hit.to + 6);
  const word = text.slice(hit.from, hit.to);
  if (
    /想死(你|我|他|她|妈妈|家)|(累|气|饿|热|冷|渴|笑|烦|忙|困|吓|急|愁|疼|痛|美|爽|羞|贵|难|丑|臭|辣|咸|脏)死|死活|死心|死缠|死磕|死扛|豁出/u.test(
      around,
    )
  )
    return !/不想活|不活了|自杀|跳楼|跳河/u.test(word);
  if (
    /^(你|你们|他|他们|让他|叫他|骗子)/u.test(text.slice(Math.max(0, hit.from - 3), hit.from)) &&
    /去死/u.test(word)
  )
    return true;
  if (/活不下去|死路一条|绝路|拿命|以死|生不如死/u.test(word)) return isPurse(heard, hit);
  if (/想不开|解脱/u.test(word)) return /别想不开|不要想不开/u.test(around);
  if (/下辈子|来世|照顾好我|死在|收尸/u.test(word))
    return !/(我|俺).{0,6}(死|收尸|走)|死在(这|你|门口|厂|工地)/u.test(around);
  return false;
}

/** A household that cannot make ends meet says that it cannot live; alone, the same words are a person's. */
const isPurse = (heard: Heard, hit: Hit): boolean =>
  /(家|日子|全家|一家|生活).{0,8}$/u.test(heard.text.slice(Math.max(0, hit.from - 10), hit.from)) ||
  ((heard.has('aid_word') || heard.has('relief_word') || heard.has('wage')) && !heard.has('now'));

function isOthersDeath(heard: Heard, sentence: Hit, hit: Hit): boolean {
  const before = heard.text.slice(sentence.from, hit.from);
  const own =
    /(我|俺|老子|咱|自己)(?!(爸|妈|爹|娘|哥|姐|弟|妹|们|老|男|媳|儿|女|爷|奶|叔|朋友|同事|工友|对象|家))/u.test(
      before,
    );
  if (within(heard, 'past', sentence) && !within(heard, 'now', sentence)) return true;
  if (/算工伤|能赔|赔多少|怎么赔|工亡|保险/u.test(heard.text.slice(hit.from, sentence.to)))
    return true;
  return !own && within(heard, 'died', sentence) && within(heard, 'past', sentence);
}

/** Papers kept for a formality, or leave to resign refused, are matters of law and no prison. */
const isJobMatter = (heard: Heard, hit: Hit): boolean => {
  const around = heard.text.slice(Math.max(0, hit.from - 8), hit.to + 8);
  return (
    /办社保|办卡|不让(我|我们)?(辞职|离职)|不批|下班|加班|请假|名额|封(了|控)|高速|堵车|疫情/u.test(
      around,
    ) && !/锁|关在|看守|守着|不干就打|出不去/u.test(around)
  );
};

/** Something happens at this moment: no past, no ward, no talk of compensation about it. */
function isHappening(heard: Heard, sentence: Hit, hit: Hit): boolean {
  const text = heard.text;
  const now = within(heard, 'now', sentence) || /救护车|救人|救命|快来|快叫|120/u.test(text);
  if (
    within(heard, 'in_care', { from: 0, to: text.length }) &&
    !/还没(叫|送|打)|没叫救护车/u.test(text)
  )
    return false;
  if (within(heard, 'past', sentence)) return false;
  if (
    /(\d|[一二三四五六七八九十])(月|号|日)|前天|昨天|礼拜|星期|周[一二三四五六日]|天前|多月|以来|半年|一年/u.test(
      text,
    )
  )
    return false;
  if (heard.has('aid_word') || heard.has('compensation') || heard.has('labour_law'))
    return now && /流血|没反应|压着|埋|困|里面还有人/u.test(text);
  if (now) return true;
  const strong =
    /有人(掉|摔|触电|晕|昏|被|卷|倒)|压着|埋(了|着|在)|被埋|被困|里面还有人|下面(还)?有|没反应|没呼吸|没气|血止不住|都是血|着火了|起火了|塌方了|塌了|爆炸了|泄漏了|泄露了|冒顶了|还有.{0,4}人(没|在)/u;
  return (
    strong.test(text.slice(sentence.from, sentence.to)) ||
    (hit.to - hit.from < 12 && text.trimEnd().endsWith('了') && /有人/u.test(text))
  );
}

/** People act together in a place: not a queue, a traffic jam, a joint arbitration or a dinner. */
function isAction(heard: Heard, sentence: Hit, hit: Hit): boolean {
  const text = heard.text.slice(sentence.from, sentence.to);
  if (
    /堵车|堵得|路堵|堵死了|聚餐|团建|旅游|参观|培训|体检|演出|开会|围裙|周围|范围|围巾|围墙|包围/u.test(
      text,
    )
  )
    return false;
  if (isLongPast(heard, sentence) && !/明天|后天|准备/u.test(text)) return false;
  if (/(把|将)我(们)?(堵|围)/u.test(text)) return false;
  const many =
    /(\d{2,}|几十|上百|十几|十来|[一二三四五六七八九]?十[一二三四五六七八九]?|百)(多|几|来|余)?(号|个|名|位)?(人|工人|工友|民工|员工|兄弟|家属|老乡)|全厂|全体|集体|工友们|兄弟们|工人们|大伙|大家|我们(都|一起|全)|多人|everyone|workers|们/u;
  const deed =
    /堵|围|横幅|封路|上街|游行|静坐|罢工|上访|示威|闹|冲进|爬|聚集|抗议|拦|去(县|市|省|北京|政府)|上(县|市|省|北京|政府)|(政府|公司|厂|工地|大)门口|不给钱不走|讨说法|讨个说法|strike|block|protest/u;
  if (!deed.test(text) || !many.test(text))
    return (
      /罢工|堵路|堵国道|堵大门|游行|静坐/u.test(text) &&
      /准备|明天|后天|马上|现在|已经|我们|今天/u.test(text)
    );
  if (/仲裁|代表|申请法援|登记/u.test(text) && !/堵|横幅|围|门口|罢工|上访/u.test(text))
    return false;
  return hit.to > hit.from;
}

const asksPermission = (text: string): boolean =>
  /(可以|能|行|让)(不|吗|么)|可不可以|能不能|想(暑假|寒假|找|打)|要找/u.test(text) &&
  !/被|逼|黑/u.test(text);
