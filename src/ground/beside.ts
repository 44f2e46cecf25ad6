import { type Doc, formOf, headOf, relOf, tokenAt, uposOf } from '../annotate/doc.ts';
import type { MentionDraft } from '../extract/draft.ts';
import { findName } from '../extract/mention-index.ts';
import { officeBefore, titleStart } from '../extract/mention-office.ts';
import type { MentionTables } from '../extract/mention-table.ts';
import { lowerOf } from '../extract/mention-word.ts';
import { nounPhrase } from '../extract/statement-tree.ts';
import { sortOf } from './noun-sort.ts';
import type { Referent } from './referent.ts';
import type { Walk } from './walk.ts';

/** Words between a description and the name it goes by. */
const CALLED =
  /^,? (?:an? (?:[\p{L}-]+ ){1,4})?(?:who (?:is |was )?|also |better |only |identified )*(?:named|called|known(?: only)? as|nicknamed|dubbed|as|calls? (?:him|her|it)self|goes by(?: the name(?: of)?)?|going by|(?:gave|gives|giving) (?:his|her|their) name as|us(?:es|ing) the name|(?:introduced|identified|introduces|identifies) (?:him|her)self as) [“"'‘]?(?:the )?(?:\p{Lu}[\p{L}.]* ){0,2}$/iu;

/** "Its leader, **Talin Haro**," and "**Talin Haro**, its leader": the phrase and the name are one. */
export function besideOf(walk: Walk, mention: MentionDraft): Referent | undefined {
  const { doc, index, found } = walk;
  const name =
    walk.offices.get(mention.headToken) ??
    bodyBehind(walk, mention) ??
    calledBehind(walk, mention) ??
    nameBehindComma(walk, mention) ??
    nameBeforeComma(walk, mention);
  if (name) return found.get(name.id);
  const above = headOf(doc, mention.headToken);
  const beside = relOf(doc, mention.headToken) === 'appos' && above < mention.headToken;
  const host = beside ? index.byHead.get(above) : undefined;
  return host?.form === 'name' && mention.kind === 'person' ? found.get(host.id) : undefined;
}

/** "A man known as **Abu Talin**", "its leader, who calls himself “the **Falcon**”". */
function calledBehind({ doc, index }: Walk, { span: [, end] }: MentionDraft): MentionDraft | undefined {
  return findName(index, [end + 1, end + 60], ({ span }) => CALLED.test(doc.text.slice(end, span[0])));
}

/** Titles between a comma and a name. */
const TITLES = /^,\s*(?:the\s+)?(?:\p{Lu}[\p{L}.()-]*\s+){0,4}$/u;

/** "The widow of one of the fallen, **Lena Haro**, said": the name behind the whole phrase, closed off from what follows. */
function nameBehindComma(walk: Walk, mention: MentionDraft): MentionDraft | undefined {
  const { doc, index, tables } = walk;
  const body = sortOf(doc, mention, tables) === 'body' || tables.nouns.firm.has(lowerOf(doc, mention.headToken));
  if (!body && mention.kind !== 'person' && mention.kind !== 'other') return undefined;
  const core = nounPhrase(doc, mention.headToken).core;
  const comma = core.find((i) => i > mention.headToken && formOf(doc, i) === ',') ?? (core.at(-1) as number) + 1;
  if (comma >= doc.n || formOf(doc, comma) !== ',') return undefined;
  const from = doc.tokStart[comma] as number;
  return findName(index, [from, from + 40], ({ span, kind }) => {
    const next = tokenAt(doc, span[1]);
    const closed = next < 0 || (body ? formOf(doc, next) === ',' : /^(PUNCT|VERB|AUX|ADV)$/.test(uposOf(doc, next)));
    const between = doc.text.slice(from, span[0]);
    const told =
      /^,\s*(?:the\s+)?(?:[\p{L}-]+\s+){0,4}$/u.test(between) &&
      walk.offices.get(tokenAt(doc, span[0]) - 1)?.span[0] === span[0];
    const same = body ? /^(organization|armed-group|outlet|other)$/.test(kind) : /^(person|other)$/.test(kind);
    return same && closed && (TITLES.test(between) || told);
  });
}

/** "**Talin Haro**, chairman of the council, said", "**the Harim Front**, a rebel group that ...": a phrase that only tells who the name is. */
function nameBeforeComma({ doc, index, tables }: Walk, mention: MentionDraft): MentionDraft | undefined {
  const first = tokenAt(doc, mention.span[0]);
  const opener = uposOf(doc, first);
  if (formOf(doc, first - 1) !== ',' || (/^(DET|PRON|NUM)$/.test(opener) && !/^an?$/i.test(formOf(doc, first))))
    return undefined;
  const name = index.nameAt.get(first - 2);
  if (!name || name.span[1] !== doc.tokEnd[first - 2] || relOf(doc, name.headToken) === 'conj') return undefined;
  const sort = sortOf(doc, mention, tables);
  const fits =
    name.kind === 'person'
      ? sort === 'person'
      : /^(organization|armed-group|outlet)$/.test(name.kind) && sort === 'body';
  const end = nounPhrase(doc, mention.headToken).core.at(-1) as number;
  return fits && /^([,.;)–—-]|who|which|that)$/.test(formOf(doc, end + 1)) && relOf(doc, mention.headToken) !== 'conj'
    ? name
    : undefined;
}

/** "The daily **Harim Post**", "the movement **Free Talin**": a word for a body, and right behind it which one. */
function bodyBehind({ doc, index, tables }: Walk, mention: MentionDraft): MentionDraft | undefined {
  const side = /^(opposition|ruling|rival)$/.test(lowerOf(doc, mention.headToken));
  if (!side && sortOf(doc, mention, tables) !== 'body') return undefined;
  const end = mention.span[1];
  return findName(
    index,
    [end + 1, end + 6],
    ({ kind, span }) =>
      /^(organization|armed-group|outlet)$/.test(kind) && /^ (?:the )?$/i.test(doc.text.slice(end, span[0])),
  );
}

/** The name that each office, by its head token, stands before. */
export function namesByOffice(
  doc: Doc,
  named: readonly MentionDraft[],
  tables: MentionTables,
): ReadonlyMap<number, MentionDraft> {
  const names = new Map<number, MentionDraft>();
  for (const mention of named) {
    if (mention.kind !== 'person') continue;
    const from = tokenAt(doc, mention.span[0]);
    const title = titleStart(doc, from, doc.sentStart[mention.sentence] as number, tables);
    for (let i = title; i < from; i++) names.set(i, mention);
    // "His **Excellency** the President Talin Haro"
    if (/^the$/i.test(formOf(doc, title - 1)) && tables.nouns.high.has(lowerOf(doc, title - 2)))
      names.set(title - 2, mention);
    const office = officeBefore(doc, from, tokenAt(doc, mention.span[1] - 1), tables);
    if (office >= 0) names.set(office, mention);
  }
  return names;
}
