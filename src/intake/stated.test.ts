import { describe, expect, test } from 'vitest';
import { checkPublished, checkUrl } from './stated.ts';

describe('a publication date as a person states it', () => {
  test.each(['2031', '2031-04', '2031-04-30', '2032-02-29', '2031-04-01/2031-04-03', '2031-04/2031-05'])(
    'may be %s',
    (value) => expect(checkPublished(value)).toBe(value),
  );

  test.each([
    '',
    'yesterday',
    '2031-02-29',
    '2031-13',
    '2031-00-10',
    '2031-04-31',
    '2031-05-02/2031-05-01',
    '1/2/3',
    '31-04-30',
  ])('cannot be "%s"', (value) => expect(() => checkPublished(value)).toThrow(`"${value}" is no date`));

  test('keeps the printed local day when a time of day is given', () => {
    expect(checkPublished('2031-04-30T23:40:00+03:00')).toBe('2031-04-30');
  });
});

describe('a web address as a person states it', () => {
  test('is given back as it was written', () => {
    expect(checkUrl(' https://talin.example/a?b=1#c ')).toBe('https://talin.example/a?b=1#c');
  });

  test.each(['talin.example', 'javascript:alert(1)', 'file:///etc/passwd', 'https://'])('cannot be "%s"', (value) =>
    expect(() => checkUrl(value)).toThrow(`"${value}" is no web address`),
  );
});
