/** The parts of words that name somebody by what he is: "the army's chief engineer at Lomm". */
interface Phrase {
  /** The noun that says what it is, lower case: "engineer". */
  readonly head: string;
  /** The words before it: "chief". */
  readonly before: string;
  /** Whose it is: "army". */
  readonly owner?: string;
  /** What stands behind the first preposition: "Lomm". */
  readonly behind?: string;
}

const ARTICLE = /^(?:the|an?|our|its|their|his|her|this|one)\s+/i;

/** Takes words apart; what stands behind a comma or a relative pronoun is no part of them. */
export function phraseOf(words: string): Phrase {
  const all = (words.split(/[,;:(]| (?:who|which|that|whose) /)[0] ?? '').trim().replace(ARTICLE, '');
  const split = /^(.+?) (?:of|for|at|in|from|with|to|on|under|over) (?:the |its |our |their |an? )?(.+)$/iu.exec(all);
  const [main, behind] = [split?.[1] ?? all, split?.[2]];
  const owned = /^(.+(?:['’]s|s['’])) (.+)$/u.exec(main);
  const rest = (owned?.[2] ?? main).split(/\s+/);
  return {
    ...{ head: (rest.at(-1) ?? '').toLowerCase(), before: rest.slice(0, -1).join(' ') },
    ...(owned?.[1] === undefined ? {} : { owner: owned[1].replace(/['’]s?$/, '') }),
    ...(behind === undefined ? {} : { behind }),
  };
}

/** The noun that says what words name. */
export const headOf = (words: string): string => phraseOf(words).head;

/** Nouns of people who speak for the body that stands beside them. */
const ROLES: ReadonlySet<string> = new Set(
  (
    'spokesman spokeswoman spokesperson spokesmen chief boss head leader commander commandant director secretary chairman chairwoman ' +
    'chairperson chair president treasurer manager officer official engineer doctor surgeon physician nurse matron midwife sister porter warden ' +
    'captain colonel major general lieutenant sergeant brigadier marshal inspector superintendent constable negotiator ' +
    'envoy delegate representative lawyer solicitor advocate adviser advisor coordinator clerk warden rector dean chaplain ' +
    'priest foreman steward member founder co-founder researcher speaker deputy administrator governor chancellor ' +
    'commissioner organiser organizer operator dispatcher archivist accountant pilot instructor cadet medic paramedic ' +
    'mayor bishop archbishop abbot abbess imam rabbi mufti pastor king queen prince sultan emir prefect judge prosecutor voice correspondent minister analyst fellow trustee elder headmaster headmistress teacher professor'
  ).split(' '),
);

/** True for the noun of somebody who speaks for the body beside it. */
export const isRole = (head: string): boolean => ROLES.has(head.toLowerCase());

/** The body that words of a role name: "Third Brigade" of "Third Brigade commander Colonel", "the chief of the Third Brigade". */
export function bodyIn(role: string): string | undefined {
  const { head, before, owner, behind } = phraseOf(role);
  if (!isRole(head)) return undefined;
  if (owner === undefined && behind !== undefined) return behind;
  const words = before.split(/\s+/);
  while (words.length > 0 && (isRole(words.at(-1) ?? '') || RANKS.test(words.at(-1) ?? ''))) words.pop();
  while (words.length > 0 && RANKS.test(words[0] ?? '')) words.shift();
  const rest = words.join(' ');
  if (owner !== undefined) return rest === '' ? owner : `${owner}'s ${rest}`;
  return rest === '' ? undefined : rest;
}

/** True for an office or a place in a body that somebody had: it speaks for nobody. */
export const isPast = (role: string): boolean =>
  /\b(?:former|formerly|retired|ex|once|onetime|one-time|deposed|ousted|until|late)\b/iu.test(role);

const RANKS = /^(?:deputy|vice|acting|senior|chief|head|first|interim|press|media|local|top|regional|lead|veteran)$/i;
