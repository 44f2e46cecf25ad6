/**
 * What came when. Every article that comes in and everything said at once by a person makes one revision of the ledger,
 * counted from 1 in `tally`. A tie without a decision bears the revision that made it, a ruling the one that ended it.
 * `retired` keeps what is taken out with a retracted article, row by row, to put it back; `article.retracted` is the judgement.
 */
export const change = `
alter table tally add column revision bigint not null default 0;
alter table article add column revision bigint;
alter table judgement add column revision bigint;
alter table bond add column revision bigint;
alter table ruling add column ended bigint;
create unique index article_by_revision on article (revision);
create index article_by_capture on article (captured_at);
create index judgement_by_revision on judgement (revision);
create index statement_by_deadline on statement ((body ->> 'deadline')) where body ->> 'deadline' is not null;
alter table merge drop constraint if exists merge_actor_fkey;
create table retired (
  n bigint generated always as identity primary key,
  article text collate "C" not null references article (id),
  of text not null,
  body json not null
);
create index retired_by_article on retired (article, of, n);
create index bond_unstamped on bond (a) where revision is null;
create index ruling_unstamped on ruling (judgement) where standing = 'no' and ended is null;
`;
