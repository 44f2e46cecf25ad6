import type { Material } from '../../core/material.ts';
import { cut, overlaps, type Span } from '../../core/span.ts';
import type { Denial } from './denial.ts';
import { calling, capitals, type Denier } from './denier.ts';

/** The sentence is told by who denies; in his own article also one that begins with him, where nobody is charged in it. */
export function isOwn(
  { reading, actors }: Material,
  span: Span,
  { actor, article, local }: Denial,
  { names: denier }: Denier,
): boolean {
  if (
    article === reading.id &&
    calling(denier).test(reading.text.slice(span[0], span[0] + OPENING)) &&
    !reading.statements.some(({ act, cue }) => act === 'accuse' && cue.some((one) => overlaps(one, span)))
  )
    return true;
  const said = reading.statements.filter(({ content }) => content.some((one) => overlaps(one, span)));
  return said.some(({ sourceActor, source }) => {
    if (article === reading.id && local !== undefined && local === sourceActor) return true;
    const id = actors.get(sourceActor ?? '')?.id;
    if (id !== undefined && actor !== undefined) return id === actor;
    const words = source.flatMap((one) => [...capitals(cut(reading.text, one))]);
    return words.length > 1 && words.every((word) => denier.has(word));
  });
}

/** "The Defence Ministry …" */
const OPENING = 24;
