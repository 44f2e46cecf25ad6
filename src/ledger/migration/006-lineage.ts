/**
 * Whence texts come. `print` holds what lineage compares of an article, `n` its place in the order in which articles came
 * in; an article without one has not been compared yet. The tables of keys are how one text finds another: chosen runs of
 * words, names and figures by language, the outlet, the outlets it credits. They name prints without a foreign key:
 * checking each took longer than writing them. `lineage_ruling` is what a person says of two articles.
 */
export const lineage = `
create table print (
  n bigint primary key,
  article text collate "C" not null unique references article (id),
  runs int not null,
  marks text[] collate "C" not null,
  body json not null
);
create table print_run (key bigint not null, n bigint not null, primary key (key, n));
create table print_mark (
  mark text collate "C" not null,
  language text collate "C" not null,
  n bigint not null,
  primary key (mark, language, n)
);
create table print_language (language text collate "C" primary key);
create table print_outlet (
  key text collate "C" not null,
  side text collate "C" not null,
  since text collate "C" not null,
  until text collate "C" not null,
  n bigint not null,
  primary key (key, side, until, n)
);

create table lineage (
  child text collate "C" not null,
  parent text collate "C" not null,
  type text collate "C" not null,
  overlap float8 not null,
  back float8 not null,
  body json not null,
  primary key (child, parent)
);
create index lineage_by_parent on lineage (parent, child);

create table lineage_ruling (
  judgement text collate "C" not null,
  child text collate "C" not null,
  parent text collate "C" not null,
  verdict text collate "C" not null,
  standing text collate "C" not null,
  primary key (judgement)
);
create index lineage_ruling_by_child on lineage_ruling (child, parent);
create index lineage_ruling_by_parent on lineage_ruling (parent, child);

create view edge as
select l.child, l.parent, l.type, l.overlap, l.back, l.body, r.judgement
from lineage l left join lineage_ruling r
  on r.child = l.child and r.parent = l.parent and r.standing = 'yes' and r.verdict = 'derived'
where not exists (select 1 from lineage_ruling o where o.standing = 'yes' and (
  (o.child = l.child and o.parent = l.parent and o.verdict = 'not-derived')
  or (o.child = l.parent and o.parent = l.child)))
union all
select r.child, r.parent, 'copy', 0, 0, null, r.judgement
from lineage_ruling r
where r.standing = 'yes' and r.verdict = 'derived'
  and not exists (select 1 from lineage l where l.child = r.child and l.parent = r.parent);
`;
