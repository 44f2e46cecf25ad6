import { type Doc, formOf, lemmaOf, uposOf, xposOf } from '../../annotate/doc.ts';
import { isGerund, kids, low, range } from '../clause/statement-tree.ts';
import type { CueHit } from '../cue/cue.ts';
import { type Speaker, speakerOf } from './source-speaker.ts';

/** Who spoke, who handed it on, and the verb whose words are told. */
interface Handed {
  readonly speaker: Speaker;
  /** Head of the reporter; -1 when a passive hides it. */
  readonly reporter: number;
  /** "saying" in "quoted the general as saying". */
  readonly telling: number;
  /** Words of the cue: "as saying". */
  readonly words: readonly number[];
}

/** "The agency quoted the general as saying that": nothing when no "as saying" follows the cue. */
export function handedOn(doc: Doc, hit: CueHit): Handed | undefined {
  if (!/^(quote|cite)$/.test(hit.row.words[0] as string)) return undefined;
  const as = range(hit.head + 1, Math.min(doc.n - 2, hit.head + 14)).find(
    (i) => low(doc, i) === 'as' && isGerund(doc, i + 1) && uposOf(doc, i + 1) === 'VERB',
  );
  const reporter = speakerOf(doc, hit.head);
  if (as === undefined || !reporter) return undefined;
  const [object] = kids(doc, hit.head, 'obj');
  const speaker = object ?? reporter.patient;
  if (speaker === undefined) return undefined;
  return { speaker: { head: speaker }, reporter: reporter.head, telling: as + 1, words: [as, as + 1] };
}

/** "reported, citing two officials, that", "the paper, citing two officials, reported that": the officials; -1 for none. */
export function citedBy(doc: Doc, head: number, reporter: number): number {
  const beside = [...kids(doc, head, 'advcl', 'acl'), ...(reporter < 0 ? [] : kids(doc, reporter, 'acl'))];
  const citing = beside.find((child) => isGerund(doc, child) && /^(cite|quote)$/.test(lemmaOf(doc, child)));
  const by = citing ?? behindComma(doc, head);
  const [cited] = by === undefined ? [] : kids(doc, by, 'obj');
  // "The bank refused, citing **its** statutes" hands on nobody's words.
  const own =
    cited !== undefined && kids(doc, cited, 'nmod').some((child) => /^(its|his|her|their)$/.test(low(doc, child)));
  return cited === undefined || own ? -1 : cited;
}

/** "the agency reported on Tuesday, **quoting** a source": close behind the verb, whatever the tree hung it on. */
const behindComma = (doc: Doc, head: number): number | undefined =>
  range(head + 1, Math.min(doc.n - 1, head + 5)).find(
    (i) => formOf(doc, i - 1) === ',' && isGerund(doc, i) && /^(cite|quote)$/.test(lemmaOf(doc, i)),
  );

/** "according to Radio Talin, citing **two officials**", "which cites **them**": who is cited by the source behind "according to"; -1 for none. */
export function citedIn(doc: Doc, reporter: number): number {
  const inside = kids(doc, reporter, 'acl', 'advcl').find((verb) => /^(cite|quote)$/.test(lemmaOf(doc, verb)));
  const citing = inside ?? behindComma(doc, reporter);
  if (citing === undefined || xposOf(doc, citing) === 'VBN') return -1;
  const [cited] = kids(doc, citing, 'obj');
  return cited ?? -1;
}
