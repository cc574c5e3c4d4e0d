/** Words that say nothing of their own: with them around it, a value is still the whole answer. */
const everywhere = words(`
嗯 恩 唔 噢 哦 喔 额 呃 啊 阿 呀 呢 吧 嘛 么 哈 哈哈 哎 唉 诶 欸 哇 咯 喽 嘞 咧 哩 噻 撒 哟 的 滴 地 得 了 啦 咧 咯
那 那个 这 这个 就 就是 就是说 是 是的 是嘞 是这样 对 对的 好 好的 行 可以 也 也就 也就是 才 都 只 只有 就只 都是 还 还是 还有 有 能 会 在 里 上 给 呗 哒
大概 大约 大概是 差不多 约 约莫 应该 应该是 可能 可能是 好像 好像是 估计 估摸 估摸着 记得 我记得 印象中 大致 左右 上下 样子 的样子 这样子 吧大概 算 算是 算下来 算起来
我 俺 咱 额们 我们 俺们 咱们 我家 俺家 咱家 家里 家 本人 自己 我自己 我的 俺的 我这 我这边 我们家 他 她 他们 它 您 你 你们
一共 总共 共 加起来 合计 全部 所有 总的 前后 前前后后 拢共 总计 目前 现在 如今 眼下 平时 平均 每次 一般 一直 大部分时候 最近 今年 去年
答 回答 回复 你好 您好 老师 同志 师傅 领导 大哥 大姐 小姐姐 谢谢 谢谢您 麻烦 麻烦了 辛苦 辛苦了 请 请问 请记 写 填 记 报 给你 给您 说 跟你说 告诉你 跟您说 实话 说实话 老实说
是 为 叫 乘 等于 按 按照 不瞒你说 不好意思 不是很确定 不太确定 记不太清 记不太清了 记不清了 具体记不清 不确定 我想想 让我想想 想想 没记错的话 如果没记错 其实 反正
i am i'm is it's its it was my me about around roughly approximately maybe probably the a an so well yes yeah ok okay please thanks thank you of in at and or just only sir have has had we our i've got get think guess that's that this for to us now currently total altogether
`);

/** The words of a text block, split at white space. */
export function words(block: string): ReadonlySet<string> {
  return new Set(block.split(/\s+/u).filter((word) => word !== ''));
}

const mark = /[\s\p{P}\p{S}\u{1F3FB}-\u{1F3FF}\p{Extended_Pictographic}\uFFFD]/u;
const longestRest = 200;

/** Whether a text is nothing but filler, marks and the given words of the field; linear, false for more than 200 units. */
export function onlyFiller(rest: string, own: ReadonlySet<string>): boolean {
  const text = rest.trim().toLowerCase();
  if (text.length > longestRest) return false;
  const reached = new Uint8Array(text.length + 1);
  reached[0] = 1;
  const longest = 8;
  for (let at = 0; at < text.length; at++) {
    if (!reached[at]) continue;
    if (mark.test(text[at] as string)) reached[at + 1] = 1;
    if (/[\uD800-\uDFFF]/.test(text[at] as string)) reached[at + 1] = 1;
    for (let length = 1; length <= longest && at + length <= text.length; length++) {
      const word = text.slice(at, at + length);
      if ((everywhere.has(word) || own.has(word)) && endsWell(text, at, length))
        reached[at + length] = 1;
    }
  }
  return reached[text.length] === 1;
}

/** Whether `length` units of a small-letter text at `at` are a word that says nothing of its own. */
export const isSmallWord = (text: string, at: number, length: number): boolean =>
  everywhere.has(text.slice(at, at + length)) && endsWell(text, at, length);

/** A Latin word counts only whole: "a" is no filler inside "add". */
function endsWell(text: string, at: number, length: number): boolean {
  const first = text[at] as string;
  if (!/[a-z]/.test(first)) return true;
  return !/[a-z]/.test(text[at - 1] ?? '') && !/[a-z]/.test(text[at + length] ?? '');
}
