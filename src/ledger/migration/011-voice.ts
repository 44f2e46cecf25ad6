/**
 * Whose voice a statement is, for counting whom outlets let speak: of what kind the article presents the speaker, the
 * words for him, the cue, how long he is quoted and told. All empty where nobody is heard.
 */
export const voice = `
alter table statement add column heard text collate "C", add column kind text collate "C",
  add column speaker text collate "C", add column anonymous text collate "C", add column handed text collate "C",
  add column cue text collate "C", add column quoted int, add column told int;
create index statement_by_kind on statement (kind, since, article, start, id) where kind is not null;
`;
