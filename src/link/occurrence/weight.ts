/** One piece of evidence with what it is worth towards two accounts being one event. */
interface Row {
  readonly score: number;
  readonly why: string;
}

/** What each piece of evidence is worth; with `ENOUGH` of it two accounts are one event. */
export const WEIGHTS = {
  'same place': { score: 2.5, why: 'a village, a site: few deeds of one kind happen there within days' },
  'same wide place': { score: 1.2, why: 'a district, a province: many deeds happen there' },
  'place inside': { score: 1.5, why: 'the one names the village, the other its district' },
  'place open': { score: -0.3, why: 'one place is so wide, or so little known, that nothing follows' },
  'place in sentence': { score: 1.7, why: 'the sentence names the place that the other gives' },
  'place in paragraph': { score: 1.3, why: 'the paragraph names it' },
  'place in setting': { score: 0.4, why: 'title or lead name it: where the whole text plays' },
  'only one in both': {
    score: 1.2,
    why: 'and neither article tells another deed of this kind to which it could belong',
  },
  'only one in one': { score: 0.5, why: 'and one of the articles tells none' },
  'same day': { score: 1.9, why: 'both name the day' },
  'same hour': { score: 2.6, why: 'both name the hour as well' },
  'another hour': { score: -0.3, why: 'told by another clock, or another deed' },
  'a day off': { score: -0.2, why: 'told by night, by another clock, or another deed' },
  'days within': { score: 0.3, why: '"at the weekend" takes in the Sunday' },
  'day named': { score: 1.3, why: 'the sentence names the day that the other gives' },
  'reported close': { score: 0.8, why: 'news of the same days' },
  'reported far apart': { score: -1.5, why: 'a later report tells of later deeds unless it says so' },
  'recalled later': { score: 0.2, why: 'the later report tells it as something known' },
  'same doer': { score: 0.8, why: 'one army does many deeds' },
  'doer in same words': { score: 0.4, why: '"gunmen", "jets"' },
  'same target': { score: 1.5, why: 'the same body or person was hit' },
  'target in same words': { score: 1.2, why: '"traders", "the ferry"' },
  'target in other words': { score: 0, why: 'a station, a lighthouse; but also a bus and its passengers' },
  'same victim': { score: 2.5, why: 'a person dies once' },
  'high figure': { score: 2, why: 'ten and more: few deeds share such a count' },
  'middling figure': { score: 1.2, why: 'three to nine' },
  'low figure': { score: 0.7, why: 'one and two are counted everywhere' },
  'figures compatible': { score: 0.4, why: '"at least 47" and 54' },
  'figures other': { score: -0.8, why: 'a toll that rose, or another deed' },
  'same word': { score: 0.6, why: 'a tie-break: one verb tells a hundred deeds' },
  'same way': { score: 0.3, why: 'by air, by heavy weapons' },
} as const satisfies Record<string, Row>;

export type Evidence = keyof typeof WEIGHTS;
