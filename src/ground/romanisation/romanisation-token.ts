/** One word of a name that counts: particles are gone, `abu X` and `abd al-X` are one token each. */
export interface NameToken {
  /** Folded; of a kunya ("Abu Talin") and of a servant name ("Abd al-Karim") what stands behind `abu` and `abd`. */
  readonly text: string;
  readonly kind: 'plain' | 'kunya' | 'servant';
  /** An article stood before it: "al-Talini". */
  readonly article: boolean;
  /** The word with its marks written out ("shahin" for Şahin), where it has such marks. */
  readonly spelt?: string;
}

const PARTICLE = /^(bin|ben|ibn|bint|bn|wal|wa|and|of|the|for)$/;
const ARTICLE = /^(al|el|ul)$/;
const ABU = /^(abu|abou|abo|aboo|abi|abul)$/;
const ABD = /^(abd|abd[aeou]l|abdoul|abdu|abd[eu](?:r|s|sh|n|d|z|t))$/;
const LINK = /^(al|el|ul|ar|er|as|es|ash|ad|an|en|az|us|ur|uz)$/;
/** "Abdelkader", "Abderrazak", "Abdikarim": what stands before the name that makes it one, the article with it. */
const JOINED_ABD = /^abd(?:(?:ou|[aueoi])(?:l|(r|s|n|d|z|t)(?=\1))?)(?=\p{L}{4})(?!l?ah)/u;
/** "Abubakar": a kunya written as one word. */
const JOINED_ABU = /^ab[ou]u?(?=[bcdfghjklmnqrstwyz]\p{L}{3})/u;
const SHORTENED: ReadonlyMap<string, string> = new Map([
  ['mohd', 'muhammad'],
  ['muhd', 'muhammad'],
  ['mhd', 'muhammad'],
  ['md', 'muhammad'],
]);
const ASSIMILATED = /^[aeu](sh|dh|th|s|d|t|r|n|z)$/;
const TITLE =
  /^(mr|mrs|ms|dr|prof|gen|col|lt|brigadier|colonel|lieutenant|admiral|marshal|senior|ayatollah|hojjatoleslam|hojatoleslam|sheikh|shaikh|shaykh|cheikh|sheik|haji|hajji|hajj|mullah|mulla|maulavi|mawlawi|sayyid|sayed|president|general|leader|commander|emir|amir)$/;

/** A name without case, marks and apostrophes; dashes of every kind are plain, "FAMILY, Given" is turned round. */
export function foldName(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[\u02b0-\u02ff\u2018-\u201b\u2032`\u00b4']/g, '')
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/ß/g, 'ss')
    .replace(/[øØ]/g, 'o')
    .replace(/[ıİ]/g, 'i')
    .replace(/["“”]/g, '')
    .toLowerCase();
  const turned = /^([^,]+),\s*(.+)$/.exec(plain);
  return (turned ? `${turned[2]} ${turned[1]}` : plain).trim();
}

/** Letters whose marks are sounds, as English, German and Slavic hands write them out. */
const WRITTEN: ReadonlyMap<string, string> = new Map([
  ...([
    ['š', 'sh'],
    ['ş', 'sh'],
    ['ș', 'sh'],
    ['ž', 'zh'],
    ['č', 'ch'],
    ['ç', 'ch'],
    ['ć', 'ch'],
  ] as const),
  ...([
    ['ö', 'oe'],
    ['ü', 'ue'],
    ['ä', 'ae'],
    ['ğ', 'gh'],
  ] as const),
]);
const MARKED = /[šşșžčçćöüäğ]/gu;

const kept = new Map<string, readonly NameToken[]>();
const KEPT = 250_000;

/** The tokens of a name that are compared; never empty unless the name holds no letter at all. Remembered. */
export function nameTokens(name: string): readonly NameToken[] {
  let tokens = kept.get(name);
  if (!tokens) {
    tokens = cutName(name);
    if (kept.size >= KEPT) kept.clear();
    kept.set(name, tokens);
  }
  return tokens;
}

function cutName(name: string): NameToken[] {
  const raw = wordsOf(name);
  const lower = name.normalize('NFC').toLowerCase();
  const found = cutWords(raw);
  if (!MARKED.test(lower)) return found;
  // The same words once more, marks written out: they stand at the same places unless a mark made a particle.
  const spelt = cutWords(wordsOf(lower.replace(MARKED, (letter) => WRITTEN.get(letter) as string)));
  if (spelt.length !== found.length) return found;
  return found.map((token, i) => {
    const { text } = spelt[i] as NameToken;
    return text === token.text ? token : { ...token, spelt: text };
  });
}

const wordsOf = (name: string): string[] =>
  foldName(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

function cutWords(raw: readonly string[]): NameToken[] {
  const found: NameToken[] = [];
  let article = false;
  for (let i = 0; i < raw.length; i++) {
    const word = raw[i] as string;
    const next = raw[i + 1];
    if (next === undefined) {
      if (!PARTICLE.test(word) || found.length === 0) found.push(plainToken(word, article));
      continue;
    }
    if (PARTICLE.test(word)) continue;
    if (ARTICLE.test(word) || isAssimilated(word, next)) {
      article = true;
      continue;
    }
    if (ABU.test(word)) {
      i = skipArticle(raw, i + 1, ARTICLE);
      found.push({ text: raw[i] as string, kind: 'kunya', article: false });
    } else if (ABD.test(word)) {
      i = skipArticle(raw, i + 1, LINK);
      found.push(servant(raw[i] as string));
    } else found.push(plainToken(word, article));
    article = false;
  }
  while (found.length > 1 && TITLE.test((found[0] as NameToken).text)) found.shift();
  return found;
}

/** "ash-Sharq": the article takes the sound of what follows, and only then it is an article. */
const isAssimilated = (word: string, next: string): boolean => ASSIMILATED.test(word) && next.startsWith(word.slice(1));

/** The index of the word after an article at `i`, or `i` where there is none. */
const skipArticle = (raw: readonly string[], i: number, article: RegExp): number =>
  article.test(raw[i] as string) && i + 1 < raw.length ? i + 1 : i;

function plainToken(word: string, article: boolean): NameToken {
  if (word.length > 6 && JOINED_ABD.test(word)) return servant(word.replace(JOINED_ABD, ''));
  if (word.length > 6 && JOINED_ABU.test(word))
    return { text: word.replace(JOINED_ABU, ''), kind: 'kunya', article: false };
  return { text: SHORTENED.get(word) ?? word, kind: 'plain', article };
}

/** "Abd Allah" is one name, whose second half is nothing by itself. */
const servant = (rest: string): NameToken =>
  /^(al|ul|el|a|u|e|o)?l?lah/.test(rest)
    ? { text: 'abdullah', kind: 'plain', article: false }
    : { text: rest, kind: 'servant', article: false };

/** "altawili" without its written-on article; nothing when there is none to take off. */
export const withoutArticle = (word: string): string | undefined =>
  word.length >= 7 && /^[ae]l[bcdfghjkmqrstwyz]/.test(word) ? word.slice(2) : undefined;
