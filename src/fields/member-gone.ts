/** 老公出了车祸，人没了. */
const lost = /^[^。；;]{0,16}[，,]人(?:就|也|都|已经)?(?:没了|走了|不在了|没救过来)/u;

/** Somebody who lives no more, or is married no more. */
const isGone = (said: string): boolean =>
  /服刑|坐牢|劳改|失踪|双亡|生前|去世|过世|离世|病故|病逝|不在了|死了|没了(?!工作|收入|钱|活)|早就没|走得早|走的早|(?:去年|前年|早年|年前)[^，,。]{0,6}走了|(?:梗|癌|病|症|中风|出血)走了|^(?:[去前今]年|早就?|\d+年)?走了(?:(?:[一二两三四五六七八九十几\d]+|好多|好几|很多)年了?)?(?=[，,。；;\s]|$)|passed away|died|is dead/i.test(
    said,
  );

/** Whether what is said behind the word for somebody makes him no member of this household: he lives no more, is married no more, or lives elsewhere. */
export function isNoMember(said: string, isSpouse: boolean): boolean {
  const [first = ''] = said.split(/[，,。；;]/u);
  return (
    isGone(first) || lost.test(said) || elsewhere.test(first) || (isSpouse && parted.test(first))
  );
}
const elsewhere =
  /不(?:跟|和|与)(?:我|我们|咱们?|俺们?|家里)[^，,]{0,2}(?:一起)?(?:住|过)|不(?:在一起|住一起|同住)|分开住|分(?:了)?家|单过|另过|嫁(?:出去|走|到|人)|出嫁|moved out|lives? (?:elsewhere|alone|apart)/iu;

/** 我哥我嫂，他们不跟我住: a clause about all who were named before it. */
export const theyLiveElsewhere = (said: string): boolean =>
  said
    .split(/[，,。；;]/u)
    .slice(1)
    .some((clause) => they.test(clause) && elsewhere.test(clause));
const they = /^\s*(?:但|可|不过)?(?:他们|她们|他俩|她俩|他两口子|两口子|俩人?|两个人?|一家子|都)/u;
const parted =
  /^(?:早就?|都|已经|前年|去年|今年|也|就|\d+年|\s)*(?:跟人|跟别人|跟着别人)?(?:跑了|跑路|离了|离异|离婚|(?:跟|和)(?:我|俺)(?:离婚|离了|分开)|改嫁|分居|分了手|扔下|丢下|left me|left us|divorced)/iu;
