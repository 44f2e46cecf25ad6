/** Words right before a day that is one of speaking or writing, and not of a deed. */
const SAYING =
  /\b(?:(?:said|says|say|announce[sd]?|told [^,.;]{1,40}|confirm(?:s|ed)|den(?:y|ies|ied)|report(?:s|ed)|declare[sd]?|state[sd]|add(?:s|ed)|wrote|writes|warn(?:s|ed)|claim(?:s|ed)|insist(?:s|ed)|repl(?:ies|ied)|published|disclosed|acknowledged|admitted|explained|testified|recounted)(?: (?:late|early))?(?: on| in [^,.;]{1,30} on)?|(?:report|statement|message|note|interview|press conference|broadcast|communique|communiqué|letter|leaflet|telegram|article|edition|issue|bulletin|briefing|speech|announcement) (?:of|on|from|dated|in its|in our)(?: the)?) $/iu;

/** True where the words before a day say that somebody spoke or wrote on it: "said on Tuesday", "our report of Thursday". */
export const isOfSaying = (before: string): boolean => SAYING.test(before.replace(/\s+/g, ' '));
