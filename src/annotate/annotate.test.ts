import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { seeded } from '../../train/random.ts';
import type { Span } from '../core/span.ts';
import { annotate } from './annotate.ts';
import { cutText, LONGEST_SENTENCE } from './cut/cut.ts';
import { childrenOf, type Doc, formOf, headOf, lemmaOf, relOf, sentenceCount, sentenceSpan, uposOf } from './doc.ts';
import { type FastModel, readModel } from './model.ts';

const model = readModel(gunzipSync(readFileSync('data/fast.bin')));

function lines(text: string): Span[] {
  return [...text.matchAll(/[^\n]+/g)].map((match) => [match.index, match.index + match[0].length]);
}
const read = (text: string, by: FastModel = model): Doc => annotate(text, lines(text), by);
const sentences = (doc: Doc) =>
  Array.from({ length: sentenceCount(doc) }, (_, s) => doc.text.slice(...sentenceSpan(doc, s)));

/** What is wrong with the trees of a document; an empty list when every sentence is a tree with one root. */
function faults(doc: Doc): string[] {
  const found: string[] = [];
  if (doc.sentStart[0] !== 0 || doc.sentStart.at(-1) !== doc.n) found.push('sentences do not cover the tokens');
  for (let s = 0; s < sentenceCount(doc); s++) {
    const [from, to] = [doc.sentStart[s] as number, doc.sentStart[s + 1] as number];
    if (to <= from || to - from > LONGEST_SENTENCE) found.push(`sentence ${s} has ${to - from} tokens`);
    let roots = 0;
    for (let i = from; i < to; i++) {
      if (headOf(doc, i) === -1) roots++;
      else if (headOf(doc, i) < from || headOf(doc, i) >= to) found.push(`head of ${i} lies outside`);
      let steps = 0;
      for (let at = i; at >= 0 && steps <= to - from; at = headOf(doc, at)) steps++;
      if (steps > to - from) found.push(`${i} hangs in a circle`);
    }
    if (roots !== 1) found.push(`sentence ${s} has ${roots} roots`);
  }
  for (let i = 0; i < doc.n; i++) {
    if (childrenOf(doc, i).some((child) => headOf(doc, child) !== i)) found.push(`children of ${i}`);
    if (i > 0 && (doc.tokStart[i] as number) < (doc.tokEnd[i - 1] as number))
      found.push(`tokens ${i - 1} and ${i} overlap`);
    if (/^\s*$/.test(formOf(doc, i))) found.push(`token ${i} is blank`);
  }
  return found;
}

describe('annotate reads plain news English', () => {
  const doc = read(
    'The Harim Front attacked the town of Talin on Monday. Its leader, Abu Talin, said the raid "was not ours".',
  );
  const at = (form: string): number => Array.from({ length: doc.n }, (_, i) => formOf(doc, i)).indexOf(form);

  test('sentences', () => expect(sentences(doc).length).toBe(2));
  test('a subject hangs under its verb', () => {
    expect(relOf(doc, at('Front'))).toBe('nsubj');
    expect(headOf(doc, at('Front'))).toBe(at('attacked'));
    expect(headOf(doc, at('attacked'))).toBe(-1);
  });
  test('an object, an oblique and an article', () => {
    expect(relOf(doc, at('town'))).toBe('obj');
    expect([uposOf(doc, at('The')), relOf(doc, at('The'))]).toEqual(['DET', 'det']);
    expect(headOf(doc, at('Monday'))).toBe(at('attacked'));
  });
  test('lemmas', () => {
    expect(['attacked', 'Its', 'said', 'was', 'Talin'].map((form) => lemmaOf(doc, at(form)))).toEqual([
      'attack',
      'its',
      'say',
      'be',
      'Talin',
    ]);
  });
  test('a passive with its agent', () => {
    const passive = read('Two bridges were destroyed by the Harim Front.');
    const rels = Array.from({ length: passive.n }, (_, i) => relOf(passive, i));
    expect(rels).toContain('nsubj:pass');
    expect(rels).toContain('aux:pass');
    expect(rels).toContain('obl:agent');
  });
  test('quotation spans come along, and the model is named', () => {
    expect(doc.quotes.length).toBe(1);
    expect(doc.model).toBe(model.id);
  });
});

/** The word that another one hangs on, and how. */
const tie = (doc: Doc, form: string): string[] => {
  const at = Array.from({ length: doc.n }, (_, i) => formOf(doc, i)).indexOf(form);
  return [relOf(doc, at), headOf(doc, at) < 0 ? '-' : formOf(doc, headOf(doc, at))];
};

