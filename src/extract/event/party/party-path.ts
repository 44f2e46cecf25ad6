import { type Doc, formOf, headOf, relOf } from '../../../annotate/doc.ts';

/** A token and those above it, up to the root of its sentence. */
function chainOf(doc: Doc, token: number): number[] {
  const chain = [token];
  for (let at = headOf(doc, token); at >= 0; at = headOf(doc, at)) chain.push(at);
  return chain;
}

/**
 * The way through the tree from a party to the trigger of its event: `nsubj<shelled`. It goes up with `<` and down
 * with `>`, relation and word in turn: `nsubj<vowed>xcomp>attack` is the subject of the verb above. Empty when both
 * stand in different sentences, and for the trigger itself.
 */
export function pathOf(doc: Doc, party: number, trigger: number): string {
  const [up, down] = [chainOf(doc, party), chainOf(doc, trigger)];
  const meet = up.find((token) => down.includes(token));
  if (meet === undefined) return '';
  const climb = up.slice(0, up.indexOf(meet)).flatMap((t) => [relOf(doc, t), formOf(doc, headOf(doc, t))]);
  const descend = down
    .slice(0, down.indexOf(meet))
    .reverse()
    .flatMap((t) => [relOf(doc, t), formOf(doc, t)]);
  return [climb.join('<'), ...descend].join('>');
}
