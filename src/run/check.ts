import { StemmaError } from '../core/errors.ts';
import type { Reading } from '../core/reading.ts';
import type { Span } from '../core/span.ts';

/**
 * Sees to it that every span of a reading lies in its text and is not empty, and that every id it refers to is
 * there. Throws E_BROKEN_PROMISE naming the cell; cheap enough to be always on.
 */
export function checkReading(reading: Reading): void {
  const { length } = reading.text;
  const broken = (cell: string, why: string): never => {
    throw new StemmaError('E_BROKEN_PROMISE', `${cell} of article ${reading.id} ${why}`);
  };
  const within = (cell: string, ...spans: readonly Span[]): void => {
    for (const [start, end] of spans)
      if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || start >= end || end > length)
        broken(cell, `has the span ${start} to ${end} in a text of ${length}`);
  };
  const actors = new Set(reading.actors.map((actor) => actor.id));
  const known = (cell: string, ...ids: readonly (string | null | undefined)[]): void => {
    for (const id of ids) if (id && !actors.has(id)) broken(cell, `names the actor ${id}, who is not there`);
  };

  reading.sentences.forEach((span, i) => {
    within(`sentence ${i}`, span);
  });
  reading.quotes.forEach((span, i) => {
    within(`quotation ${i}`, span);
  });
  reading.tokens?.forEach((token, i) => {
    within(`token ${i}`, token.span);
  });
  for (const m of reading.mentions) {
    within(m.id, m.span, m.head);
    known(m.id, m.actor);
  }
  for (const a of reading.actors) within(a.id, ...a.roles.map((role) => role.span));
  for (const a of reading.aliases) within(`alias ${a.a}, ${a.b}`, a.span);
  reading.places?.forEach((place, i) => {
    within(`place ${i}`, place.span);
    if (place.in !== undefined && !reading.places?.[place.in])
      broken(`place ${i}`, `lies in place ${place.in}, which is not there`);
  });
  reading.dates.forEach((date, i) => {
    within(`date ${i}`, date.span);
  });
  for (const f of reading.figures) within(f.id, f.span);
  for (const s of reading.statements) {
    const said = [s.hearer, s.beneficiary, ...s.chain.map((link) => link.source)].flatMap((span) =>
      span ? [span] : [],
    );
    within(s.id, ...s.source, ...s.cue, ...s.content, ...said);
    known(s.id, s.sourceActor, s.addressee, s.beneficiaryActor, ...s.chain.map((link) => link.actor));
  }
  const statements = new Set(reading.statements.map((s) => s.id));
  for (const r of reading.relations ?? []) {
    within(r.id, r.span);
    known(r.id, r.from, r.to);
    if (r.within !== null && !statements.has(r.within)) broken(r.id, `stands in ${r.within}, which is not there`);
  }
  for (const l of reading.labels ?? []) {
    within(`label ${l.label}`, l.span);
    known(`label ${l.label}`, l.actor);
    if (l.within !== null && !statements.has(l.within))
      broken(`label ${l.label}`, `stands in ${l.within}, which is not there`);
  }
  const figures = new Set(reading.figures.map((f) => f.id));
  for (const e of reading.events) {
    within(e.id, e.trigger, ...e.agents, ...e.recipients, ...(e.targets ?? []), ...(e.instruments ?? []));
    known(e.id, ...e.agentActors, ...e.recipientActors);
    if (e.within !== null && !statements.has(e.within)) broken(e.id, `stands in ${e.within}, which is not there`);
    if (e.when !== undefined && !reading.dates[e.when]) broken(e.id, `happens at date ${e.when}, which is not there`);
    if (e.place !== undefined && !reading.places?.[e.place])
      broken(e.id, `happens at place ${e.place}, which is not there`);
    for (const f of e.figures) if (!figures.has(f)) broken(e.id, `counts ${f}, which is not there`);
  }
}
