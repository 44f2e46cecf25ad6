import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { capture } from './capture.ts';
import { readPage } from './page.ts';

const paragraphs = [
  'The army withdrew from the town of Talin on Sunday after three days of heavy fighting, residents said by telephone.',
  'A spokesman for the Harim Front said that its fighters, who number about 400, had entered the town without a shot.',
  'The governor of the province called the withdrawal a “tactical move” and promised that the soldiers would be back.',
  'Aid workers reported that the hospital had received 17 wounded people, among them four children from one family.',
];

interface Parts {
  readonly head?: string;
  readonly before?: string;
  readonly after?: string;
  readonly inside?: string;
}

const pageOf = ({ head = '', before = '', after = '', inside = '' }: Parts) => `<!doctype html><html lang="en"><head>
  <title>Army leaves Talin after three days | Talin Press</title>${head}</head><body>${before}<main><article>
  <h1>Army leaves Talin after three days</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}${inside}
  </article></main>${after}</body></html>`;

const read = (html: string, given: { url?: string } = {}, clean = false) =>
  readPage(
    capture(new TextEncoder().encode(html), {
      how: 'file',
      file: 'page.html',
      form: 'html',
      given,
      clean,
      at: new Date('2031-05-10T00:00:00Z'),
    }),
  );

describe('a page', () => {
  test('gives its paragraphs with breaks between them and its title without the outlet', async () => {
    const page = await read(pageOf({}));
    expect(page.text.split('\n\n')).toEqual(paragraphs);
    expect(page.title).toEqual({ value: 'Army leaves Talin after three days', from: 'h1' });
    expect(page.language).toEqual({ value: 'en', from: 'html.lang' });
  });

  test('keeps what stands around the article as set aside', async () => {
    const page = await read(
      pageOf({
        before: '<nav><ul><li>Home</li><li>Weather</li></ul></nav>',
        after: '<aside><h3>Most read</h3><p>Ten ways to bake bread</p></aside><footer>Write to us</footer>',
      }),
    );
    const aside = page.setAside.map(({ text }) => text).join('\n');
    for (const piece of ['Home', 'Weather', 'Most read', 'Ten ways to bake bread', 'Write to us']) {
      expect(aside).toContain(piece);
      expect(page.text).not.toContain(piece);
    }
  });

  test('sets captions aside as captions', async () => {
    const page = await read(
      pageOf({ inside: '<figure><img src="a.png"><figcaption>Smoke over Talin on Saturday</figcaption></figure>' }),
    );
    expect(page.setAside.map(({ text }) => text).join('\n')).toContain('Smoke over Talin on Saturday');
    expect(page.text).not.toContain('Smoke over Talin');
  });

  test('without an article keeps all of its text and says so', async () => {
    const page = await read('<p>Short.</p><p>Words.</p>', {}, false);
    expect(page.text).toContain('Short.');
  });

  test('that is already an article keeps every block', async () => {
    const page = await read('<h2>One</h2><p>Two<br>three</p><ul><li>four</li></ul>', {}, true);
    expect(page.text.split('\n\n')).toEqual(['One', 'Two', 'three', 'four']);
  });

  test.each([
    ['without a body tag', `<!doctype html><html lang="en"><head><title>Talin</title></head><p>Hi there.</html>`],
    ['without a head tag', '<html lang="en"><title>Talin</title><p>Hi there.'],
    ['without any frame', '<!DOCTYPE html><title>Talin</title><p>Hi there.'],
    ['without an html tag', '<head><title>Talin</title></head><body><p>Hi there.</body>'],
  ])('%s is read all the same', async (_what, html) => {
    const page = await read(html, {}, true);
    expect(page.text).toBe('Hi there.');
    expect(page.title?.value).toBe('Talin');
  });

  test('with no text at all is refused', async () => {
    await expect(read('<html><body><script>var a = 1;</script></body></html>')).rejects.toThrow(
      'no article text is left',
    );
  });
});

