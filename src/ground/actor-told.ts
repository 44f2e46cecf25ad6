import { type Doc, formOf, tokenAt } from '../annotate/doc.ts';
import type { Actor } from '../core/reading.ts';
import { covers } from '../core/span.ts';
import { isAcronymOf } from '../extract/alias-form.ts';
import type { MentionDraft, StatementDraft } from '../extract/draft.ts';
import { headOfSpan } from '../extract/mention-speaker.ts';
import type { Referents } from './actor-refer.ts';
import { plainName } from './name.ts';
import { type Referent, speakerOf } from './referent.ts';

/** The mentions that are given words, by id, each with its statement. */
export type Speaking = ReadonlyMap<string, StatementDraft>;

/** Finds which mention each statement's source is headed by. */
export function speakingMentions(
  doc: Doc,
  mentions: readonly MentionDraft[],
  statements: readonly StatementDraft[],
): Speaking {
  const byHead = new Map<number, MentionDraft>();
  for (const mention of mentions) if (!byHead.has(mention.headToken)) byHead.set(mention.headToken, mention);
  const speaking = new Map<string, StatementDraft>();
  for (const statement of statements)
    for (const span of statement.source) {
      const mention = byHead.get(headOfSpan(doc, span));
      if (mention) speaking.set(mention.id, statement);
    }
  return speaking;
}

/**
 * Actors for those whom the text gives words and never names: "head nurse of the clinic". Only the first mention's
 * words are their name. Nobody faceless becomes one, and no paper does: it speaks for its maker or for nobody known.
 */
export function describedActors(
  referents: Referents,
  speaking: Speaking,
  idFor: (offset: number) => string,
): ReadonlyMap<Referent, Actor> {
  const actors = new Map<Referent, Actor>();
  for (const id of speaking.keys()) {
    const referent = referents.get(id);
    const speaker = referent && speakerOf(referent);
    const told = speaker?.told;
    if (!speaker || !told || told.faceless || speaker.sort === 'thing' || actors.has(speaker)) continue;
    const { first, name, kind } = told;
    actors.set(speaker, { id: idFor(first.span[0]), name, kind, names: [name], roles: [], described: true });
  }
  return actors;
}

/** "I", "we", "this paper" outside quotations: the outlet speaks of itself. */
export function isSelf(doc: Doc, mention: MentionDraft): boolean {
  if (doc.quotes.some(({ span }) => covers(span, mention.span))) return false;
  const words = doc.text.slice(...mention.span);
  if (/^(i|me|we|us|myself|ourselves)$/i.test(words)) return true;
  if (/^the (editors|authors|undersigned|present writer)$/i.test(words)) return true;
  const first = formOf(doc, tokenAt(doc, mention.span[0]));
  return /^(this|our)$/i.test(first) && SELF.test(doc.text.slice(...mention.head));
}

/** "The Post", "HP" in the Harim Post: a part of the outlet's own name with an article, or its letters. */
export function isOutletName(doc: Doc, mention: MentionDraft, outlet: string): boolean {
  if (mention.form === 'pronoun' || doc.quotes.some(({ span }) => covers(span, mention.span))) return false;
  const words = doc.text.slice(...mention.span).replace(/^the /i, '');
  const before = doc.text.slice(Math.max(0, mention.span[0] - 4), mention.span[1]);
  if (isAcronymOf(words, outlet)) return true;
  return /^\p{Lu}/u.test(words) && /\bthe /i.test(before) && plainName(outlet).split(' ').includes(plainName(words));
}

/** What a text calls itself or whoever publishes it. */
const SELF =
  /^(paper|note|brief|briefing|newspaper|blog|magazine|channel|column|columnist|correspondent|reporter|writer|author|programme|podcast|newsletter|website|site|report|article|piece|essay|study|analysis|publication|outlet|newsroom|station)$/i;

/** "I" in a quotation: whoever the quotation is of. Gives the statement that holds it, the innermost one. */
export function quotedSelf(mention: MentionDraft, statements: readonly StatementDraft[]): StatementDraft | undefined {
  const holding = statements.filter(({ content }) => content.some((span) => covers(span, mention.span)));
  return holding.sort((a, b) => lengthOf(a) - lengthOf(b))[0];
}

const lengthOf = ({ content }: StatementDraft): number => content.reduce((sum, [start, end]) => sum + end - start, 0);
