import { createHash } from 'node:crypto';
import type { MergeLine } from '../src/core/line.ts';
import type { Reading, ReadingEvent, ReadingLabel, ReadingPlace, ReadingRelation } from '../src/core/reading.ts';
import type { Span } from '../src/core/span.ts';
import type { ActorEntry, Entry } from '../src/ledger/ledger.ts';

/** What a small article of a test is made from; its text is three sentences about an invented front. */
export interface Given {
  readonly n?: number;
  readonly id?: string;
  readonly outlet?: string;
  readonly published?: string | undefined;
  readonly speaker?: string;
  readonly front?: string;
  readonly place?: string;
  /** The words between the quotation marks. */
  readonly words?: string;
  /** Nobody is named as the speaker of the statement. */
  readonly unnamed?: boolean;
  readonly language?: string;
  /** Ledger ids of speaker and front. */
  readonly actors?: readonly [string, string];
  readonly merges?: readonly MergeLine[];
  readonly joins?: Entry['joins'];
  readonly restatements?: Entry['restatements'];
  readonly sample?: boolean;
  /** What the event is told as, where it differs. */
  readonly event?: Partial<ReadingEvent>;
  /** Makes the speaker leader of the front, as the first sentence says it; with what is told differently. */
  readonly relation?: Partial<ReadingRelation>;
  /** Makes "soldiers" a label of the front; with what is told differently. */
  readonly label?: Partial<ReadingLabel>;
  /** What is known of the event's place besides its name. */
  readonly spot?: Partial<ReadingPlace>;
  /** A wider place in which the event's place lies. */
  readonly wider?: Omit<ReadingPlace, 'span'>;
  /** EDTF value of the event's day. */
  readonly happened?: string;
  /** Put behind the text, to try hostile characters. */
  readonly tail?: string;
}

