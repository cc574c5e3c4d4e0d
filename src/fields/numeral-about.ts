/** Words before a number that is not reached. */
export const below =
  /(?:[挣拿赚]不[上到了]|不到|不足|不满|没到|少于|低于|小于|less than|under|below)\s*$/i;
/** Words before a number that is the most. */
export const atMost =
  /(?:不超过|最多|顶多|顶天|撑死|至多|up to|at most)(?:也就|就|是|能|有|拿)*\s*$/i;
/** Words before a number that is the least. */
export const atLeast =
  /(?:至少|最少|起码|少说|超过|多于|大于|高于|不低于|不少于|more than|over|at least)(?:也|得|要|有|是|能)*\s*$/i;
/** Words before a number that is about right. */
export const around =
  /(?:将近|接近|差不多|大概|大约|约莫|(?<!预|合|签|解)约|(?<!最|附|远)近|快到|(?<!很|赶|尽|加)快|about|around|roughly|nearly|almost|approximately|~)(?:也就|就|是|能|有|拿|挣|得)*\s*$/i;
