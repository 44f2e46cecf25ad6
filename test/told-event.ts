import { capture } from '../src/intake/capture.ts';
import { eventCells } from '../src/ledger/cells.ts';
import { readArticle } from '../src/run/pipeline.ts';
import type { Resources } from '../src/run/resources.ts';
import { holdsOffice, type PartyTable } from '../src/serve/export/convention/party-table.ts';
import type { ToldEvent } from '../src/serve/export/convention/story.ts';

/** The events of an invented text, as an export finds them in a ledger that holds nothing else. */
export async function readTold(text: string, resources: Resources, parties: PartyTable): Promise<ToldEvent[]> {
  const arrival = { how: 'file', file: 'a.txt', form: 'text', clean: true, at: new Date(0) } as const;
  const given = { id: 'a', outlet: 'Harim Post', published: '2024-05-07' };
  const reading = await readArticle(capture(new TextEncoder().encode(text), { ...arrival, given }), resources);
  const inOffice = new Set(
    reading.actors.flatMap(({ id, kind, roles }) =>
      kind === 'person' && roles.some((role) => holdsOffice(role.text, parties)) ? [id] : [],
    ),
  );
  const article = {
    ...{ id: 'a', outlet: 'Harim Post', language: 'en', words: 9, actors: 0, statements: 0, events: 0, setAside: 0 },
    ...{ capturedAt: '2024-05-07T00:00:00Z', opening: text.slice(0, 20), actorIds: {}, actorNames: {}, stories: [] },
    ...(reading.published === undefined ? {} : { published: reading.published }),
    capture: {
      sha256: reading.sha256,
      bytes: text.length,
      capturedAt: '',
      how: 'file',
      form: 'text',
      charset: '',
      tool: '',
    },
    reading,
  } as const;
  return eventCells(reading).map((row) => ({ row, article, inOffice, incident: row.id }));
}
