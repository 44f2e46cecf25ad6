/** What speaks for one place of a name and against another. */
export interface PlaceWeights {
  /** For each power of ten of inhabitants. */
  readonly people: number;
  readonly state: number;
  /** A row of our own: a region, a sea, a province that the press calls by one name. */
  readonly own: number;
  readonly province: number;
  readonly district: number;
  /** A district by its full name: "Clarke County". */
  readonly districtByWord: number;
  readonly capital: number;
  readonly seat: number;
  readonly quarter: number;
  /** The name is only one of its further names. */
  readonly otherName: number;
  /** A row of our own says that this place is called so. */
  readonly wellKnown: number;
  /** English is spoken there, so that an English paper tells of its small places too. */
  readonly english: number;
  /** The text puts it into an area: "Harim, Texas". */
  readonly inside: number;
  readonly outside: number;
  /** The text says what kind of place it is: "the province of Harim". */
  readonly kind: number;
  readonly otherKind: number;
  /** It lies in the country, in the province that the article is about. */
  readonly country: number;
  readonly area: number;
  /** Its country is named, by the share of all such names. */
  readonly named: number;
  /** It is near the home of the outlet, or other places of the article. */
  readonly home: number;
  readonly homeArea: number;
  readonly homeCountry: number;
  readonly near: number;
}

/** Fitted by hand and by search on development texts, rounded. Two places differ by the sum of what speaks for each. */
export const PLACE_WEIGHTS: PlaceWeights = {
  people: 0.9,
  state: 9.4,
  own: 7.1,
  province: 0.3,
  district: -1.9,
  districtByWord: 2,
  capital: 1.5,
  seat: 0.1,
  quarter: -1.9,
  otherName: -0.5,
  wellKnown: 1.3,
  english: 1.1,
  inside: 8,
  outside: -4,
  kind: 2.2,
  otherKind: -3,
  country: 1.5,
  area: 2,
  named: 1.5,
  home: 2,
  homeArea: 2.6,
  homeCountry: 2.8,
  near: 3.1,
};
