import {
  childBy,
  childrenOf,
  type Doc,
  formOf,
  headOf,
  lemmaOf,
  relOf,
  spanOf,
  tokenAt,
  uposOf,
} from '../../annotate/doc.ts';
import type { ReadingLabel } from '../../core/reading.ts';
import { overlaps, type Span } from '../../core/span.ts';
import { doerOf, findSubject, patientOf } from '../clause/role.ts';
import { caseOf } from '../clause/role-span.ts';
import type { MentionDraft, StatementDraft } from '../draft.ts';
import type { MentionIndex } from '../mention/mention-index.ts';
import { isCapital } from '../mention/mention-word.ts';
import { holderOf, quotedCalls } from './label-called.ts';
import { isNegated } from './label-negated.ts';
import { type Phrase, phraseBefore, phraseTo } from './label-phrase.ts';
import { foldWords, type LabelTable, type Term, termsIn, weightiest } from './label-table.ts';
import { isDenied } from './label-voice.ts';

/** A label before its actor is known. */
export type LabelDraft = Pick<ReadingLabel, 'span' | 'tone' | 'loaded'> & {
  /** True for what somebody is said to take another for. */
  readonly held: boolean;
  /** Tokens of which the first that stands for an actor says whose label it is. */
  readonly of: readonly number[];
  /** The words, each with the name that it belongs to. */
  readonly words: readonly { readonly text: string; readonly name?: string }[];
  /** True for "the commander", "officials": words for people, which name no body, though these may speak for one. */
  readonly people?: true;
};

/** What else is known of the article. */
export interface LabelFound {
  readonly mentions: readonly MentionDraft[];
  readonly index: MentionIndex;
  readonly statements: readonly StatementDraft[];
  /** Nouns that say how somebody stands to another, "affiliate": they call somebody something too. */
  readonly ties: { has(word: string): boolean };
  /** Nouns for things that speak for whoever made them, "statement". */
  readonly things: { has(word: string): boolean };
}

/**
 * How an article calls its actors beside their names: phrases that stand for them, words before and behind their names,
 * what they are said to be, and deeds that a term of the table makes more than a deed. In text order; pronouns are none.
 */
export function findLabels(
  doc: Doc,
  table: LabelTable,
  { mentions, index, statements, ties, things }: LabelFound,
): LabelDraft[] {
  const site: Site = { doc, table, statements, ties, things, index };
  // Marks part object and noun surely: what a parse says of the same words does not count.
  const marked = inMarks(site);
  const parsed = [...mentions.flatMap((mention) => ofMention(site, mention)), ...looseNouns(site), ...deeds(site)];
  const found = [...marked, ...parsed.filter(({ span }) => !marked.some((one) => overlaps(one.span, span)))];
  const kept: LabelDraft[] = [];
  for (const one of found.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1])) {
    const last = kept.at(-1);
    if (!last || (one.span[0] > last.span[0] && one.span[1] > last.span[1])) kept.push(one);
  }
  return kept;
}

interface Site {
  readonly doc: Doc;
  readonly table: LabelTable;
  readonly statements: readonly StatementDraft[];
  readonly index: MentionIndex;
  readonly ties: LabelFound['ties'];
  readonly things: LabelFound['things'];
}

function ofMention(site: Site, mention: MentionDraft): LabelDraft[] {
  switch (mention.form) {
    case 'name':
      return beforeName(site, mention);
    case 'nominal': {
      // A statement or a house speaks for somebody and is no name for him; "the Times" is a name cut short.
      if (mention.kind === 'other' || site.things.has(formOf(site.doc, mention.headToken).toLowerCase())) return [];
      const isName = uposOf(site.doc, mention.headToken) === 'PROPN' && isCapital(formOf(site.doc, mention.headToken));
      const people = /^(person|population)$/.test(mention.kind) ? { people: true as const } : {};
      return ofNoun(site, mention.headToken, true)
        .filter(({ loaded }) => loaded || !isName)
        .map((draft) => ({ ...draft, ...people }));
    }
    case 'pronoun':
      return [];
    default:
      return mention.form satisfies never;
  }
}

/** "the **jihadist group** Harim Front", "the **notorious** Front"; and a name that is itself a term. */
function beforeName(site: Site, { span, headToken }: MentionDraft): LabelDraft[] {
  const { doc, table, index } = site;
  const first = tokenAt(doc, span[0]);
  const last = tokenAt(doc, span[1] - 1);
  const own = foldWords(doc.text.slice(...span));
  const whole = termsIn(own, table).find(
    ({ words, tone, as }) => as === 'proper' && words.length === own.length && tone !== 'neutral',
  );
  if (whole) return [{ ...draftOf(site, [first, last], [headToken], false), ...says([whole]) }];
  const phrase = phraseBefore(doc, first, (token) => index.nameAt.has(token));
  if (!phrase) return [];
  const draft = draftOf(site, phrase, [headToken], false);
  const ends = formOf(doc, phrase[1]);
  return draft.loaded || BODY.test(ends) || TIED.test(ends) ? [draft] : [];
}

