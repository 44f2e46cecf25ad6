import type { Actor, Reading, Statement } from '../../core/reading.ts';
import { covers, cut, spanAt } from '../../core/span.ts';
import { nameWords, saysAll } from './body-name.ts';
import { isBody } from './office.ts';
import type { ArticleView } from './view.ts';

/** A paper that speaks for whoever made it, by its noun alone or with "its": "the answer", "its inquiry". */
export const PAPER =
  /^(?:the|its|their) (?:(?:same|latest|second|first|written|internal|published) )?(?:answer|reply|letter|note|inquiry|enquiry|investigation|report|bulletin|communiqu[eé]|leaflet|document|paper|message|text|finding|findings|statement|post|list|dossier)$/i;

/** Things that show something, and say nothing: whoever looks at them gives what they show. */
const EVIDENCE =
  /(?:^|\s)(?:they|these|it|images?|pictures?|photographs?|photos?|footage|video|videos|fragments|craters|debris|satellite data|maps?|marks|traces|remains|wreckage)$/i;

/** True where what speaks is a thing that shows something: "fragments show". */
export function isEvidence({ reading: { text, actors } }: ArticleView, statement: Statement, words: string): boolean {
  const [cue] = statement.cue;
  if (
    !cue ||
    !/^(?:has |have |had )?(?:shows?|showed|shown|indicates?|indicated|suggests?|suggested|points? to)$/i.test(
      cut(text, cue),
    )
  )
    return false;
  const who = actors.find(({ id }) => id === statement.sourceActor);
  return EVIDENCE.test(words.split(/ (?:of|from|by|that|which|taken) /)[0] ?? '') && (!who || who.kind === 'other');
}

/** A body in the words of the text, and its actor where it has one. */
export interface Owner {
  readonly words: string;
  readonly actor?: Actor;
}

/** The body that "its" or "their" at an offset belongs to: the first of its sentence, else of the sentence before. */
export function ownerBefore(reading: Reading, at: number): Owner | undefined {
  const { sentences, text } = reading;
  const here = spanAt(sentences, at);
  const n = here ? sentences.indexOf(here) : -1;
  for (const sentence of [here, n > 0 ? sentences[n - 1] : undefined]) {
    if (!sentence) continue;
    for (const { actor, span } of reading.mentions) {
      if (!covers(sentence, span) || span[1] > at) continue;
      const words = cut(text, span);
      const meant = reading.actors.find(({ id }) => id === actor);
      // "the union" taken for a firm that was named before it
      const who =
        meant && (!isBody(words) || meant.names.some((name) => saysAll(nameWords(name), nameWords(words))))
          ? meant
          : undefined;
      const isOne = who ? BODIES.has(who.kind) : isBody(words);
      if (isOne && !/^['’]s?\b/.test(text.slice(span[1], span[1] + 2))) return who ? { words, actor: who } : { words };
    }
    const words = bodyIn(text.slice(sentence[0], Math.min(sentence[1], at)));
    if (words !== undefined) return { words };
  }
  return undefined;
}

/** The first body that words tell with "the", where no mention was read: "the coast guard". */
function bodyIn(words: string): string | undefined {
  for (const { 1: run = '' } of words.matchAll(/\b[Tt]he ((?:[\p{L}'’-]+ ?){1,4})/gu)) {
    const all = run.trim().split(' ');
    const n = all.findIndex((word, k) => !/['’]s?$/.test(word) && isBody(all.slice(0, k + 1).join(' ')));
    if (n >= 0) return all.slice(0, n + 1).join(' ');
  }
  return undefined;
}

const BODIES: ReadonlySet<Actor['kind']> = new Set(['organization', 'armed-group', 'state']);
