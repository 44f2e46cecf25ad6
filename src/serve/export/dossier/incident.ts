import type { Cite } from '../../../core/line.ts';
import type { FindingRow, FindingSide, IncidentView, OriginRow, WeighView } from '../../../core/view.ts';
import type { Source } from '../../source.ts';
import { byWords, countWords, slotWords } from '../../weigh-words.ts';
import { classWords, outletOf } from '../../wording.ts';
import { count } from '../denominator.ts';
import { gather } from '../pages.ts';
import { weighedOf } from '../weighed.ts';
import type { Block, Told } from './paper.ts';

/** Events that several articles tell are told one by one; so many of them at most. */
const MOST = 100;

/** Each event that several articles tell: who gives which value, what stands behind it, and where they part. */
export async function incidentBlocks(source: Source): Promise<Block[]> {
  const rows = await gather((filter) => source.incidents({ ...filter, articles: 2 }));
  const blocks: Block[] = [];
  for await (const { row, view } of weighedOf(source, rows.slice(0, MOST))) {
    const incident = await source.incident(row.id);
    if (incident) blocks.push(...oneIncident(incident, view));
  }
  if (blocks.length === 0) return [];
  const left = rows.length - MOST;
  return [
    { kind: 'heading', level: 2, text: 'Events that several articles tell' },
    {
      kind: 'frame',
      text:
        'Each value with the articles that give it, the texts these go back to, and the sources they name. ' +
        `The counts say who gives a value, not whether it is so.${left > 0 ? ` ${count(left, 'more event')} left out.` : ''}`,
    },
    ...blocks,
  ];
}

function oneIncident(incident: IncidentView, { origins, findings }: WeighView): Block[] {
  const where = [incident.place, incident.when].filter((part) => part !== undefined).join(', ');
  const sentences = incident.accountRows.flatMap(({ events }) => events.map(({ sentence }) => sentence));
  const conflicts = findings.filter(({ relation }) => relation === 'conflict');
  return [
    { kind: 'heading', level: 3, text: `${classWords(incident)}${where === '' ? '' : `, ${where}`}` },
    {
      kind: 'told',
      rows: [...origins.flatMap((row) => valueLine(row, sentences)), ...conflicts.flatMap(conflictLine)],
    },
  ];
}

/** "killed: 54 — 3 articles · 2 text origins → repeated; reported by …", with the sentence of each that gives it. */
function valueLine(row: OriginRow, sentences: readonly Cite[]): Told[] {
  const [first, ...more] = row.tellers.flatMap(({ cites }) => cites.slice(0, 1).map((cite) => around(cite, sentences)));
  if (!first) return [];
  const tellers = row.tellers.map((teller) => `${outletOf(teller)} (${byWords(teller.by)})`);
  const text = `${slotWords(row)}: ${row.value} — ${countWords(row)}; reported by ${tellers.join(', ')}`;
  return [{ text, cites: [first, ...more] }];
}

/** The sentence that holds the words; the words themselves where none of those at hand does. */
const around = (cite: Cite, sentences: readonly Cite[]): Cite =>
  sentences.find(
    ({ article, span }) => article === cite.article && span[0] <= cite.span[0] && cite.span[1] <= span[1],
  ) ?? cite;

function conflictLine({ sides, ...row }: FindingRow): Told[] {
  const [one, other] = sides;
  if (!one || !other) return [];
  const side = (told: FindingSide): string => `${told.value}, reported by ${outletOf(told)} (${byWords(told.by)})`;
  return [{ text: `Parted on ${slotWords(row)}: ${side(one)}; ${side(other)}`, cites: [one.sentence, other.sentence] }];
}
