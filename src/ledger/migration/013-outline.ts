/**
 * What accounts are compared by, as far as their own article says it; `cells` are the in-article actors who take part. It
 * follows from the reading: an account without one gets it when it is next compared.
 */
export const outline = `
create table outline (
  account text collate "C" primary key,
  cells text[] collate "C" not null,
  body json not null
);
`;
