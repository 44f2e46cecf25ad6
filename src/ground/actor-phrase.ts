import { childrenOf, type Doc, formOf, relOf, tokenAt, uposOf } from '../annotate/doc.ts';
import { cut } from '../core/span.ts';
import type { MentionDraft } from '../extract/draft.ts';
import { type MentionTables, tableForm } from '../extract/mention-table.ts';
import { lowerOf } from '../extract/mention-word.ts';
import type { Known } from './actor-refer.ts';

/** Words that take up a body named before; "the army", "the court" are bodies of their own. */
const BODY =
  /^(group|organi[sz]ation|movement|militia|faction|party|brigade|alliance|coalition|front|union|association|network)$/;
const PLAIN = /^(the|this|that|rebel|militant|armed|islamist|jihadist|terrorist|opposition|same)$/;
/** Bodies that every country has: "the army" is that of the country, whatever other army is named. */
const EVERYWHERE = /^(army|military|police|court|parliament|government|navy|leadership|opposition)$/;

const wordsBefore = (doc: Doc, mention: MentionDraft): string[] =>
  cut(doc.text, [mention.span[0], mention.head[0]])
    .toLowerCase()
    .trim()
    .split(/[\s-]+/);

/** Whether a mention is "the group", "the militia": definite, one body, described no further. */
export function isBodyPhrase(doc: Doc, mention: MentionDraft, tables: MentionTables): boolean {
  const word = lowerOf(doc, mention.headToken);
  if (tables.heads.get(word)?.sort !== 'body' || !BODY.test(word) || uposOf(doc, mention.headToken) !== 'NOUN')
    return false;
  const words = wordsBefore(doc, mention);
  return (
    /^(the|this|that)$/.test(words[0] as string) &&
    words.every((one) => PLAIN.test(one)) &&
    !hasComplement(doc, mention)
  );
}

/** Whether the words say that the body has arms: "the militia", "the rebel group". */
export const isArmedPhrase = (doc: Doc, mention: MentionDraft): boolean =>
  /\b(militia|faction|brigade|rebel|militant|armed|jihadist|terrorist)\b/i.test(cut(doc.text, mention.span));

/** Whether a mention is "the network", "the ministry": a noun that names of bodies end in, with nothing but its article. */
export function classNounOf(doc: Doc, mention: MentionDraft, tables: MentionTables): boolean {
  const word = lowerOf(doc, mention.headToken);
  const head = tables.heads.get(word);
  if (head?.sort !== 'body' || head.kind === 'state' || EVERYWHERE.test(word)) return false;
  const words = wordsBefore(doc, mention);
  return words.length === 1 && words[0] === 'the' && !hasComplement(doc, mention);
}

/** The bodies whose name is headed by this noun: "network" in "Harim Monitoring Network", "front" in "Front for Harim". */
export const bearersOf = (word: string, known: readonly Known[]): Known[] =>
  known.filter(
    ({ of, names }) =>
      of === 'body' &&
      names.some((name) => {
        const words = tableForm(name).split(/\s+/);
        const linked = words.findIndex((one) => one === 'of' || one === 'for');
        return words.length > 1 && (linked > 0 ? words[linked - 1] : words.at(-1)) === word;
      }),
  );

/** Offices of the one at the top that texts use for each other. */
const TOP: readonly string[] = ['leader', 'chief', 'head', 'emir', 'amir', 'sheikh', 'ruler', 'founder'];

/** The roles that "the emir" may stand for besides its own; none for an office such as "the general". */
export const kinOf = (word: string): readonly string[] => (TOP.includes(word) && word !== 'head' ? TOP : []);

/** The name in "the Red Harim charity": all that stands between the article and a noun for a body; nothing elsewhere. */
export function nameInside(
  doc: Doc,
  mention: MentionDraft,
  mentions: readonly MentionDraft[],
  tables: MentionTables,
): MentionDraft | undefined {
  const head = tables.heads.get(lowerOf(doc, mention.headToken));
  if (head?.sort !== 'body' || head.kind === 'state') return undefined;
  return mentions.find(
    ({ form, span }) =>
      form === 'name' &&
      span[0] >= mention.span[0] &&
      span[1] < mention.head[0] &&
      /^the\s+$/i.test(doc.text.slice(mention.span[0], span[0])) &&
      /^\s+$/.test(doc.text.slice(span[1], mention.head[0])),
  );
}

/** Whether a mention is "the president", "the leader": definite, described no further; "the leader of the party" is described. */
export function isOfficePhrase(doc: Doc, mention: MentionDraft): boolean {
  const words = cut(doc.text, [mention.span[0], mention.head[0]]).toLowerCase().trim();
  return words === 'the' && mention.kind === 'person' && !hasComplement(doc, mention);
}

const hasComplement = (doc: Doc, mention: MentionDraft): boolean => {
  const next = tokenAt(doc, mention.span[1]);
  // "the network, which ...": what follows a comma tells more of it and does not say which one.
  if (next >= 0 && formOf(doc, next) === ',') return false;
  return (
    childrenOf(doc, mention.headToken).some((c) => c > mention.headToken && /^(nmod|acl|appos)/.test(relOf(doc, c))) ||
    (next >= 0 && /^(of|for|called|named|known)$/i.test(formOf(doc, next)))
  );
};
