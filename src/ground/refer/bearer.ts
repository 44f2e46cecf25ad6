import { type Doc, formOf } from '../../annotate/doc.ts';
import type { MentionDraft } from '../../extract/draft.ts';
import { type MentionTables, tableForm } from '../../extract/mention/mention-table.ts';
import { lowerOf } from '../../extract/mention/mention-word.ts';
import { isBare } from './bare-phrase.ts';
import type { Known, Referent } from './referent.ts';
import type { Walk } from './walk.ts';

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

/** Of two councils the one spoken of hereabouts, when the other is not. */
export function lastOf(walk: Walk, mention: MentionDraft, bearers: readonly Known[]): Referent | undefined {
  const here = walk.survey.paragraph[mention.sentence] as number;
  const ids = new Set(bearers.map(({ id }) => id));
  const near = [...walk.latest.values()].filter(
    ({ referent, paragraph }) => here - paragraph <= 1 && ids.has(referent.known?.id ?? ''),
  );
  const same = near.filter(({ paragraph }) => paragraph === here);
  const [only, second] = same.length > 0 ? same : near;
  return second ? undefined : only?.referent;
}

/** "The auditors" after the Court of Auditors: those a body is made up of. */
export function membersBody(walk: Walk, mention: MentionDraft): Referent | undefined {
  if (!isBare(walk.doc, mention)) return undefined;
  const word = lowerOf(walk.doc, mention.headToken);
  const bodies = [...walk.people.values()].filter(({ known }) => {
    const names = known?.of === 'body' ? known.names : [];
    return names.some((name) => MEMBERS.exec(name)?.[1]?.toLowerCase() === word);
  });
  return bodies.length === 1 ? bodies[0] : undefined;
}

const MEMBERS = /^(?:\p{L}+ )?(?:Court|Board|Bench|Panel|Chamber|Council|College|Synod|Assembly) of (\p{Lu}\p{L}+s)$/u;
