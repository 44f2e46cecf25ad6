import { formOf, relOf, tokenAt, uposOf } from '../../annotate/doc.ts';
import { nounPhrase } from '../../extract/clause/statement-tree.ts';
import type { MentionDraft } from '../../extract/draft.ts';
import { findName } from '../../extract/mention/mention-index.ts';
import { lowerOf } from '../../extract/mention/mention-word.ts';
import { sortOf } from './noun-sort.ts';
import type { Walk } from './walk.ts';

/** Titles between a comma and a name. */
const TITLES = /^,\s*["“‘«]?(?:the\s+)?(?:\p{Lu}[\p{L}.()-]*\s+){0,4}$/u;

/** "The widow of one of the fallen, **Lena Haro**, said": the name behind the whole phrase, closed off from what follows. */
export function nameBehindComma(walk: Walk, mention: MentionDraft): MentionDraft | undefined {
  const { doc, index, tables } = walk;
  const word = lowerOf(doc, mention.headToken);
  const either = tables.nouns.firm.has(word) || tables.nouns.outlet.has(word) || tables.nouns.press.has(word);
  const body = sortOf(doc, mention, tables) === 'body' || either;
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
    const same = either
      ? kind !== 'place'
      : body
        ? /^(organization|armed-group|outlet|other)$/.test(kind)
        : /^(person|other)$/.test(kind);
    return same && closed && (TITLES.test(between) || told);
  });
}

/** "**Talin Haro**, chairman of the council, said", "**the Harim Front**, a rebel group that ...": a phrase that only tells who the name is. */
export function nameBeforeComma({ doc, index, tables }: Walk, mention: MentionDraft): MentionDraft | undefined {
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
