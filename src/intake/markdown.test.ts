import { describe, expect, test } from 'vitest';
import { readMarkdown } from './markdown.ts';

describe('a Markdown article', () => {
  test('gives its blocks as plain text and its front matter as declared', async () => {
    const page = await readMarkdown(`---
title: "Talin: the army leaves"
date: 2031-05-06
author: [Lina Sabb, Omar Tell]
source: Talin Press
url: https://talin.example/a
lang: en
---

# Talin: the army leaves

The *army* left [Talin](https://talin.example) on Sunday,
residents said.

- First point
- Second point
`);
    expect(page.text).toBe(
      'Talin: the army leaves\n\nThe army left Talin on Sunday, residents said.\n\nFirst point\n\nSecond point',
    );
    expect(page.published).toEqual({ value: '2031-05-06', from: 'front matter date' });
    expect(page.byline?.value).toBe('Lina Sabb, Omar Tell');
    expect(page.outlet).toEqual({ value: 'Talin Press', from: 'front matter source' });
    expect(page.url?.value).toBe('https://talin.example/a');
    expect(page.language?.value).toBe('en');
  });

  test('lets no script through', async () => {
    const page = await readMarkdown('Before.\n\n<script>evil()</script>\n\n<b onclick="x()">After</b> it.');
    expect(page.text).toBe('Before.\n\nAfter it.');
  });

  test('notes a date that is none and leaves it out', async () => {
    const page = await readMarkdown('---\ndate: last week\n---\nText.');
    expect(page.published).toBeUndefined();
    expect(page.notes[0]?.message).toContain('"last week" is no date');
  });

  test('keeps front matter that is no YAML in the text', async () => {
    const page = await readMarkdown('---\n: : [\n---\nText.');
    expect(page.text).toContain(': : [');
    expect(page.notes[0]?.code).toBe('front-matter');
  });
});
