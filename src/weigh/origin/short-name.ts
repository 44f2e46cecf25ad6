import type { Mention } from '../../core/reading.ts';
import { cut } from '../../core/span.ts';
import { nameWords, saysAll } from './body-name.ts';
import type { ArticleView } from './view.ts';
import type { NamedVoice } from './voice.ts';

/** "The Millers' Union met. … the union said": the longer name that an article has for a body before; nothing where it has two. */
export function longNameOf({ reading }: ArticleView, { words, credit }: NamedVoice): Mention | undefined {
  const noun = SHORT.exec(words)?.[1]?.toLowerCase();
  if (noun === undefined) return undefined;
  const called = reading.mentions.flatMap((mention) => {
    const name = cut(reading.text, mention.span).replace(/^(?:the|an?) /i, '');
    const isLonger = new RegExp(`^(?:.* ${noun}|${noun} (?:of|for) .*)$`, 'iu').test(name);
    return mention.span[1] <= credit[0] && isLonger ? [{ mention, words: nameWords(name) }] : [];
  });
  const [longest] = [...called].sort((a, b) => b.words.size - a.words.size);
  return longest && called.every((one) => saysAll(longest.words, one.words)) ? longest.mention : undefined;
}

/** Nouns of bodies of which a land has many. */
const SHORT =
  /^(?:the|this|that) (union|committee|council|commission|league|association|hospital|clinic|company|mission|institute|guild|board|agency|foundation|cooperative|school|parish)$/iu;
