/**
 * Ways to what an article is compared with that end at the bound, however much the ledger holds: the latest under a key,
 * in the order in which they are chosen, the latest of an actor, the latest texts of a story.
 */
export const find = `
alter table account_key drop constraint account_key_pkey;
create unique index account_key_by_day on account_key (key, since desc, event);
alter table account_actor drop constraint account_actor_pkey;
create unique index account_actor_by_day on account_actor (actor, deed, since desc, event, cell);
create index member_in_order on actor_member (actor, seq);
create index main_by_story on story_member (story, place) where side = 'main';
`;
