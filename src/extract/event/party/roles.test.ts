import { describe, expect, test } from 'vitest';
import { eventsOf } from '../../../../test/event-fixture.ts';
import { cut, type Span } from '../../../core/span.ts';

/** The event of a trigger as "doers > recipients", and after a bar what else it is turned on; `=` for a mutual one. */
function roles(text: string, trigger: string): string | undefined {
  const event = eventsOf(text).find((e) => cut(text, e.trigger) === trigger);
  if (!event) return undefined;
  const list = (spans: readonly Span[]): string => spans.map((span) => cut(text, span)).join(' + ') || '-';
  const sides = `${list(event.agents)} ${event.reciprocal ? '=' : '>'} ${list(event.recipients)}`;
  return event.targets ? `${sides} | ${list(event.targets)}` : sides;
}

type Row = readonly [text: string, trigger: string, roles: string];
const reads = (rows: readonly Row[]): void => {
  test.each(rows)('%s [%s] %s', (text, trigger, expected) => {
    expect(roles(text, trigger)).toBe(expected);
  });
};

describe('active and passive', () => {
  reads([
    ['Rebels attacked the barracks at dawn.', 'attacked', 'Rebels > the barracks'],
    ['The barracks were attacked by rebels at dawn.', 'attacked', 'rebels > The barracks'],
    ['Rebels attacked.', 'attacked', 'Rebels > -'],
    ['Two teachers were killed.', 'killed', '- > Two teachers'],
    ['Harim was shelled by the river.', 'shelled', '- > Harim'],
    ['The army killed nobody.', 'killed', 'The army > -'],
    ['Harim, a town held by the front, was shelled.', 'shelled', '- > Harim'],
  ]);
});

describe('clauses hand parties down', () => {
  reads([
    ['Soldiers who had guarded the bridge shelled the village.', 'shelled', 'Soldiers > the village'],
    ['The village that soldiers shelled was empty.', 'shelled', 'soldiers > The village'],
    ['The man whom police arrested was a baker.', 'arrested', 'police > The man'],
    ['Gunmen stormed the school and kidnapped five pupils.', 'kidnapped', 'Gunmen > five pupils'],
    ['Gunmen stormed the school, kidnapping five pupils.', 'kidnapping', 'Gunmen > five pupils'],
    ['The camp was raided by the Talin Front, killing ten people.', 'killing', 'the Talin Front > ten people'],
    ['Merova promised to release the captives.', 'release', 'Merova > the captives'],
    ['Merova wants the front to release the captives.', 'release', 'the front > the captives'],
    ['Merova urged the front to release the captives.', 'urged', 'Merova > the front'],
    ['Merova urged the front to release the captives.', 'release', 'the front > the captives'],
    ['Merova forced the front to release the captives.', 'release', 'the front > the captives'],
    ['Rebels seem to have attacked the convoy.', 'attacked', 'Rebels > the convoy'],
    ['Rebels are believed to have attacked the convoy.', 'attacked', 'Rebels > the convoy'],
    ['Teachers will strike unless the ministry pays them.', 'strike', 'Teachers > the ministry'],
  ]);
});

describe('an accusation and the deed in it', () => {
  reads([
    ['The front was accused by Merova of attacking a convoy.', 'accused', 'Merova > The front'],
    ['The front was accused by Merova of attacking a convoy.', 'attacking', 'The front > a convoy'],
    ['Merova accused the front of attacking a convoy.', 'accused', 'Merova > the front'],
    ['Merova accused the front of attacking a convoy.', 'attacking', 'the front > a convoy'],
    ['Merova was accused of attacking a convoy.', 'accused', '- > Merova'],
    ['Orla Venn accused the army of torturing prisoners.', 'accused', 'Orla Venn > the army'],
    ["HTS's capture of Harim was condemned by Merova.", 'condemned', 'Merova > HTS'],
    ['Merova condemned the killing of two boys.', 'condemned', 'Merova > - | the killing of two boys'],
  ]);
});

