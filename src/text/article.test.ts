import { describe, expect, test } from 'vitest';
import type { Page } from '../intake/document.ts';
import { cleanArticle } from './article.ts';
import type { OutletRow } from './outlet.ts';
import { repairText } from './repair.ts';

const outlets: OutletRow[] = [
  { name: 'Harim Press', aliases: ['HARIMP'], domains: ['harim.example'], kind: 'agency' },
  { name: 'Morning Lantern', aliases: [], domains: ['lantern.example'], kind: 'outlet' },
];

const prose = [
  'The army withdrew from the town of Talin on Sunday after three days of fighting, residents said.',
  'A spokesman for the Harim Front said that its fighters had entered the town without a shot.',
  'The governor called the withdrawal a “tactical move” and promised that the soldiers would be back.',
  'It will not be the last battle.',
];

const clean = (text: string, more: Partial<Page> = {}, given = {}) =>
  cleanArticle({ text, setAside: [], notes: [], ...more }, { given, clean: false, outlets });
const kept = (text: string) => {
  const found = clean(text);
  return found.paragraphs.map(([start, end]) => found.text.slice(start, end));
};
const aside = (text: string) => clean(text).setAside.map((piece) => [piece.why, piece.text]);

describe('debris', () => {
  test.each([
    ['a ticker', '1,250 €', 'number-only line'],
    ['a view counter', 'Read so far: 318', 'counter'],
    ['a wallet', 'Litecoin: q9x0ke94tzz2mmv81ahw6p3du5yj9rs4', 'identifier'],
    ['a footer identifier', 'HARIMP06032031000045ID99887', 'identifier'],
    ['a mail address', 'WRITE TO: desk@lantern.example', 'contact line'],
    ['a row of signs', '* * *', 'ornament'],
  ])('%s is set aside by its form', (_what, line, why) => {
    const text = ['Army leaves Talin after three days', line, ...prose].join('\n\n');
    expect(aside(text)).toContainEqual([why, line]);
    expect(kept(text)).toEqual(['Army leaves Talin after three days', ...prose]);
  });

  test('an identifier that runs into the headline is cut off it, and the rest is a repeat', () => {
    const headline = 'Army leaves Talin after three days';
    const glued = `COIN: q9x0ke94tzz2mmv81ahw6p3du5yj9rs4${headline}`;
    const text = [headline, glued, ...prose].join('\n');
    expect(aside(text)).toEqual([
      ['identifier', 'COIN: q9x0ke94tzz2mmv81ahw6p3du5yj9rs4'],
      ['repeated line', headline],
    ]);
  });

  test('the buttons under the headline go, a standfirst stays', () => {
    const top = ['Army leaves Talin after three days', 'Front fighters enter the town at dawn, residents say'];
    const text = [...top, 'Share', 'Post', '3 min read', `TALIN (Harim Press) — Talks stalled.`, ...prose].join('\n\n');
    expect(kept(text)).toEqual([...top, 'Talks stalled.', ...prose]);
  });

  test('a plea to the reader behind the article goes, with the comment form', () => {
    const tail = [
      'Back the Lantern',
      'Did our report help you? Then please give us a coin!',
      'Write a comment',
      'Your address stays hidden from others. Stars mark what is needed *',
    ];
    const text = [...prose, ...tail].join('\n\n');
    expect(kept(text)).toEqual(prose);
    expect(aside(text).map(([, words]) => words)).toEqual(tail);
  });

  test('a pointer before the article goes when furniture stands before it', () => {
    const text = [
      'Army leaves Talin after three days',
      'Coins: 14',
      'You can read our report in Talinese: HERE.',
      ...prose,
    ].join('\n');
    expect(kept(text)).toEqual(['Army leaves Talin after three days', ...prose]);
  });

  test.each([
    ['a heading inside', [prose[0], 'Three days of fire', prose[1], prose[2]]],
    ['a short quotation', [prose[0], prose[1], '“We are tired,” said one of them.', prose[2]]],
    ['a question of the writer', [prose[0], prose[1], prose[2], 'Who will pay for it?']],
    [
      'a list the text leads into',
      [prose[0], prose[1], 'The towns that changed hands:', 'Talin', 'Port Harim', 'Deir Sabb', prose[2]],
    ],
    [
      'a paragraph with an address in it',
      [prose[0], 'The group, which writes at front@harim.example, said that it had nothing to add to that.', prose[2]],
    ],
    [
      'a quotation that speaks to “you”',
      [prose[0], prose[1], prose[2], '“You will see us again! Remember us,” he told the crowd.'],
    ],
    ['a last sentence that broke off', [prose[0], prose[1], prose[2], 'The ministry said that it would not']],
    ['a pair of figures between paragraphs', [prose[0], 'Killed: 14', 'Injured: 30', prose[1], prose[2]]],
    ['a number that ends a broken sentence', [prose[0], 'The crowd was put at', '30,000.', prose[1], prose[2]]],
    ['an hour that comes twice', [prose[0], '9:05 p.m.', prose[1], '9:05 p.m.', prose[2]]],
    ['a year and an hour as headings', [prose[0], '2031', prose[1], '14:05', prose[2]]],
  ])('%s stays', (_what, lines) => expect(kept(lines.join('\n\n'))).toEqual(lines));

  test('an article that speaks to its readers throughout loses none of its lines', () => {
    const lines = [
      'You may not know the town of Talin, but your bread comes from there.',
      'If you walk through its market, you will see what we mean.',
      'You should go, and you should take your time.',
      'Will you?',
    ];
    expect(kept(lines.join('\n\n'))).toEqual(lines);
  });

  test('where every line looks like debris all of it stays, with a note', () => {
    const found = clean('12,5\n\n14,2');
    expect(found.text).toBe('12,5\n\n14,2');
    expect(found.notes.map(({ code }) => code)).toContain('nothing-cut');
  });

  test('nothing is cut from a text that is already an article', () => {
    const text = 'Read: 14\r\n\r\n  The army&nbsp;left Talin.  \n';
    const found = cleanArticle({ text, setAside: [], notes: [] }, { given: {}, clean: true, outlets });
    expect(found.text).toBe(text);
    expect(found.setAside).toEqual([]);
    expect(found.paragraphs.map(([start, end]) => text.slice(start, end))).toEqual([
      'Read: 14',
      'The army&nbsp;left Talin.',
    ]);
  });

  test('lines wrapped at a fixed width are one paragraph again', () => {
    const text =
      'The army withdrew from the town of Talin on Sunday after\nthree days of fighting, residents said by telephone late\nin the evening, and the market opened again at noon on\nMonday under the eyes of two dozen armed men and women\nwho wore the green badge of the front.\n\nA second paragraph follows.';
    expect(kept(text)).toEqual([
      text.slice(0, text.indexOf('\n\n')).replaceAll('\n', ' '),
      'A second paragraph follows.',
    ]);
  });
});

