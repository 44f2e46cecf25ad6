import { onceForWords } from '../../core/once.ts';

/** Words of a name that tell nothing of whom it names. */
const EMPTY: ReadonlySet<string> = new Set(
  'the a an of for in at to and on its his her their our this that by with from as'.split(' '),
);

/** The words that tell a name, folded: "Ministry of the Interior" and "Interior Ministry" have the same. */
export const nameWords = onceForWords((name): ReadonlySet<string> => {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s?(?=\W|$)/g, ' ')
    .split(/[^\p{L}\p{N}]+/u);
  return new Set(words.filter((word) => word !== '' && !EMPTY.has(word)).map(singular));
});

/** "miners" and "miner", "Brigades" and "Brigade" are one word here. */
const singular = (word: string): string => (word.length > 4 && /[^su]s$/.test(word) ? word.slice(0, -1) : word);

/** True when one name says all that the other says: "the police" and "the Caldre police". */
export function saysAll(more: ReadonlySet<string>, less: ReadonlySet<string>): boolean {
  return less.size > 0 && [...less].every((word) => more.has(word));
}

/** Who holds an office and the office itself: "the foreign minister" speaks as the Foreign Ministry. */
const OFFICE_OF: Readonly<Record<string, string>> = {
  presidential: 'president',
  presidency: 'president',
  minister: 'ministry',
  ministerial: 'ministry',
  governorate: 'governor',
  prefecture: 'prefect',
  ambassador: 'embassy',
  consulate: 'consul',
  commissioner: 'commission',
  prosecution: 'prosecutor',
  chancellery: 'chancellor',
  parliamentary: 'parliament',
  archdiocese: 'diocese',
  bishop: 'diocese',
  archbishop: 'diocese',
  episcopal: 'diocese',
  municipality: 'mayor',
  mayoralty: 'mayor',
  mayoress: 'mayor',
  administration: 'governor',
  headmaster: 'school',
  headmistress: 'school',
  headteacher: 'school',
  rector: 'university',
  rectorate: 'university',
  abbot: 'monastery',
  abbess: 'convent',
  naval: 'navy',
  defense: 'defence',
  gendarme: 'gendarmerie',
  coastguard: 'coast guard',
};

/** Words of a rank inside an office: a deputy speaks for it as the holder does. */
const INSIDE: ReadonlySet<string> = new Set(['deputy', 'vice', 'acting', 'senior', 'interim']);

/** The words of a body or an office, by which its holder, his deputy and the house are one: "Vice-Minister of Health". */
export function bodyWords(name: string): ReadonlySet<string> {
  const words = [...nameWords(name)].filter((word) => !INSIDE.has(word));
  return new Set(words.flatMap((word) => (OFFICE_OF[word] ?? word).split(' ')));
}
