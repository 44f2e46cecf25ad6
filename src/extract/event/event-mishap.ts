import { type Doc, formOf, sentenceOf } from '../../annotate/doc.ts';
import type { FrameHit } from './event-frame.ts';

/** What blows up by itself, and old ammunition that is found or cleared. */
const MISHAP =
  /^(?:gas|methane|firedamp|boilers?|leak|ammonia|fireworks|transformer|accident|accidental|accidentally|unexploded|wartime|disposal|defused)$/i;

/** "A blast rocked the fireworks plant": a bang that nobody meant, by the words of its sentence. */
export function isMishap(doc: Doc, { row, token }: FrameHit): boolean {
  if (
    row.class !== 'ASSAULT' ||
    row.subjects === undefined ||
    (!row.subjects.has('bomb') && !row.subjects.has('blast'))
  )
    return false;
  const s = sentenceOf(doc, token);
  const [from, to] = [doc.sentStart[s] as number, doc.sentStart[s + 1] as number];
  for (let i = from; i < to; i++) if (MISHAP.test(formOf(doc, i))) return true;
  return false;
}
