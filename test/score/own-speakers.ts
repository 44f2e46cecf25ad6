import type { Statement } from '../../src/core/reading.ts';
import type { ModelName } from '../../src/run/model-name.ts';
import { loadResources } from '../../src/run/resources.ts';
import type { GoldSaying } from './gold-place.ts';
import { type ErrorClass, type Misread, speakerErrors } from './own-errors.ts';
import { type ReadSayings, readGold } from './own-statements.ts';
import { type Figures, percent } from './score.ts';
import { readSpeakerGold } from './speaker-gold.ts';
import { pairStatements } from './statement-pair.ts';
import { judgeSpeaker, type SpeakerVerdict } from './statement-verdict.ts';

export type ReadSpeakers = ReadSayings<GoldSaying>;

/** The articles to develop on, read by the real pipeline and paired. */
export async function readSpeakers(model: ModelName): Promise<readonly ReadSpeakers[]> {
  const resources = await loadResources({ model });
  const reports: ReadSpeakers[] = [];
  for (const gold of readSpeakerGold()) {
    const reading = await readGold(gold, resources);
    reports.push({ reading, ...pairStatements(gold.text, gold.statements, reading.statements) });
  }
  return reports;
}

/** Who said it, over the statements that were paired, in percent; `paired`: how many of all are. */
export function speakerFigures(reports: readonly ReadSpeakers[]): Figures {
  const verdicts = reports.flatMap(({ reading, pairs }) =>
    pairs.map(({ gold, found }: { gold: GoldSaying; found: Statement }) => judgeSpeaker(reading, gold, found)),
  );
  const rate = (key: keyof SpeakerVerdict): number =>
    percent(verdicts.filter((verdict) => verdict[key]).length, verdicts.length);
  const missed = reports.reduce((sum, one) => sum + one.missed.length, 0);
  return {
    paired: percent(verdicts.length, verdicts.length + missed),
    chain: rate('chain'),
    actor: rate('actor'),
    'actor or words': rate('speaker'),
    anonymous: rate('anonymous'),
  };
}

export const SPEAKER_CLASSES: readonly ErrorClass[] = ['source', 'chain', 'actor', 'anonymous'];

/** What is misread of who said it, in the order of the articles. */
export const findSpeakerErrors = (reports: readonly ReadSpeakers[]): Misread[] =>
  reports.flatMap(({ reading, pairs }) => pairs.flatMap(({ gold, found }) => speakerErrors(reading, gold, found)));
