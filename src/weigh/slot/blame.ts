/** Words that name who did it, where the deed itself has no such party. The first group of a pattern is the party. */
export interface BlameRow {
  readonly pattern: RegExp;
  readonly why: string;
  readonly fires: string;
  readonly notIn: string;
}

const PARTY = "((?:the )?[\\p{L}'’ -]{3,60}?)";

export const BLAMES: readonly BlameRow[] = [
  {
    pattern: new RegExp(
      `\\b(?:under|by) the (?:shells|bombs|fire|guns|rockets|bullets|artillery) of ${PARTY}(?=[,.;]| (?:on|in|at)\\b)`,
      'giu',
    ),
    why: 'whose weapons they were',
    fires: 'Six pupils died under the shells of the army.',
    notIn: 'Six pupils died under the roof of the school.',
  },
  {
    pattern: new RegExp(
      `\\b(?:shells?|rockets?|fire|shots?|bombs?|missiles?|it) (?:came|(?:had|has|have) been fired|(?:was|were) fired) from ${PARTY}(?=[,.;]| (?:on|in|at|west|east|north|south)\\b)`,
      'giu',
    ),
    why: 'from where it was fired',
    fires: 'The shells came from army guns on the plain.',
    notIn: 'The boys came from the army school.',
  },
  {
    pattern: new RegExp(
      `\\b(?:mines?|charges?|bombs?|traps?|explosives|devices?) (?:that |which )?${PARTY} (?:had |has |have )?(?:itself |themselves )?(?:had |has |have )?(?:laid|planted|placed|buried|hidden|left|set)\\b`,
      'giu',
    ),
    why: 'who laid what burst',
    fires: 'The cart ran onto a mine that the army itself had laid.',
    notIn: 'The cart ran onto a road that the army itself had laid.',
  },
  {
    pattern: new RegExp(
      `\\b(?:laid|planted|placed|fired|dropped|launched|thrown) by ${PARTY}(?=[,.;]| (?:on|in|at|who|which|that)\\b)`,
      'giu',
    ),
    why: 'by whom it was laid or fired',
    fires: 'The shells were fired by the army.',
    notIn: 'The shells were found by the army.',
  },
  {
    pattern: /\b[Ii]t was ((?:the |\p{Lu})[\p{L}'’ -]{2,60}?) that\b/gu,
    why: 'puts who did it first',
    fires: 'It was the army that sank the ferry.',
    notIn: 'It was said that the army slept.',
  },
  {
    pattern: new RegExp(
      `\\b(?:perpetrators?|attackers?|gunmen|killers?|murderers?|assailants?) (?:belonged to|were (?:members|fighters|men) of) ${PARTY}(?=[,.;])`,
      'giu',
    ),
    why: 'says whose men they were',
    fires: 'The perpetrators belonged to the League.',
    notIn: 'The horses belonged to the League.',
  },
];
