import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { annotate } from '../../annotate/annotate.ts';
import { readModel } from '../../annotate/model.ts';
import { CHANCE_RULES } from '../cue/chance.ts';
import { readCues } from '../cue/cue.ts';
import { POLARITY_RULES } from '../cue/cue-polarity.ts';
import { HEDGE_RULES } from '../cue/hedge.ts';
import type { StatementDraft } from '../draft.ts';
import { findStatements } from '../statement/statement.ts';
import { CUE_RULES } from './act-cue.ts';
import { FORCES } from './act-force.ts';

const data = (name: string): URL => new URL(`../../../data/${name}`, import.meta.url);
const model = readModel(gunzipSync(readFileSync(data('fast.bin'))));
const cues = readCues(readFileSync(data('cues.tsv'), 'utf8'));

const read = (text: string): StatementDraft[] => findStatements(annotate(text, [[0, text.length]], model), cues, []);
const acts = (text: string): string[] => read(text).map(({ act }) => act);

describe.each([
  ['words that a plain cue reports', FORCES],
  ['frames that overturn the act of a cue', CUE_RULES],
] as const)('%s', (_table, rules) => {
  test.each(rules.map((rule) => [rule.act, rule.why, rule] as const))('%s: %s', (act, _why, rule) => {
    expect(acts(rule.fires), rule.fires).toContain(act);
    expect(acts(rule.notIn), rule.notIn).not.toContain(act);
  });
});

describe('the polarity of a cue', () => {
  test.each(POLARITY_RULES.map((rule) => [rule.polarity, rule.why, rule] as const))(
    '%s: %s',
    (polarity, _why, rule) => {
      expect(
        read(rule.fires).map((one) => one.cuePolarity),
        rule.fires,
      ).toContain(polarity);
      expect(
        read(rule.notIn).map((one) => one.cuePolarity),
        rule.notIn,
      ).not.toContain(polarity);
    },
  );
});

describe('words that take certainty away', () => {
  test.each(HEDGE_RULES.map((rule) => [rule.why, rule] as const))('%s', (_why, rule) => {
    expect(
      read(rule.fires).map((one) => one.hedge),
      rule.fires,
    ).toContain(true);
    expect(
      read(rule.notIn).map((one) => one.hedge),
      rule.notIn,
    ).not.toContain(true);
  });
});

describe('what takes the doubt out of may, might and could', () => {
  test.each(CHANCE_RULES.map((rule) => [rule.why, rule] as const))('%s', (_why, rule) => {
    expect(
      read(rule.fires).map((one) => one.hedge),
      rule.fires,
    ).not.toContain(true);
    expect(
      read(rule.notIn).map((one) => one.hedge),
      rule.notIn,
    ).toContain(true);
  });
});
