import { ENTITY, readEntity } from './entity.ts';
import { bareLayer, type Layer, rewrite } from './layer.ts';
import { isGarbled, MOJIBAKE, ungarble } from './mojibake.ts';

/** Breaks that are no plain line feed; direction marks, soft hyphens and other characters nobody sees; odd blanks. */
const BREAK = /\r\n?|[\u0085\u2028\u2029\v\f]/g;
const UNSEEN = /[\u00AD\u200B\u200E\u200F\u2060\uFEFF\u202A-\u202E\u2066-\u2069]/g;
const BLANK = /[\t\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;

/**
 * The given text with its encoding and its white space repaired: mojibake, entities left in the text, unseen
 * characters, runs of blanks, blanks at the ends of lines. Digits and quotation marks stay as they are.
 */
export function repairText(given: string): { readonly layer: Layer; readonly garbled: number } {
  let garbled = 0;
  const whole = isGarbled(given);
  const layer = rewrite(bareLayer(given), new RegExp(`(${MOJIBAKE})|${ENTITY}`, 'gu'), (match) => {
    const run = match[1];
    if (run === undefined) return readEntity(match[0]);
    if (!whole && !plainlyGarbled(run)) return undefined;
    const sound = ungarble(run);
    if (sound !== undefined) garbled++;
    return sound;
  });
  return { layer: repairSpace(layer), garbled };
}

/** Three letters and more are never honest text; two only when the second is a sign that follows no letter. */
const plainlyGarbled = (run: string): boolean => run.length > 2 || run === 'â€' || /^[ÂÃ][\u00A1-\u00BF]$/u.test(run);

function repairSpace(layer: Layer): Layer {
  const broken = rewrite(layer, BREAK, () => '\n');
  const seen = rewrite(broken, UNSEEN, () => '');
  const plain = rewrite(seen, BLANK, () => ' ');
  return rewrite(plain, / {2,}| +(?=\n|$)|(?<=^|\n) +/g, (match, text) => {
    const end = match.index + match[0].length;
    const edge = match.index === 0 || text[match.index - 1] === '\n' || end === text.length || text[end] === '\n';
    return edge ? '' : ' ';
  });
}