describe('the headline', () => {
  test('is the first line without a stop', () => {
    const found = clean(['Army leaves Talin after three days', ...prose].join('\n\n'));
    expect(found.title).toBe('Army leaves Talin after three days');
    expect(found.headline && found.text.slice(...found.headline)).toBe(found.title);
  });

  test('may be long', () => {
    const headline =
      'Army leaves Talin after three days of fighting – as governor warns of a long winter while front leader insists that the people of the valley have nothing at all to fear from him';
    expect(clean([headline, ...prose].join('\n')).title).toBe(headline);
  });

  test('is missing where the text opens with its first sentence', () => {
    const found = clean(prose.join('\n\n'));
    expect(found.title).toBeUndefined();
    expect(found.headline).toBeUndefined();
  });

  test('is the declared one where the page declares one', () => {
    const title = { value: 'Army leaves | Morning Lantern', from: 'title' };
    const outlet = { value: 'Morning Lantern', from: 'meta.og:site_name' };
    const found = clean(prose.join('\n\n'), { title, outlet });
    expect(found.title).toBe('Army leaves');
    expect(found.headline).toBeUndefined();
  });
});

describe('byline, outlet and credit', () => {
  test('a line that says who wrote it becomes the byline', () => {
    const found = clean(
      ['Army leaves Talin after three days', 'By Lina Sabb and Omar Tell in Talin', ...prose].join('\n'),
    );
    expect(found.byline).toBe('Lina Sabb and Omar Tell');
    expect(found.setAside.map(({ why }) => why)).toEqual(['byline']);
  });

  test('a misspelt credit in brackets is read as the agency it is one letter away from', () => {
    const found = clean([...prose, '(HARIM PRES)'].join('\n\n'), {}, { outlet: 'Morning Lantern' });
    expect(found).toMatchObject({ outlet: 'Morning Lantern', credit: 'Harim Press' });
    expect(found.setAside.map(({ why }) => why)).toEqual(['credit']);
  });

  test('a credit behind the last full stop is cut off the paragraph', () => {
    const found = clean([...prose.slice(0, 2), `${prose[2]} (Harim Press)`].join('\n\n'));
    expect(found.text.endsWith('would be back.')).toBe(true);
    expect(found.setAside.map(({ text }) => text)).toEqual(['(Harim Press)']);
  });

  test.each([
    ['its web address', prose.join('\n'), { url: 'https://www.lantern.example/a' }],
    ['the address lantern.example in a line set aside', [...prose, 'MAIL: desk@lantern.example'].join('\n'), {}],
  ])('the outlet is read from %s, and a note says so', (basis, text, given) => {
    const found = clean(text, {}, given);
    expect(found.outlet).toBe('Morning Lantern');
    expect(found.notes.map(({ message }) => message).join()).toContain(basis);
  });

  test('nobody is named where nothing says who published it', () => {
    expect(clean(prose.join('\n'))).not.toHaveProperty('outlet');
  });
});

