/**
 * By which rules the keys were made that the actors of an article are found by. Those of an article without a row, or with
 * one by other rules, are made anew with the next that comes in.
 */
export const keyed = `
create table keyed (
  article text collate "C" primary key,
  rules int not null
);
`;
