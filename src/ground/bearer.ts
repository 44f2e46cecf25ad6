import { type Doc, formOf } from '../annotate/doc.ts';
import type { MentionDraft } from '../extract/draft.ts';
import { type MentionTables, tableForm } from '../extract/mention-table.ts';
import { lowerOf } from '../extract/mention-word.ts';
import { isBare } from './bare-phrase.ts';
import type { Known } from './referent.ts';

/** Whether a mention is "the network", "the ministry": a noun that names of bodies end in, with nothing but its article. */
export function isClassNoun(doc: Doc, mention: MentionDraft, tables: MentionTables): boolean {
  const word = lowerOf(doc, mention.headToken);
  const head = tables.heads.get(word);
  // A capital says that a name is cut short: "the Command", "the Board".
  const capital = /^\p{Lu}/u.test(formOf(doc, mention.headToken)) && mention.headToken > 0;
  if (head?.kind === 'state' || (!capital && (head?.sort !== 'body' || tables.nouns.everywhere.has(word))))
    return false;
  return isBare(doc, mention);
}

/** The bodies whose name each noun heads: "network" in "Harim Monitoring Network", "front" in "Front for Harim". */
export function bearersByNoun(known: readonly Known[]): ReadonlyMap<string, readonly Known[]> {
  const bearers = new Map<string, Known[]>();
  for (const body of known) {
    if (body.of !== 'body') continue;
    for (const noun of new Set(body.names.flatMap(nounOf))) bearers.set(noun, [...(bearers.get(noun) ?? []), body]);
  }
  return bearers;
}

function nounOf(name: string): string[] {
  const words = tableForm(name).split(/\s+/);
  const linked = words.findIndex((one) => one === 'of' || one === 'for');
  const noun = linked > 0 ? words[linked - 1] : words.at(-1);
  return words.length > 1 && noun !== undefined ? [noun] : [];
}