/** One article of three sentences with a statement and an event told in it, as the rooms before would give it. */
export function makeEntry(given: Given = {}): Entry {
  const { n = 1, speaker = 'Talin Varo', front = 'Harim Front', place = 'Ossel' } = given;
  const words = given.words ?? `We hold the bridge at ${place}`;
  const said = `"${words}," said ${speaker} of the ${front} on Tuesday.`;
  const told = `The ${front} attacked the bridge at ${place} and killed 12 soldiers.`;
  const text = `${said} ${told} Rain fell on report ${n}.${given.tail ?? ''}`;
  const at = (words: string, from = 0): Span => {
    const start = text.indexOf(words, from);
    return [start, start + words.length];
  };
  const bytes = new TextEncoder().encode(text);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const second = said.length + 1;
  const third = second + told.length + 1;
  const unread = given.language !== undefined && given.language !== 'en';
  const mentions: Reading['mentions'] = [
    { id: 'm1', span: at(speaker), head: at(speaker), form: 'name', kind: 'person', actor: 'a1' },
    { id: 'm2', span: at(front), head: at(front), form: 'name', kind: 'armed-group', actor: 'a2' },
    { id: 'm3', span: at(front, second), head: at(front, second), form: 'name', kind: 'armed-group', actor: 'a2' },
  ];
  const cells: Pick<
    Reading,
    'mentions' | 'actors' | 'relations' | 'labels' | 'places' | 'dates' | 'figures' | 'statements' | 'events'
  > = {
    mentions,
    actors: [
      {
        id: 'a1',
        name: speaker,
        kind: 'person',
        names: [speaker],
        roles: [{ text: `of the ${front}`, span: at(`of the ${front}`) }],
      },
      { id: 'a2', name: front, kind: 'armed-group', names: [front], roles: [] },
    ],
    dates: [{ span: at('Tuesday'), type: 'DATE', value: '2024-12-10', edtf: given.happened ?? '2024-12-10' }],
    ...(given.relation === undefined
      ? {}
      : {
          relations: [
            {
              ...{ id: 'r1', kind: 'leader-of', from: 'a1', to: 'a2', span: at(`${speaker} of the ${front}`) },
              ...{ rule: 'test', within: null, ...given.relation },
            },
          ],
        }),
    ...(given.label === undefined
      ? {}
      : {
          labels: [
            {
              ...{ span: at('soldiers'), actor: 'a2', label: 'soldier', voice: 'own' },
              ...{ loaded: false, tone: 'neutral', within: null, ...given.label },
            },
          ],
        }),
    places: [
      {
        ...{ span: at(place, second), name: place, precision: 'settlement', country: 'Tashmar' },
        ...(given.wider === undefined ? {} : { in: 1 }),
        ...given.spot,
      },
      ...(given.wider === undefined ? [] : [{ span: at('Rain'), ...given.wider }]),
    ],
    figures: [
      {
        id: 'f1',
        span: at('12', second),
        least: 12,
        most: 12,
        approximate: false,
        unit: 'soldier',
        of: 'soldiers',
        measure: 'killed',
      },
    ],
    statements: [
      {
        id: 's1',
        source: [at(speaker)],
        sourceActor: given.unnamed ? null : 'a1',
        anonymous: false,
        cue: [at('said')],
        content: [at(words)],
        act: 'assert',
        quote: 'direct',
        stance: 'neutral',
        hedge: false,
        cuePolarity: 'asserted',
        chain: [{ source: at(speaker), actor: 'a1' }],
      },
    ],
    events: [
      {
        id: 'e1',
        trigger: at('attacked'),
        class: 'ASSAULT',
        agents: [at(front, second)],
        agentActors: ['a2'],
        recipients: [at('soldiers')],
        recipientActors: [null],
        place: 0,
        placeFrom: 'clause',
        when: 0,
        figures: ['f1'],
        polarity: 'affirmed',
        modality: 'happened',
        background: false,
        certainty: 'fact',
        within: null,
        ...given.event,
      },
    ],
  };
  const none = { mentions: [], actors: [], dates: [], figures: [], statements: [], events: [] };
  const published = 'published' in given ? given.published : '2024-12-11';
  const reading: Reading = {
    schema: 'stemma/reading@1',
    id: given.id ?? sha256.slice(0, 16),
    sha256,
    title: `Report ${n}`,
    outlet: given.outlet ?? 'Harbour Wire',
    language: given.language ?? 'en',
    ...(published === undefined ? {} : { published: { value: published, basis: 'given' as const } }),
    text,
    setAside: [{ text: 'Share this page', why: 'a button' }],
    sentences: unread
      ? []
      : [
          [0, said.length],
          [second, second + told.length],
          [third, text.length],
        ],
    quotes: [],
    ...(unread ? none : cells),
    aliases: [],
    notes: [],
    readBy: 'test@1',
  };
  return {
    reading,
    bytes,
    capture: {
      sha256,
      bytes: bytes.length,
      capturedAt: '2025-01-01T00:00:00.000Z',
      how: given.sample ? 'sample' : 'file',
      file: `report-${n}.txt`,
      form: 'text',
      charset: 'utf-8',
      tool: 'test@1',
    },
    actors: unread ? [] : actorEntries(given, speaker, front),
    joins: given.joins ?? [],
    restatements: given.restatements ?? [],
  };
}

function actorEntries(given: Given, speaker: string, front: string): ActorEntry[] {
  const [first, second] = given.actors ?? ['act-speaker', 'act-front'];
  return [
    { local: 'a1', actor: first, merges: given.merges ?? [], keys: [speaker.toLowerCase()] },
    { local: 'a2', actor: second, merges: [], keys: [front.toLowerCase()] },
  ];
}

/** A list as the asynchronous stream that `restore` reads. */
export async function* stream<T>(items: Iterable<T>): AsyncIterable<T> {
  yield* items;
}

/** All that a stream gives. */
export async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}
