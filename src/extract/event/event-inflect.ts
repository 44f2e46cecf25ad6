/** Past tense and past participle of irregular verbs, keyed by the base form; further forms follow the rules. */
const IRREGULAR: ReadonlyMap<string, readonly string[]> = new Map(
  `arise arose arisen|awake awoke awoken|be am is are was were been being|bear bore borne|beat beat beaten|become became become
begin began begun|bind bound|bleed bled|blow blew blown|break broke broken|bring brought|broadcast broadcast|build built|burn burned burnt
buy bought|call called|cast cast|catch caught|choose chose chosen|come came come|cost cost|cut cut|deal dealt|do does did done|draw drew drawn
drive drove driven|eat ate eaten|fall fell fallen|feed fed|fight fought|find found|flee fled|fling flung|fly flies flew flown|forbid forbade forbidden
forgive forgave forgiven|freeze froze frozen|get got gotten|give gave given|go goes went gone|grow grew grown|hang hung hanged
have has had|hear heard|hide hid hidden|hit hit|hold held|hurt hurt|keep kept|know knew known|lay laid|lead led|leave left|lend lent|let let|light lit lighted|lie lay lain
lose lost|make made|mean meant|meet met|outlaw outlawed|overcome overcame overcome|overrun overran overrun|overthrow overthrew overthrown|pay paid|put put
quit quit|raise raised|rebuild rebuilt|ride rode ridden|ring rang rung ringed|rise rose risen|run ran run|say said|see saw seen|seek sought|sell sold|send sent
set set|shake shook shaken|shed shed|shoot shot|show showed shown|shut shut|sing sang sung|sink sank sunk|sit sat|slay slew slain|speak spoke spoken
spend spent|split split|spread spread|stand stood|steal stole stolen|strike struck stricken|strive strove striven|swear swore sworn|sweep swept|take took taken
teach taught|tear tore torn|tell told|think thought|throw threw thrown|torch torched|undergo underwent undergone|undertake undertook undertaken|uphold upheld
wage waged|wear wore worn|win won|withdraw withdrew withdrawn|withhold withheld|withstand withstood|write wrote written|lynch lynched|burst burst|bid bid|
retake retook retaken|recapture recaptured|resell resold|repay repaid|rethink rethought|mislead misled|abide abided|bomb bombed|waylay waylaid|dig dug|withdraw withdrew withdrawn|forswear forswore forsworn|foresee foresaw foreseen|lay laid|slit slit|fling flung|cling clung|sow sowed sown|grind ground|sneak sneaked snuck|strew strewed strewn|wring wrung|unleash unleashed|admit admitted|
bend bent|bite bit bitten|breed bred|creep crept|dwell dwelt|feel felt|forgo forwent forgone|forget forgot forgotten|foretell foretold|kneel knelt kneeled|leap leapt leaped|outdo outdid outdone|outrun outran outrun
override overrode overridden|oversee oversaw overseen|overtake overtook overtaken|plead pleaded pled|prove proved proven|rend rent|rid rid|saw sawed sawn|shear sheared shorn|shrink shrank shrunk|sleep slept|sling slung
speed sped|spill spilled spilt|spin spun|spit spat|spring sprang sprung|stick stuck|string strung|stride strode|sting stung|swell swelled swollen|swing swung|thrust thrust|tread trod trodden|unbind unbound|unwind unwound|uproot uprooted
upset upset|weave wove woven|weep wept|wind wound|hew hewed hewn|mow mowed mown`
    .split(/[|\n]+/)
    .filter((line) => line.includes(' '))
    .map((line) => {
      const [base, ...forms] = line.trim().split(' ') as [string, ...string[]];
      return [base, forms];
    }),
);
// Verbs whose last consonant doubles although they are longer than one syllable.
const DOUBLING =
  /(?:^[^aeiou]*[aeiou][bdgklmnprt]$|(?:admit|commit|permit|submit|remit|transmit|expel|compel|repel|rebel|propel|dispel|deter|occur|refer|defer|prefer|confer|transfer|abet|regret|kidnap|control|patrol|enrol|equip|cancel|acquit|travel|pedal|gas|bus|worship|wiretap|airdrop|handicap|zigzag|eavesdrop|sidestep|backpedal|outfit|rerun|squat|outgun|outwit|unpin|unplug|unzip|rebut|recur|concur|infer|allot|annul|sandbag|kneecap|hobnob|program|debug)$)/;

/** The third person form of a verb, or the plural of a noun, in its last word. */
function withS(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}

/** "vetoes", "embargoes": an o behind a consonant may take -es. */
const withEs = (word: string): string[] => (/[^aeiou]o$/.test(word) ? [`${word}es`] : []);

/** Every form of a verb: base, -s, -ing, past, participle. */
export function verbForms(base: string): string[] {
  const stem = base.endsWith('e') && !/(?:ee|oe|ye)$/.test(base) ? base.slice(0, -1) : base;
  // "traffic": the c is kept hard
  if (base.endsWith('c')) return [base, `${base}s`, `${base}king`, `${base}ked`];
  const doubled = DOUBLING.test(base) && !/[wxy]$/.test(base) ? base + (base.at(-1) as string) : stem;
  const ing = /ie$/.test(base) ? `${base.slice(0, -2)}ying` : `${doubled}ing`;
  const regular = /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${doubled}ed`;
  const forms = [
    base,
    withS(base),
    ...withEs(base),
    ing,
    ...(IRREGULAR.get(base) ?? [base.endsWith('ee') || base.endsWith('oe') ? `${base}d` : regular]),
  ];
  // British and American spellings of a doubled l
  if (/[aeiou]l$/.test(base)) forms.push(`${base}led`, `${base}ling`, `${base}ed`, `${base}ing`);
  return [...new Set(forms)];
}

const NOUNS: ReadonlyMap<string, string> = new Map([
  ['man', 'men'],
  ['woman', 'women'],
  ['child', 'children'],
  ['person', 'persons'],
  ['crisis', 'crises'],
  ['body', 'bodies'],
  ['wife', 'wives'],
  ['life', 'lives'],
  ['knife', 'knives'],
  ['thief', 'thieves'],
  ['foot', 'feet'],
  ['tooth', 'teeth'],
  ['calf', 'calves'],
  ['loaf', 'loaves'],
]);

/** A noun in the singular and the plural. */
export function nounForms(base: string): string[] {
  const tail = [...NOUNS.keys()].find((key) => base.endsWith(key));
  const many = tail ? base.slice(0, base.length - tail.length) + (NOUNS.get(tail) as string) : withS(base);
  return [base, many, ...withEs(base)];
}

/** An adjective has one form. */
export const adjectiveForms = (base: string): string[] => [base];
