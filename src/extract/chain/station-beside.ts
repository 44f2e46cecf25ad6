import { type Doc, sentenceOf, sentenceSpan, tokenAt } from '../../annotate/doc.ts';
import { covers, type Span } from '../../core/span.ts';
import type { StatementDraft } from '../draft.ts';
import type { Between } from './chain-between.ts';
import type { Station } from './station.ts';
import { STATION_RULES, type StationRule } from './station-rules.ts';

/** A paper or station in a sentence, with the rule that says that words went through it. */
export interface StationHit extends Station {
  readonly how: StationRule['how'];
  readonly sentence: number;
}

/** The stations of an article that something is said through, whatever the tree makes of the sentence; none inside somebody's words. */
export function stationHits(
  doc: Doc,
  stations: readonly Station[],
  statements: readonly StatementDraft[],
): StationHit[] {
  return stations.flatMap((station): StationHit[] => {
    const sentence = sentenceOf(doc, tokenAt(doc, station.span[0]));
    const before = doc.text.slice(sentenceSpan(doc, sentence)[0], station.span[0]);
    const rule = STATION_RULES.find((one) => one.before.test(before));
    const told = statements.some(({ content }) => content.some((part) => covers(part, station.span)));
    if (!rule || told || (rule.how === 'air' && station.medium !== 'broadcast')) return [];
    return [{ ...station, how: rule.how, sentence }];
  });
}

/** The stop that a hit is for the statement beside it. */
export const betweenOf = ({ span, medium, how }: StationHit): Between => ({
  ...{ source: span, medium },
  ...(how === 'interview'
    ? { own: 'interview' }
    : how !== 'carried' && medium === 'broadcast'
      ? { own: 'broadcast' }
      : {}),
});

/** For each hit the statement it belongs to: of those in its sentence that nobody else tells, the one whose speaker or cue is nearest. */
export function statementOf(
  doc: Doc,
  hit: StationHit,
  statements: readonly StatementDraft[],
): StatementDraft | undefined {
  const here = statements.filter(({ cue: [cue] }) => cue && sentenceOf(doc, tokenAt(doc, cue[0])) === hit.sentence);
  const outer = here.filter(
    (one) => !here.some((other) => other !== one && other.content.some((part) => covers(part, one.cue[0] as Span))),
  );
  const far = ({ cue, source }: StatementDraft): number =>
    Math.min(
      ...[...cue, ...source].map(([start, end]) =>
        Math.min(Math.abs(start - hit.span[1]), Math.abs(hit.span[0] - end)),
      ),
    );
  return outer
    .filter(({ source }) => source.length > 0 && !source.some((span) => covers(span, hit.span)))
    .sort((a, b) => far(a) - far(b))[0];
}
