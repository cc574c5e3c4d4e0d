/** A son with his wife beside him. */
const sonsWife =
  /(?:儿子|大儿|小儿|幺儿|娃儿|娃娃|崽|娃)(?:们)?(?:他|她)?(?:和|跟|与|同|、|以及|，)?(?:他)?(?:的)?媳妇(?!儿?[的家]?(?:妈|爸|娘|爹))/gu;
const grandchild = /孙/u;

/** 娃儿跟媳妇: named beside a son, where there is a grandchild or the speaker is herself the wife, 媳妇 is the son's; the text keeps its length. */
export const inLawsNamed = (text: string, isWife = false): string =>
  isWife || grandchild.test(text)
    ? text.replace(sonsWife, (said) => said.replace('媳妇', '儿媳'))
    : text;
