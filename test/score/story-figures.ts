import type { Reading, ReadingEvent, Statement } from '../../src/core/reading.ts';
import { cut, type Span } from '../../src/core/span.ts';
import type { TrueEvent, TrueStatement, Truth } from '../golden/truth.ts';
import type { Figures } from './score.ts';

type Readings = ReadonlyMap<string, Reading>;

const wordsOf = (reading: Reading, spans: readonly Span[]): string =>
  spans.map((span) => cut(reading.text, span)).join(' ');
const rate = (right: number, all: number): number => (all === 0 ? 0 : Math.round((1000 * right) / all) / 10);

/** True when the statement's speaker is the one meant: by its words, or by a name of its actor where the truth names one. */
function rightSpeaker(reading: Reading, found: Statement, wanted: TrueStatement): boolean {
  const actor = reading.actors.find((a) => a.id === found.sourceActor);
  if (wanted.actor !== undefined) return actor?.names.some((name) => name.includes(wanted.actor as string)) ?? false;
  return wordsOf(reading, found.source).includes(wanted.speaker) || (actor?.names.includes(wanted.speaker) ?? false);
}

const rightPlace = (reading: Reading, found: Statement, wanted: TrueStatement): boolean =>
  wordsOf(reading, found.cue).includes(wanted.cue.split(' ')[0] as string) &&
  (wanted.content === '' || wordsOf(reading, found.content).includes(wanted.content));

/** How many statements of the truth are found with their content, and of those how many with the right speaker and act. */
function scoreStatements(readings: Readings, truth: Truth) {
  let found = 0;
  let speaker = 0;
  let act = 0;
  const missed: string[] = [];
  for (const wanted of truth.statements) {
    const reading = readings.get(wanted.file) as Reading;
    const hits = reading.statements.filter((s) => rightPlace(reading, s, wanted));
    const hit = hits.find((s) => rightSpeaker(reading, s, wanted)) ?? hits[0];
    if (!hit) {
      missed.push(`${wanted.file}: ${wanted.speaker} ${wanted.cue}: ${wanted.content}`);
      continue;
    }
    found++;
    const right = { speaker: rightSpeaker(reading, hit, wanted), act: (wanted.acts ?? [wanted.act]).includes(hit.act) };
    if (right.speaker) speaker++;
    if (right.act) act++;
    if (!right.speaker)
      missed.push(
        `${wanted.file}: speaker of "${wanted.cue} ${wanted.content}" is ${wordsOf(reading, hit.source) || 'nobody'}, actor ${hit.sourceActor}`,
      );
    if (!right.act)
      missed.push(`${wanted.file}: act of "${wanted.cue} ${wanted.content}" is ${hit.act}, not ${wanted.act}`);
  }
  const told = [...readings.values()].reduce((sum, reading) => sum + reading.statements.length, 0);
  const all = truth.statements.length;
  return {
    all,
    told,
    recall: rate(found, all),
    precision: rate(found, told),
    speaker: rate(speaker, all),
    act: rate(act, all),
    missed,
  };
}

const same = (words: string, wanted: string): boolean =>
  words === wanted || words.toLowerCase().includes(wanted.toLowerCase());

function rightRoles(reading: Reading, found: ReadingEvent, wanted: TrueEvent): boolean {
  const agents = found.agents.map((span) => cut(reading.text, span));
  const recipients = found.recipients.map((span) => cut(reading.text, span));
  const holds = (got: readonly string[], want: readonly string[] | undefined): boolean =>
    want === undefined || (want.length === 0 ? got.length === 0 : want.every((w) => got.some((g) => same(g, w))));
  return holds(agents, wanted.agents) && holds(recipients, wanted.recipients);
}

function rightDetails(reading: Reading, found: ReadingEvent, wanted: TrueEvent): boolean {
  const figures = reading.figures.filter((f) => found.figures.includes(f.id));
  const when = found.when === undefined ? undefined : reading.dates[found.when]?.edtf;
  return (
    (wanted.figure === undefined ||
      figures.some((f) => f.least === wanted.figure?.[0] && f.most === wanted.figure[1])) &&
    (wanted.when === undefined || when === wanted.when) &&
    (wanted.modality === undefined || found.modality === wanted.modality)
  );
}

/** How many events of the truth are found with their class, and of those how many with the right parties and details. */
function scoreEvents(readings: Readings, truth: Truth) {
  let found = 0;
  let roles = 0;
  let details = 0;
  const missed: string[] = [];
  const wantedOnes = truth.events.filter((event) => !event.optional);
  for (const wanted of wantedOnes) {
    const reading = readings.get(wanted.file) as Reading;
    const hits = reading.events.filter(
      (e) =>
        cut(reading.text, e.trigger).split(' ').includes(wanted.trigger) &&
        (wanted.classes ?? [wanted.class]).includes(e.class),
    );
    const hit = hits.find((e) => rightRoles(reading, e, wanted)) ?? hits[0];
    if (!hit) {
      missed.push(`${wanted.file}: ${wanted.trigger} ${wanted.class}`);
      continue;
    }
    found++;
    if (rightRoles(reading, hit, wanted)) roles++;
    else
      missed.push(
        `${wanted.file}: parties of ${wanted.trigger}: ${wordsOf(reading, hit.agents) || '-'} / ${wordsOf(reading, hit.recipients) || '-'}`,
      );
    if (rightDetails(reading, hit, wanted)) details++;
    else missed.push(`${wanted.file}: figure, time or modality of ${wanted.trigger}`);
  }
  const all = wantedOnes.length;
  const told = [...readings.values()].reduce((sum, reading) => sum + reading.events.length, 0);
  return { all, told, recall: rate(found, all), roles: rate(roles, all), details: rate(details, all), missed };
}

/** How many figures and dates of the truth are read to the very interval and day. */
function scoreValues(readings: Readings, truth: Truth) {
  const missed: string[] = [];
  const figures = truth.figures.filter((wanted) => {
    const reading = readings.get(wanted.file) as Reading;
    const right = reading.figures.some(
      (f) =>
        f.least === wanted.least &&
        f.most === wanted.most &&
        f.measure === wanted.measure &&
        same(cut(reading.text, f.span), wanted.words.replace(/^(at least|more than|between) /i, '')),
    );
    if (!right) missed.push(`${wanted.file}: figure ${wanted.words} (${wanted.measure})`);
    return right;
  });
  const wantedDates = truth.dates.filter((date) => !date.optional);
  const dates = wantedDates.filter((wanted) => {
    const reading = readings.get(wanted.file) as Reading;
    const right = reading.dates.some(
      (d) => d.edtf === wanted.edtf && same(cut(reading.text, d.span), wanted.words.replace(/ (night|morning)$/, '')),
    );
    if (!right) missed.push(`${wanted.file}: date ${wanted.words}`);
    return right;
  });
  return { figures: rate(figures.length, truth.figures.length), dates: rate(dates.length, wantedDates.length), missed };
}

/** Every figure of the sample story in percent, and a line for each thing missed or misread. */
export function scoreStory(readings: Readings, truth: Truth): { figures: Figures; missed: readonly string[] } {
  const statements = scoreStatements(readings, truth);
  const events = scoreEvents(readings, truth);
  const values = scoreValues(readings, truth);
  return {
    figures: {
      'statements found': statements.recall,
      'statements precision': statements.precision,
      'statements speaker': statements.speaker,
      'statements act': statements.act,
      'events found': events.recall,
      'events parties': events.roles,
      'events details': events.details,
      figures: values.figures,
      dates: values.dates,
    },
    missed: [...statements.missed, ...events.missed, ...values.missed],
  };
}
