/**
 * Identity that can be undone. A merge says which in-article actor it was found for (`cell`), beside which one it was
 * known (`holder`), and on which two names it rests (`one`, `two`: nodes, as identity-node.ts makes them). `bond` ties
 * what no merge explains. `ruling` is what a person's judgement says of two nodes; `standing` is yes until it is revoked.
 */
export const identity = `
alter table actor add column founder text collate "C";
alter table actor_member add column type text collate "C", add column folded text collate "C", add column keys json,
  add column gender text collate "C";
alter table actor_name add column folded text collate "C";
alter table merge add column cell text collate "C", add column holder text collate "C",
  add column one text collate "C", add column two text collate "C", add column names json;

create table bond (
  a text collate "C" not null,
  b text collate "C" not null,
  primary key (a, b)
);
create table ruling (
  judgement text collate "C" not null,
  n int not null,
  a text collate "C" not null,
  b text collate "C" not null,
  verdict text collate "C" not null,
  standing text collate "C" not null,
  primary key (judgement, n)
);

create index actor_by_founder on actor (founder);
create index member_by_name on actor_member (folded);
create index name_by_letters on actor_name (folded);
create index merge_by_cell on merge (cell, seq);
create index merge_by_holder on merge (holder) where holder is not null;
create index merge_by_one on merge (one, seq) where one is not null;
create index merge_by_names on merge (one, two) where one is not null;
create index merge_by_two on merge (two) where two is not null;
create index merge_by_other on merge (b);
create index merge_in_doubt on merge (seq) where verdict = 'unsure';
create index bond_by_b on bond (b);
create index ruling_by_a on ruling (a);
create index ruling_by_b on ruling (b);
`;