describe('deeds told by a noun', () => {
  reads([
    ["HTS's capture of Harim was condemned by Merova.", 'capture', 'HTS > Harim'],
    ['The arrest of the editor by police was condemned.', 'arrest', 'police > the editor'],
    ["The mayor's murder shocked Harim.", 'murder', '- > The mayor'],
    ['An attack by the front on Harim was condemned.', 'attack', 'the front > Harim'],
    ['The army intensified its bombardment of Harim.', 'bombardment', 'The army > Harim'],
    ["Merova condemned the army's bombardment of Harim.", 'bombardment', 'the army > Harim'],
    ['A protest by students against the army was broken up.', 'protest', 'students > the army'],
    ["The front's attack on Harim killed four people.", 'killed', 'The front > four people'],
    ['Clashes between soldiers and rebels killed five people.', 'killed', 'soldiers + rebels > five people'],
  ]);
});

describe('two sides', () => {
  reads([
    ['Merova met the front in Harim.', 'met', 'Merova + the front = -'],
    ['Merova and the front met in Harim.', 'met', 'Merova + the front = -'],
    ['The envoy met with the mayor and the bishop.', 'met', 'The envoy + the mayor + the bishop = -'],
    ['Soldiers clashed with rebels near Harim.', 'clashed', 'Soldiers + rebels = -'],
    ['Talks between Merova and the front were held in Harim.', 'held', 'Merova + the front = -'],
    ['Orla Venn discussed Talin with the bishop.', 'discussed', 'Orla Venn + the bishop = -'],
    ['Merova and the front signed a truce.', 'signed', 'Merova + the front = -'],
    ['Merova and the front agreed to a truce.', 'agreed', 'Merova + the front = -'],
    ['Merova agreed to a truce.', 'agreed', 'Merova > -'],
  ]);
});

describe('names joined and names set beside', () => {
  reads([
    ['The mayor and the bishop condemned the army.', 'condemned', 'The mayor + the bishop > the army'],
    ['The army, the police and the militia attacked Harim.', 'attacked', 'The army + the police + the militia > Harim'],
    ['Orla Venn, the mayor of Harim, accused the army.', 'accused', 'Orla Venn > the army'],
    ['The Talin Liberation Front (TLF) attacked Harim.', 'attacked', 'The Talin Liberation Front > Harim'],
    ['TALIN (Harbour Press) - Police arrested the mayor.', 'arrested', 'Police > the mayor'],
  ]);
});

describe('machines and units', () => {
  reads([
    ['A drone struck the market.', 'struck', '- > the market'],
    ['A drone of the Merovan army struck the market.', 'struck', 'the Merovan army > the market'],
    ['Rockets fired by the front struck the market.', 'struck', 'the front > the market'],
    ['Army helicopters bombed the village.', 'bombed', 'Army > the village'],
    ['Merovan warplanes bombed the village.', 'bombed', 'Merovan > the village'],
    ['Helicopters bombed the village.', 'bombed', 'Helicopters > the village'],
    ['The Third Brigade shelled the market.', 'shelled', 'The Third Brigade > the market'],
    ['Police fired tear gas at students.', 'fired', 'Police > students'],
  ]);
});

describe('what stands behind the verb is no recipient for that', () => {
  reads([
    ['Rebels killed a guard with a knife near the river in Harim on Monday.', 'killed', 'Rebels > a guard'],
    ['Police arrested three men after a robbery in Talin.', 'arrested', 'Police > three men'],
    ['The front shelled the village while Merova slept.', 'shelled', 'The front > the village'],
    ['Rebels shelled Harim on Monday, the mayor said.', 'shelled', 'Rebels > Harim'],
    ['Merova sent troops to Harim.', 'sent', 'Merova > Harim'],
    ['Merova withdrew its troops from Harim.', 'withdrew', 'Merova > Harim'],
    ['Merova expelled two diplomats from Talin.', 'expelled', 'Merova > two diplomats'],
    ["Merova rejected the bishop's plan.", 'rejected', 'Merova > the bishop'],
    ['Merova rejected the plan.', 'rejected', 'Merova > - | the plan'],
    ['The army lifted a curfew in Harim.', 'lifted', 'The army > - | Harim'],
  ]);
});

describe('pronouns in reported speech', () => {
  reads([
    ['The front said it had executed the captives.', 'executed', 'The front > the captives'],
    ['The army denied that it had attacked Harim.', 'attacked', 'The army > Harim'],
    ['It executed the captives, the mayor said.', 'executed', 'It > the captives'],
    ['The mayor said they had executed the captives.', 'executed', 'they > the captives'],
    ['They executed the captives.', 'executed', 'They > the captives'],
  ]);
});
