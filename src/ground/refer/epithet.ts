import { childrenOf, type Doc, formOf, relOf, tokenAt, uposOf } from '../../annotate/doc.ts';
import type { MentionDraft } from '../../extract/draft.ts';
import type { MentionTables } from '../../extract/mention/mention-table.ts';
import { lowerOf } from '../../extract/mention/mention-word.ts';
import { hasComplement, wordsBefore } from './bare-phrase.ts';
import { genderOfNoun, sortOf } from './noun-sort.ts';
import { lookBack } from './pronoun.ts';
import type { Referent } from './referent.ts';
import type { Trace } from './trace.ts';
import { genderOf, type Walk } from './walk.ts';

/** "The skipper", "the father of four": another word for the only person spoken of here, when it is no office that somebody else may hold. */
export function epithetOf(walk: Walk, mention: MentionDraft): Referent | undefined {
  const bare = bareManOf(walk, mention);
  if (bare) return bare;
  const aged = isAged(walk.doc, mention);
  if (!aged && !isEpithet(walk.doc, mention, walk.tables)) return undefined;
  const now = walk.survey.told[mention.sentence] as number;
  const persons = new Set<Referent>();
  const own = genderOfNoun(lowerOf(walk.doc, mention.headToken), walk.tables);
  for (let n = walk.traces.length - 1; n >= 0; n--) {
    const { told, quote, referent } = walk.traces[n] as Trace;
    if (now - told > 1) break;
    const other = own && genderOf(walk, referent);
    if (other !== undefined && other !== own) continue;
    if (quote < 0 && (referent.sort === 'person' || referent.sort === 'any')) persons.add(referent);
  }
  // "The alderwoman": the only woman, though there are others of whom nobody knows.
  const sure = own ? [...persons].filter((one) => genderOf(walk, one) === own) : [];
  const [only, second] = sure.length > 0 ? sure : persons;
  if (!second && only && (aged ? !only.told?.faceless : mayBe(walk, mention, only))) return only;
  const last = lookBack(walk, mention.headToken, own ? (own === 'm' ? 'he' : 'she') : 'one');
  // Who speaks a quotation is most often the one spoken of before it.
  const quoted = walk.speaking.get(mention.id)?.quote === 'direct';
  return last && (aged || (quoted && mayBe(walk, mention, last))) ? last : undefined;
}

/**
 * "His nephew brought tea. **The boy** thinks so", "the young man explained": where no man was brought in by that word, the
 * one spoken of. Only for whoever is given words.
 */
function bareManOf(walk: Walk, mention: MentionDraft): Referent | undefined {
  const word = lowerOf(walk.doc, mention.headToken);
  if (!GENERIC.test(word) || !walk.speaking.has(mention.id) || hasComplement(walk.doc, mention)) return undefined;
  const [article, ...before] = wordsBefore(walk.doc, mention);
  if (article !== 'the' || !before.every((one) => AGE.test(one))) return undefined;
  const own = genderOfNoun(word, walk.tables);
  const last = own && lookBack(walk, mention.headToken, own === 'm' ? 'he' : 'she');
  return last && !last.told?.faceless ? last : undefined;
}
const GENERIC = /^(man|woman|boy|girl|lad|gentleman|lady)$/;
const AGE = /^(young|younger|old|older|elderly|little)$/;

/** Whether an occupation can be that of somebody named: not of an aunt or a bishop. */
function mayBe({ doc, tables }: Walk, { headToken }: MentionDraft, { known }: Referent): boolean {
  return (
    known !== undefined &&
    (![...known.roles].some((role) => tables.nouns.kept.has(role.replace(/\.$/, ''))) ||
      !tables.heads.has(lowerOf(doc, headToken)))
  );
}

/** "The 61-year-old former judge", "the mother-of-three": told by age or children, it is always somebody spoken of just now. */
function isAged(doc: Doc, mention: MentionDraft): boolean {
  const start = mention.span[0] - (/^the /i.test(doc.text.slice(...mention.span)) ? 0 : 4);
  const words = doc.text.slice(Math.max(0, start), mention.span[1] + 12);
  return /^the (?:[\p{L}-]+ ){0,2}(?:\d+-year-old|\p{L}+(?:-| )of(?:-| )(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+)|(?:former|incoming|outgoing) \p{L}+(?! (?:of|for|in) ))(?![\p{L}-])/iu.test(
    words,
  );
}

/** Whether a phrase could be another word for somebody named: "the skipper"; not "the minister", an office. */
function isEpithet(doc: Doc, mention: MentionDraft, tables: MentionTables): boolean {
  const sort = sortOf(doc, mention, tables);
  if (sort !== 'person' && sort !== 'any') return false;
  if (!/^the$/i.test(formOf(doc, tokenAt(doc, mention.span[0])))) return false;
  const behind = childrenOf(doc, mention.headToken).filter(
    (c) => c > mention.headToken && /^(nmod|acl)/.test(relOf(doc, c)),
  );
  // "The father of four" tells of the man himself, "the abbot of Harim" of another.
  if (behind.some((c) => uposOf(doc, c) !== 'NUM')) return false;
  const word = lowerOf(doc, mention.headToken);
  // "One of them spoke. **The other** said nothing"
  if (word === 'other') return false;
  const armed = wordsBefore(doc, mention).some((one) => tables.nouns.armed.has(one));
  // "The rebel chief" is no office that somebody else may hold.
  if (armed && (tables.nouns.top.has(word) || /^(commander|boss)$/.test(word))) return true;
  return !tables.titles.has(word) && !tables.nouns.another.has(word);
}
