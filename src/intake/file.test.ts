import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Refusal } from '../core/errors.ts';
import type { RawDocument } from './document.ts';
import { type ReadOptions, readInputs, refuseFile } from './file.ts';

let folder = '';
const at = (name: string) => path.join(folder, name);
const write = (name: string, content: string | Uint8Array) => {
  mkdirSync(path.dirname(at(name)), { recursive: true });
  writeFileSync(at(name), content);
  return at(name);
};
const clock = () => new Date('2031-05-06T07:08:09Z');

async function read(paths: string[], given = {}, options: ReadOptions = {}): Promise<(RawDocument | Refusal)[]> {
  const all: (RawDocument | Refusal)[] = [];
  for await (const each of readInputs(paths, given, { clock, ...options })) all.push(each);
  return all;
}

const refusalsOf = (all: (RawDocument | Refusal)[]) => all.flatMap((each) => ('error' in each ? [each.error] : []));
const documentsOf = (all: (RawDocument | Refusal)[]) => all.flatMap((each) => ('error' in each ? [] : [each]));

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'stemma-intake-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('a file', () => {
  test('comes in with its bytes untouched, their hash, and when and how they came', async () => {
    const bytes = new TextEncoder().encode('\uFEFFThe army\r\nleft Talin.\n');
    const [doc] = documentsOf(await read([write('one/a.txt', bytes)]));
    expect(doc?.bytes).toEqual(bytes);
    expect(doc?.id).toBe(doc?.capture.sha256.slice(0, 16));
    expect(doc?.capture).toMatchObject({
      bytes: bytes.length,
      capturedAt: '2031-05-06T07:08:09.000Z',
      how: 'file',
      form: 'text',
      file: at('one/a.txt'),
    });
  });

  test.each([
    ['an empty file', 'empty.txt', '', 'E_EMPTY_FILE'],
    ['a file of another kind', 'a.docx', 'PK', 'E_UNKNOWN_FORM'],
    ['a file with a NUL byte', 'b.txt', 'abc\0def', 'E_BINARY_FILE'],
    ['a file full of control characters', 'c.txt', 'a\x01\x02b\x03\x04c', 'E_BINARY_FILE'],
    ['a PDF that is called a text', 'd.txt', '%PDF-1.7 and so on', 'E_BINARY_FILE'],
  ])('%s is refused by name', async (_what, name, content, code) => {
    const [error] = refusalsOf(await read([write(`bad/${name}`, content)]));
    expect(error?.code).toBe(code);
    expect(error?.message).toContain(name);
  });

  test('over twenty million bytes is refused without being read', async () => {
    const file = write('big/huge.html', '<p>');
    truncateSync(file, 50_000_000);
    const [error] = refusalsOf(await read([file]));
    expect(error).toMatchObject({ code: 'E_TOO_LARGE' });
    expect(error?.message).toContain('50000000 bytes');
  });

  test('that is missing, or no file at all, is refused, and the run goes on', async () => {
    const all = await read([at('no/such.txt'), '/dev/null', write('fine/z.txt', 'Fine.')]);
    expect(refusalsOf(all).map(({ code }) => code)).toEqual(['E_NO_FILE', 'E_UNKNOWN_FORM']);
    expect(documentsOf(all)).toHaveLength(1);
  });

  test('that may not be read is refused with the reason', () => {
    const denied = Object.assign(new Error('x'), { code: 'EACCES' });
    expect(refuseFile('a.txt', denied).message).toBe('a.txt cannot be read: permission denied');
  });
});

