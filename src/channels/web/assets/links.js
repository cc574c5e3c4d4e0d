/** Units that make a short number an amount and no phone. */
const units =
  '元|块|万|千|百|%|％|平|㎡|岁|人|个|名|位|天|日|年|月|周|次|斤|公里|米|小时|分钟|路|号楼|yuan|people|days|months|years';

/** Phones of one person or office, whatever stands after them. */
const long = '1[3-9]\\d{9}|0\\d{2,3}-?\\d{7,8}';

/** Hotlines everybody has. */
const short = '123\\d{2}|96110|11[09]|120';

const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\-]/g, '\\$&');

/** What may not stand just before a number, or it is part of a longer one. Older browsers know no lookbehind. */
const inside = /[\d.,，:：¥￥第-]/;

/**
 * Cuts a text into pieces, each a phone number to press (`tel`) or plain words; joined they are the text again.
 * @param {string} text
 * @param {readonly string[]} numbers the centre's own
 * @returns {{text: string, tel?: string}[]}
 */
export function pieces(text, numbers) {
  const found = [];
  let at = 0;
  for (const match of text.matchAll(phonesOf(numbers))) {
    if (inside.test(text.charAt(match.index - 1))) continue;
    if (match.index > at) found.push({ text: text.slice(at, match.index) });
    found.push({ text: match[0], tel: match[0].replace(/\D/g, '') });
    at = match.index + match[0].length;
  }
  if (at < text.length || found.length === 0) found.push({ text: text.slice(at) });
  return found;
}

function phonesOf(numbers) {
  const own = numbers.filter((number) => /^[\d-]{3,}$/.test(number));
  const known = [...own.sort((a, b) => b.length - a.length).map(escaped), short].join('|');
  return new RegExp(`(?:${long})(?!\\d)|(?:${known})(?![\\d-]|[.,]\\d|\\s*(?:${units}))`, 'g');
}
