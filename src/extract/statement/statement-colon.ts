import { type Doc, formOf, headOf, relOf, sentenceOf, uposOf, xposOf } from '../../annotate/doc.ts';
import type { ActorKind } from '../../core/reading.ts';
import { low, range } from '../clause/statement-tree.ts';
import { isSpeech, type Speech } from '../content/content-quote.ts';
import type { CueRow } from '../cue/cue.ts';
import type { Said } from '../cue/said.ts';
import { canSpeak, isPublished } from '../source/source-kind.ts';
import { sourcePhrase } from '../source/source-phrase.ts';

/** How many words may stand before the colon: "Orim, asked by us whether he trusts the mayor:". */
const LABEL = 16;
/** How many of them may come before the name ("More from Orim:"), and a time or a place and a dash at the head of the line. */
const LEAD = 3;
/** Without a quotation behind the colon the label must be short. */
const BARE = 9;

/** What a desk sets before its news. */
const ALERT = /^(BREAKING|URGENT|FLASH|UPDATED?|EXCLUSIVE|WATCH|LIVE|ALERT|CORRECTION|CONFIRMED|DONE|NEW|VIDEO|IN)$/;

/** Head tokens of names and phrases that can speak, with their kind. */
type Speakers = ReadonlyMap<number, ActorKind>;

/**
 * A name or an office, a colon and a quotation, or in short labels the rest of the sentence: 'Orim: "No truce."',
 * "Police: it was a wedding." Only `speakers` count.
 */
export function readColons(doc: Doc, speeches: readonly Speech[], speakers: Speakers, row: CueRow): Said[] {
  const found: Said[] = [];
  for (let colon = 1; colon < doc.n - 1; colon++) {
    if (formOf(doc, colon) !== ':' || speeches.some(({ from, to }) => from < colon && colon < to)) continue;
    if (ALERT.test(formOf(doc, colon - 1))) continue;
    const before = speeches.find(({ to }) => to === colon - 1);
    if (before) {
      const owner = ownerBehind(doc, colon, speakers);
      if (owner) found.push(signed(row, colon, owner.head, owner.tokens, range(before.from, before.to)));
      continue;
    }
    const quoting = speeches.some(({ from }) => from === colon + 1);
    const source = labelOf(doc, colon, speakers, quoting);
    if (!source) continue;
    const content = wordsBehind(doc, colon, source.tokens, speeches);
    if (content) found.push(signed(row, colon, source.head, source.tokens, content));
  }
  return found;
}

/** A statement whose cue is a sign. */
const signed = (
  row: CueRow,
  cue: number,
  source: number,
  sourceTokens: readonly number[],
  content: readonly number[],
): Said => ({ row, head: cue, cue: [cue], source, sourceTokens, sourceMore: [], content, act: row.act });

