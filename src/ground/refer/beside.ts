import { type Doc, formOf, headOf, relOf, tokenAt } from '../../annotate/doc.ts';
import { nounPhrase } from '../../extract/clause/statement-tree.ts';
import type { MentionDraft } from '../../extract/draft.ts';
import { findName } from '../../extract/mention/mention-index.ts';
import { officeBefore, titleStart } from '../../extract/mention/mention-office.ts';
import type { MentionTables } from '../../extract/mention/mention-table.ts';
import { lowerOf } from '../../extract/mention/mention-word.ts';
import { nameBeforeComma, nameBehindComma } from './comma-name.ts';
import { sortOf } from './noun-sort.ts';
import type { Referent } from './referent.ts';
import type { Walk } from './walk.ts';

/** Words between a description and the name it goes by. */
const CALLED =
  /^,? (?:an? (?:[\p{L}-]+ ){1,4})?(?:(?:who|which|that) (?:is |was )?|also |better |only |identified )*(?:named|called|known(?: only)? as|nicknamed|dubbed|as|calls? (?:him|her|it|them)sel(?:f|ves)|(?:goes|went|going) by(?: the name(?: of)?)?|(?:answers|answered|answering) to(?: the name(?: of)?)?|(?:gave|gives|giving) (?:his|her|their) name as|us(?:es|ing) the name|ask(?:ed|s) (?:us |me |reporters )?to (?:call (?:him|her|them)|be called|be known as)|(?:introduced|identified|introduces|identifies) (?:him|her)self as) [“"'‘]?(?:the )?$/iu;
/** Titles right before a name. */
const TITLES = /(?:\p{Lu}[\p{L}.]* ){1,2}$/u;
const isCalled = (words: string): boolean => CALLED.test(words) || CALLED.test(words.replace(TITLES, ''));

/** "Its leader, **Talin Haro**," and "**Talin Haro**, its leader": the phrase and the name are one. */
export function besideOf(walk: Walk, mention: MentionDraft): Referent | undefined {
  const { doc, index, found } = walk;
  const name =
    walk.offices.get(mention.headToken) ??
    bodyBehind(walk, mention) ??
    calledBehind(walk, mention) ??
    nameBehindComma(walk, mention) ??
    nameBeforeComma(walk, mention) ??
    nameBehindDash(walk, mention);
  if (name) return found.get(name.id);
  const above = headOf(doc, mention.headToken);
  const beside = relOf(doc, mention.headToken) === 'appos' && above < mention.headToken;
  const host = beside ? index.byHead.get(above) : undefined;
  // "Her father, the defence **minister**, never wanted it."
  const told = host?.form === 'nominal' && sortOf(doc, host, walk.tables) === 'person';
  return (host?.form === 'name' || told) && mention.kind === 'person' && host ? found.get(host.id) : undefined;
}

/** "A man known as **Abu Talin**", "its leader, who calls himself “the **Falcon**”". */
function calledBehind({ doc, index }: Walk, { headToken, span }: MentionDraft): MentionDraft | undefined {
  const core = nounPhrase(doc, headToken).core.filter((i) => i >= headToken);
  const comma = core.findIndex((i) => formOf(doc, i) === ',');
  const last = (comma < 0 ? core : core.slice(0, comma)).at(-1) ?? headToken;
  for (const end of new Set([span[1], doc.tokEnd[last] as number])) {
    const name = findName(index, [end + 1, end + 60], (one) => isCalled(doc.text.slice(end, one.span[0])));
    if (name) return name;
  }
  return undefined;
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
      (side ||
        /^(organization|armed-group|outlet)$/.test(kind) ||
        tables.nouns.outlet.has(lowerOf(doc, mention.headToken))) &&
      /^ (?:the )?$/i.test(doc.text.slice(end, span[0])),
  );
}

/** "The mayor – old Mrs **Haro**, of the hat –": a name between dashes or brackets right behind a word for a person. */
function nameBehindDash({ doc, index, tables }: Walk, mention: MentionDraft): MentionDraft | undefined {
  const end = mention.span[1];
  if (sortOf(doc, mention, tables) !== 'person') return undefined;
  return findName(
    index,
    [end + 1, end + 40],
    ({ kind, span }) => kind === 'person' && DASHED.test(doc.text.slice(end, span[0])),
  );
}

const DASHED = /^ ?[–—(] ?(?:[\p{L}.-]+ ){0,3}$/u;

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
