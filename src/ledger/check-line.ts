import type { Line } from '../core/line.ts';

type Shape = Readonly<Record<string, 'string' | 'array' | 'object'>>;

const SHAPES: Readonly<Record<Line['kind'], Shape>> = {
  article: { id: 'string', sha256: 'string', capturedAt: 'string', capture: 'object', reading: 'object' },
  original: { sha256: 'string', base64: 'string' },
  actor: {
    id: 'string',
    name: 'string',
    type: 'string',
    names: 'array',
    merges: 'array',
    members: 'array',
    keys: 'array',
  },
  event: { id: 'string', class: 'string', accounts: 'array' },
  account: { id: 'string', event: 'string', article: 'string', cite: 'object' },
  statement: { id: 'string', article: 'string', act: 'string', content: 'array' },
  relation: { id: 'string', article: 'string', from: 'string', relation: 'string', to: 'string', cites: 'array' },
  label: { id: 'string', article: 'string', actor: 'string', label: 'string', voice: 'string', cite: 'object' },
  lineage: { id: 'string', from: 'string', to: 'string', type: 'string', passages: 'array', reason: 'object' },
  place: { id: 'string', name: 'string', precision: 'string' },
  story: { id: 'string', articles: 'array', members: 'array', founder: 'string' },
  slots: { event: 'string', slots: 'array' },
  pledge: { id: 'string', quote: 'string', asOf: 'string', stage: 'string', thread: 'array' },
  finding: { id: 'string', type: 'string', between: 'array' },
  judgement: { id: 'string', by: 'string', at: 'string', about: 'array', verdict: 'string' },
};

const READING: Shape = {
  schema: 'string',
  id: 'string',
  sha256: 'string',
  language: 'string',
  text: 'string',
  setAside: 'array',
  sentences: 'array',
  quotes: 'array',
  mentions: 'array',
  actors: 'array',
  aliases: 'array',
  dates: 'array',
  figures: 'array',
  statements: 'array',
  events: 'array',
  notes: 'array',
  readBy: 'string',
};

/** What is wrong with a line that came from outside; nothing when it can be read. */
export function checkLine(line: unknown): string | undefined {
  if (!isObject(line)) return 'it is no object';
  const kind = line.kind;
  if (typeof kind !== 'string' || !Object.hasOwn(SHAPES, kind))
    return `its kind is ${JSON.stringify(kind) ?? 'missing'}`;
  const fault = lacks(line, SHAPES[kind as Line['kind']]);
  if (fault !== undefined) return fault;
  const { revision } = line;
  if (
    revision !== undefined &&
    !(Number.isSafeInteger(revision) && (revision as number) > 0 && (revision as number) < 2 ** 31)
  )
    return `its revision is ${JSON.stringify(revision)}`;
  return kind === 'article' ? checkReading(line) : undefined;
}

function checkReading(line: Readonly<Record<string, unknown>>): string | undefined {
  const reading = line.reading;
  if (!isObject(reading)) return 'reading is no object';
  const fault = lacks(reading, READING);
  if (fault !== undefined) return `in its reading, ${fault}`;
  if (reading.schema !== 'stemma/reading@1') return `its reading has the schema ${JSON.stringify(reading.schema)}`;
  for (const key of ['id', 'sha256']) if (line[key] !== reading[key]) return `its ${key} is not that of its reading`;
  const stray = strayspan(reading, (reading.text as string).length);
  return stray === undefined ? undefined : `the span ${stray} lies outside its text`;
}

/** The first span anywhere in the cells of a reading that does not lie inside the text. */
function strayspan(reading: Readonly<Record<string, unknown>>, length: number): string | undefined {
  const waiting: unknown[] = [
    'sentences',
    'quotes',
    'mentions',
    'actors',
    'dates',
    'figures',
    'statements',
    'events',
  ].map((key) => reading[key]);
  for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
    if (Array.isArray(value)) {
      if (value.length === 2 && value.every((end) => typeof end === 'number')) {
        const [start, end] = value as [number, number];
        if (!(Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= length))
          return JSON.stringify(value);
      } else waiting.push(...value);
    } else if (isObject(value)) waiting.push(...Object.values(value).filter((inner) => inner !== undefined));
  }
  return undefined;
}

function lacks(value: Readonly<Record<string, unknown>>, shape: Shape): string | undefined {
  const wrong = Object.entries(shape).find(([key, type]) => !fits(value[key], type));
  return wrong && `${wrong[0]} is no ${wrong[1] === 'array' ? 'list' : wrong[1]}`;
}

const fits = (value: unknown, type: Shape[string]): boolean =>
  type === 'array' ? Array.isArray(value) : type === 'object' ? isObject(value) : typeof value === type;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
