import { describe, expect, test } from 'vitest';
import { capture } from '../../intake/capture.ts';
import { readArticle } from '../../run/pipeline.ts';
import { loadResources } from '../../run/resources.ts';
import { CREDITS } from './credit-row.ts';
import { alsoVoices, aroundVoices, creditVoices } from './credited.ts';
import { viewOf } from './view.ts';

const resources = await loadResources();

/** A short article as weighing looks at it. */
async function articleOf(text: string) {
  const arrival = { how: 'file', file: 'a.txt', form: 'text', clean: true, at: new Date(0) } as const;
  const given = { id: 'a', outlet: 'Upper Post', published: '2024-05-03' };
  const reading = await readArticle(capture(new TextEncoder().encode(text), { ...arrival, given }), resources);
  return viewOf({ reading, actors: new Map(), revision: 1, capturedAt: '' }, { outlets: ['Pell Tribune'] });
}

describe('each row names its speaker in its sentence and nobody in the other', () => {
  test.each(CREDITS)('$fires: $why', async ({ reach, fires, notIn }) => {
    const heard = async (words: string): Promise<number> => {
      const [before, after] = [reach === 'before' ? 'It rained. ' : '', reach === 'after' ? ' It rained.' : ''];
      const view = await articleOf(`A day in Orm\n\n${before}${words}${after}`);
      const { text } = view.reading;
      // a value stands at the end of the sentence, of a clause as its last two words
      const end = text.indexOf(words) + words.length;
      const at = reach === 'clause' ? text.lastIndexOf(' ', text.lastIndexOf(' ', end - 1) - 1) + 1 : end - 1;
      const [number = ''] = /\b(?:nine|twelve)\b/i.exec(text) ?? [];
      const first = text.indexOf(number);
      const place =
        reach === 'behind'
          ? ([first, first + number.length] as const)
          : ([at, reach === 'clause' ? end - 1 : at] as const);
      const around = text.indexOf('It rained');
      if (reach === 'also') return alsoVoices(view, [text.indexOf(words), text.indexOf(words)]).length;
      return around < 0 ? creditVoices(view, place).length : aroundVoices(view, [around, around]).length;
    };
    expect([await heard(fires), await heard(notIn)]).toEqual([1, 0]);
  });
});

test('a colon behind a place or a thing is no speaker', async () => {
  const view = await articleOf('Live\n\n09.30 Lower Orm: quiet.\n\n10.00 Health Ministry: nine dead.');
  const at = (words: string) => [view.reading.text.indexOf(words), view.reading.text.indexOf(words)] as const;
  expect(creditVoices(view, at('quiet'))).toEqual([]);
  expect(creditVoices(view, at('nine dead'))).toMatchObject([{ kind: 'named', words: 'Health Ministry' }]);
});