/** Nouns before the name of a body that say what it is. */
const BODY =
  /^(?:group|faction|militia|movement|party|organi[sz]ation|outfit|alliance|coalition|network|force|army|brigade)s?$/i;
/** "Merova-backed", "al-Qaeda-linked". */
const TIED = /(?:^|-)(?:backed|linked|affiliated|aligned|allied|led|sponsored|funded|supported|run)$/i;

/** A noun that stands for somebody, or is said of somebody, or stands beside a name. `stands`: it is a mention of its own. */
function ofNoun(site: Site, noun: number, stands: boolean): LabelDraft[] {
  const { doc, statements } = site;
  const phrase = phraseTo(doc, insideBunch(doc, noun));
  // "a traitor and an **agent**": what is joined is said of the same.
  const top = firstJoined(doc, outOfBunch(doc, noun));
  const held = holderOf(doc, top);
  if (held >= 0) return [draftOf(site, phrase, [held], true)];
  if (childBy(doc, top, 'cop') >= 0) {
    // "is at war", "is on the list" says where somebody is, not what.
    if (caseOf(doc, top) !== '') return [];
    const above = headOf(doc, top);
    if (above >= 0 && /^(deny|reject|dispute|refute)$/.test(lemmaOf(doc, above))) return [];
    if (isNegated(doc, top) || isDenied(statements, spanOf(doc, top, top))) return [];
    const subject = findSubject(doc, top)?.token ?? -1;
    return subject < 0 ? [] : [draftOf(site, phrase, [subject], false)];
  }
  const above = relOf(doc, top) === 'appos' ? headOf(doc, top) : -1;
  const beside = childrenOf(doc, noun).filter((c) => c > noun && relOf(doc, c) === 'appos');
  const of = [...(stands ? [noun] : []), above, ...beside, inCommas(site, phrase), bodyOfMen(site, noun)];
  const named = of.filter((token) => token >= 0);
  return named.length > 0 ? [draftOf(site, phrase, named, false)] : [];
}

const BUNCH = /^(bunch|band|pack|set|handful|collection|lot|couple)$/i;

/** "a **bunch** of puppets": the noun by which the phrase hangs on others. */
const outOfBunch = (doc: Doc, noun: number): number => {
  const above = headOf(doc, noun);
  const isInside =
    above >= 0 && relOf(doc, noun) === 'nmod' && caseOf(doc, noun) === 'of' && BUNCH.test(formOf(doc, above));
  return isInside ? above : noun;
};

/** "a bunch of **puppets**": the noun that says what they are. */
function insideBunch(doc: Doc, noun: number): number {
  if (!BUNCH.test(formOf(doc, noun))) return noun;
  return (
    childrenOf(doc, noun).find((c) => c > noun && relOf(doc, c).startsWith('nmod') && caseOf(doc, c) === 'of') ?? noun
  );
}

/** The first of the nouns joined by "and". */
function firstJoined(doc: Doc, noun: number): number {
  let top = noun;
  while (relOf(doc, top) === 'conj' && headOf(doc, top) >= 0 && uposOf(doc, headOf(doc, top)) === 'NOUN')
    top = headOf(doc, top);
  return top;
}

/** "**the Front**, the occupation forces, left": a name before a phrase between commas; -1 for none. */
function inCommas({ doc, index }: Site, [from, to]: Phrase): number {
  const start = uposOf(doc, from - 1) === 'DET' ? from - 1 : from;
  if (start < 2 || formOf(doc, start - 1) !== ',' || formOf(doc, to + 1) !== ',') return -1;
  return index.nameAt.get(start - 2)?.headToken ?? -1;
}

/** Terms of the table and ties that are no mentions but are said of somebody or set beside a name: "is a puppet of Merova". */
function looseNouns(site: Site): LabelDraft[] {
  const { doc, table, index, ties } = site;
  const found: LabelDraft[] = [];
  for (let i = 0; i < doc.n; i++) {
    const upos = uposOf(doc, i);
    if ((upos !== 'NOUN' && upos !== 'ADJ') || index.byHead.has(i)) continue;
    const rel = relOf(doc, i);
    const men = table.names.has(formOf(doc, i).toLowerCase()) ? bodyOfMen(site, i) : -1;
    if (men >= 0) {
      found.push(...[draftOf(site, phraseTo(doc, i), [men], false)].filter(({ loaded }) => loaded));
      continue;
    }
    if (!/^(appos|conj|xcomp|obl|obj|ccomp)/.test(rel) && childBy(doc, i, 'cop') < 0) continue;
    const tie = ties.has(formOf(doc, i).toLowerCase());
    found.push(...ofNoun(site, i, false).filter(({ loaded }) => tie || loaded));
  }
  return found;
}

