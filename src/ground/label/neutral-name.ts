import type { Actor } from '../../core/reading.ts';
import { foldWords, type LabelTable, termsIn } from '../../extract/label/label-table.ts';

/** The actors, each by a name that takes no side where the article has one: not "Daesh" where it also says "Islamic State". */
export const withNeutralNames = (actors: readonly Actor[], table: LabelTable): Actor[] =>
  actors.map((actor) => {
    if (!takesSide(actor.name, table)) return actor;
    const neutral = actor.names.find((name) => !takesSide(name, table));
    return neutral === undefined ? actor : { ...actor, name: neutral };
  });

/** True for a name that takes a side by itself, "Daesh", or ends in such a word in small letters, "the Haro regime"; "Army of Martyrs" is a name like others. */
function takesSide(name: string, table: LabelTable): boolean {
  const words = foldWords(name);
  const hasSide = (tone: string): boolean => /^(hostile|favourable)$/.test(tone);
  const [whole] = termsIn(words, table);
  if (whole?.as === 'proper' && whole.words.length === words.length && hasSide(whole.tone)) return true;
  const last = name.split(/\s+/).at(-1) ?? '';
  if (words.length < 2 || !/^\p{Ll}+$/u.test(last)) return false;
  return termsIn([last], table).some(({ tone }) => hasSide(tone));
}
