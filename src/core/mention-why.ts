/**
 * Why a mention stands for its actor: the name itself, another spelling of it, a family name with or without a title, a
 * shorter form, an acronym, an equation the text states, the table of countries, a capital or house for its government, an
 * adjective, a phrase that takes up somebody named, a phrase that is all there is, a pronoun.
 */
export type MentionWhy =
  | 'same-name'
  | 'spelling'
  | 'surname'
  | 'title-surname'
  | 'short-form'
  | 'acronym'
  | 'stated'
  | 'country-table'
  | 'metonymy'
  | 'adjective'
  | 'taken-up'
  | 'description'
  | 'pronoun';