/** "the bandits of **the Front**", "**Front** martyrs": the body that people are of; -1 where no name of one stands right behind or before. */
function bodyOfMen({ doc, index }: Site, noun: number): number {
  if (!/(?:s|men|women)$/.test(formOf(doc, noun))) return -1;
  const at = formOf(doc, noun + 1) !== 'of' ? noun - 1 : /^the$/i.test(formOf(doc, noun + 2)) ? noun + 3 : noun + 2;
  const name = index.nameAt.get(at);
  return name && /^(armed-group|organization)$/.test(name.kind) ? name.headToken : -1;
}

/** "The front **liberated** the town", "five men were **martyred**": of whoever does it, or whom it is done to. */
function deeds(site: Site): LabelDraft[] {
  const { doc, table } = site;
  const found: LabelDraft[] = [];
  for (let i = 0; i < doc.n; i++) {
    if (uposOf(doc, i) !== 'VERB' || isNegated(doc, i)) continue;
    const term = table.deeds.get(formOf(doc, i).toLowerCase())?.[0];
    if (!term || term.tone === 'neutral') continue;
    const party = term.as === 'by' ? doerOf(doc, i) : patientOf(doc, i);
    // "executed it flawlessly", "occupies one of the posts"
    const patient = patientOf(doc, i);
    if (
      party < 0 ||
      (patient >= 0 && !/^(NOUN|PROPN|PRON)$/.test(uposOf(doc, patient))) ||
      /^it$/i.test(formOf(doc, patient))
    )
      continue;
    const of = [party, bodyOfMen(site, party)].filter((token) => token >= 0);
    found.push({ ...draftOf(site, [i, i], of, false), ...says([term]), words: [{ text: term.term }] });
  }
  return found;
}

/** What somebody is called in quotation marks: 'branded the Front "**bandits**"'. */
const inMarks = (site: Site): LabelDraft[] =>
  quotedCalls(site.doc, site.index).map(({ words: [first], noun, of }) => {
    const [from, to] = phraseTo(site.doc, insideBunch(site.doc, noun));
    return draftOf(site, [Math.max(from, first), to], [of], true);
  });

const says = (terms: readonly Term[]): Pick<ReadingLabel, 'tone' | 'loaded'> => {
  const tone = weightiest(terms)?.tone ?? 'neutral';
  return { tone, loaded: tone !== 'neutral' };
};

function draftOf(site: Site, short: Phrase, of: readonly number[], held: boolean): LabelDraft {
  const { doc, table } = site;
  const phrase = withOf(site, short);
  const span: Span = spanOf(doc, ...phrase);
  const words = wordsOf(site, phrase);
  return {
    ...{ span, of, words, held },
    ...says(termsIn(words.flatMap(foldedOf), table)),
  };
}

/** "**prisoner of war**": a term that goes on behind the noun takes its words along. */
function withOf({ doc, table }: Site, [from, to]: Phrase): Phrase {
  if (to + 2 >= doc.n || formOf(doc, to + 1) !== 'of') return [from, to];
  for (let end = Math.min(to + 3, doc.n - 1); end > to + 1; end--) {
    const words = foldWords(doc.text.slice(...spanOf(doc, to, end)));
    if (termsIn(words, table)[0]?.words.length === words.length) return [from, end];
  }
  return [from, to];
}

/** The words that terms are looked up by: a name is none, "the **Front for Democratic Renewal**" praises nobody. */
const foldedOf = ({ text, name }: LabelDraft['words'][number]): string[] =>
  name === undefined ? foldWords(text) : [''];

/** Plural words that are one thing. */
const KEPT = /^(forces|troops|authorities|people|police|armed)$/;

/** The words in small letters, the last in the singular; those of names as they stand. */
function wordsOf({ doc, index }: Site, [from, to]: Phrase): LabelDraft['words'] {
  const words: { text: string; name?: string }[] = [];
  for (let i = from; i <= to; i++) {
    const form = formOf(doc, i);
    const name = index.nameAt.get(i);
    const glued = i > from && doc.tokEnd[i - 1] === doc.tokStart[i];
    if (!/[\p{L}\p{N}]/u.test(form)) {
      if (!/^[-\u2010\u2011]$/.test(form)) continue;
      const last = words.at(-1);
      if (last) last.text += '-';
      continue;
    }
    const single = i === to && uposOf(doc, i) === 'NOUN' && !KEPT.test(form.toLowerCase());
    const text = name ? form : (single ? lemmaOf(doc, i) : form).toLowerCase();
    const last = words.at(-1);
    // "HTS-led" is a word, whatever name is in it.
    if (glued && last?.text.endsWith('-') && !name) words.splice(-1, 1, { text: last.text + text });
    else if (glued && last?.text.endsWith('-')) last.text += text;
    else words.push(name ? { text, name: name.id } : { text });
  }
  return words;
}