describe('a folder', () => {
  test('gives its articles and those of the folders in it, sorted, without hidden files and node_modules', async () => {
    for (const name of ['b.md', 'a.txt', 'sub/c.HTML', '.hidden.txt', '.git/d.txt', 'node_modules/e.txt', 'notes.pdf'])
      write(`tree/${name}`, 'Some words.');
    symlinkSync(at('tree'), at('tree/sub/loop'));
    const files = documentsOf(await read([at('tree')])).map((doc) => doc.capture.file);
    expect(files).toEqual([at('tree/a.txt'), at('tree/b.md'), at('tree/sub/c.HTML')]);
  });

  test('without articles is refused', async () => {
    write('bare/readme.pdf', 'x');
    expect(refusalsOf(await read([at('bare')]))[0]?.code).toBe('E_NO_ARTICLES');
  });

  test('with one bad file gives the others', async () => {
    write('mixed/1.txt', 'One.');
    write('mixed/2.txt', '');
    write('mixed/3.txt', 'Three.');
    const all = await read([at('mixed')]);
    expect(all.map((each) => 'error' in each)).toEqual([false, true, false]);
  });
});

describe('a file of JSON lines', () => {
  test('gives one document a line, keeps its id, and says how it came', async () => {
    const file = write(
      'lines/a.jsonl',
      '{"id":"x.1","text":"Grüße aus Talin.","outlet":"Talin Press"}\n\n{"html":"<p>Hi</p>","clean":true}\n',
    );
    const [first, second] = documentsOf(await read([file], { outlet: 'Other', published: '2031' }));
    expect(first).toMatchObject({ id: 'x.1', clean: false, given: { outlet: 'Talin Press', published: '2031' } });
    expect(new TextDecoder().decode(first?.bytes)).toBe('Grüße aus Talin.');
    expect(first?.capture).toMatchObject({ how: 'jsonl', form: 'text', file: `${file}:1` });
    expect(second).toMatchObject({
      clean: true,
      given: { outlet: 'Other' },
      capture: { form: 'html', file: `${file}:3` },
    });
  });

  test.each([
    ['{"text":', 'it is no JSON'],
    ['[1]', 'expected object'],
    ['{"id":"a"}', 'needs either "text" or "html"'],
    ['{"text":"a","html":"b"}', 'needs either "text" or "html"'],
    ['{"text":7}', '"text"'],
    ['{"text":"  "}', '"text" is empty'],
    ['{"text":"a","published":"2031-02-30"}', '"2031-02-30" is no date'],
    ['{"text":"a","url":"talin"}', '"talin" is no web address'],
  ])('refuses %s alone, naming file, line and why', async (line, why) => {
    const file = write('lines/bad.jsonl', `{"id":"a","text":"One."}\n${line}\n{"id":"b","text":"Two."}`);
    const all = await read([file]);
    expect(documentsOf(all).map(({ id }) => id)).toEqual(['a', 'b']);
    const [error] = refusalsOf(all);
    expect(error?.message).toContain(`line 2 of ${file} cannot be used: `);
    expect(error?.message).toContain(why);
  });

  test('a refused line keeps its id where it has one', async () => {
    const file = write('lines/id.jsonl', '{"id":"q7","text":""}');
    expect((await read([file]))[0]?.id).toBe('q7');
  });

  test('lines are cut right wherever the stream breaks', async () => {
    const bytes = new TextEncoder().encode('{"id":"ä","text":"Über Talin."}\r\n{"id":"b","text":"Zwei."}');
    async function* slowly() {
      yield new TextEncoder().encode(' ').subarray(0, 0);
      for (const byte of bytes) yield Uint8Array.of(byte);
    }
    expect(documentsOf(await read(['-'], {}, { stdin: slowly() })).map(({ id }) => id)).toEqual(['ä', 'b']);
  });
});

describe('standard input', () => {
  async function* of(text: string) {
    yield new TextEncoder().encode(text);
  }

  test.each([
    ['The army left Talin.', 'text'],
    ['<!DOCTYPE html><html><body><p>Hi</p></body></html>', 'html'],
  ])('%s is read as it opens', async (text, form) => {
    const [doc] = documentsOf(await read(['-'], {}, { stdin: of(text) }));
    expect(doc?.capture).toMatchObject({ form, how: 'stdin', file: '-' });
  });

  test('with nothing in it is refused', async () => {
    expect(refusalsOf(await read(['-'], {}, { stdin: of('') }))[0]?.code).toBe('E_EMPTY_FILE');
  });
});