describe('the publication date', () => {
  const dated = [`TALIN, March 6, 2031 (Harim Press) - ${prose[0]}`, ...prose.slice(1)].join('\n\n');

  test('is stated by the dateline, which is cut off the first sentence', () => {
    const found = clean(dated);
    expect(found.published).toEqual({ value: '2031-03-06', basis: 'stated', from: 'dateline' });
    expect(found.text.startsWith('The army withdrew')).toBe(true);
    expect(found.setAside[0]).toMatchObject({ why: 'dateline', text: 'TALIN, March 6, 2031 (Harim Press) -' });
  });

  test('given comes before declared comes before stated, and what disagrees is noted', () => {
    const published = { value: '2031-03-07', from: 'meta.date' };
    expect(clean(dated, { published }, { published: '2031-03' }).published).toEqual({
      value: '2031-03',
      basis: 'given',
    });
    const found = clean(dated, { published });
    expect(found.published).toMatchObject({ value: '2031-03-07', basis: 'metadata' });
    expect(found.notes.map(({ code }) => code)).toContain('date-conflict');
  });

  test('stands in the path of the address where nothing declares it', () => {
    const found = clean(prose.join('\n'), {}, { url: 'https://lantern.example/2031/03/06/army' });
    expect(found.published).toEqual({ value: '2031-03-06', basis: 'metadata', from: 'url' });
  });

  test('an identifier that gives the same day confirms the dateline', () => {
    const found = clean(`${dated}\n\nHARIMP06032031000045ID99887`);
    expect(found.notes.map(({ code }) => code)).toContain('date-confirmed');
  });

  test('an identifier alone sets no date but is noted', () => {
    const found = clean(`${prose.join('\n\n')}\n\nHARIMP06032031000045ID99887`);
    expect(found.published).toBeUndefined();
    expect(found.notes.map(({ code }) => code)).toContain('date-hint');
  });

  test('a dateline without a year gives none, unless an identifier supplies it', () => {
    const yearless = [`TALIN, March 6 (Harim Press) - ${prose[0]}`, ...prose.slice(1)].join('\n\n');
    expect(clean(yearless).published).toBeUndefined();
    expect(clean(`${yearless}\n\nHARIMP06032031000045ID99887`).published?.value).toBe('2031-03-06');
  });
});

