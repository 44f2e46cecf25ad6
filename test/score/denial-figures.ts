import type { Material } from '../../src/core/material.ts';
import { overlaps } from '../../src/core/span.ts';
import { denialsOf } from '../../src/weigh/denial/claim.ts';
import type { SetStory, Words } from '../golden/accounts.ts';
import { articlesOf, spanOfWords, truthsOf } from './own-set.ts';
import { percent, type Scored } from './score.ts';

/**
 * Scores denials beside their claims: a pair is right where the sentence of the nearest claim and that of the denial
 * hold the words of one true pair. Other articles that give the claim may stand in. Of a denial that is told several
 * times one telling is enough.
 */
export function denialScore(part: SetStory['part'], materials: ReadonlyMap<string, Material>): Scored {
  const truths = truthsOf(part);
  const found = denialsOf([...materials.values()], articlesOf(part));
  const holds = (at: { article: string; span: readonly [number, number] }, side: Words & { or?: readonly Words[] }) =>
    [side, ...(side.or ?? [])].some(
      ({ article, words }) => article === at.article && overlaps(spanOfWords(article, words), at.span),
    );
  const pairs = truths.flatMap(({ findings }) =>
    findings.filter(({ about, relation }) => about === 'claim-denial' && relation === 'conflict'),
  );
  const errors: string[] = [];
  const met = new Set<(typeof pairs)[number]>();
  let [said, right] = [0, 0];
  for (const {
    id,
    claims: [claim],
    tellings,
    ...head
  } of found) {
    if (!claim) continue;
    const told = [{ ...head, claims: [claim] }, ...tellings];
    const pair = pairs.find(({ between: [a, b] }) =>
      told.some(
        ({ article, sentence, claims: [one] }) =>
          a &&
          b &&
          one &&
          holds({ article, span: sentence }, b) &&
          holds({ article: one.article, span: one.sentence }, a),
      ),
    );
    if (pair) met.add(pair);
    if (pair?.optional) continue;
    said++;
    if (pair) right++;
    else errors.push(`${id}\twrong claim: ${claim.article} ${claim.sentence.join('-')} ${claim.score.toFixed(2)}`);
  }
  const wanted = pairs.filter(({ optional }) => !optional);
  for (const pair of wanted)
    if (!met.has(pair))
      errors.push(`missed: ${pair.between.map(({ article, words }) => `${article} ${words}`).join(' | ')}`);
  const alone = truths.flatMap(({ denials }) => denials);
  const shown = alone.filter((one) =>
    found.some(({ article, sentence, claims }) => claims.length === 0 && holds({ article, span: sentence }, one)),
  );
  return {
    figures: {
      'claims P': percent(right, said),
      'claims R': percent(wanted.filter((pair) => met.has(pair)).length, wanted.length),
      'without claim': percent(shown.length, alone.length),
      pairs: wanted.length,
    },
    errors,
  };
}
