import type { DenialRow, FindingRow } from '../core/view.ts';

/** By which a claim and a denial stand beside each other. */
const RULE = 'a denial of what a sentence claims';

/** A denial beside each claim that it answers, as pairs that exclude each other: the claim first. */
export const denialFindings = ({ id, cite, content, outlet, reported, by, claims }: DenialRow): FindingRow[] =>
  claims.map((claim) => ({
    id: `${id}~${claim.article}.${claim.cite.span[0]}`,
    denial: id,
    slot: 'claim-denial',
    relation: 'conflict',
    rule: RULE,
    sides: [
      {
        ...{ value: 'claimed', cite: claim.cite, sentence: claim.cite, by: [] },
        ...(claim.outlet === undefined ? {} : { outlet: claim.outlet }),
        ...(claim.published === undefined ? {} : { reported: claim.published }),
      },
      {
        ...{ value: 'denied', cite: content, sentence: cite },
        by: by === undefined ? [] : [{ kind: 'named', name: by.name ?? by.text, cite: by.cite }],
        ...(outlet === undefined ? {} : { outlet }),
        ...(reported === undefined ? {} : { reported }),
      },
    ],
  }));
