import { capture } from '../../src/intake/capture.ts';
import { readArticle } from '../../src/run/pipeline.ts';
import type { Resources } from '../../src/run/resources.ts';

/** Whose the last statement of a text is: "nobody" hides who said it, "none" is no actor. */
export async function lastSpeaker(text: string, resources: Resources): Promise<string> {
  const arrival = { how: 'file', file: 'a.txt', form: 'text', clean: true, at: new Date(0) } as const;
  const given = { id: 'a', outlet: 'Harim Post', published: '2024-05-01' };
  const reading = await readArticle(capture(new TextEncoder().encode(text), { ...arrival, given }), resources);
  const last = reading.statements.at(-1);
  if (!last) throw new Error(`no statement in: ${text}`);
  if (last.anonymous) return 'nobody';
  return reading.actors.find(({ id }) => id === last.sourceActor)?.name ?? 'none';
}
