import type { Statement } from '../../core/reading.ts';
import { covers, cut } from '../../core/span.ts';
import { isBody, isTrades } from './office.ts';
import { type ArticleView, sentenceOf } from './view.ts';
import type { Voice } from './voice.ts';

/** "relatives of the dead and Ostrel Watch said": those who stand beside the one speaker that a statement names. */
export function besideIn(view: ArticleView, { source, sourceActor, cue, id }: Statement): Voice[] {
  const { text, mentions } = view.reading;
  const [whole] = source;
  if (source.length !== 1 || !whole) return [];
  const named = mentions.flatMap(({ span, form, actor }): Voice[] => {
    if (form !== 'name' || actor === null || actor === sourceActor || !covers(whole, span)) return [];
    const ahead = text.slice(whole[0], span[0]);
    // "the Union of Dockers and Seamen" is one
    if (!/\band (?:the )?$/.test(ahead) || isTrades(ahead + cut(text, span))) return [];
    return [{ kind: 'named', words: cut(text, span), credit: span, statement: id, actor }];
  });
  const [from] = sentenceOf(view, whole[0]);
  const before = /,\s+(\p{Ll}[^,]{2,60}?) and (?:the )?$/u.exec(text.slice(from, whole[0]));
  // "police and a survivor said"
  const all = text.slice(whole[0], Math.max(whole[1], cue[0]?.[0] ?? 0)).trimEnd();
  const behind = /.{3} and ((?:an?|two|three|some|several|other) [^,;:]{3,60})$/u.exec(all)?.[1];
  const to = whole[0] + all.length;
  if (behind) return [...named, { kind: 'anonymous', credit: [to - behind.length, to], statement: id }];
  if (!before?.[1] || isBody(before[1]) || /\b(?:was|were|had|has|is|are)\b/.test(before[1])) return named;
  const at = from + before.index + before[0].indexOf(before[1]);
  return [...named, { kind: 'anonymous', credit: [at, at + before[1].length], statement: id }];
}

/** "The town council and residents said": the body beside people who are nobody by name. */
export function bodyBefore(words: string): string | undefined {
  const body = AND_PEOPLE.exec(words)?.[1];
  return body !== undefined && isBody(body) ? body : undefined;
}

const AND_PEOPLE =
  /^(.+?) and (?:[\p{Ll}-]+ )?(?:residents|villagers|witnesses|survivors|relatives|neighbou?rs|locals|doctors|medics|activists|families|inhabitants|townspeople|passers-by)$/u;
