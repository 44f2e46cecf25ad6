/**
 * Stories: articles about one thing. `story_member` says to which an article belongs, its main one and those that some
 * of its passages are about; `was` is where it would be without the person's `judgement`. A story that turned out to
 * be another one leads there by `moved_to`. `story_text`, `story_term` and `story_key` are what a later article is
 * compared with and found by; their rows name articles without a foreign key, for no article is ever deleted.
 */
export const story = `
create table story (
  seq bigint generated always as identity unique,
  id text collate "C" primary key,
  founder text collate "C" not null,
  articles int not null default 0,
  outlets int not null default 0,
  since text collate "C",
  until text collate "C",
  moved_to text collate "C",
  moved_by text collate "C",
  reason json
);
create index story_by_founder on story (founder);
create index story_by_target on story (moved_to) where moved_to is not null;
create index story_by_weight on story (articles desc, since desc, id) where articles > 0;

create table story_member (
  article text collate "C" not null references article (id),
  story text collate "C" not null references story (id),
  side text collate "C" not null,
  place bigint not null,
  reason json not null,
  was json,
  judgement text collate "C",
  primary key (article, story)
);
create index member_by_story on story_member (story, place);
create unique index member_by_article on story_member (article) where side = 'main';
create index member_by_judgement on story_member (judgement) where judgement is not null;

create table story_text (
  article text collate "C" primary key,
  terms json not null,
  first text collate "C",
  last text collate "C"
);
create table story_term (
  key text collate "C" primary key,
  articles int not null
);
create table story_key (
  key text collate "C" not null,
  place bigint not null,
  article text collate "C" not null,
  primary key (key, place)
);

create table story_ruling (
  judgement text collate "C" not null,
  a text collate "C" not null,
  b text collate "C" not null,
  verdict text collate "C" not null,
  standing text collate "C" not null,
  primary key (judgement, a, b)
);
create index story_ruling_by_a on story_ruling (a);
create index story_ruling_by_b on story_ruling (b);

alter table tally add column storied int not null default 0;
`;
