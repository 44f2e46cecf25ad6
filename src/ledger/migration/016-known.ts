/**
 * How well known the actor of a key is: in 1 article, 2, 4, 8 and so on (`actor-key.ts`). By the key and this an article finds
 * the best known of all that share a common sound without a look at the rest.
 */
export const known = `
alter table actor_key add column known int not null default 0;
update actor_key k set known = length(ltrim(a.articles::bit(31)::text, '0')) from actor a where a.id = k.actor;
alter table actor_key drop constraint actor_key_pkey;
drop index key_by_actor;
alter table actor_key add primary key (actor, key);
create index key_by_known on actor_key (key, known desc, actor);
`;