describe('a hostile page', () => {
  beforeEach(() => {
    vi.stubGlobal('fetch', () => {
      throw new Error('something was fetched');
    });
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  test('runs nothing, fetches nothing, and nothing but text comes out', async () => {
    const page = await read(
      pageOf({
        head: '<script>globalThis.pwned = 1</script><style>p { color: red }</style><base href="javascript:alert(1)">',
        before:
          '<img src=x onerror="globalThis.pwned = 2"><svg onload="globalThis.pwned = 3"><script>evil()</script></svg>',
        inside: `<p onclick="steal()">The mayor said: <b onmouseover="x()">nothing</b> was lost.<script>document.write("ha")</script></p>
          <iframe srcdoc="<script>bad()</script>"></iframe><template><p>hidden words</p></template>
          <p style="display:none">unseen words</p><noscript>no script words</noscript><math><mtext>odd</mtext></math>`,
      }),
      { url: 'https://www.youtube.com/watch?v=abc' },
    );
    const all = page.text + page.setAside.map(({ text }) => text).join(' ');
    expect((globalThis as Record<string, unknown>).pwned).toBeUndefined();
    for (const trace of [
      'pwned',
      'evil',
      'steal',
      'onclick',
      'document.write',
      'color: red',
      'srcdoc',
      'hidden words',
      'unseen',
    ])
      expect(all).not.toContain(trace);
  });

  test('nested ten thousand deep is read or refused, never a crash', async () => {
    const deep = `${'<div>'.repeat(10_000)}${paragraphs.join(' ')}${'</div>'.repeat(10_000)}`;
    const outcome = await read(pageOf({ inside: deep })).then(
      (page) => page.text.length > 0,
      (error) => error.code === 'E_BAD_HTML',
    );
    expect(outcome).toBe(true);
  });

  test('with broken tags still gives its words', async () => {
    const page = await read(`<html><body><div><p>${paragraphs[0]}<p>${paragraphs[1]}<b>${paragraphs[2]}`);
    expect(page.text).toContain('tactical move');
  });
});

describe('what a page declares', () => {
  const linked = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

  test('in JSON-LD comes before meta tags, and the printed local day stays', async () => {
    const page = await read(
      pageOf({
        head: `${linked({
          '@graph': [
            { '@type': 'Organization', '@id': '#o', name: 'Talin Press' },
            {
              '@type': 'NewsArticle',
              headline: 'Army leaves Talin after three days',
              datePublished: '2031-05-06T23:50:00+03:00',
              author: [{ name: 'Lina Sabb' }, { name: 'Omar Tell' }],
              publisher: { '@id': '#o' },
            },
          ],
        })}<meta property="article:published_time" content="2031-05-01">`,
      }),
    );
    expect(page.published).toEqual({ value: '2031-05-06', from: 'jsonld.datePublished' });
    expect(page.byline).toEqual({ value: 'Lina Sabb, Omar Tell', from: 'jsonld.author' });
    expect(page.outlet).toEqual({ value: 'Talin Press', from: 'jsonld.publisher' });
  });

  test.each([
    ['<meta property="article:published_time" content="2031-05-06T01:00:00Z">', 'meta.article:published_time'],
    ['<meta name="DC.date.issued" content="20310506">', 'meta.dc.date.issued'],
    ['<meta name="date" content="Tue, 06 May 2031 22:10:00 GMT">', 'meta.date'],
  ])('%s gives the day', async (head, from) => {
    expect((await read(pageOf({ head }))).published).toEqual({ value: '2031-05-06', from });
  });

  test.each([
    ['<time datetime="2031-05-06T10:00">today</time>', 'time'],
    ['<span itemprop="datePublished" content="2031-05-06">6/5</span>', 'datePublished'],
    ['<div class="post-date">6 May 2031</div>', 'named element'],
  ])('%s gives the day, too', async (inside, from) => {
    expect((await read(pageOf({ inside }))).published).toEqual({ value: '2031-05-06', from });
  });

  test('the address gives the day where nothing surer does', async () => {
    const page = await read(pageOf({}), { url: 'https://talin.example/2031/05/06/army' });
    expect(page.published).toEqual({ value: '2031-05-06', from: 'url' });
  });

  test('a day before 1995 or after the receipt is not believed', async () => {
    const head = '<meta name="date" content="1970-01-01"><meta name="pubdate" content="2044-01-01">';
    expect((await read(pageOf({ head }))).published).toBeUndefined();
  });

  test('its text in JSON-LD is taken where the page itself has none', async () => {
    const head = linked({ '@type': 'NewsArticle', articleBody: paragraphs.join('\n') });
    const page = await read(`<html><head>${head}</head><body><div id="app"></div></body></html>`);
    expect(page.text.split('\n')).toEqual(paragraphs);
    expect(page.notes.map(({ code }) => code)).toContain('declared-body');
  });

  test('its text is read where a script was to unhide it', async () => {
    const page = await read(
      `<html><body><div hidden="" id="later"><article>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></div></body></html>`,
    );
    expect(page.text).toContain('tactical move');
  });

  test('broken JSON-LD is passed over', async () => {
    const head =
      '<script type="application/ld+json">{"@type": "NewsArticle", </script><meta name="author" content="Lina Sabb">';
    expect((await read(pageOf({ head }))).byline).toEqual({ value: 'Lina Sabb', from: 'meta.author' });
  });

  test('no author is better than an address', async () => {
    const head = '<meta property="article:author" content="https://social.example/lina">';
    expect((await read(pageOf({ head }))).byline).toBeUndefined();
  });

  test('its canonical address is believed only within its own site', async () => {
    const head = '<link rel="canonical" href="https://www.talin.example/army">';
    expect((await read(pageOf({ head }), { url: 'https://m.talin.example/x' })).url?.value).toBe(
      'https://www.talin.example/army',
    );
    expect((await read(pageOf({ head }), { url: 'https://copycat.example/x' })).url).toBeUndefined();
  });
});
