import { type Doc, tokenAt } from '../../annotate/doc.ts';
import type { ActorKind } from '../../core/reading.ts';
import type { NameRun } from './mention-run.ts';
import { type MentionTables, tableForm } from './mention-table.ts';
import { isCapitalWord } from './mention-word.ts';

/**
 * Makes one name of every stretch that is a long name of a body known the world over: "Office for the Coordination of
 * Humanitarian Affairs", where small words hide how far it reaches. A name that reaches further stays as it is: the
 * branch of a body is another body. Runs come and go in text order.
 */
export function withBodies(doc: Doc, runs: readonly NameRun[], tables: MentionTables): NameRun[] {
  const made = runs.flatMap(({ from }) => {
    const to = bodyReach(doc, from, tables);
    return to === undefined ? [] : [{ from, to }];
  });
  if (made.length === 0) return [...runs];
  const kept: NameRun[] = [];
  for (const run of runs) {
    const over = made.find(({ from, to }) => from <= run.from && run.from <= to);
    if (!over || run.to > over.to) kept.push(run);
    else if (over.from === run.from) kept.push(run.to === over.to ? run : { ...over, headline: run.headline });
  }
  return kept;
}

/** The kind of a known body that is meant by a name of several words; a single word may be somebody else's too. */
export function kindOfBody(doc: Doc, { from, to }: NameRun, tables: MentionTables): ActorKind | undefined {
  const form = tableForm(doc.text.slice(doc.tokStart[from], doc.tokEnd[to]));
  return form.includes(' ') ? tables.bodies.get(form)?.kind : undefined;
}

/** The last token of the longest name of a known body that begins at a token and has more words than one. */
function bodyReach(doc: Doc, from: number, tables: MentionTables): number | undefined {
  if (!isCapitalWord(doc, from)) return undefined;
  const start = doc.tokStart[from] as number;
  const forms = tables.longBodies.get(tableForm(doc.text.slice(start, doc.tokEnd[from])));
  const found = forms?.find((form) => {
    const after = doc.text[start + form.length] ?? ' ';
    return !/[\p{L}\p{N}]/u.test(after) && tableForm(doc.text.slice(start, start + form.length)) === form;
  });
  return found === undefined ? undefined : tokenAt(doc, start + found.length - 1);
}
