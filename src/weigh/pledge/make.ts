import { cellId } from '../../core/id.ts';
import type { Material } from '../../core/material.ts';
import type { Statement } from '../../core/reading.ts';
import type { Span } from '../../core/span.ts';
import { aboutOf } from './about.ts';
import { dueIn } from './due.ts';
import { mattersIn, tellingWords } from './matter.ts';
import { MODALS } from './modal.ts';
import { ownMatter } from './own.ts';
import { type Bound, boundOf } from './party.ts';
import { ownedSide, ownerOf, personSide, subjectSide } from './side.ts';
import type { Matter, PledgeTables, Side, Vow } from './vow.ts';
import { wideTopic } from './wide-topic.ts';
import { type Word, wordsIn } from './words.ts';

/** A promise of these words; `speaker` is bound where the words themselves name no side that is to do it. */
export function promiseOf(
  material: Material,
  statement: Statement | undefined,
  span: Span,
  speaker: Side | undefined,
  tables: PledgeTables,
  refused: boolean,
  hearer?: readonly Word[],
): Vow {
  const { reading, actors } = material;
  const side =
    (speaker?.sole ? speaker : (subjectSide(material, span, tables) ?? personSide(material, span, speaker))) ??
    (speaker && ownedSide(material, span, speaker.span)) ??
    speaker;
  const named = side && boundOf(material, side.span, side.local, tables.groups, speaker?.span);
  const means = meansIn(reading.text, span);
  const by = named && (means.size > 0 ? { ...named, means } : named);
  const said = mattersIn(reading.text, span, tables.opposites, by, refused);
  const known = said.length > 0 || !statement ? said : cueMatters(material, statement, span, by, tables);
  const own = ownMatter(reading, span, by, refused);
  const all = wideTopic(reading.text, span, by);
  const wide = tables.opposites
    .filter(({ always }) => always && (own !== undefined || known.length > 0 || all.length > 1))
    .map((opposite) => ({ opposite, topic: all }));
  const hearers = hearer ?? hearerOf(material, statement, by);
  const matters = [...known, ...(own === undefined ? [] : [own]), ...wide].map(({ opposite, topic }) => ({
    opposite,
    // "No one who gives himself up": where the words right by the verb say nothing, all of them do.
    topic: [...(topic.length > 0 || opposite.towards === 'any' ? topic : all), ...hearers],
  }));
  const words = statement?.beneficiary ?? undefined;
  const due = dueIn(material, span);
  const deadline = due.until === undefined && !due.others ? (statement?.deadline ?? due.deadline) : due.deadline;
  const topic = (matters[0]?.topic ?? []).filter((word) => !hearers.includes(word));
  const beneficiary = words ?? aboutOf(material, hearers, tables.vows) ?? aboutOf(material, topic, tables.vows);
  const getter =
    actors.get(statement?.beneficiaryActor ?? '')?.id ??
    (beneficiary && actors.get(ownerOf(material, beneficiary) ?? '')?.id);
  return {
    id: cellId(reading.id, `p${span[0]}`),
    article: reading.id,
    ...(statement === undefined ? {} : { statement: cellId(reading.id, statement.id) }),
    span,
    ...(by === undefined ? {} : { by }),
    ...(beneficiary === undefined ? {} : { beneficiary }),
    ...(getter === undefined ? {} : { beneficiaryActor: getter }),
    ...(due.from === undefined ? {} : { from: due.from }),
    ...(due.until === undefined ? {} : { until: due.until }),
    ...(deadline === undefined ? {} : { deadline }),
    matters,
  };
}

/** "Its dredgers will stay out": what of its own the promise is about, as who does it. */
function meansIn(text: string, span: Span): ReadonlySet<string> {
  const words = wordsIn(text, span);
  const modal = words.findIndex(({ form }) => MODALS.has(form));
  const own = words
    .slice(0, Math.max(0, modal))
    .findLastIndex(({ form }) => /^(?:its|their|his|her|our|my)$/.test(form));
  // "Their street will not be dug up": what is done to it is no means
  const next = words.slice(modal + 1).find(({ form }) => form !== 'not' && form !== 'never');
  const told = own >= 0 && modal - own < 5 && next?.form !== 'be' ? words.slice(own + 1, modal) : [];
  return new Set(told.map(({ stem }) => stem));
}

/** "Guaranteed the safety of journalists": the cue is a part of what is promised. */
function cueMatters(
  material: Material,
  statement: Statement,
  span: Span,
  by: Bound | undefined,
  tables: PledgeTables,
): Matter[] {
  const cue = statement.cue.find(([, end]) => end <= span[0] && span[0] - end < 6);
  return cue && statement.act === 'pledge'
    ? mattersIn(material.reading.text, [cue[0], span[1]], tables.opposites, by, false)
    : [];
}

/** Those to whom it was made: the promise itself may only say "they", or "their husbands". */
function hearerOf({ reading }: Material, statement: Statement | undefined, by: Bound | undefined): Word[] {
  const start = statement?.content[0]?.[0] ?? 0;
  const cue = statement?.cue.findLast(([, end]) => end <= start);
  const between: Span | undefined = cue && start - cue[1] < 90 ? [cue[1], start] : undefined;
  const told = statement?.hearer ?? (statement?.act === 'pledge' ? between : undefined);
  return told ? tellingWords(wordsIn(reading.text, told), by) : [];
}
