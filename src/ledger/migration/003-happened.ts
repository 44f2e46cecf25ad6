/**
 * What events are narrowed by besides class and parties: how the text tells them, the words of the place, and the first
 * and last day on which they are said to have happened. `place` is folded: accents and case do not matter.
 */
export const happened = `
alter table event add column mode text collate "C", add column modality text collate "C",
  add column polarity text collate "C", add column certainty text collate "C",
  add column background text collate "C", add column place text collate "C",
  add column happened_since text collate "C", add column happened_until text collate "C";
update event set mode = body ->> 'mode', modality = body ->> 'modality', polarity = body ->> 'polarity',
  certainty = body ->> 'certainty',
  background = case when (body ->> 'background')::boolean then 'yes' else 'no' end;
create index event_by_modality on event (modality, since, article, start, id);
create index event_by_happened on event (happened_since, happened_until) where happened_since is not null;
`;
