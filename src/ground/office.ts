import type { Doc } from '../annotate/doc.ts';
import { cut } from '../core/span.ts';
import type { MentionDraft } from '../extract/draft.ts';
import { hasComplement } from './bare-phrase.ts';
import type { Referent } from './referent.ts';
import type { Walk } from './walk.ts';

/** "The prime minister": the one person of the article who is told to be it; "the emir", when nobody is, the one sheikh or leader. */
export function holderOf(walk: Walk, words: readonly string[], paragraph: number): Referent | undefined {
  const persons = [...walk.people.values()].filter(({ known }) => known?.of === 'person');
  const holders = persons.filter(({ known }) =>
    known?.offices.some((office) => words.every((one) => office.split(/[\s-]+/).includes(one))),
  );
  const { top } = walk.tables.nouns;
  const word = words.at(-1) as string;
  // "The head" is that of a school as well.
  const kin = top.has(word) && word !== 'head' ? [...top.keys()] : [];
  const near = holders.length > 0 ? holders : persons.filter(({ known }) => kin.some((role) => known?.roles.has(role)));
  if (near.length < 2) return near[0];
  // Of two ministers the one spoken of last, when that is near.
  const last = [...walk.latest.values()].findLast(({ referent }) => near.includes(referent));
  return last && paragraph - last.paragraph <= 1 ? last.referent : undefined;
}

/** The words of "the president", "the prime minister" without the article; nothing when it is described further, "the leader of the party". */
export function officeWords(doc: Doc, mention: MentionDraft): readonly string[] | undefined {
  const words = cut(doc.text, [mention.span[0], mention.head[1]])
    .toLowerCase()
    .trim()
    .split(/[\s-]+/);
  if (mention.kind !== 'person' || hasComplement(doc, mention)) return undefined;
  // Headlines drop the article.
  if (words[0] === 'the') return words.length > 1 ? words.slice(1) : undefined;
  return mention.sentence === 0 && !/^(a|an|its|his|her|their|\d+)$/.test(words[0] as string) ? words : undefined;
}
