const illness =
  /[一二三四1-4]级(?:\p{Script=Han}{1,2})?残疾|残疾[一二三四1-4]级|(?:智力|精神|肢体|听力|视力|言语|多重)残疾(?:[一二三四1-4]级)?|(?:胃|肺|肝|肠|直肠|结肠|食道|食管|乳腺|宫颈|子宫|卵巢|甲状腺|鼻咽|前列腺|膀胱|胰腺|淋巴|骨|血|喉|皮肤|肾|胆管?)癌(?:晚期|早期|中期)?|癌症(?:晚期)?|得了?癌|白血病|淋巴瘤|(?:脑|恶性|良性)?肿瘤|脑瘤|尿毒症|肾(?:衰竭?|病综合征|炎|病)|透析|糖尿病|高血压|血压高|高血脂|心脏病|冠心病|心梗|心衰|心血管病|脑梗死?|脑出血|脑溢血|脑血栓|中风|偏瘫|半身不遂|半瘫|(?:高位|半身|全身)?瘫痪(?:在床)?|瘫(?:起)?在床上?|瘫了|(?:常年|长年|长期)?卧床(?:不起)?|植物人|残疾|智障|弱智|精神病|精神分裂症?|抑郁症?|躁郁症?|自闭症?|脑瘫|唐氏综合征|癫痫|肝硬化|肝腹水|肝炎|乙肝|肝病|肺结核|尘肺病?|矽肺|肺气肿|肺病|慢阻肺|老慢支|气管炎|哮喘|类风湿(?:性关节炎)?|风湿|关节炎|腰椎间盘突出|腰突|腰椎病|颈椎病|股骨头坏死|骨折|老年痴呆症?|痴呆|阿尔茨海默病?|帕金森病?|红斑狼疮|再障|再生障碍性贫血|地中海贫血|地贫|血友病|渐冻症|青光眼|白内障|失明|眼睛(?:看不见|瞎了?)|耳聋|聋哑|聋了?|截肢|腿脚不(?:好|方便|便)|(?:腿|腰|眼睛?|心脏|肾|肝|肺|胃|身体|身子骨?)不(?:太)?好|(?:有|得)(?:了)?(?:大|重|慢性|老)?病|生(?:了)?(?:大|重)?病|病(?:了|重|着|倒|危)|慢性病|重病|大病|常年(?:有病|吃药|生病|卧床)|长年吃药|长期吃药|(?:正在?|在)住院|住院|diabet\w*|cancer|high blood pressure|heart disease|stroke|disabled|paraly[sz]ed|dialysis|sick|ill\b/giu;

const treatments: ReadonlySet<string> = new Set(['透析', '住院', '在住院', '正在住院', 'dialysis']);

/** Illnesses and disabilities named in plain text, as said and joined by 、; those denied are left out. */
export function conditionIn(said: string): string | undefined {
  const found = [...said.matchAll(illness)].filter(
    (match) =>
      !/(?:没有?|没啥|无|不是)(?:得|生|啥|什么)?$/.test(
        said.slice(Math.max(0, match.index - 4), match.index),
      ),
  );
  const words = [
    ...new Set(found.map(([word]) => word.replace(/^(?:得了?|生了?)(?=\p{Script=Han}*癌)/u, ''))),
  ];
  const illnesses = words.filter((word) => !treatments.has(word));
  const specific = (illnesses.length > 0 ? illnesses : words).filter(
    (word) => !/^(?:有病|生病|病了|得病|住院|在住院|身体不好|慢性病|重病|大病)$/.test(word),
  );
  const kept = specific.length > 0 ? specific : words;
  return kept.length > 0 ? kept.slice(0, 4).join('、') : undefined;
}
