import { childrenOf, type Doc, formOf, headOf, lemmaOf, relOf, sentenceOf } from '../../annotate/doc.ts';
import type { EventClass } from '../../core/reading.ts';

/** Words of a game that war lends its words to; one says it. */
const GAME =
  /^(?:goalkeeper|midfielder|batsm[ae]n|bowlers?|wickets?|innings|half-time|halftime|quarterback|goalless|tiebreak|semi-finals?|quarter-finals?|playoffs?|knockout|hat-trick|touchdown|grandstand|scoreline|equaliser|offside|podium|chessboard|checkmate|peloton|pitcher|hurdles?|sprinters?|golfers?|boxers?|wrestlers?|racket|bouncer)$/i;
/** Words that a game shares with the rest of life; two say it. */
const SHARED =
  /^(?:match|matches|goals?|strikers?|header|referee|coach|cups?|clubs?|finals?|derby|tournament|champions?|championship|scorer|penalty|pitch|stadium|trophy|medal|visitors|hosts|teams?|half|fans?|season|scored|players?)$/;
/** Where these stand, somebody was harmed at the game. */
const HARMED =
  /^(?:kill(?:ed|s|ing)|dead|died|wound(?:ed|ing)|shells?|rockets?|missiles?|drones?|mortars?|civilians?|children|wounded|injured|police|soldiers?|gunm[ae]n|bomb|bombs|bomber|troops|army|rebels?|militants?|shelling|hospital|victims?|tear|hostages?)$/i;

/** "The visitors battered the goal in the second half": sport told in the language of war. */
function isGame(doc: Doc, token: number): boolean {
  const s = sentenceOf(doc, token);
  const shared = new Set<string>();
  let [sure, harmed] = [false, false];
  for (let i = doc.sentStart[s] as number; i < (doc.sentStart[s + 1] as number); i++) {
    const word = formOf(doc, i);
    sure ||= GAME.test(word);
    harmed ||= i !== token && HARMED.test(word);
    if (i !== token && SHARED.test(word)) shared.add(word.toLowerCase());
  }
  return !harmed && (sure || shared.size > 1);
}

const WORK =
  /^(?:novel|film|movie|play|painting|museum|exhibition|opera|book|series|song|poem|story|comic|game|mural|canvas|drama|documentary|musical|ballet|cartoon|photograph|sculpture|chapter|scene|saga|epic)s?$/i;
const SHOWS = new Set(
  'show tell open depict portray stage recreate feature paint begin end follow centre center describe recount evoke'.split(
    ' ',
  ),
);

/** "her novel opens with the burning of a farm": what a work of art is about did not happen. */
function isShown(doc: Doc, token: number): boolean {
  const verb = headOf(doc, token);
  return (
    verb >= 0 &&
    SHOWS.has(lemmaOf(doc, verb)) &&
    childrenOf(doc, verb).some((c) => relOf(doc, c) === 'nsubj' && WORK.test(formOf(doc, c)))
  );
}

/** Whether a word of force is only played: in sport, or in a work of art. */
export const isPlayed = (doc: Doc, token: number, kind: EventClass | '-'): boolean =>
  kind === 'ASSAULT' && (isShown(doc, token) || isGame(doc, token));
