import { childrenOf, type Doc, relOf, tokenAt, tokenSpan } from '../annotate/doc.ts';
import { covers, type Span } from '../core/span.ts';
import type { MentionDraft } from '../extract/draft.ts';
import { width } from '../extract/mention/mention-index.ts';
import { officeBefore } from '../extract/mention/mention-office.ts';
import { headOfSpan } from '../extract/mention/mention-speaker.ts';
import type { MentionTables } from '../extract/mention/mention-table.ts';
import { titleAt } from '../extract/mention/mention-word.ts';
import { keyOf, type Places, placeMentions } from './party-places.ts';

/** Says which actor a stretch of text names; built once an article. */
export type PartyReader = (span: Span) => string | null;

/**
 * Gives a function that finds the actor of a party span: that of the mention whose head is the head of the span, else
 * of the name set beside that head ("the mayor, **Orla Venn**"). Gives null when nobody could be named for these: a
 * mention further inside ("a resident of Talin") never lends its actor to the whole.
 */
export function partyReader(
  doc: Doc,
  mentions: readonly MentionDraft[],
  actorOf: ReadonlyMap<string, string>,
  tables: MentionTables,
): PartyReader {
  const places = placeMentions(doc, mentions);
  const { byHead } = places;
  const actorFor = (mention: MentionDraft | undefined): string | undefined => mention && actorOf.get(mention.id);
  const actorAt = (token: number, end: number): string | undefined => {
    const mention = byHead.get(token);
    return mention && !describes(doc, mention, end) ? actorFor(mention) : undefined;
  };
  return (span) => {
    const head = headOfSpan(doc, span);
    if (head < 0) return null;
    const beside = childrenOf(doc, head).filter(
      (child) => /^(appos|flat)/.test(relOf(doc, child)) && covers(span, tokenSpan(doc, child)),
    );
    return (
      actorFor(closingName(doc, places, span, tables)) ??
      actorFor(places.bySpan.get(keyOf(span))) ??
      [head, ...beside].map((token) => actorAt(token, span[1])).find((actor) => actor !== undefined) ??
      actorFor(nameAfterComma(doc, places, byHead.get(head), span)) ??
      actorFor(onlyOneIn(doc, places, span)) ??
      null
    );
  };
}

/** "**Harim**-backed men", "**Talin**'s Herald": the name only describes what follows it before `end`. */
const describes = (doc: Doc, { span }: MentionDraft, end: number): boolean =>
  /^(['’]|[-‐‑](?!of\b)|s['’])/.test(doc.text.slice(span[1], end));

/**
 * The one mention whose head lies in the span; undefined when there are none or several, and when it only belongs to
 * what the span speaks of: "an article in **Talin**'s Herald", "**Harim**-backed men".
 */
function onlyOneIn(doc: Doc, { heads }: Places, span: Span): MentionDraft | undefined {
  const inside: MentionDraft[] = [];
  for (let i = tokenAt(doc, span[0]); i >= 0 && i < doc.n && (doc.tokStart[i] as number) < span[1]; i++)
    inside.push(...(heads.get(i) ?? []).filter((mention) => covers(span, mention.head)));
  // The widest mention is the party itself when the others lie inside it.
  const widest = inside.toSorted((a, b) => width(b.span) - width(a.span))[0];
  if (!widest || !inside.every((mention) => covers(widest.span, mention.span))) return undefined;
  const before = doc.text.slice(span[0], widest.span[0]);
  return /\b(in|of|from|for|at|near|with|by|on)\s+(the\s+)?$/i.test(before) || describes(doc, widest, span[1])
    ? undefined
    : widest;
}

/** The person's name that closes a phrase with an office before it: "shop owner **Pat Orim**", "the airline's manager, **Lena Haro**". */
function closingName(
  doc: Doc,
  { personsTo }: Places,
  [start, end]: Span,
  tables: MentionTables,
): MentionDraft | undefined {
  const name = personsTo.get(end)?.find(({ span }) => span[0] > start);
  if (!name) return undefined;
  const [first, from] = [tokenAt(doc, start), tokenAt(doc, name.span[0])];
  if (titleAt(doc, first, from, tables)?.last === from - 1) return name;
  const office = officeBefore(doc, from, tokenAt(doc, end - 1), tables);
  return office >= 0 && (doc.tokStart[office] as number) >= start ? name : undefined;
}

/** The person's name that closes an office with a comma, "the mayor of Talin, **Orla Venn**", however it was parsed. */
function nameAfterComma(
  doc: Doc,
  { personsTo }: Places,
  office: MentionDraft | undefined,
  [, end]: Span,
): MentionDraft | undefined {
  if (office?.kind !== 'person') return undefined;
  return personsTo
    .get(end)
    ?.find(
      ({ span }) =>
        span[0] > office.head[1] &&
        /[,–—]\s*(?:(?:the|old|young|late) )?(?:\p{Lu}[\p{L}.-]*\s+){0,3}$/u.test(
          doc.text.slice(office.head[1], span[0]),
        ),
    );
}
