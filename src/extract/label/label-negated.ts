import { childrenOf, type Doc, formOf } from '../../annotate/doc.ts';

/** Whether a word of denying hangs on a token. */
export const isNegated = (doc: Doc, at: number): boolean =>
  childrenOf(doc, at).some((c) => /^(not|n't|n\u2019t|never|no|neither|hardly)$/i.test(formOf(doc, c)));
