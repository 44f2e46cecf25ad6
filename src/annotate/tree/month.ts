import { UPOS, type Upos } from '../doc.ts';

const PROPER = UPOS.indexOf('PROPN' satisfies Upos);

/** The columns of a tree in which a month is looked for. */
interface Columns {
  readonly upos: ArrayLike<number>;
  readonly rel: Uint8Array;
  readonly head: Int32Array;
}

/**
 * "On 2 **May** soldiers shot": a month right behind its day helps no verb and does nothing, whatever the parser says. Hangs it on the day,
 * in place; a model without a name for that relation leaves it where it was.
 */
export function mendMonths(forms: readonly string[], { upos, rel, head }: Columns, relNames: readonly string[]): void {
  const wrong = [relNames.indexOf('aux'), relNames.indexOf('nsubj')];
  const of = relNames.indexOf('nmod:unmarked');
  if (of < 0) return;
  for (let i = 1; i < forms.length; i++) {
    if (forms[i] !== 'May' || !wrong.includes(rel[i] as number) || upos[i] !== PROPER) continue;
    if (!/^([12]?\d|3[01])(st|nd|rd|th)?$/.test(forms[i - 1] as string) || head[i - 1] === i) continue;
    head[i] = i - 1;
    rel[i] = of;
  }
}