/** Who stands before a colon: the first that can speak, near the head of the sentence or of its line. */
function labelOf(
  doc: Doc,
  colon: number,
  speakers: Speakers,
  quoting: boolean,
): { head: number; tokens: number[] } | undefined {
  const start = headOfLine(doc, colon);
  if (colon - start > LABEL) return undefined;
  const first = range(start, Math.min(start + LEAD + 3, colon - 1)).find(
    (i) =>
      (quoting ? speakers.has(i) : namesNoPlace(doc, speakers, i)) ||
      isVoice(doc, i) ||
      (quoting && isCommon(doc, i) && canSpeak(doc, i)),
  );
  if (first === undefined) return undefined;
  // "The airline's **manager**, Karl Haro:"
  let head = first;
  // "**Mayor**'s bridge row: 'No'": what cannot speak is only whose it is.
  const mark = first + 1;
  if (
    quoting &&
    /^['’]s?$/.test(formOf(doc, mark)) &&
    mark < colon &&
    !range(mark + 1, colon - 1).some((i) => speakers.has(i) || canSpeak(doc, i))
  )
    return { head: first, tokens: range(start, first) };
  while (/^(nmod:poss|compound)/.test(relOf(doc, head)) && headOf(doc, head) > head && headOf(doc, head) < colon)
    head = headOf(doc, head);
  const { core } = sourcePhrase(doc, head, colon);
  const inside = core.filter((i) => i >= start && i < colon);
  // "**Our reporter** Lena Haro", "**Brigadier** Haro"
  let from = inside[0] ?? head;
  while (
    from > start &&
    /^(DET|ADJ|NOUN|PROPN|PRON)$/.test(uposOf(doc, from - 1)) &&
    !/^(on|from|[ap]\.?m\.?|gmt|utc|cet|h)$/.test(low(doc, from - 1))
  )
    from--;
  const tokens = [...range(from, (inside[0] ?? head) - 1), ...inside];
  const lead = range(start, (tokens[0] ?? head) - 1);
  if (lead.length > LEAD || lead.some((i) => /^(VERB|AUX)$/.test(uposOf(doc, i)))) return undefined;
  // "Source reliability: B": the noun only describes the next one.
  if (
    uposOf(doc, (tokens.at(-1) ?? head) + 1) === 'NOUN' ||
    (isVoice(doc, head) && tokens.at(-1) !== head && uposOf(doc, tokens.at(-1) as number) === 'NOUN')
  )
    return undefined;
  // A finite verb right behind the name makes a sentence of it; behind a comma it only adds.
  const behind = range((tokens.at(-1) ?? head) + 1, colon - 1);
  const comma = behind.findIndex((i) => formOf(doc, i) === ',');
  const bound = comma < 0 ? behind : behind.slice(0, comma);
  return bound.some((i) => /^(VBD|VBZ|VBP|MD)$/.test(xposOf(doc, i))) ? undefined : { head, tokens };
}

/** "'You cowards': **Mayor**'s fury at the army": in a headline the words may come first, then whose they are. */
function ownerBehind(doc: Doc, colon: number, speakers: Speakers): { head: number; tokens: number[] } | undefined {
  const end = (doc.sentStart[sentenceOf(doc, colon) + 1] as number) - 1;
  const mark = range(colon + 2, Math.min(end, colon + LEAD + 2)).find((i) => /^['’]s?$/.test(formOf(doc, i)));
  if (mark === undefined) return undefined;
  const tokens = range(colon + 1, mark - 1);
  const head = mark - 1;
  const may = speakers.has(head) || /^(NOUN|PROPN)$/.test(uposOf(doc, head));
  return may && tokens.every((i) => /^(NOUN|PROPN|ADJ|DET)$/.test(uposOf(doc, i))) ? { head, tokens } : undefined;
}

/**
 * "Velmara: the bridge is open" names where, not who, when no quotation follows: a state, or a name that the article has
 * behind "in" or before the name of a body ("Velmara Grain Board").
 */
function namesNoPlace(doc: Doc, speakers: Speakers, i: number): boolean {
  const kind = speakers.get(i);
  if (kind === undefined || kind === 'state' || kind === 'other') return false;
  const name = formOf(doc, i);
  if (uposOf(doc, i) !== 'PROPN' || /^the$/i.test(formOf(doc, i - 1)) || !/^\p{L}+$/u.test(name)) return true;
  return !new RegExp(`\\b(?:in|near|across|around) ${name}\\b|\\b${name} \\p{Lu}`, 'u').test(doc.text);
}

/** Where the words before a colon begin: at the sentence, or behind "0820 GMT -" and the like. */
function headOfLine(doc: Doc, colon: number): number {
  const start = doc.sentStart[sentenceOf(doc, colon)] as number;
  const dash = range(start, Math.min(start + LEAD, colon - 1)).find((i) => /^[-–—]$/.test(formOf(doc, i)));
  let from = dash === undefined ? start : dash + 1;
  while (from < colon && /^(NUM|PUNCT|SYM)$/.test(uposOf(doc, from))) from++;
  return from;
}

/** A common noun that ends a run of nouns: the head of its phrase, as far as the surface tells. */
const isCommon = (doc: Doc, i: number): boolean =>
  uposOf(doc, i) === 'NOUN' && !/^(NOUN|PROPN|PART)$/.test(uposOf(doc, i + 1)) && formOf(doc, i + 1) !== '-';

/** Nouns that speak without a name: "Poll:", "Witnesses:". */
const isVoice = (doc: Doc, i: number): boolean =>
  uposOf(doc, i) === 'NOUN' && isPublished(formOf(doc, i).toLowerCase());

function wordsBehind(
  doc: Doc,
  colon: number,
  source: readonly number[],
  speeches: readonly Speech[],
): number[] | undefined {
  const next = speeches.find(({ from }) => from === colon + 1);
  if (next) return range(next.from, next.to);
  const sentence = sentenceOf(doc, colon);
  const end = (doc.sentStart[sentence + 1] as number) - 1;
  const start = doc.sentStart[sentence] as number;
  if (colon === end || colon - start > BARE || source[0] === undefined) return undefined;
  const rest = range(colon + 1, end);
  // A list, a title or a time behind the colon says nothing: "Orim: a life", "Haro: 3, Lesk: 1".
  if (!rest.some((i) => /^(VBD|VBZ|VBP|MD)$/.test(xposOf(doc, i)) || quoted(doc, i, speeches))) return undefined;
  return rest;
}

const quoted = (doc: Doc, i: number, speeches: readonly Speech[]): boolean =>
  speeches.some((speech) => speech.from === i && isSpeech(doc, speech));
