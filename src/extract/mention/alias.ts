import { type Doc, sentenceSpan } from '../../annotate/doc.ts';
import type { Alias, AliasEvidence } from '../../core/reading.ts';
import { cut, type Span } from '../../core/span.ts';
import type { MentionDraft } from '../draft.ts';
import { familyWord, isAcronymOf, isShortFormOf } from './alias-form.ts';
import { ALIAS_PATTERNS } from './alias-pattern.ts';
import { isAcronym } from './mention-word.ts';

/** Stretches between two names longer than this state nothing. */
const REACH = 110;

/**
 * Finds the equations between two names that the text itself states, each with the span of the words that state
 * it, in text order. A role ("X, the leader of Y") is no equation, nor is a list.
 */
export function findAliases(doc: Doc, mentions: readonly MentionDraft[]): Alias[] {
  const names = mentions.filter((mention) => mention.form === 'name' && !isLanguage(doc.text, mention));
  const found: Alias[] = [];
  names.forEach((first, n) => {
    const second = names[n + 1];
    const stated = second && isNear(doc.text, first, second) ? stateOf(doc, first, second) : undefined;
    const fronted =
      second && !stated && first.sentence === second.sentence ? frontedState(doc, first, second) : undefined;
    if (second && fronted)
      found.push({
        ...equation(doc, second.span, first.span, fronted),
        span: [sentenceSpan(doc, first.sentence)[0], second.span[1]],
      });
    else if (second && stated) {
      found.push(equation(doc, first.span, second.span, stated));
      const goesOn = stated === 'acronym' && /\bknown\b/.test(doc.text.slice(first.span[1], second.span[0]));
      if (stated === 'also-written' || stated === 'also-known-as' || goesOn)
        found.push(...listed(doc, names, n, goesOn ? 'also-known-as' : stated));
    } else {
      const quoted = quotedName(doc, first);
      if (quoted) found.push(equation(doc, first.span, quoted, 'translation'));
    }
  });
  return [...found, ...shortForms(doc, names)].sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]);
}

