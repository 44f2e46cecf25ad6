/** One thing that speaks for or against a stretch of capitals being the name of a place. */
interface CueRow {
  readonly cue: string;
  /** Log-odds: they are added up, and above zero the words are a place. Fitted on development texts, then rounded. */
  readonly points: number;
  readonly why: string;
  readonly fires: string;
  /** No candidate of this sentence has the cue. */
  readonly notIn: string;
}

const row = <C extends string>(cue: C, points: number, why: string, fires: string, notIn: string) =>
  ({ cue, points, why, fires, notIn }) as const satisfies CueRow;

export const CUES = [
  row('a state', 2.3, 'a state bears it', 'They fled to Jordan.', 'They fled to Aleppo.'),
  row(
    'a province of our own',
    1.5,
    'a province that the press calls by one name bears it',
    'He lives in Texas.',
    'He lives in Aleppo.',
  ),
  row(
    'a region of our own',
    -0.9,
    'a region, sea or river bears it, often a word of its own',
    'Drought struck the Sahel.',
    'Drought struck Aleppo.',
  ),
  row('a province', -0.7, 'a province of some country bears it', 'They fled to Idlib.', 'They fled to Avdiivka.'),
  row(
    'a district',
    -0.3,
    'only a district bears it, without its word',
    'They fled to Oconee.',
    'They fled to Avdiivka.',
  ),
  row(
    'a district with its word',
    1.7,
    'a district bears it, its word included',
    'Deputies of Clarke County came.',
    'Deputies of Clarke came.',
  ),
  row('a large city', 1.1, 'a city of half a million bears it', 'They fled to Aleppo.', 'They fled to Saraqib.'),
  row('a city', 0.7, 'a city of fifty thousand bears it', 'They fled to Bakhmut.', 'They fled to Aleppo.'),
  row(
    'a small town',
    -0.5,
    'only small towns bear it, and few articles mean them',
    'They fled to Dzerzhynsk Hill near Rudna.',
    'They fled to Aleppo.',
  ),
  row('in no gazetteer', -2.8, 'no table knows it', 'They fled to Harimabad in the hills.', 'They fled to Aleppo.'),
  row(
    'surely a place',
    1.1,
    'the model of names is sure of a place',
    'They fled to the town of Harimabad near Aleppo.',
    'Orim Haro fled.',
  ),
  row(
    'maybe a place',
    0.9,
    'the model leans to a place',
    'Barcelona beat Madrid in the final.',
    'They fled to Jordan.',
  ),
  row(
    'surely a country',
    1.1,
    'the model is sure of a state',
    'The president of Jordan resigned.',
    'They fled to Aleppo.',
  ),
  row('maybe a country', 1, 'the model leans to a state', 'Houston lost to Dallas.', 'They fled to Aleppo.'),
  row(
    'surely a person',
    -0.3,
    'the model is sure of a person',
    'Chelsea told reporters that she was tired.',
    'They fled to Aleppo.',
  ),
  row(
    'maybe a person',
    0.9,
    'the model leans to a person, as it does with rare towns',
    'Austin told him so.',
    'They fled to Aleppo.',
  ),
  row(
    'a people',
    0.6,
    'the model takes it for a people, as it does with rare towns',
    'Cherokee elders met.',
    'They fled to Aleppo.',
  ),
  row(
    'surely a body',
    0.2,
    'the model is sure of a body, which a short name hardly is',
    'The firm was bought by Alliance.',
    'They fled to Aleppo.',
  ),
  row(
    'maybe a body',
    1.1,
    'the model leans to a body, as it does with rare towns',
    'The firm was bought by Homestead.',
    'They fled to Aleppo.',
  ),
  row(
    'opens a person',
    0.3,
    'a person bears a longer name that begins with it',
    'Chelsea Haro left.',
    'They fled to Aleppo.',
  ),
  row(
    'in a person',
    -0.7,
    'a person bears a longer name with it inside',
    'Lena Lancaster said that she was tired.',
    'They fled to Aleppo.',
  ),
  row(
    'opens a body',
    0.5,
    'a body is named after its place first',
    'The Chicago Police Department denied it.',
    'They fled to Chicago.',
  ),
  row(
    'in a body',
    0.1,
    'a body has it inside its name',
    'The National Bank of Iraq Holding denied it.',
    'They fled to Iraq.',
  ),
  row('opens a place', -1.2, 'a longer place begins with it', 'They met in Chicago Square.', 'They met in Chicago.'),
  row('in a place', -1.7, 'a longer place has it inside', 'They met in North Chicago Square.', 'They met in Chicago.'),
  row(
    'across names',
    -0.9,
    'it reaches beyond a name that the model has',
    'Deputies of Paducah County came.',
    'They fled to Paducah.',
  ),
  row(
    'several words',
    -0.9,
    'each further word has to be right as well',
    'They fled to Khan Younis.',
    'They fled to Aleppo.',
  ),
  row(
    'a street',
    2.2,
    'it ends in a word for a street or in a number',
    'They met in Harim Street.',
    'They met in Aleppo.',
  ),
  row('a word for a place', 1.8, 'it ends in a word for a place', 'They met in Harim Valley.', 'They met in Aleppo.'),
  row('a word for a body', -0.2, 'it ends in a word for a body', 'They met at Iowa City.', 'They met in Aleppo.'),
  row(
    'a word of the dictionary',
    -2.3,
    'the word has a meaning of its own',
    'They fled to Reading.',
    'They fled to Aleppo.',
  ),
  row('a given name', -0.4, 'people are called so', 'They fled to Florence.', 'They fled to Bakhmut.'),
  row('a family name', -0.7, 'families are called so', 'They fled to Lancaster.', 'They fled to Bakhmut.'),
  row(
    'small elsewhere',
    -2.4,
    'the article has it in small letters as well',
    'The reading was held in Reading.',
    'They fled to Reading.',
  ),
  row(
    'a family here',
    -2.6,
    'a person of the article is called so',
    'Lena Lancaster left. Lancaster was tired.',
    'They fled to Lancaster.',
  ),
  row(
    'a first name here',
    -1.9,
    'a person of the article has it for a first name',
    'Georgia Haro left. Georgia was tired.',
    'They fled to Georgia.',
  ),
  row(
    'a place elsewhere',
    1.3,
    'the same words are plainly a place elsewhere in the article',
    'They fled to Lancaster, in Texas.',
    'Chelsea told reporters that she was tired.',
  ),
  row(
    'capitals only',
    0.2,
    'it is all in capitals, as places in datelines are',
    'ALEPPO was calm.',
    'Aleppo was calm.',
  ),
  row('initials', -2.8, 'two or three capitals stand for many things', 'They flew to the US.', 'They flew to Aleppo.'),
  row('in, at, near', 0.4, 'a preposition of place is before it', 'They met near Aleppo.', 'They met Aleppo.'),
  row(
    'from, to, of',
    0.6,
    'a preposition that goes with places and others is before it',
    'They came from Aleppo.',
    'They met near Aleppo.',
  ),
  row(
    'behind a party',
    6.5,
    'a member of parliament is told by party and place',
    'Lena Haro, R-Reading, agreed.',
    'They fled to Reading.',
  ),
  row(
    'behind a hyphen',
    0.6,
    'it is tied to a word before',
    'The Homs-Aleppo road was closed.',
    'They fled to Aleppo.',
  ),
  row(
    'behind a comma',
    1.1,
    'a name and a comma are before it, as in addresses',
    'They live at Orim Street, Aleppo.',
    'They fled to Aleppo.',
  ),
  row(
    'behind the',
    -0.1,
    'an article is before it, which towns have not',
    'They crossed the Sahel.',
    'They crossed Aleppo.',
  ),
  row('behind a title', -1.7, 'a title is before it', 'They met Mr Lancaster.', 'They fled to Lancaster.'),
  row(
    'behind a capital',
    -1.3,
    'another name is right before it',
    'They told Lena Haro Lancaster was calm.',
    'They fled to Lancaster.',
  ),
  row('opens its sentence', 0.5, 'it begins a sentence', 'Aleppo was calm.', 'They fled to Aleppo.'),
  row('does something', -0.2, 'it is the subject of a verb', 'On Monday Aleppo fell.', 'They fled to Aleppo.'),
  row(
    'before its area',
    1.2,
    'a comma and a state or province are behind it',
    'They fled to Lancaster, Texas.',
    'They fled to Lancaster.',
  ),
  row('has something', -0.7, 'it owns what follows', "They saw Aleppo's walls.", 'They saw Aleppo.'),
  row('based there', 2, 'something is based there', 'An Aleppo-based firm closed.', 'A firm in Aleppo closed.'),
  row(
    'before a hyphen',
    -0.2,
    'it is tied to a word behind',
    'The Aleppo-Homs road was closed.',
    'They fled to Aleppo.',
  ),
  row(
    'a dateline',
    2.7,
    'it begins a line and a dash is behind it',
    'ALEPPO — Shells fell on Monday.',
    'Shells fell on Aleppo.',
  ),
  row('before a street', -2.8, 'a street is called so', 'They met in Aleppo Street.', 'They met in Aleppo.'),
  row(
    'before an office',
    0.4,
    'an office of the place is behind it',
    'Chicago Mayor Lena Haro agreed.',
    'They met in Chicago.',
  ),
  row(
    'before a body',
    -1,
    'a body of the place is behind it, or one that is called so',
    'Chicago Police denied it.',
    'They met in Chicago.',
  ),
  row('before a capital', -1, 'another name is right behind it', 'They met Chicago Haro.', 'They met in Chicago.'),
  row(
    'before a noun',
    0.3,
    'it tells what kind of thing, as places do',
    'They met Chicago residents.',
    'They met in Chicago.',
  ),
  row('before a verb', -0.6, 'a verb is right behind it', 'On Monday Chicago won.', 'They met in Chicago.'),
] as const;

export type Cue = (typeof CUES)[number]['cue'];

const POINTS: ReadonlyMap<Cue, number> = new Map(CUES.map(({ cue, points }) => [cue, points]));

/** What all cues of a candidate say together: above zero it is a place. */
export const sumCues = (cues: readonly Cue[]): number =>
  cues.reduce((sum, cue) => sum + (POINTS.get(cue) as number), 0);
