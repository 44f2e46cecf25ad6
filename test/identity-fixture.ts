import { createHash } from 'node:crypto';
import type { JudgementLine, Line } from '../src/core/line.ts';
import type { Actor, ActorKind, Alias, Mention, Reading } from '../src/core/reading.ts';
import type { Ledger } from '../src/ledger/ledger.ts';
import { findActors } from '../src/run/identity.ts';
import { collect } from './ledger-fixture.ts';

/** An actor of a small article: its kind and its names, fullest first. */
export type Named = readonly [kind: ActorKind, ...names: string[]];

/** A reading in which each actor is named once under every name; `stated` puts an equation between the first two. */
export function nameReading(id: string, actors: readonly Named[], stated = false): Reading {
  let text = '';
  const mentions: Mention[] = [];
  const aliases: Alias[] = [];
  const made = actors.map(([kind, ...names]): Actor => {
    const actor = `a${text.length}`;
    const start = text.length;
    for (const name of names) {
      const span = [text.length, text.length + name.length] as const;
      mentions.push({ id: `m${span[0]}`, span, head: span, form: 'name', kind, actor });
      text += `${name}. `;
    }
    const [a, b] = names;
    if (stated && a && b) aliases.push({ a, b, evidence: 'also-known-as', span: [start, text.length - 2] });
    return { id: actor, name: names[0] as string, kind, names, roles: [] };
  });
  const none = { dates: [], figures: [], statements: [], events: [], notes: [], quotes: [], setAside: [] };
  const sha256 = createHash('sha256').update(bytesOf(id)).digest('hex');
  const sentences = [[0, text.length]] as const;
  const head = { schema: 'stemma/reading@1', id, sha256, language: 'en', text, sentences, readBy: 'test' } as const;
  return { ...head, mentions, actors: made, aliases, ...none };
}

/** Any bytes that are not those of another article. */
const bytesOf = (id: string): Uint8Array => new TextEncoder().encode(`article ${id}`);

/** Adds a reading as `addArticles` would: asks for candidates, decides, writes. */
export async function put(ledger: Ledger, reading: Reading): Promise<'added' | 'present'> {
  const { actors, joins } = await findActors(ledger, reading);
  const { sha256 } = reading;
  const how = { how: 'file', form: 'text', charset: 'utf-8', tool: 'test' } as const;
  const capture = { sha256, bytes: 0, capturedAt: '2025-01-01T00:00:00.000Z', ...how };
  const bytes = bytesOf(reading.id);
  return ledger.add({ reading, capture, bytes, actors, joins, restatements: [] });
}

let made = 0;

/** A person's word about two actors, in-article actors or names. */
export const word = (verdict: string, ...about: readonly string[]): JudgementLine => ({
  ...{ kind: 'judgement', id: `j${++made}`, by: 'R. Tester', at: '2025-01-02T00:00:00Z', about, verdict },
});

/** Everything a ledger holds but its journal, as text. */
export async function heldLines(ledger: Ledger): Promise<string[]> {
  const lines = await collect(ledger.lines());
  return lines.filter(({ kind }) => kind !== 'judgement').map((line) => JSON.stringify(line));
}

/** Who is who: the in-article actors of each actor, in a stable order. */
export async function whoIsWho(ledger: Ledger): Promise<string[][]> {
  const lines = await collect(ledger.lines());
  const groups = lines.filter((line): line is Extract<Line, { kind: 'actor' }> => line.kind === 'actor');
  return groups
    .map(({ members }) => [...members].sort())
    .filter((members) => members.length > 0)
    .sort((a, b) => (a.join() < b.join() ? -1 : 1));
}
