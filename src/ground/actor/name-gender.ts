import { type Doc, tokenAt, uposOf } from '../../annotate/doc.ts';
import { cut } from '../../core/span.ts';
import type { MentionTables } from '../../extract/mention/mention-table.ts';
import { lowerOf, titleAt } from '../../extract/mention/mention-word.ts';
import { genderOfNoun } from '../refer/noun-sort.ts';
import type { Gender } from '../refer/referent.ts';
import type { Cluster } from './actor-cluster.ts';

/** The gender that a title, a kunya or a given name tells of a person. */
export function genderOfName(doc: Doc, { of, mentions }: Cluster, tables: MentionTables): Gender | undefined {
  if (of !== 'person') return undefined;
  for (const mention of mentions) {
    const token = tokenAt(doc, mention.span[0]);
    const title = titleBefore(doc, token, tables);
    const word = lowerOf(doc, token);
    if (title) return title;
    // "her husband Omar"
    const kin =
      token > 0 && uposOf(doc, token - 1) === 'NOUN' ? genderOfNoun(lowerOf(doc, token - 1), tables) : undefined;
    if (kin) return kin;
    if (/^(abu|abou)$/.test(word)) return 'm';
    const given = cut(doc.text, mention.span).includes(' ') ? tables.given.get(word) : undefined;
    if (given) return given;
  }
  return undefined;
}

function titleBefore(doc: Doc, name: number, tables: MentionTables): Gender | undefined {
  for (let i = Math.max(0, name - 4); i < name; i++) {
    const found = titleAt(doc, i, name, tables);
    if (found?.last === name - 1 && found.title.gender) return found.title.gender;
  }
  return undefined;
}
