import type { Statement } from '../../src/core/reading.ts';
import type { ModelName } from '../../src/run/model-name.ts';
import { loadResources } from '../../src/run/resources.ts';
import type { GoldSaying } from './gold-place.ts';
import { type ErrorClass, type Misread, speakerErrors } from './own-errors.ts';
import { type ReadSayings, readGold } from './own-statements.ts';
import { type Figures, f1, percent } from './score.ts';
import { readSpeakerGold, type SpeakerSet } from './speaker-gold.ts';
import { pairStatements } from './statement-pair.ts';
import { judgeSpeaker, mediumOf, type SpeakerVerdict } from './statement-verdict.ts';

export type ReadSpeakers = ReadSayings<GoldSaying>;

/** The articles of a set to develop on, read by the real pipeline and paired. */
export async function readSpeakers(set: SpeakerSet, model: ModelName): Promise<readonly ReadSpeakers[]> {
  const resources = await loadResources({ model });
  const reports: ReadSpeakers[] = [];
  for (const gold of readSpeakerGold(set)) {
    const reading = await readGold(gold, resources);
    reports.push({ reading, ...pairStatements(gold.text, gold.statements, reading.statements) });
  }
  return reports;
}

/**
 * Who said it, over the statements that were paired, in percent; `paired`: how many of all are; `medium F1` where the set
 * labels the medium of the speaker's own words.
 */
export function speakerFigures(reports: readonly ReadSpeakers[]): Figures {
  const verdicts = reports.flatMap(({ reading, pairs }) =>
    pairs.map(({ gold, found }: { gold: GoldSaying; found: Statement }) => judgeSpeaker(reading, gold, found)),
  );
  const rate = (key: keyof SpeakerVerdict): number =>
    percent(verdicts.filter((verdict) => verdict[key]).length, verdicts.length);
  const missed = reports.reduce((sum, one) => sum + one.missed.length, 0);
  return {
    paired: percent(verdicts.length, verdicts.length + missed),
    'source exact': rate('sourceExact'),
    chain: rate('chain'),
    actor: rate('actor'),
    'actor or words': rate('speaker'),
    anonymous: rate('anonymous'),
    ...mediumFigure(reports),
  };
}

function mediumFigure(reports: readonly ReadSpeakers[]): Figures {
  const media = reports.flatMap(({ pairs }) =>
    pairs.map(({ gold, found }) => ({ gold: gold.chain.at(-1)?.medium, found: mediumOf(found) })),
  );
  const labelled = media.filter(({ gold }) => gold !== undefined);
  if (labelled.length === 0) return {};
  const hits = labelled.filter(({ gold, found }) => gold === found).length;
  return { 'medium F1': f1(hits, media.filter(({ found }) => found !== undefined).length, labelled.length) };
}

export const SPEAKER_CLASSES: readonly ErrorClass[] = ['source', 'chain', 'actor', 'anonymous', 'medium'];

/** What is misread of who said it, in the order of the articles. */
export function findSpeakerErrors(reports: readonly ReadSpeakers[]): Misread[] {
  const errors = reports.flatMap(({ reading, pairs }) =>
    pairs.flatMap(({ gold, found }) => speakerErrors(reading, gold, found)),
  );
  return errors.filter(({ of }) => of !== 'medium' || 'medium F1' in mediumFigure(reports));
}
