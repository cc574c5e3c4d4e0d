const asks =
  /[?？]\s*$|(?:吗|么|咋办|怎么办|咋整|啥意思|什么意思|行不行|行不|能不能|可不可以)[啊呀呢嘛\s]*[?？。.!！]*$|^(?:为什么|为啥|凭啥|凭什么|干嘛|干啥|怎么|咋|哪|谁|什么时候|啥时候|请问|想问|问一下|问下|我想问|能不能|可不可以|what|why|how|who|where|when|can i|do i|could)/i;

const commands =
  /^(?:我(?:要|想)?)?(?:(?:返回|回到|退回|退到)?(?:上一步|上一题|上一个|上一项|前一步|首页|主菜单|开头)|返回|回去|跳过|先跳过|下一个|下一题|不填|取消|退出|暂停|停一下|等一下|等会儿?|稍等|帮助|转?人工|找人工|找真人|进度|查进度|重新开始|重来|重填|改一下|修改|删除|撤回|撤销|菜单|开始|继续|提交|back|skip|cancel|help|stop|quit|pause|status|menu|human|restart|next)(?:一下|吧|这题|这个|这一?步|步|了|填写|服务|申请)*[。.!！]*$/i;

const asksWithin =
  /能不能|可不可以|会不会|要不要|算不算|够不够|行不行|是不是|(?<!没)有没有|几点|[什啥]么?时候|多久|多长时间|多少钱|怎么|咋(?!不)|为什么|为啥|在哪|哪里|哪儿|吗/;
const anyWill = /(?:什么|啥|哪|怎么|咋|多少|几点|时候|谁)[^，,。]{0,4}[都也]/;

/** Whether a text is a question back or a command rather than an answer. */
export const isAside = (text: string): boolean => {
  const trimmed = text.trim();
  const short = trimmed.length <= 30 && asksWithin.test(trimmed) && !anyWill.test(trimmed);
  return asks.test(trimmed) || commands.test(trimmed) || short;
};

/** Whether a text only says that the worker does not know, or will not say. */
export const saysUnknown = (text: string): boolean =>
  /^(?:这个?|我|也|真|实在|都|嗯|呃|那个|，|,|\s)*(?:不(?:太|大|怎么)?(?:知道|清楚|晓得|记得|懂|明白|确定|会)|记不(?:得|清|住)|忘(?:了|记)|说不(?:清|好|准|上来)|没(?:注意|记住|算过|数过|听懂)|不(?:想|方便|愿意|便)(?:说|填|讲|告诉)|搞不清|晓不得|don'?t know|not sure|no idea|forgot)(?:了|楚|啊|呢|呀|的|嘛|哦|具体|多少|说|讲|填|是|哪天|几|，|,|。|\s)*$/i.test(
    text.trim(),
  );
