/** Irregular forms of verbs that are common in news: the base, then its other forms. */
const IRREGULAR =
  'leave left,withdraw withdrew withdrawn,hold held,fall fell fallen,take took taken,give gave given,build built,rebuild rebuilt,' +
  'fight fought,send sent,keep kept,meet met,lose lost,pay paid,shoot shot,begin began begun,bring brought,find found,strike struck,' +
  'flee fled,choose chose chosen,rise rose risen,grow grew grown,forbid forbade forbidden,break broke broken,sell sold,buy bought,' +
  'write wrote written,speak spoke spoken,know knew known,win won,drive drove driven,steal stole stolen,seek sought,teach taught,' +
  'catch caught,feed fed,lead led,sink sank sunk,drown drowned,lie lied,die died,slay slew slain,hide hid hidden,bear bore borne,' +
  'wear wore worn,tear tore torn,swear swore sworn,throw threw thrown,fly flew flown,draw drew drawn,spend spent,lend lent,' +
  'sleep slept,feel felt,hear heard,see saw seen,stand stood,understand understood,sit sat,run ran,come came,become became,' +
  'eat ate eaten,drink drank drunk,sing sang sung,freeze froze frozen,wake woke woken,stick stuck,dig dug,hang hung,shake shook shaken,' +
  'overthrow overthrew overthrown,undertake undertook undertaken,overrun overran,retake retook retaken,burn burnt,learn learnt,mean meant';

const BASES: ReadonlyMap<string, string> = new Map(
  IRREGULAR.split(',').flatMap((row) => {
    const [base = '', ...forms] = row.split(' ');
    return forms.map((form) => [form, base] as const);
  }),
);

/** Endings that change the form of a word or make a noun of a verb, the longest first, each with what stays. */
const ENDINGS: readonly (readonly [ending: RegExp, stays: string, least: number])[] = [
  [/ments?$/, '', 4],
  [/ations?$/, 'at', 3],
  [/ions?$/, '', 4],
  [/i(es|ed)$/, 'y', 2],
  [/ings?$/, '', 3],
  [/ally$/, '', 4],
  [/(ly|als?)$/, '', 5],
  [/sses$/, 'ss', 2],
  [/eed$/, 'ee', 4],
  [/ed$/, '', 3],
  [/(?<=(x|ch|sh))es$/, '', 2],
  [/(?<![su'i])s$/, '', 2],
];

/**
 * The base of an irregular form, else a word in lower case without its commonest endings, so that "released", "releasing" and "release" are one. A rough
 * stem is enough here: it is only compared with other stems and never shown.
 */
export function stemOf(form: string): string {
  const word = BASES.get(form) ?? form;
  for (const [ending, stays, least] of ENDINGS) {
    const cut = word.replace(ending, stays);
    if (cut !== word && cut.length >= least && /[aeiouy]/.test(cut)) return bare(cut);
  }
  return bare(word);
}

/** Without a doubled consonant before a lost ending and without a mute e: "stopp" and "stope" are "stop". */
const bare = (stem: string): string => stem.replace(/([bdgmnprt])\1$/, '$1').replace(/(?<=..)e$/, '');
