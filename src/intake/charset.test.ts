import { describe, expect, test } from 'vitest';
import { decodeBytes, findCharset } from './charset.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));

describe('the encoding of a document', () => {
  test('is UTF-8 when the bytes are valid UTF-8, whatever the page declares', () => {
    const page = utf8('<meta charset="windows-1251"><p>Café in Talin');
    expect(findCharset(page, 'html')).toEqual({ name: 'utf-8', basis: 'valid' });
  });

  test('is what the page declares when the bytes are no UTF-8', () => {
    const page = latin('<meta charset="iso-8859-2"><p>Caf\xe9');
    expect(findCharset(page, 'html')).toEqual({ name: 'iso-8859-2', basis: 'declared' });
  });

  test('is UTF-16 by its mark, and by its zeros without one', () => {
    const words = 'The army left Talin.';
    const wide = Uint8Array.from([...words].flatMap((char) => [char.charCodeAt(0), 0]));
    expect(findCharset(Uint8Array.from([0xff, 0xfe, ...wide]), 'text')).toEqual({ name: 'utf-16le', basis: 'bom' });
    expect(decodeBytes(wide, findCharset(wide, 'text').name).text).toBe(words);
  });

  test('stays UTF-8 when only a byte is broken, and the broken place is counted', () => {
    const bytes = Uint8Array.from([...utf8('Café, naïve, “über”, déjà vu. '), 0xff, ...utf8(' The end.')]);
    expect(findCharset(bytes, 'text').name).toBe('utf-8');
    expect(decodeBytes(bytes, 'utf-8').broken).toBe(1);
  });

  test('a replacement character that the author wrote is no broken byte', () => {
    expect(decodeBytes(utf8('a \uFFFD b'), 'utf-8').broken).toBe(0);
  });

  test('is guessed for text of one byte a letter', () => {
    const bytes = latin('Le caf\xe9 de Talin est ferm\xe9 depuis l\x92\xe9t\xe9, dit le maire.');
    const { name, basis } = findCharset(bytes, 'text');
    expect(basis).toBe('guessed');
    expect(decodeBytes(bytes, name).text).toContain('café');
  });
});
