import { CLAIMS, SOON } from '../claim-word.ts';
import { type BlameRow, DEED, PARTY as NAMED, OTHER_MATTER, SORT, WEAPON } from './blame-row.ts';

const PARTY = "((?:the )?[\\p{L}'’ -]{3,60}?)";

/** A name before some words. It is looked for only in texts that have them: it may begin at every word. */
const before = (words: string): Pick<BlameRow, 'pattern' | 'needs'> => ({
  pattern: new RegExp(`\\b${NAMED} ${words}`, 'gu'),
  needs: new RegExp(` ${words}`, 'u'),
});

/** Where a text blames somebody by the words of a row: the first group of each match is the party. */
export const blamesIn = ({ pattern, needs }: BlameRow, text: string): RegExpExecArray[] =>
  needs === undefined || needs.test(text) ? [...text.matchAll(pattern)] : [];

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
    pattern: /\b[Ii]t (?:was|is) ((?:the |\p{Lu})[\p{L}'’ -]{2,60}?) that\b/gu,
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
  {
    pattern: new RegExp(
      `\\b(?:blam(?:e[sd]?|ing)|accus(?:e[sd]?|ing)|suspect(?:s|ed)?|incriminat(?:e[sd]?|ing)) ${NAMED}(?= (?:of|for|over|in) |[.,;:"”]| (?:who|which|saying|and|but|while)\\b)(?! ${OTHER_MATTER})`,
      'gu',
    ),
    why: 'a charge',
    fires: 'The council blamed the Harbour Boys.',
    notIn: 'The council blamed the Harbour Boys for the collapse of the talks.',
  },
  {
    pattern: new RegExp(
      `\\b(?:pin(?:s|ned|ning)?|la(?:y|ys|id|ying)|put(?:s|ting)?) (?:the )?(?:\\p{Ll}+ ){0,2}(?:blame|guilt|responsibility|${DEED}) (?:squarely |firmly )?(?:on|upon|at the (?:door|feet) of) ${NAMED}`,
      'gu',
    ),
    why: 'lays the deed at the door of somebody',
    fires: 'He pinned the massacre on the Free Coast Movement.',
    notIn: 'He pinned the medal on the Free Coast captain.',
  },
  {
    pattern: new RegExp(
      `\\battribut(?:e[sd]?|ing) (?:the |this |that |both |these )?(?:\\p{Ll}+ ){0,2}(?:it|${DEED}) to ${NAMED}`,
      'gu',
    ),
    why: 'gives the deed to somebody',
    fires: 'The council attributes the attack to the Federal Police.',
    notIn: 'The council attributes the delay to the Federal Police.',
  },
  {
    pattern: new RegExp(
      `\\b(?:hold(?:s|ing)?|held) ${NAMED} (?:\\p{Ll}+ )?(?:responsible|accountable|to blame)\\b`,
      'gu',
    ),
    why: 'holds somebody answerable',
    fires: 'The observers held the Nembro air force responsible.',
    notIn: 'The observers held the Nembro air force map.',
  },
  {
    pattern: new RegExp(
      `\\b(?:point(?:s|ed|ing)?(?: (?:the|a|its|his|her) finger)? (?:at|to)|see(?:s|ing)? the hand of|bear(?:s|ing)? the (?:hallmarks?|signature|stamp) of) ${NAMED}(?! (?:use|used|position))`,
      'gu',
    ),
    why: 'points at somebody',
    fires: 'The paper points at the Lim Tribes Union.',
    notIn: 'The paper points out the Lim Tribes Union.',
  },
  {
    ...before(
      '(?:was|were|is|are|stands?|stood|had been|has been|to be) (?:behind (?:the |this |that |both |it\\b)|responsible for (?:the |this |that |both |it\\b)|to blame(?: |[.,;]))',
    ),
    why: 'says who was behind it',
    fires: 'The Tolun army was behind the barrage.',
    notIn: 'The Tolun army was behind schedule.',
  },
  {
    pattern: new RegExp(
      `\\b(?:perpetrated|carried out|committed|conducted|executed|staged|mounted|delivered|effected|done|inflicted|caused|ordered) (?:(?:on|in|at|near) [^.;]{1,50}? )?by ${NAMED}`,
      'gu',
    ),
    why: 'by whom it was done',
    fires: 'The attack was perpetrated by the Dawn Army.',
    notIn: 'The survey was read by the Dawn Army.',
  },
  {
    pattern: new RegExp(`\\b(?:handiwork|work|doing|deed) of ${NAMED}`, 'gu'),
    why: 'whose work it was',
    fires: 'It was the work of the Harbour Boys.',
    notIn: 'It was the workshop of the Harbour Boys.',
  },
  {
    pattern: new RegExp(`\\bat the hands of ${NAMED}`, 'gu'),
    why: 'by whose hands they fell',
    fires: 'Four monks died at the hands of the Desert Shield.',
    notIn: 'Four monks died at the gates of the Desert Shield.',
  },
  {
    ...before(
      `${SOON}(?:${CLAIMS}) (?:(?:full )?responsibility|credit|the ${DEED}|it (?:had )?(?:carried out|planted|fired|staged))\\b`,
    ),
    why: 'says himself that he did it',
    fires: 'The Lake Province Brigades claimed the raid in a statement.',
    notIn: 'The Lake Province Brigades claimed the lake.',
  },
  {
    pattern: new RegExp(
      `\\b[Rr]esponsibility (?:for [^.;]{1,60} )?(?:was|has been|is) (?:claimed|taken|assumed) by ${NAMED}`,
      'gu',
    ),
    why: 'says himself that he did it',
    fires: 'Responsibility was claimed by the Black Banner.',
    notIn: 'Responsibility was given by the Black Banner.',
  },
  {
    ...before(
      '(?:said|says|announced|wrote|reported|boasted) (?:that )?(?:it|they|its \\p{Ll}+) (?:(?:had|has|have) )?(?:carried out|sent (?:it|them)\\b|mined|planted|fired|detonated|attacked|shot|killed|struck|hit|targeted|set off|blew up|ambushed|stormed|raided|shelled|bombed|did it)\\b',
    ),
    why: 'says himself that he did it',
    fires: 'Jabal Ansar said its men had planted both.',
    notIn: 'Jabal Ansar said its men had trees to plant.',
  },
  {
    pattern: new RegExp(
      `\\b(?:[Tt]his|[Ii]t|[Tt]hat|[Tt]hese|[Tt]hose)(?: was| were| is|['’]s) (?:clearly |all )?${NAMED}(?=[.,!”"]|$)`,
      'gmu',
    ),
    why: 'names who did it in a bare clause',
    fires: '“This was the army.”',
    notIn: '“This was the army camp.”',
  },
  {
    pattern: new RegExp(
      `\\b(?:[Aa]lleged|[Ss]uspected|[Rr]eported) (?:perpetrator|belligerent|attacker|doer)s?: ${NAMED}`,
      'gu',
    ),
    why: 'a line of a form that names who did it',
    fires: 'Alleged perpetrator: Varsk Air Force.',
    notIn: 'Alleged motive: Varsk Air Force pay.',
  },
  {
    pattern: new RegExp(
      `\\b(?:wears?|wore|wearing|bears?|bore|bearing|flew|flying|with) (?:the )?(?:\\p{Ll}+ ){0,2}(?:armbands?|uniforms?|insignia|badges?|patch|patches|scarves|flags?|markings|emblems?|colours|colors) of ${NAMED}`,
      'gu',
    ),
    why: 'what they wore',
    fires: 'The men wore the blue armbands of the Koroa Front.',
    notIn: 'The men wore the blue armbands of mourning.',
  },
  {
    pattern: new RegExp(
      `(?<!\\b(?:destroyed|hit|struck|downed|intercepted|shot down|on|at|against|near|captured|seized) (?:an? |the |\\p{Ll}+ )?)\\b${WEAPON} of ${NAMED}`,
      'gu',
    ),
    weak: true,
    why: 'whose weapon it was',
    fires: 'Six died when a drone of the junta hit the well.',
    notIn: 'They shot down a drone of the junta.',
  },
  {
    pattern: new RegExp(
      `(?<!\\b(?:destroyed|hit|struck|downed|intercepted|shot down|on|at|against|near|captured|seized|of) (?:an? |the |\\p{Ll}+ )?)\\b(?!${SORT})${NAMED} (?:own )?${WEAPON}\\b`,
      'gu',
    ),
    needs: new RegExp(` ${WEAPON}\\b`, 'u'),
    weak: true,
    why: 'whose weapon it was',
    fires: 'Five neighbours died when Varsk guns opened up.',
    notIn: 'Five neighbours destroyed Varsk guns.',
  },
  {
    pattern: new RegExp(`\\b(?:attributed|ascribed|imputed) (?:[^.;,]{1,40} )?to ${NAMED}`, 'gu'),
    why: 'to whom it is given',
    fires: 'The strike is attributed to the Sarabi Air Force.',
    notIn: 'The strike is audible to the Sarabi Air Force.',
  },
  {
    pattern: new RegExp(
      `\\b(?:in the (?:hands|custody) of|at gunpoint by|held (?:captive |prisoner )?by) ${NAMED}`,
      'gu',
    ),
    why: 'who has them in his hands',
    fires: 'They have been in the hands of the Sarabi coast guard since Saturday.',
    notIn: 'They have been in the boats of the Sarabi coast guard since Saturday.',
  },
  {
    pattern: new RegExp(
      `\\bfrom (?:the )?(?:positions?|lines?|territory|area|base|barracks|posts?|side) (?:held by|of|controlled by) ${NAMED}`,
      'gu',
    ),
    why: 'from whose ground it was fired',
    fires: 'The fire was opened from the positions of the 72nd Brigade.',
    notIn: 'The fire was visible in the positions of the 72nd Brigade.',
  },
  {
    pattern: new RegExp(
      `\\b(?:vans?|cars?|vehicles?|trucks?|lorr(?:y|ies)|planes?|boats?|guns?|weapons?|men|attackers|killers) (?:belongs?|belonged) to ${NAMED}`,
      'gu',
    ),
    why: 'whose the men or their vehicles are',
    fires: 'The van belongs to the Directorate of State Protection.',
    notIn: 'The mill belongs to the Directorate of State Protection.',
  },
  {
    pattern: new RegExp(
      `\\b(?:hail|rain|volley|burst|storm) of ${NAMED} (?:bullets|fire|shells|rockets|lead)\\b`,
      'gu',
    ),
    why: 'whose bullets they were',
    fires: 'He died in a hail of police bullets.',
    notIn: 'He died in a house of police pensioners.',
  },
  {
    pattern: new RegExp(
      `\\b(?:attackers|intruders|raiders|assailants|perpetrators|kidnappers|abductors|killers|gunmen)[,–— -]+(?:[\\p{Ll}\\d]+ ){0,4}(?:bandits|members|men|fighters|soldiers) of ${NAMED}`,
      'gu',
    ),
    why: 'whose men they were',
    fires: 'The intruders, some 40 bandits of the Red Dawn, fled.',
    notIn: 'The visitors, some 40 members of the Red Dawn, fled.',
  },
];