/** Two names of one sentence, or parted by the points of "a.k.a.". */
const isNear = (text: string, a: MentionDraft, b: MentionDraft): boolean =>
  a.sentence === b.sentence ||
  (b.span[0] - a.span[1] < 12 && /\ba\.k\.a\.\s*["\u201c]?$/i.test(text.slice(a.span[1], b.span[0])));

/** "known in **Arabic** as": a language stands between two names and is neither. */
const isLanguage = (text: string, { span }: MentionDraft): boolean =>
  /\b(?:known|called) in $/.test(text.slice(Math.max(0, span[0] - 10), span[0])) &&
  /^ as\b/.test(text.slice(span[1], span[1] + 4));

/** What the words between two neighbouring names state about them; nothing when they state no equation. */
function stateOf(doc: Doc, a: MentionDraft, b: MentionDraft): AliasEvidence | undefined {
  if (b.span[0] - a.span[1] > REACH || a.span[1] > b.span[0]) return undefined;
  const between = doc.text.slice(a.span[1], b.span[0]);
  const after = doc.text.slice(b.span[1], b.span[1] + 4);
  if (/^\s*[([]\s*(?:the\s+)?["\u201c\u2018']?$/i.test(between) && /^["\u201d\u2019']?\s*[)\],;]/.test(after))
    return bracketed(doc, a, b);
  if (/^\s*,?\s+or\s+(?:the\s+)?$/.test(between) && isAcronymOf(cut(doc.text, b.span), cut(doc.text, a.span)))
    return 'acronym';
  if (isAcronym(cut(doc.text, b.span)) && isSetOff(doc.text, a, b)) return 'acronym';
  if (
    /^\s*\(\s*$/.test(between) &&
    /^ in \p{Lu}\p{Ll}+\)/u.test(doc.text.slice(b.span[1], b.span[1] + 20)) &&
    kindsMayMeet(a, b)
  )
    return 'translation';
  const pattern = ALIAS_PATTERNS.find((one) => one.between.test(between));
  // "the road to Talin, also known as the Green Road": between places a word in between names another thing.
  if (a.kind === 'place' && /^\s+[a-z]/.test(between)) return undefined;
  // Another spelling looks like a name of any kind: "also written Talinani" may be taken for a people.
  if (!pattern || (pattern.evidence !== 'also-written' && !kindsMayMeet(a, b))) return undefined;
  const called = pattern.evidence === 'also-known-as' && a.kind !== 'person' && isAcronym(cut(doc.text, b.span));
  if (called) return 'acronym';
  // "known as the Brigade until 2017"
  const over = /^["\u201d\u2019']?,? (?:until|till|before)\b/.test(doc.text.slice(b.span[1], b.span[1] + 10));
  return over && pattern.evidence === 'also-known-as' ? 'formerly' : pattern.evidence;
}

/** "Harim Liberation Front, HLF for short", "Harim Liberation Front – HLF –". */
function isSetOff(text: string, a: MentionDraft, b: MentionDraft): boolean {
  const [between, after] = [text.slice(a.span[1], b.span[0]), text.slice(b.span[1], b.span[1] + 12)];
  if (/^, (?:or )?(?:the )?$/.test(between) && /^,? for short\b/.test(after)) return true;
  const dashes = /^\s+[\u2013\u2014-]+\s*$/.test(between) && /^\s*[\u2013\u2014-]/.test(after);
  return dashes && isAcronymOf(cut(text, b.span), cut(text, a.span));
}

/** "Better known as Abu Karim, Hasan Darro spoke": the cue opens the sentence and its subject follows a comma. */
function frontedState(doc: Doc, a: MentionDraft, b: MentionDraft): AliasEvidence | undefined {
  if (!/^["\u201d\u2019']?,\s*$/.test(doc.text.slice(a.span[1], b.span[0])) || !kindsMayMeet(a, b)) return undefined;
  const cue = doc.text.slice(sentenceSpan(doc, a.sentence)[0], a.span[0]);
  return /[a-z]/.test(cue) ? ALIAS_PATTERNS.find((one) => one.between.test(cue))?.evidence : undefined;
}

/** "Harim Liberation Front (HLF)", "HLF (Harim Liberation Front)", "Hasan Darro (Abu Karim)". */
function bracketed(doc: Doc, a: MentionDraft, b: MentionDraft): AliasEvidence | undefined {
  const [outer, inner] = [cut(doc.text, a.span), cut(doc.text, b.span)];
  if (isAcronymOf(inner, outer) || isAcronymOf(outer, inner)) return 'acronym';
  const bodies = !['person', 'place', 'state'].includes(a.kind) && !['person', 'place', 'state'].includes(b.kind);
  // "Movement of 4 March (M4)": what stands for it alone may look like anything.
  if (bodies && (isAcronym(inner) || NUMBERED.test(inner)) && outer.includes(' ') && inner[0] === outer[0])
    return 'acronym';
  if (!kindsMayMeet(a, b) || SEAT.test(doc.text.slice(Math.max(0, a.span[0] - 20), a.span[0]))) return undefined;
  // An acronym of another language ("Talin Air Force (QHT)") has other initials and is an equation all the same.
  if (bodies && isAcronym(inner) && outer.includes(' ')) return 'acronym';
  return a.kind === 'person' && b.kind === 'person' ? 'apposition' : undefined;
}

/** "M4" */
const NUMBERED = /^\p{Lu}{1,3}-?\d{1,3}$/u;

/** Before "Talin Haro (Harbour Ward)": what stands in brackets is a seat or a party. */
const SEAT =
  /\b(?:cllr|councill?or|senator|sen|rep|representative|mp|deputy|lawmaker|congress(?:wo)?man|delegate)\.? $/i;

/** Two names of kinds that exclude each other are never one; unsure kinds exclude nothing. */
function kindsMayMeet(a: MentionDraft, b: MentionDraft): boolean {
  if (a.kind === b.kind || a.kind === 'other' || b.kind === 'other') return true;
  const body = (kind: MentionDraft['kind']) => kind === 'organization' || kind === 'armed-group' || kind === 'outlet';
  if (body(a.kind) && body(b.kind)) return true;
  // A bare spelling in brackets has nothing that shows its kind.
  return a.kind === 'person' && b.kind === 'place';
}

/** "also written Taleeni or Talini": the names that carry the list on. */
function listed(doc: Doc, names: readonly MentionDraft[], n: number, evidence: AliasEvidence): Alias[] {
  const first = names[n] as MentionDraft;
  const more: Alias[] = [];
  for (let k = n + 2; k < names.length; k++) {
    const [before, next] = [names[k - 1] as MentionDraft, names[k] as MentionDraft];
    if (next.sentence !== first.sentence) break;
    if (
      !/^\s*["\u201d\u2019']?\s*(?:,|,?\s*(?:or|and))\s*(?:as\s+)?["\u201c\u2018']?$/.test(
        doc.text.slice(before.span[1], next.span[0]),
      )
    )
      break;
    // Outside brackets "known as X, Y said" is no list: only "or" carries on there.
    if (evidence === 'also-known-as' && !/\bor\b/.test(doc.text.slice(before.span[1], next.span[0]))) break;
    more.push(equation(doc, first.span, next.span, evidence));
  }
  return more;
}

/** A translation in quotation marks that is no mention: `Harakat Talin ("Movement of Talin")`, `meaning "..."`. */
function quotedName(doc: Doc, name: MentionDraft): Span | undefined {
  const rest = doc.text.slice(name.span[1], name.span[1] + REACH);
  const found = /^([^"\u201c\u201d.]{0,40}?)["\u201c]([^"\u201c\u201d\n]{3,60}?),?["\u201d]/u.exec(rest);
  const article = /^the (?=\p{Lu})/u.exec(found?.[2] ?? '')?.[0].length ?? 0;
  if (!found || !/^\p{Lu}/u.test((found[2] as string).slice(article))) return undefined;
  const pattern = ALIAS_PATTERNS.find((one) => one.quoted && one.between.test(found[1] as string));
  const bare = /^\s*\(\s*$/.test(found[1] as string) && /\s/.test(found[2] as string) && name.kind !== 'person';
  if (!pattern && !bare) return undefined;
  const start = name.span[1] + (found[1] as string).length + 1;
  return [start + article, start + (found[2] as string).length];
}

/** The first use of each short form of exactly one full name of a person: "Haro" beside "Talin Haro". */
function shortForms(doc: Doc, names: readonly MentionDraft[]): Alias[] {
  const people = names
    .filter((name) => name.kind === 'person')
    .map((name) => ({ name, text: cut(doc.text, name.span) }));
  const full = [...new Map(people.map(({ name, text }) => [text.toLowerCase(), { name, text }])).values()];
  const byFamily = new Map<string, { name: MentionDraft; text: string }[]>();
  for (const one of full) byFamily.set(familyWord(one.text), [...(byFamily.get(familyWord(one.text)) ?? []), one]);
  const done = new Set<string>();
  const found: Alias[] = [];
  for (const { name, text } of people) {
    if (done.has(text.toLowerCase())) continue;
    const longer = (byFamily.get(familyWord(text)) ?? []).filter((other) => isShortFormOf(text, other.text));
    const [only] = longer;
    if (only && longer.length === 1) {
      done.add(text.toLowerCase());
      found.push({ a: only.text, b: text, evidence: 'short-form', span: name.span });
    }
  }
  return found;
}

const equation = (doc: Doc, a: Span, b: Span, evidence: AliasEvidence): Alias => ({
  ...{ a: cut(doc.text, a), b: cut(doc.text, b), evidence },
  span: [a[0], b[1] + (/^["\u201d\u2019']?[)\]]/.exec(doc.text.slice(b[1], b[1] + 2))?.[0].length ?? 0)],
});
