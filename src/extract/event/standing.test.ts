import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { extract, tables } from '../../../test/event-fixture.ts';
import { readTable } from '../../core/table.ts';
import { readStandingTable } from './standing-table.ts';

/** How the last event of a text stands to fact. */
function last(text: string, table = tables.events) {
  const event = extract(text, { ...tables, events: table }).events.at(-1);
  if (!event) throw new Error(`no event in: ${text}`);
  return event;
}
/** What the rows of the table call it. */
const saysOf = (text: string, table = tables.events): string[] => {
  const { polarity, thwarted, modality, certainty } = last(text, table);
  return [polarity === 'negated' ? (thwarted ?? 'negated') : polarity, modality, certainty];
};

describe('every row of data/standing.tsv', () => {
  const tsv = readFileSync(new URL('../../../data/standing.tsv', import.meta.url), 'utf8');
  const rows = readTable<'says' | 'where' | 'words' | 'as' | 'why' | 'fires' | 'notIn'>(tsv);

  test('has a reason and two sentences, and ways of hanging when it stands over an event', () => {
    expect(rows.filter(({ why, fires, notIn }) => why === '' || fires === '' || notIn === '')).toEqual([]);
    expect(rows.filter(({ where, as }) => (where === 'over') !== (as !== ''))).toEqual([]);
  });
  test.each(rows.map((row) => [row.says, row.fires, row] as const))('%s: %s', (says, fires, row) => {
    expect(saysOf(fires)).toContain(says);
    expect(saysOf(row.notIn), row.notIn).not.toContain(says);
    const others = tsv.split('\n').filter((line) => !line.includes(`\t${fires}\t`));
    const without = { ...tables.events, standing: readStandingTable(others.join('\n')) };
    expect(saysOf(fires, without), 'without the row').not.toContain(says);
  });
  test('says something that Stemma knows of, somewhere', () => {
    expect(() => readStandingTable('says\twhere\twords\tas\nregretted\tbeside\tsadly\t')).toThrow('regretted');
    expect(() => readStandingTable('says\twhere\twords\tas\nnegated\tunder\tsadly\t')).toThrow('under');
  });
});

test.each([
  ['Rebels did not fail to attack the base.', 'affirmed happened'],
  ['Police did not foil the attack on the base.', 'affirmed happened'],
  ['Troops came to prevent an attack on the base.', 'affirmed hypothetical'],
  ['Police foiled a plot to attack the base.', 'negated happened foiled'],
  ['Rebels did not plan to attack the base.', 'negated planned'],
  ['Rebels began shelling the base.', 'affirmed happened'],
  ['Rebels did not carry out an attack on the base.', 'negated happened'],
  ['Rebels may not attack the base.', 'negated hypothetical'],
  ['Rebels would have attacked the base.', 'affirmed hypothetical'],
  ['Rebels may have attacked the base.', 'affirmed happened'],
  ['No soldiers were killed.', 'negated happened'],
  ['The army denied that it had shelled the town.', 'negated alleged'],
  ['The ministry denied any attack on the base.', 'negated alleged'],
  ['Rebels could not attack the base.', 'negated happened'],
  ['Rebels did not attack the base until Monday.', 'affirmed happened'],
  ['Farmers will leave if the shelling goes on.', 'affirmed happened'],
  ['Farmers will leave if the shelling begins.', 'affirmed hypothetical'],
  ['The killing of the priest cannot go unpunished.', 'affirmed happened'],
  ['The shelling of Orim must be investigated.', 'affirmed happened'],
  ['The bombing has not been claimed by any group.', 'affirmed happened'],
  ['Nothing can excuse the murder of the nurse.', 'affirmed happened'],
  ['The envoy urged the police to investigate the killing of the editor.', 'affirmed happened'],
  ['The army does not deny the strike on the market.', 'affirmed happened'],
  ['The attack on the mill would be condemned by all.', 'affirmed planned'],
  ['If the attack on the mill goes unpunished, nobody will stay.', 'affirmed hypothetical'],
  ['The guards used rifle butts to beat the prisoners.', 'affirmed happened'],
  ['The guards plan to use rifle butts to beat the prisoners.', 'affirmed planned'],
  ['The guards came to beat the prisoners.', 'affirmed planned'],
  ['Rebels subjected the fishing town to mortar fire.', 'affirmed happened'],
  ['Neither Talin nor Merova has attacked the base.', 'negated happened'],
  ['Not a single captive has been released.', 'negated happened'],
  ['The minister was not charged with the murder.', 'affirmed alleged'],
  ['The envoys praised the end of the siege of Orim.', 'affirmed happened'],
  ['The army did not deny that it had shelled the town.', 'affirmed happened'],
  ['Merova called on rebels to release the captives.', 'affirmed called-for'],
])('%s', (text, expected) => {
  const { polarity, thwarted, modality } = last(text);
  expect([polarity, modality, ...(thwarted ? [thwarted] : [])].join(' ')).toBe(expected);
});
