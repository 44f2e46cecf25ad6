import { childrenOf, type Doc, formOf, relOf, tokenAt, uposOf } from '../annotate/doc.ts';
import type { ActorKind } from '../core/reading.ts';
import { cut } from '../core/span.ts';
import type { MentionDraft } from '../extract/draft.ts';
import { type MentionTables, tableForm } from '../extract/mention-table.ts';
import { lowerOf } from '../extract/mention-word.ts';
import type { Known } from './referent.ts';

/** Words that take up a body named before, with the kinds of it; "the army", "the court" are bodies of their own. */
const BODIES: readonly { readonly words: RegExp; readonly kinds: readonly ActorKind[] }[] = [
  { words: /^(militia|faction|brigade)$/, kinds: ['armed-group'] },
  {
    words: /^(rebels|militants|fighters|insurgents|guerrillas|separatists|jihadists|islamists|militiamen)$/,
    kinds: ['armed-group'],
  },
  {
    words: /^(group|organi[sz]ation|movement|party|alliance|coalition|front|union|association|network|outfit)$/,
    kinds: ['armed-group', 'organization'],
  },
  { words: /^(paper|newspaper|daily|weekly|magazine|station|broadcaster|channel|outlet|website)$/, kinds: ['outlet'] },
  { words: /^(agency)$/, kinds: ['outlet', 'organization'] },
  {
    words:
      /^(company|firm|operator|airline|charity|institute|ngo|watchdog|ministry|department|bank|university|bureau)$/,
    kinds: ['organization'],
  },
];
const PLAIN = /^(the|this|that|these|those|rebel|militant|armed|islamist|jihadist|terrorist|opposition|same)$/;
/** Bodies that every country has: "the army" is that of the country, whatever other army is named. */
const EVERYWHERE = /^(army|military|police|court|parliament|government|navy|leadership|opposition)$/;

const wordsBefore = (doc: Doc, mention: MentionDraft): string[] =>
  cut(doc.text, [mention.span[0], mention.head[0]])
    .toLowerCase()
    .trim()
    .split(/[\s-]+/);

/** The kinds of body that "the group", "the armed movement", "the paper" can take up; nothing for a phrase described further. */
export function bodyKinds(doc: Doc, mention: MentionDraft): readonly ActorKind[] | undefined {
  const word = lowerOf(doc, mention.headToken);
  const kinds = BODIES.find(({ words }) => words.test(word))?.kinds;
  if (!kinds || uposOf(doc, mention.headToken) !== 'NOUN' || hasComplement(doc, mention)) return undefined;
  const words = wordsBefore(doc, mention);
  if (!/^(the|this|that|these|those)$/.test(words[0] as string) || !words.every((one) => PLAIN.test(one)))
    return undefined;
  // "The rebel group" is no charity.
  return words.some((one) => ARMED.test(one)) ? ['armed-group'] : kinds;
}

const ARMED = /^(rebel|militant|armed|jihadist|terrorist|islamist)$/;

/** Whether a mention is "the network", "the ministry": a noun that names of bodies end in, with nothing but its article. */
export function classNounOf(doc: Doc, mention: MentionDraft, tables: MentionTables): boolean {
  const word = lowerOf(doc, mention.headToken);
  const head = tables.heads.get(word);
  const words = wordsBefore(doc, mention);
  // A capital says that a name is cut short: "the Command", "the Board".
  if (/^\p{Lu}/u.test(formOf(doc, mention.headToken)) && mention.headToken > 0 && head?.kind !== 'state')
    return words.length === 1 && words[0] === 'the' && !hasComplement(doc, mention);
  if (head?.sort !== 'body' || head.kind === 'state' || EVERYWHERE.test(word)) return false;
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

/** Words between a name and the noun for what it is: "the M4 **rebel** movement". */
const BETWEEN =
  /^\s+(?:(?:rebel|militant|armed|separatist|insurgent|guerrilla|opposition|news|aid|relief|rights|monitoring)\s+)?$/i;
/** Nouns for all who belong to a body: "Harim Front fighters" are the Front where they speak. */
const MEMBERS = /^(rebels|militants|fighters|insurgents|guerrillas|separatists|jihadists|islamists|gunmen|militiamen)$/;

/**
 * The name in "the Red Harim charity", "Talin's HRF rebels": what stands right before a noun for a body or its members,
 * and says which; nothing elsewhere, nor in "the Harim Front office", which is a body of its own.
 */
export function nameInside(
  doc: Doc,
  mention: MentionDraft,
  mentions: readonly MentionDraft[],
  tables: MentionTables,
): MentionDraft | undefined {
  const word = lowerOf(doc, mention.headToken);
  const head = tables.heads.get(word);
  const members = MEMBERS.test(word);
  if (!members && (!isBody(head) || OWN.test(word))) return undefined;
  return mentions.find(
    ({ form, span, kind }) =>
      form === 'name' &&
      (!members || kind === 'armed-group' || kind === 'organization') &&
      span[0] >= mention.span[0] &&
      span[1] < mention.head[0] &&
      /^(the|this|.*['\u2019]s?|state-run|state-owned|[\s-])*\s*$/i.test(doc.text.slice(mention.span[0], span[0])) &&
      BETWEEN.test(doc.text.slice(span[1], mention.head[0])),
  );
}

const isBody = (head: ReturnType<MentionTables['heads']['get']>): boolean =>
  (head?.sort === 'body' || head?.sort === 'name') && (head.kind === 'organization' || head.kind === 'armed-group');

/** Parts of a body rather than the body: "the Harim Front command". */
const OWN =
  /^(army|military|navy|police|court|parliament|committee|council|ministry|embassy|delegation|mission|office|department|wing|branch|cell|command|mission|directorate|bureau|division|brigade|battalion|regiment|garrison|media|press|leadership)$/;

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

const hasComplement = (doc: Doc, mention: MentionDraft): boolean => {
  const next = tokenAt(doc, mention.span[1]);
  // "the network, which ...": what follows a comma tells more of it and does not say which one.
  if (next >= 0 && formOf(doc, next) === ',') return false;
  return (
    childrenOf(doc, mention.headToken).some((c) => c > mention.headToken && /^(nmod|acl|appos)/.test(relOf(doc, c))) ||
    (next >= 0 && /^(of|for|called|named|known)$/i.test(formOf(doc, next)))
  );
};
