const NAME =
  "\\p{Lu}[\\p{L}\\p{M}.'’-]*(?: (?:\\p{Lu}[\\p{L}\\p{M}.'’-]*|al-\\p{Lu}[\\p{L}'’-]*|de|van|von|der|den|la|le|el|bin|ibn|da|di))*";
const BYLINE = new RegExp(
  `^(?:By|BY|by|Von|Par|Por|Di):? (?<names>${NAME}(?:(?:, | and | & | und | et | y )${NAME})*)(?:,? (?:in|for|at|of) [^.!?]{2,40}|,? \\p{Ll}[\\p{L} ]{3,40})?$`,
  'u',
);

/** The names in a line that says who wrote the text ("By Jane Doe and Omar Roe in Talin"); nothing in any other line. */
export function readByline(line: string): string | undefined {
  if (line.split(/\s+/).length > 14) return undefined;
  return BYLINE.exec(line.trim())?.groups?.names;
}

/**
 * A byline as a page declares it, without "By", dates and addresses; nothing when it is a web address or the
 * outlet's own name.
 */
export function tidyByline(declared: string, outlet: string | undefined): string | undefined {
  if (/^https?:|^www\.|@.*\.|\.(?:com|org|net)\b/i.test(declared.trim())) return undefined;
  const tidy = declared
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:by|von|par|por)[: ]\s*/i, '')
    .replace(/[|•·,–-]?\s*(?:\p{L}+\.? \d{1,2}, \d{4}|\d{1,2} \p{L}+ \d{4}|\d{4}-\d{2}-\d{2}).*$/u, '')
    .trim();
  if (tidy === '' || tidy.length > 200 || !/\p{L}{2}/u.test(tidy)) return undefined;
  return outlet !== undefined && tidy.toLowerCase() === outlet.toLowerCase() ? undefined : tidy;
}
