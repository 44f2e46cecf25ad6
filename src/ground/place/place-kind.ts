import type { Place } from '../../extract/gazetteer/atlas.ts';
import type { ToponymDraft } from '../../extract/toponym/toponym.ts';

/** What kind of thing a place is, as far as the words beside a name tell it. */
export type Kind = 'province' | 'district' | 'town' | 'water' | 'other';

const WORDS: readonly (readonly [kind: Kind, words: string])[] = [
  ['province', 'province|state|governorate|region|oblast|department'],
  ['district', 'district|county|counties|parish|borough|subdistrict|raion'],
  ['town', 'town|city|village|suburb|municipality|capital'],
  ['water', 'river|lake|sea|gulf|bay|strait'],
];
const BEFORE = new RegExp(`\\b(${WORDS.map(([, words]) => words).join('|')}) of (?:the )?$`, 'i');
const BEHIND = new RegExp(`^ (${WORDS.map(([, words]) => words).join('|')})\\b`, 'i');

/** The kinds that the words around a name give it: "the province of Harim", "Harim district". */
export function kindsOf(text: string, { span }: ToponymDraft): Kind[] {
  const found = [
    BEFORE.exec(text.slice(Math.max(0, span[0] - 30), span[0])),
    BEHIND.exec(text.slice(span[1], span[1] + 16)),
  ];
  return found.flatMap((match) => {
    const word = match?.[1]?.toLowerCase();
    const row = word === undefined ? undefined : WORDS.find(([, words]) => words.split('|').includes(word));
    return row ? [row[0]] : [];
  });
}

/** The kind a place of the gazetteer is of. */
export function kindOf({ code }: Place): Kind {
  if (code === 'ADM1' || code === 'ADMD' || code === 'RGN') return 'province';
  if (/^ADM[2345]$/.test(code)) return 'district';
  if (/^(?:PPL|STLMT)/.test(code)) return 'town';
  return /^(?:STM|LK|SEA|GULF|BAY|STRT|CNL|OCN)/.test(code) ? 'water' : 'other';
}
