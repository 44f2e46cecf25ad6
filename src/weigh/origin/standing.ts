import type { Actor, Reading } from '../../core/reading.ts';
import { isRole, phraseOf } from './phrase.ts';

/** What an article says a person is, in the words beside his name. */
export interface Standing {
  /** Roles: "chief engineer of the dam company", "the Front's negotiator". */
  readonly roles: readonly string[];
  /** Whose he is, where no role says it: "of the coast guard", "who heads Harim Rights Watch". */
  readonly bodies: readonly string[];
  /** The title before his name is one he had: "retired general". */
  readonly past: boolean;
}

const REACH = 120;

/** The end of the words behind a name: a stop, or the verb of the sentence. */
const END =
  /[,.;:!?()–—“”"\n]| (?:said|says?|told|tells|announced|reported|reports|added|has|had|have|was|is|were|and|who|which|that|on|wrote|confirmed|counted|put|puts|gave|denied|called|spoke|claimed|insisted|warned)\b/u;

const OF = /^,? (?:of|for|from|with|at|speaking for|speaking on behalf of|on behalf of) (?:the |our |its )?/u;
const WHO =
  /^,? (?:and |now )?who (?:now |also |still )?(?:heads|leads|chairs|commands|directs|runs|oversees|represents|(?:speaks|negotiates|acts|works|answers) for|presides over|serves (?:in|with)|fights (?:for|with)|belongs to) (?:the |our |its )?/u;
const HAD = /\b(?:former|retired|ex|one-time|deposed|ousted)[ -](?:[\p{L}-]+ ){0,4}$/iu;
/** "Speaking for the union, Ina Sorr said". */
const FOR =
  /\b(?:[Ss]peaking|[Aa]cting|[Oo]n behalf) (?:for|of|on behalf of) (?:the |our |its )?([^,.;:]{3,60}), (?:\p{Lu}\p{L}+\.? )?$/u;
const BESIDE = /^, (?:the |an? |our |its )?/u;

/** Reads the words around every mention of the name. */
export function standingOf({ text, mentions }: Reading, { id }: Pick<Actor, 'id'>): Standing {
  const [roles, bodies]: [string[], string[]] = [[], []];
  let past = false;
  for (const { span, form, actor } of mentions) {
    if (actor !== id || form !== 'name') continue;
    const after = text.slice(span[1], span[1] + REACH);
    past ||= HAD.test(text.slice(Math.max(0, span[0] - REACH), span[0]));
    const whose = (WHO.exec(after) ?? OF.exec(after))?.[0];
    if (whose !== undefined) bodies.push(upTo(after.slice(whose.length)));
    const beside = BESIDE.exec(after)?.[0];
    const role = beside === undefined ? '' : upTo(after.slice(beside.length));
    if (isRole(phraseOf(role).head)) roles.push(role);
    const before =
      /(?:^|[,.;:“”"\n]|\b(?:said|says|told|by|to|reports?|reported|writes?|confirms?|confirmed|informs?|from) )\s*((?:the |our |its )?[\p{L}\p{M}’' -]{3,80}), (?:the )?(?:\p{Lu}\p{L}+\.? )?$/u.exec(
        text.slice(Math.max(0, span[0] - REACH), span[0]),
      )?.[1];
    if (before !== undefined && isRole(phraseOf(before).head)) roles.push(before);
    const speaking = FOR.exec(text.slice(Math.max(0, span[0] - REACH), span[0]))?.[1];
    if (speaking !== undefined) bodies.push(speaking);
  }
  return { roles: filled(roles), bodies: filled(bodies), past };
}

const upTo = (words: string): string => {
  const at = END.exec(words)?.index;
  return (at === undefined ? words : words.slice(0, at)).trim();
};

const filled = (all: readonly string[]): string[] => [...new Set(all.filter((words) => words !== ''))];
