import { type Doc, formOf, sentenceCount, uposOf } from '../../annotate/doc.ts';
import type { NameSpan } from '../../annotate/name/kind.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { isCapitalWord, isHyphen } from '../mention/mention-word.ts';

/** Words that may be the name of a place: tokens `from` to `to`, both included. */
export interface Candidate {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** True when the gazetteer has it. */
  readonly known: boolean;
  /** The name of the model that is these very words. */
  readonly name?: NameSpan;
}

/** Small words inside names of places: "Isle of Palms", "Rio de Janeiro", "Khan al-Ahmar". */
const LINK =
  /^(?:of|the|and|de|del|della|di|da|do|dos|des|du|la|las|le|les|el|al|al-|am|an|der|upon|on|in|sur|y|i|e|’|'|-)$/i;
const LONGEST = 6;
const SITES =
  /^(?:county|parish|township|borough|lake|river|creek|valley|island|islands|beach|mountain|mountains|hills|heights|park|forest|bay|canyon|springs|falls|airport|province|governorate|district|region|peninsula|bridge|crossing|harbor|harbour|port|gorge|plains|highway|road|street|avenue|ave\.?|st\.?|rd\.?|drive|lane|boulevard|blvd\.?|parkway|freeway|interstate|square|strait|sea|gulf|desert|glacier|camp|reservoir|refuge|wilderness|hospital|stadium|cathedral|castle|prison)$/i;
const ROAD_BEFORE = /^(?:highway|interstate|route|lake|mount|mt\.|fort|ft\.|cape|port|camp|point|isle|county|state)$/i;

/** Every stretch of capitals that the gazetteer knows, that the model takes for a place, or that ends in a word for one. */
export function findCandidates(doc: Doc, gazetteer: Gazetteer): Candidate[] {
  const found: Candidate[] = [];
  const named = new Map<number, NameSpan[]>();
  for (const name of doc.names ?? []) named.set(name.first, [...(named.get(name.first) ?? []), name]);
  for (let s = 0; s < sentenceCount(doc); s++) {
    const [first, end] = [doc.sentStart[s] as number, doc.sentStart[s + 1] as number];
    for (let i = first; i < end; i++) if (opens(doc, i)) addFrom(doc, i, end, gazetteer, named.get(i) ?? [], found);
  }
  return found;
}

/** A word that a name of a place can begin with. */
const opens = (doc: Doc, i: number): boolean =>
  isCapitalWord(doc, i) || /^(?:US|Al|La|El|Los|Las|Le|St|St\.)$/.test(formOf(doc, i));

function addFrom(
  doc: Doc,
  from: number,
  end: number,
  gazetteer: Gazetteer,
  names: readonly NameSpan[],
  found: Candidate[],
): void {
  const before = found.length;
  for (let to = from, last = Math.min(end, from + LONGEST); to < last; to++) {
    if (to > from && !goesOn(doc, from, to)) break;
    if (!opens(doc, to) && !/^\d+$/.test(formOf(doc, to))) continue;
    const closed = withStop(doc, from, to, gazetteer);
    const text = textOf(doc, from, closed);
    const name = names.find((one) => one.last === to || one.last === closed);
    const known = gazetteer.knows(text);
    const place = name && /^(?:place|state)$/.test(name.kind);
    if (known || place || endsInSite(doc, from, to))
      found.push({ from, to: closed, text, known, ...(name && { name }) });
  }
  for (const name of names)
    if (/^(?:place|state)$/.test(name.kind) && !found.slice(before).some((one) => one.to >= name.last))
      found.push({
        from,
        to: name.last,
        text: textOf(doc, from, name.last),
        known: gazetteer.knows(textOf(doc, from, name.last)),
        name,
      });
}

/** Whether token `to` can belong to the name that begins at `from`. */
function goesOn(doc: Doc, from: number, to: number): boolean {
  const form = formOf(doc, to);
  const gap = doc.text.slice(doc.tokEnd[to - 1], doc.tokStart[to]);
  if (/\n/.test(gap)) return false;
  if (opens(doc, to)) return true;
  if (isHyphen(form) || LINK.test(form)) return uposOf(doc, to) !== 'VERB';
  return /^\d{1,3}$/.test(form) && ROAD_BEFORE.test(formOf(doc, to - 1)) && to - from <= 2;
}

/** "Fla" and the stop that the tokens cut off, where the gazetteer has it with one. */
function withStop(doc: Doc, from: number, to: number, gazetteer: Gazetteer): number {
  const next = to + 1;
  if (next >= doc.n || formOf(doc, next) !== '.' || doc.tokEnd[to] !== doc.tokStart[next]) return to;
  const behind = doc.text[doc.tokEnd[next] as number];
  return gazetteer.isShort(textOf(doc, from, next)) && behind !== undefined && !/\n/.test(behind) ? next : to;
}

/** "Harim County", "Highway 19". */
function endsInSite(doc: Doc, from: number, to: number): boolean {
  if (to === from) return false;
  const last = formOf(doc, to);
  return (SITES.test(last) && opens(doc, to)) || (/^\d{1,3}$/.test(last) && ROAD_BEFORE.test(formOf(doc, to - 1)));
}

/** The words of tokens, without a possessive ending that the last one kept. */
const textOf = (doc: Doc, from: number, to: number): string =>
  doc.text.slice(doc.tokStart[from], doc.tokEnd[to]).replace(/['’]s?$/i, '');
