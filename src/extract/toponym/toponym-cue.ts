/** One thing that speaks for or against a stretch of capitals being the name of a place. */
interface CueRow {
  readonly cue: string;
  /** Log-odds: they are added up, and above zero the words are a place. Fitted on development texts, then rounded. */
  readonly points: number;
  readonly why: string;
  readonly example: string;
}

const row = <C extends string>(cue: C, points: number, why: string, example: string) =>
  ({ cue, points, why, example }) as const satisfies CueRow;

const CUES = [
  row('a state', 2.3, 'a state bears it', 'Jordan closed the border.'),
  row('a province of our own', 1.5, 'a province that the press calls by one name bears it', 'He lives in Texas.'),
  row('a region of our own', -0.9, 'a region, sea or river bears it, often a word of its own', 'the Sahel'),
  row('a province', -0.7, 'a province of some country bears it', 'Idlib'),
  row('a district', -0.3, 'only a district bears it, without its word', 'Clarke'),
  row('a district with its word', 1.7, 'a district bears it, its word included', 'Clarke County'),
  row('a large city', 1.1, 'a city of half a million bears it', 'Aleppo'),
  row('a city', 0.7, 'a city of fifty thousand bears it', 'Bakhmut'),
  row('a town', 0, 'a town of five thousand bears it', 'Harim'),
  row('a small town', -0.5, 'only small towns bear it, and few articles mean them', 'Love'),
  row('in no gazetteer', -2.8, 'no table knows it', 'Harimabad'),
  row('surely a place', 1.1, 'the model of names is sure of a place', 'in Harim'),
  row('maybe a place', 0.9, 'the model leans to a place', 'Harim'),
  row('surely a country', 1.1, 'the model is sure of a state', 'Talinia said'),
  row('maybe a country', 1, 'the model leans to a state', 'Talinia'),
  row('surely a person', -0.2, 'the model is sure of a person', 'Harim said he'),
  row('maybe a person', 1, 'the model leans to a person, as it does with rare towns', 'Lancaster'),
  row('a people', 0.6, 'the model takes it for a people, as it does with rare towns', 'Oconee'),
  row('surely a body', 0.2, 'the model is sure of a body, which a short name hardly is', 'Harim won'),
  row('maybe a body', 1.2, 'the model leans to a body, as it does with rare towns', 'Shreveport'),
  row('opens a person', 0.3, 'a person bears a longer name that begins with it', 'Lancaster Haro'),
  row('in a person', -0.8, 'a person bears a longer name with it inside', 'Lena Lancaster'),
  row('opens a body', 0.6, 'a body is named after its place first', 'Harim Police'),
  row('in a body', 0.1, 'a body has it inside its name', 'Bank of Harim Trust'),
  row('closes a body', 0, 'the name of a body ends in it', 'University of Harim'),
  row('opens a place', -1.2, 'a longer place begins with it', 'Harim Square'),
  row('in a place', -1.7, 'a longer place has it inside', 'New Harim'),
  row('across names', -0.8, 'it takes words of two names', 'Harim Lena'),
  row('several words', -0.9, 'each further word has to be right as well', 'Harim Old Town'),
  row('a street', 2.2, 'it ends in a word for a street or in a number', 'Harim Street'),
  row('a word for a place', 1.8, 'it ends in a word for a place', 'Harim Valley'),
  row('a word for a body', -0.2, 'it ends in a word for a body', 'Harim High'),
  row('a word of the dictionary', -2.2, 'the word has a meaning of its own', 'Reading'),
  row('a given name', -0.4, 'people are called so', 'Florence'),
  row('a family name', -0.7, 'families are called so', 'Lancaster'),
  row('small elsewhere', -2.4, 'the article has it in small letters as well', 'mobile'),
  row('a family here', -2.4, 'a person of the article is called so', 'Haro said'),
  row('a first name here', -1.7, 'a person of the article has it for a first name', 'Georgia said'),
  row('a place elsewhere', 1.3, 'the same words are plainly a place elsewhere in the article', 'in Harim'),
  row('capitals only', 0.3, 'it is all in capitals, as places in datelines are', 'HARIM'),
  row('initials', -2.8, 'two or three capitals stand for many things', 'ON'),
  row('in, at, near', 0.4, 'a preposition of place is before it', 'near Harim'),
  row('from, to, of', 0.6, 'a preposition that goes with places and others is before it', 'from Harim'),
  row('behind a party', 6.3, 'a member of parliament is told by party and place', 'R-Harim'),
  row('behind a hyphen', 0.6, 'it is tied to a word before', 'Talin-Harim'),
  row('behind a comma', 1, 'a name and a comma are before it, as in addresses', 'Orim, Harim'),
  row('behind the', -0.2, 'an article is before it, which towns have not', 'the Harim'),
  row('behind a title', -1.8, 'a title is before it', 'Mr Harim'),
  row('behind a capital', -1.4, 'another name is right before it', 'Lena Harim'),
  row('opens its sentence', 0.3, 'it begins a sentence', 'Harim fell.'),
  row('does something', -0.3, 'it is the subject of a verb', 'Harim plays'),
  row('before its area', 1.2, 'a comma and a state or province are behind it', 'Harim, Texas'),
  row('has something', -0.7, 'it owns what follows', "Harim's"),
  row('based there', 2, 'something is based there', 'Harim-based'),
  row('before a hyphen', -0.2, 'it is tied to a word behind', 'Harim-Talin'),
  row('a dateline', 2.8, 'it begins a line and a dash is behind it', 'HARIM —'),
  row('before a street', -2.8, 'a street is called so', 'Harim Street'),
  row('before an office', 0.4, 'an office of the place is behind it', 'Harim Mayor'),
  row('before a body', -1, 'a body of the place is behind it, or one that is called so', 'Harim Council'),
  row('before a capital', -1, 'another name is right behind it', 'Harim Lena'),
  row('before a noun', 0.3, 'it tells what kind of thing, as places do', 'Harim residents'),
  row('before a verb', -0.6, 'a verb is right behind it', 'Harim plays'),
] as const;

export type Cue = (typeof CUES)[number]['cue'];

const POINTS: ReadonlyMap<Cue, number> = new Map(CUES.map(({ cue, points }) => [cue, points]));

/** What all cues of a candidate say together: above zero it is a place. */
export const sumCues = (cues: readonly Cue[]): number =>
  cues.reduce((sum, cue) => sum + (POINTS.get(cue) as number), 0);