describe('trees that are mended', () => {
  test.each([
    ['The army on 2 May killed four men in Talin.', 'May', ['nmod:unmarked', '2']],
    ['The army may kill four men.', 'may', ['aux', 'kill']],
    ['The minister, Talin Haro, who attended the meeting, said it was over.', 'minister', ['nsubj', 'said']],
    ['The minister, Talin Haro, who attended the meeting, said it was over.', 'attended', ['acl:relcl', 'minister']],
    ['Haro, who may stand again in June, said the road was closed.', 'Haro', ['nsubj', 'said']],
    ['The group, which has denied the attack, said it would sue.', 'denied', ['acl:relcl', 'group']],
    ['The prisoners that the army executed were farmers.', 'executed', ['acl:relcl', 'prisoners']],
    ['The prisoners that the army executed were farmers.', 'prisoners', ['nsubj', 'farmers']],
    ['The hostages whom the gunmen had taken in May were freed on Sunday.', 'hostages', ['nsubj:pass', 'freed']],
    ['The hostages whom the gunmen had taken in May were freed on Sunday.', 'gunmen', ['nsubj', 'taken']],
    ['The depot, which rebels captured last week, burned down on Friday.', 'depot', ['nsubj', 'burned']],
    ['The village that the rebels occupied is empty.', 'that', ['obj', 'occupied']],
    ['Gunmen stopped the bus and shot dead four men.', 'shot', ['conj', 'stopped']],
    ['Gunmen stopped the bus and shot dead four men.', 'men', ['obj', 'shot']],
    ['Gunmen shot dead a nurse.', 'nurse', ['obj', 'shot']],
    ['Judge shot dead in Brenna', 'Judge', ['nsubj:pass', 'shot']],
    ['Masked men burst into the studio and shot the editor.', 'editor', ['obj', 'shot']],
    ['The salvo had cost two women their lives.', 'women', ['obj', 'cost']],
    ['Three hurt by mortar fire, the mayor says.', 'fire', ['obl:agent', 'hurt']],
    ['A shot dog lay there.', 'dog', ['nsubj', 'lay']],
    ['A rocket tore through a house in Harim.', 'rocket', ['nsubj', 'tore']],
    ['Gunmen overran the outpost at Harim.', 'outpost', ['obj', 'overran']],
    ['Shot dead in Harim on Monday was a nurse.', 'Monday', ['obl', 'Shot']],
    ['The army subjected the town of Harim to mortar fire.', 'fire', ['obl', 'subjected']],
    ['The army shot down a helicopter over Harim.', 'helicopter', ['obj', 'shot']],
    ['The raid cost seven villagers their lives.', 'raid', ['nsubj', 'cost']],
    ['Mortar fire hurt three people in Harim.', 'people', ['obj', 'hurt']],
    ['The battle had begun near Harim.', 'battle', ['nsubj', 'begun']],
    ['The cost two years ago was lower.', 'cost', ['nsubj', 'lower']],
    ['The men were taken behind the mill and shot, a survivor said.', 'shot', ['conj', 'taken']],
    ['He was dragged into the yard and beaten by guards.', 'guards', ['obl:agent', 'beaten']],
    ['MISAT confirms: fighters of the Front halted the column.', 'MISAT', ['nsubj', 'confirms']],
    ['The bridge was built for the mill and shot towers.', 'shot', ['compound', 'towers']],
    ['His shot at goal went wide.', 'shot', ['nsubj', 'went']],
  ])('%s: %s', (text, form, wanted) => {
    const doc = read(text);
    expect(tie(doc, form)).toEqual(wanted);
    expect(faults(doc)).toEqual([]);
  });
});

describe('sentences', () => {
  test.each([
    ['ranks and titles end none', 'Lt. Gen. Karim Talin met Sgt. Harim. They spoke.', 2],
    ['initials end none', 'J. R. Talin spoke. Nobody came.', 2],
    ['a question and a shout', 'Who did it? They did! So it is said.', 3],
    ['figures with points', 'It rose by 1.5 percent. Then it fell.', 2],
    ['the end inside quotation marks', '"We left." Nobody answered.', 2],
    ['a quotation that its verb carries on', '"Did we leave?" asked the mayor.', 1],
  ])('%s', (_, text, count) => expect(sentences(read(text)).length).toBe(count));

  test('none crosses a paragraph', () => {
    expect(sentences(read('The mayor of Talin\nleft on Monday.'))).toEqual(['The mayor of Talin', 'left on Monday.']);
  });
  test('what lies outside the paragraphs is not read', () => {
    const text = 'HEADLINE\nThe mayor left.';
    expect(sentences(annotate(text, [[9, text.length]], model))).toEqual(['The mayor left.']);
  });
  test('a very long one is cut after a semicolon', () => {
    const text = `${'word '.repeat(150)}end; ${'and more '.repeat(90)}.`;
    const doc = read(text);
    expect(faults(doc)).toEqual([]);
    expect(sentences(doc)[0]?.endsWith('end;')).toBe(true);
  });
});

