import type { Statement } from '../../src/core/reading.ts';
import type { ReadReport } from './own-statements.ts';
import { isReportingCue } from './reporting-cue.ts';
import { type Figures, f1, percent } from './score.ts';
import type { GoldStatement } from './statement-gold.ts';
import { judge, mediumOf, type Verdict } from './statement-verdict.ts';

interface Judged {
  readonly gold: GoldStatement;
  readonly found: Statement;
  readonly right: Verdict;
}

/**
 * The figures of articles that were read and paired, in percent. P, R, F1 count paired statements; the F1 of sources
 * counts, over all statements that have a source, those that are paired and agree. The others are over pairs alone: hedge as
 * F1 of "hedged", polarity as the mean of the F1 of "negated" and of "hypothetical", addressee and deadline over those
 * pairs whose gold has one.
 */
export function ownFigures(reports: readonly ReadReport[]): Figures {
  const gold = reports.flatMap((one) => one.gold.statements);
  const found = reports.flatMap((one) => one.reading.statements);
  const pairs = reports.flatMap(({ reading, pairs }) =>
    pairs.map((pair): Judged => ({ ...pair, right: judge(reading, pair.gold, pair.found) })),
  );
  const told = reportingCounts(reports);
  const rate = (key: keyof Verdict): number => {
    const asked = pairs.filter(({ right }) => right[key] !== undefined);
    return percent(asked.filter(({ right }) => right[key]).length, asked.length);
  };
  const sourced = (all: readonly (GoldStatement | Statement)[]) => all.filter((one) => one.source.length > 0);
  const sourceF1 = (key: 'sourceExact' | 'sourceOverlap'): number => {
    const hits = pairs.filter(({ gold, right }) => gold.source.length > 0 && right[key]).length;
    return f1(hits, sourced(found).length, sourced(gold).length);
  };
  const hits = (key: keyof Verdict, ofGold: (gold: GoldStatement) => unknown): number => {
    const asked = pairs.filter(({ gold }) => ofGold(gold) !== undefined);
    return percent(asked.filter(({ right }) => right[key]).length, asked.length);
  };
  /** F1 over pairs of a part that not every statement has. */
  const partF1 = (
    key: 'hearer' | 'due' | 'beneficiary' | 'medium',
    ofGold: (gold: GoldStatement) => unknown,
    ofFound: (found: Statement) => unknown,
  ): number =>
    f1(
      pairs.filter(({ right }) => right[key]).length,
      pairs.filter(({ found }) => ofFound(found) !== undefined).length,
      pairs.filter(({ gold }) => ofGold(gold) !== undefined).length,
    );
  return {
    P: percent(pairs.length, found.length),
    R: percent(pairs.length, gold.length),
    F1: f1(pairs.length, found.length, gold.length),
    'reporting R': percent(told.found, told.gold),
    'source exact F1': sourceF1('sourceExact'),
    'source overlap F1': sourceF1('sourceOverlap'),
    'content exact': rate('contentExact'),
    act: rate('act'),
    'act or also': rate('actOrAlso'),
    quote: rate('quote'),
    stance: rate('stance'),
    chain: rate('chain'),
    actor: rate('actor'),
    'actor or words': rate('speaker'),
    anonymous: rate('anonymous'),
    'hedge F1': valueF1(pairs, 'hedge', true),
    'polarity F1': mean(POLARITIES.map((value) => valueF1(pairs, 'cuePolarity', value))),
    addressee: rate('addressee'),
    'addressee or words': hits('hearer', ({ addressee }) => addressee),
    'addressee F1': partF1(
      'hearer',
      ({ addressee }) => addressee,
      ({ hearer }) => hearer,
    ),
    deadline: rate('deadline'),
    'deadline F1': partF1(
      'due',
      ({ deadline }) => deadline,
      ({ deadline }) => deadline,
    ),
    'beneficiary F1': partF1(
      'beneficiary',
      ({ beneficiary }) => beneficiary,
      ({ beneficiary }) => beneficiary,
    ),
    'medium F1': partF1('medium', ({ medium }) => medium, mediumOf),
  };
}

/** How many true statements with a reporting cue there are, and how many of them are paired. */
function reportingCounts(reports: readonly ReadReport[]): { gold: number; found: number } {
  const count = (one: ReadReport, all: readonly GoldStatement[]): number =>
    all.filter(({ cue }) => isReportingCue(one.reading.text, cue)).length;
  const sum = (of: (one: ReadReport) => number): number => reports.reduce((all, one) => all + of(one), 0);
  return {
    gold: sum((one) => count(one, one.gold.statements)),
    found: sum((one) =>
      count(
        one,
        one.pairs.map(({ gold }) => gold),
      ),
    ),
  };
}

const POLARITIES = ['negated', 'hypothetical'] as const;

/** F1 in percent of one value of a field, over pairs. */
function valueF1(pairs: readonly Judged[], field: 'hedge' | 'cuePolarity', value: unknown): number {
  const count = (side: 'gold' | 'found'): number => pairs.filter((pair) => pair[side][field] === value).length;
  const hits = pairs.filter(({ gold, right }) => gold[field] === value && right[field]).length;
  return f1(hits, count('found'), count('gold'));
}

const mean = (values: readonly number[]): number =>
  Math.round((100 * values.reduce((sum, value) => sum + value, 0)) / values.length) / 100;
