import type { Line } from './line.ts';

/** Words that speak to the reader, and words with which an outlet speaks of itself, in a few languages. */
const YOU =
  /(?<![\p{L}’'])(?:you|your|yours|yourself|vous|votre|vos|ihre?n?|deine?|usted|ustedes|tu|você|seu)(?![\p{L}])/iu;
const US = /(?<![\p{L}’'])(?:us|our|ours|me|my|nous|notre|nos|uns|unsere?[nrms]?|nuestr[oa]s?|nosotros)(?![\p{L}])/u;

/** Words that stand before a noun or close a phrasal verb: after a bare first word they make it a command. */
const AFTER_COMMAND = /^(?:a|an|the|this|that|these|our|us|your|my|me|here|now|more|up|it|to|all|for)$/i;
const NO_VERB =
  /^(?:the|a|an|this|that|these|those|what|when|where|who|why|how|which|and|but|or|for|from|with|without|all|not|no|one|two|here|there|more|most|much|many|some|only|even|also|after|before|as|at|in|on|to|of|by|if|it|he|she|they|we|i|you|his|her|its|their|our|is|are|was|were|be|been|into|over|under|than|then|now|up|about|against|between|during|since|until|while|because|like|out|down|off|next|both|such|same|rather|nearly|almost|according|except)$/i;

/** The signs by which a line speaks to the reader. Words inside quotation marks do not count: there somebody else is spoken to. */
export interface Address {
  readonly you: boolean;
  readonly us: boolean;
  readonly asks: boolean;
  readonly exclaims: boolean;
  readonly commands: boolean;
  /** How many of them hold. */
  readonly cues: number;
}

/** What in a line speaks to the reader. */
export function readAddress(line: Line): Address {
  const said = line.text.replace(/[“"«„][^”"»]*(?:[”"»]|$)/gu, ' ').replace(/‘[^’]*’(?!\p{L})/gu, ' ');
  const signs = {
    you: YOU.test(said),
    us: US.test(said),
    asks: /[?？؟]/u.test(said),
    exclaims: /!/.test(said),
    commands: said.split(/(?<=[.!?:])\s+/u).some(isCommand),
  };
  return { ...signs, cues: Object.values(signs).filter(Boolean).length };
}

/** A capitalised word that could be a bare verb, followed by what a verb takes: "Leave a", "Follow us", "Sign up". */
function isCommand(sentence: string): boolean {
  const [first, second] = sentence.trim().split(/\s+/);
  if (first === undefined || second === undefined) return false;
  if (!/^\p{Lu}\p{Ll}{1,9}$/u.test(first) || NO_VERB.test(first) || /(?:ing|ed|ly|ion|[^s]s)$/.test(first))
    return false;
  return AFTER_COMMAND.test(second.replace(/[.,!:]+$/, ''));
}