describe('annotate never fails and always gives trees', () => {
  test.each([
    ['nothing', ''],
    ['blanks', ' \n\t \u00a0\n'],
    ['one word', 'Talin'],
    ['one sign', '.'],
    ['four hundred words', 'word '.repeat(400)],
    ['a word of ten thousand letters', 'x'.repeat(10_000)],
    ['a thousand full stops', '. '.repeat(1000)],
    ['odd Unicode', '\ud83d\ud83d \u202e\u0301\ufeff 😀👩‍👩‍👧 ﷽ \0 ⁉ ½ Ⅷ ǅ ß ﬁ'],
    ['only marks', '"\'“”‘’()[]{}<>—–-…,;:!?/\\|@#$%^&*_+=~`'],
  ])('%s', (_, text) => expect(faults(read(text))).toEqual([]));

  const WORDS =
    `the a Talin Harim said that who killed 12 of in and , . ; : " ( ) not al-Talin don't U.S. $5 -- who's it by
    was destroyed ! ? town's Gen. ... 😀 e-mail cannot`.split(/\s+/);
  test('two hundred texts of random words', () => {
    const random = seeded(7);
    const wrong: string[] = [];
    for (let round = 0; round < 200; round++) {
      const size = Math.floor(random() * 60);
      const text = Array.from({ length: size }, () => WORDS[Math.floor(random() * WORDS.length)]).join(
        random() < 0.9 ? ' ' : '\n',
      );
      wrong.push(...faults(read(text)).map((fault) => `${fault} in ${text}`));
    }
    expect(wrong).toEqual([]);
  });

  test('even with random weights', () => {
    const random = seeded(11);
    const noise = { ...model.parser.moves, w: model.parser.moves.w.map(() => random() - 0.5) };
    const doc = read('a b c d e f g. '.repeat(30), { ...model, parser: { ...model.parser, moves: noise } });
    expect(faults(doc)).toEqual([]);
  });

  test('the same text gives the same document', () => {
    const text = 'The mayor of Talin said “no” twice. Harim’s men left.';
    expect(read(text)).toEqual(read(text));
  });
});

test.each([
  ['10:15 Mayor Haddur says that the road is open.', ['10:15', 'Mayor Haddur says that the road is open.']],
  ['9.40am: Police closed the bridge.', ['9.40am:', 'Police closed the bridge.']],
  ['10:15 trains were late.', ['10:15 trains were late.']],
])('the time before an entry of a live ticker is no part of its sentence: %s', (text, wanted) => {
  expect(sentences(read(text))).toEqual(wanted);
});

describe('sentences of news pages', () => {
  test.each([
    ['a dateline stands alone, as in the treebank', 'TALIN, Harim (AP) — The mayor left the town. Nobody came.', 3],
    ['a headline without a stop', 'Mayor of Talin resigns after raid', 1],
    ['initials of a person', 'The report by J. K. Talin was read on Monday. It was short.', 2],
    ['initials set apart by blanks', 'They met in the U. S. on Monday. It rained.', 2],
    ['a state and its army', 'The U.S. Army left Talin on Monday. It will not return.', 2],
    ['a month cut short', 'They met on Dec. 8 in Talin. No one spoke.', 2],
    ['a month cut short before a small letter', 'The bridge fell on 3 Feb. last year. Nobody mended it.', 2],
    ['a sound that is an answer', 'Mm. Who guards the bridge now?', 2],
    ['an answer of one word', 'Yeah. Talin was quiet that night.', 2],
    ['a company', 'Talin Oil Co. said it would close. Its shares fell.', 2],
    [
      'closing marks after the stop',
      'The mayor said, “We left.” The council was silent. (It had met on Monday.) Then it rained.',
      4,
    ],
    ['an ellipsis inside', 'We waited ... and nobody came.', 1],
    ['a list of numbers', 'It rose from 1.2 to 3.4 percent. The bank was silent.', 2],
    ['a line from an address', 'See www.talin.example.org for more. The site is new.', 2],
    ['a question that is quoted', '“Where are they?” she asked. “Nobody knows.”', 2],
    ['items of a list', 'The mayor asked three questions: who came, who left and who stayed.', 1],
  ])('%s', (_, text, count) => expect(sentences(read(text))).toHaveLength(count));

  test('a quotation of two sentences is cut between them', () => {
    expect(sentences(read('“We left the town. We shall return,” the mayor of Talin said on Monday.'))).toEqual([
      '“We left the town.',
      'We shall return,” the mayor of Talin said on Monday.',
    ]);
  });
});

test('a quarter of a million characters in one line is cut in linear time', () => {
  const line = 'The mayor of Talin left. Nobody came; "why?" asked Dr. Harim (of the U.S. Army) in 1999. ';
  const cut = (times: number): number => {
    const text = line.repeat(times);
    const from = performance.now();
    const { starts } = cutText(text, [[0, text.length]], model.gaps);
    expect(starts.length).toBeGreaterThan(20 * times);
    return performance.now() - from;
  };
  cut(300);
  expect(cut(3000)).toBeLessThan(40 * cut(300) + 300);
});

test('quotation marks set off by blanks stay with what they enclose', () => {
  expect(sentences(read('He left the town. « I shall return. » The council was silent.'))).toEqual([
    'He left the town.',
    '« I shall return. »',
    'The council was silent.',
  ]);
});
