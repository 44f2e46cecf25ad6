/** Verbs with which somebody says himself that he did it, with what may stand before them; the pieces of a pattern. */
export const SOON = '(?:(?:has|have|had|later|since|also|quickly|itself) ){0,2}';
export const CLAIMS = 'claim(?:s|ed)|admit(?:s|ted)|acknowledg(?:es|ed)|own(?:s|ed) up to|boast(?:s|ed) of|took';
