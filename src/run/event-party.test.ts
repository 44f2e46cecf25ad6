import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { cut } from '../core/span.ts';
import { readArticle } from './pipeline.ts';
import { loadResources } from './resources.ts';

const resources = await loadResources();

/** The names of the actors who did and who suffered the deed of a trigger. */
async function actorsOf(text: string, trigger: string) {
  const bytes = new TextEncoder().encode(text);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const capture = { sha256, bytes: bytes.length, capturedAt: '2024-12-17T00:00:00.000Z', how: 'jsonl' } as const;
  const reading = await readArticle(
    { id: 'one', bytes, given: {}, clean: true, capture: { ...capture, form: 'text', charset: 'utf-8', tool: 'test' } },
    resources,
  );
  const name = (id: string | null): string | null => reading.actors.find((actor) => actor.id === id)?.name ?? null;
  const event = reading.events.find((e) => cut(text, e.trigger) === trigger);
  return event && { agents: event.agentActors.map(name), recipients: event.recipientActors.map(name) };
}

const WAR = 'The Talin Liberation Front captured the mayor of Harim, Karo Lenn, on Friday. ';

test.each([
  ['It executed him on Sunday.', 'executed', ['Talin Liberation Front'], ['Karo Lenn']],
  ['On Sunday it executed him, a witness said.', 'executed', ['Talin Liberation Front'], ['Karo Lenn']],
  ['The front released him on Sunday.', 'released', ['Talin Liberation Front'], ['Karo Lenn']],
  ['The front said it had released Lenn.', 'released', ['Talin Liberation Front'], ['Karo Lenn']],
  ['He later accused it of murder.', 'accused', ['Karo Lenn'], ['Talin Liberation Front']],
])('a pronoun and a nominal stand for their actor: %s', async (told, trigger, agents, recipients) => {
  expect(await actorsOf(`${WAR}${told}`, trigger)).toEqual({ agents, recipients });
});

test('people nobody named stay without an actor', async () => {
  expect(await actorsOf(`${WAR}Gunmen killed two farmers.`, 'killed')).toEqual({ agents: [null], recipients: [null] });
});
