import { readWords } from './words.ts';

const { fit } = readWords('asides.txt');
const asks = fit.i`[?？]\s*$|{asks-end}[{{asks-tail}}\s]*[?？。.!！]*$|^{asks-start}`;

const commands = fit.i`^{command-lead}?{command}{command-tail}*[。.!！]*$`;

const asksWithin = fit`{asks-within}`;
const anyWill = fit`{any-word}[^，,。]{0,4}{any-all}`;

/** Whether a text is a question back or a command rather than an answer. */
export const isAside = (text: string): boolean => {
  const trimmed = text.trim();
  const short = trimmed.length <= 30 && asksWithin.test(trimmed) && !anyWill.test(trimmed);
  return asks.test(trimmed) || commands.test(trimmed) || short;
};

const unknown = fit.i`^(?:{unknown-lead}|，|,|\s)*{unknown}(?:{unknown-tail}|，|,|。|\s)*$`;
/** Whether a text only says that the worker does not know, or will not say. */
export const saysUnknown = (text: string): boolean => unknown.test(text.trim());
