import { describe, expect, test } from 'vitest';
import { loadTables } from '../../../test/score/gold.ts';
import { annotate } from '../../annotate/annotate.ts';
import { paragraphsOf } from '../../annotate/paragraph.ts';
import { cut } from '../../core/span.ts';
import { addBesides } from '../beside/statement-beside.ts';
import { findMentions } from '../mention/mention.ts';
import { findStatements } from '../statement/statement.ts';
import { STATION_RULES } from './station-rules.ts';

const { model, mentions, cues } = await loadTables();

/** The stops of the last statement in a text. */
function stops(text: string): string[] {
  const doc = annotate(text, paragraphsOf(text), model);
  const found = findMentions(doc, mentions);
  const last = addBesides(doc, findStatements(doc, cues, found), found, []).at(-1);
  return (last?.chain ?? []).slice(0, -1).map(({ source }) => (source ? cut(text, source) : '-'));
}

describe.each(STATION_RULES)('$how: $why', ({ fires, notIn }) => {
  test(fires, () => {
    expect(stops(fires).join()).toMatch(/Radio Talin|Valley Post/);
  });
  test(notIn, () => {
    expect(stops(notIn).join()).not.toMatch(/Radio Talin|Valley Post/);
  });
});
