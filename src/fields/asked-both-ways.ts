const bothWays = /^(\p{Script=Han})[没不]\1/u;

/** Whether words at a place are the second half of a question that puts a thing both ways: 签没签合同 tells of no 没签合同. */
export const isAskedBothWays = (text: string, from: number): boolean =>
  from > 0 && bothWays.test(text.slice(from - 1));
