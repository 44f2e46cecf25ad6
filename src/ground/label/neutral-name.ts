import type { Actor } from '../../core/reading.ts';
import { foldWords, type LabelTable, termsIn } from '../../extract/label/label-table.ts';

/** The actors, each by a name that takes no side where the article has one: not "Daesh" where it also says "Islamic State". */
export const withNeutralNames = (actors: readonly Actor[], table: LabelTable): Actor[] =>
  actors.map((actor) => {
    if (!takesSide(actor.name, table)) return actor;
    const neutral = actor.names.find((name) => !takesSide(name, table));
    return neutral === undefined ? actor : { ...actor, name: neutral };
  });

/** True for a name that is, or ends in, a term with a side: "Daesh", "the Haro regime". */
function takesSide(name: string, table: LabelTable): boolean {
  const words = foldWords(name);
  return words.some((_, at) => {
    const [term] = termsIn(words.slice(at), table);
    // "Jabhat al-Sham": behind the article of another language stands no English word.
    if (at > 0 && ARTICLE.test(words[at - 1] as string)) return false;
    return term !== undefined && /^(hostile|favourable)$/.test(term.tone) && term.words.length === words.length - at;
  });
}

const ARTICLE = /^(al|el|ul|ash|as|ad|an|ar|at|az|il|la|le|los|las)$/;
