/**
 * How many sentences of an article can deny something, by which rules they were found. An article without a row, or with
 * one by other rules, is looked through with the next that comes in, and may deny something until then.
 */
export const denying = `
create table denying (
  article text collate "C" primary key,
  rules int not null,
  sentences int not null
);
create index denying_some on denying (rules, article) where sentences > 0;
`;
