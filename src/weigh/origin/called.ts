import type { Statement } from '../../core/reading.ts';
import type { ArticleView } from './view.ts';
import type { Voice } from './voice.ts';

/** "The organisers, a loose network that calls itself Kitchen Tables": the name that the text gives right behind its words. */
export function calledVoice({ reading }: ArticleView, { source, id }: Statement): Voice | undefined {
  const credit = source.at(-1);
  if (credit === undefined) return undefined;
  const match = CALLED.exec(reading.text.slice(credit[1]));
  const name = match?.groups?.name;
  if (!match || name === undefined) return undefined;
  const end = credit[1] + match[0].length;
  return { kind: 'named', words: name, credit: [end - name.length, end], statement: id };
}

const CALLED =
  /^,? (?:an? (?:[\p{Ll}-]+ ){1,4})?(?:that|which|who) (?:have |has )?(?:calls?|called|names?|named) (?:itself|themselves) (?:the )?["“‘]?(?<name>\p{Lu}[\p{L}'’-]+(?: (?:of |the |for |and )*\p{Lu}[\p{L}'’-]+){0,4})/u;
