import { beforeAll, describe, expect, test } from 'vitest';
import { cut } from '../../core/span.ts';
import { capture } from '../../intake/capture.ts';
import { readArticle } from '../../run/pipeline.ts';
import { loadResources, type Resources } from '../../run/resources.ts';

let resources: Resources;
beforeAll(async () => {
  resources = await loadResources();
});

/** The chain of the last statement, as names or words and media. */
async function lastChain(text: string): Promise<string> {
  const given = { id: 'a', outlet: 'Harim Post', published: '2025-03-03' };
  const arrival = { how: 'file', file: 'a.txt', form: 'text', given, clean: true, at: new Date(0) } as const;
  const reading = await readArticle(capture(new TextEncoder().encode(text), arrival), resources, {});
  const nameOf = (id: string | null) => reading.actors.find((one) => one.id === id)?.name;
  const chain = reading.statements.at(-1)?.chain.slice(1) ?? [];
  return chain
    .map(
      ({ source, actor, medium }) =>
        `${nameOf(actor) ?? (source ? cut(text, source) : '-')}${medium ? `/${medium}` : ''}`,
    )
    .join(' > ');
}

const HELD = 'Radio Talin/broadcast > Lena Haro/interview';
const OWN = 'The road is open, Haro said.';

describe('a talk keeps its station', () => {
  test.each([
    `Minister Lena Haro said in an interview with Radio Talin that the well was dry.\n\nThe town slept on Monday. ${OWN}`,
    `Minister Lena Haro gave an interview to Radio Talin on Monday.\n\n${OWN}`,
    `Everybody heard the interview that Lena Haro gave to Radio Talin.\n\n${OWN}`,
    `Radio Talin aired an interview with Lena Haro on Monday.\n\n${OWN}`,
    `Lena Haro's interview with Radio Talin was long.\n\n${OWN}`,
    `Minister Lena Haro told Radio Talin that the well was dry.\n\nThe road is open, Haro said in the interview.`,
  ])('%s', async (text) => {
    expect(await lastChain(text)).toBe(HELD);
  });
  test('a word on the air goes no further than its paragraph', async () => {
    expect(await lastChain(`Lena Haro is live on Radio Talin. ${OWN}`)).toBe(
      'Radio Talin/broadcast > Lena Haro/broadcast',
    );
    expect(await lastChain(`Minister Lena Haro told Radio Talin that the well was dry.\n\n${OWN}`)).not.toContain(
      'Radio',
    );
  });
  test('another occasion ends it, and another speaker is not in it', async () => {
    const talk = 'Minister Lena Haro said in an interview with Radio Talin that the well was dry.';
    expect(await lastChain(`${talk} In a letter, Haro said that the road was open. ${OWN}`)).not.toContain('Radio');
    expect(await lastChain(`${talk} Hasan Venn said that the road was open.`)).not.toContain('Radio');
  });
});
