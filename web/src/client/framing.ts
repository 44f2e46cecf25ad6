import type { Filter, Framing, LabelRow, Page, StatementRow } from '../../../src/core/view.ts';
import type { Bundle } from './contents.ts';
import { fitsOutlet } from './rows.ts';

/** Whether a statement is a voice that a filter asks for; the same as the server's. */
export const fitsVoice = ({ voice, anonymous }: StatementRow, filter: Filter): boolean =>
  (!filter.heard || voice !== undefined) &&
  (!filter.kind || voice?.kind === filter.kind) &&
  (!filter.speaker || voice?.speaker === (filter.speaker === 'none' ? '' : filter.speaker)) &&
  (!filter.cue || voice?.cue === (filter.cue === 'none' ? '' : filter.cue)) &&
  (!filter.anonymous || (voice !== undefined && (filter.anonymous === 'yes') === anonymous)) &&
  (!filter.handed || (voice !== undefined && (filter.handed === 'yes') === (voice.through !== undefined)));

/** Whether a label is in the list that a filter asks for. */
export const fitsLabel = (row: LabelRow, filter: Filter): boolean =>
  fitsOutlet(filter.outlet, row.outlet) &&
  (!filter.article || row.article === filter.article) &&
  (!filter.actor || row.actor.actor === filter.actor) &&
  (!filter.label || row.label === filter.label) &&
  (!filter.tone || row.tone === filter.tone) &&
  (!filter.voice || row.voice === filter.voice) &&
  (!filter.loaded || (filter.loaded === 'yes') === row.loaded);

/** The counts of a bundle, narrowed by outlet and actor. */
export function framingOf({ framing }: Bundle, { outlet, actor }: Filter): Framing {
  const fits = (row: { readonly outlet?: string; readonly actor?: { readonly id: string } }): boolean =>
    fitsOutlet(outlet, row.outlet) && (!actor || row.actor?.id === actor);
  const page = <Row extends Parameters<typeof fits>[0]>({ rows }: Page<Row>): Page<Row> => {
    const found = rows.filter(fits);
    return { rows: found, total: found.length };
  };
  return {
    outlets: framing.outlets.filter((row) => fitsOutlet(outlet, row.outlet)),
    mentions: framing.mentions.filter(fits),
    labels: page(framing.labels),
    voices: page(framing.voices),
    stances: page(framing.stances),
  };
}
