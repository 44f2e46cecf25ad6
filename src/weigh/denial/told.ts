import { order } from '../../core/order.ts';
import { overlaps } from '../../core/span.ts';
import type { MetDenial } from './denial.ts';

/** A denial with the other sentences, of its article and of others, that tell the same one: of one denier, of one claim. */
export interface ToldDenial extends MetDenial {
  readonly tellings: readonly MetDenial[];
}

/** Who denies, under a name by which two articles can be held together, and the day of the report. */
interface Told {
  readonly denial: MetDenial;
  readonly by: string;
  readonly day: string;
}

/**
 * Denials that answer the same sentence: one row for those of an article, and one for those of one denier in several.
 * The first told stands for all, of one article the one whose words deny, else the one that fits best.
 */
export function groupsOf(
  denials: readonly MetDenial[],
  about: (denial: MetDenial) => Pick<Told, 'by' | 'day'>,
): ToldDenial[] {
  const told = denials
    .map((denial): Told => ({ denial, ...about(denial) }))
    .sort(
      (a, b) =>
        order(a.day, b.day) || order(a.denial.article, b.denial.article) || firmness(b.denial) - firmness(a.denial),
    );
  const groups: Told[][] = [];
  for (const one of told) {
    const known = groups.find((group) => group.some((other) => isSame(one, other)));
    if (known) known.push(one);
    else groups.push([one]);
  }
  return groups.flatMap(([head, ...others]) =>
    head ? [{ ...head.denial, tellings: others.map(({ denial }) => denial) }] : [],
  );
}

const firmness = ({ firm, worded, claims }: MetDenial): number =>
  (firm ? 8 : 0) + (worded ? 4 : 0) + (claims[0]?.score ?? 0);

/** In one article whoever speaks; in two articles one denier. */
const isSame = (a: Told, b: Told): boolean =>
  a.denial.article === b.denial.article
    ? answerOne(a.denial, b.denial) ||
      isNext(a.denial, b.denial) ||
      (isTale(a.denial) !== isTale(b.denial) && isOfOne(a.denial, b.denial))
    : a.by !== '' && a.by === b.by && answerOne(a.denial, b.denial);

/** It denies by what it tells instead: beside words that deny it tells the same denial. */
const isTale = ({ firm, counters }: MetDenial): boolean => !firm && counters.length > 0;

/** A no right behind the sentence whose words deny, that answers the same; a tale of what was so instead does. */
const isNext = (a: MetDenial, b: MetDenial): boolean => {
  const [firm, mere] = a.firm ? [a, b] : [b, a];
  const apart = Math.min(Math.abs(firm.sentence[1] - mere.sentence[0]), Math.abs(mere.sentence[1] - firm.sentence[0]));
  return !mere.firm && firm.firm && apart < 3 && firm.claims.length > 0 && (isTale(mere) || isOfOne(firm, mere));
};

const isOfOne = ({ claims: [a] }: MetDenial, { claims: [b] }: MetDenial): boolean =>
  a !== undefined && a.article === b?.article;

/** The nearest claim of the one is among those of the other. */
const answerOne = ({ claims: a }: MetDenial, { claims: b }: MetDenial): boolean =>
  a.some((x) => b.some((y) => x.article === y.article && overlaps(x.sentence, y.sentence)));