describe('the language', () => {
  test.each([
    ['en', prose.join(' ')],
    ['fr', 'L’armée a quitté la ville de Talin dimanche après trois jours de combats, ont déclaré des habitants.'],
    ['ar', 'انسحب الجيش من مدينة تالين يوم الأحد بعد ثلاثة أيام من القتال العنيف بحسب السكان'],
    ['und', 'Talin 14.'],
  ])('is %s', (language, text) => expect(clean(text).language).toBe(language));

  test('is the declared one for a text too short to tell, and a note says where the two differ', () => {
    expect(clean('Talin 14.', { language: { value: 'de-CH', from: 'html.lang' } }).language).toBe('de');
    const found = clean(prose.join(' '), { language: { value: 'fr', from: 'html.lang' } });
    expect(found.language).toBe('en');
    expect(found.notes.map(({ code }) => code)).toContain('language-differs');
  });
});

describe('nothing is lost', () => {
  // A small generator with a fixed seed, so that a failure can be seen again.
  const shuffled = (seed: number) => {
    let state = seed * 2_654_435_761;
    const next = (below: number) => {
      state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 1) >>> 0;
      return state % below;
    };
    const pieces = [
      ...prose,
      'Army leaves Talin after three days',
      'By Lina Sabb',
      'TALIN, March 6, 2031 (Harim Press) - The army left the town, said residents who had stayed.',
      '0 €',
      '2,400 € &amp; more',
      'Seen: 14',
      'COIN: q9x0ke94tzz2mmv81ahw6p3du5yj9rs4Army leaves Talin after three days',
      'Write to us: desk@lantern.example',
      'Weâ€™re back! Will you help us?',
      '(HARIM PRES)',
      '“What now?”',
      'Talin\u00a0\u00a0market\u200b',
      '军队星期天离开了塔林市。',
      'Read on',
      'Read on',
      '—',
    ];
    const breaks = ['\n', '\n\n', '\r\n\r\n', '\n\n\n\n', '  \n'];
    return Array.from(
      { length: 4 + next(16) },
      () => `${pieces[next(pieces.length)]}${breaks[next(breaks.length)]}`,
    ).join('');
  };
  const bare = (text: string) => repairText(text).layer.text.replace(/\s+/gu, '');

  test.each(Array.from({ length: 150 }, (_, i) => i + 1))('of text number %i', (seed) => {
    const given = shuffled(seed);
    const found = clean(given);
    const origin = (offset: number) => found.map.findLast((run) => run.to <= offset)?.from ?? 0;
    const pieces = [
      ...found.paragraphs.map(([start, end]) => ({ from: origin(start), text: found.text.slice(start, end) })),
      ...found.setAside.map(({ span, text }) => ({ from: span[0], text })),
    ].sort((a, b) => a.from - b.from);
    expect(pieces.map(({ text }) => bare(text)).join('')).toBe(bare(given));
    for (const { span, text } of found.setAside) expect(given.slice(span[0], span[1])).toBe(text);
    for (const { to, from, length } of found.map)
      if (length > 1) expect(given.slice(from, from + length)).toBe(found.text.slice(to, to + length));
    const digits = (text: string) => text.replace(/\D/g, '');
    expect(digits(pieces.map(({ text }) => bare(text)).join(''))).toBe(digits(bare(given)));
  });
});
