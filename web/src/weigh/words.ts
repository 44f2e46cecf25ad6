import type { CellSign, FindingRow, GivenBy, OriginRow } from '../../../src/core/view.ts';
import { sayWhen } from '../timeline/say.ts';
import { count } from '../words.ts';

const SLOTS: Readonly<Record<string, string>> = {
  occurrence: 'Whether it happened',
  doer: 'Who did it',
  target: 'To whom',
  place: 'Where',
  when: 'When',
  killed: 'Killed',
  injured: 'Injured',
  detained: 'Detained',
  captured: 'Taken',
  displaced: 'Driven out',
  strikes: 'Strikes',
  strength: 'Taking part',
  other: 'How many',
  'claim-denial': 'Claimed and denied',
};

/** A row of the matrix in words: "Killed, fighters". */
export const saySlot = ({ slot, of }: { readonly slot: string; readonly of?: string }): string =>
  `${SLOTS[slot] ?? slot}${of === undefined ? '' : `, ${of}`}`;

/** What the sign of a cell says, for those who do not see it. */
export const SIGNS: Readonly<Record<CellSign, string>> = {
  '=': 'as others give it',
  '~': 'fits what others give',
  '≠': 'conflicts with another',
  '·': 'no other gives it',
  '∅': 'gives none',
};

/** Who gives a value, by the words of its article: "according to the mayor". Nothing where no word of it is kept. */
export function sayBy(by: readonly GivenBy[]): string {
  const said = by.map(({ kind, name }) => {
    switch (kind) {
      case 'named':
        return `according to ${name ?? 'somebody named'}`;
      case 'own':
        return 'by its own people, who saw or counted';
      case 'outlet':
        return `as told by ${name ?? 'another outlet'}, which it cites`;
      case 'anonymous':
        return 'according to somebody not named';
      case 'unattributed':
        return 'without a word of how it is known';
      default:
        return kind satisfies never;
    }
  });
  return said.join('; ');
}

/** A value as people read it: a day in words, a number with its thousands apart, everything else as it is told. */
export function sayValue({ slot }: { readonly slot: string }, value: string): string {
  if (slot === 'when') return sayWhen(value);
  return COUNTED.test(slot) ? value.replace(/\d{4,}/g, (digits) => Number(digits).toLocaleString('en-GB')) : value;
}

const COUNTED = /^(?:killed|injured|detained|captured|displaced|strikes|strength|other)$/;

/** The counts of a value: "4 articles · 2 text origins · 1 firm source · 1 camp → repeated". */
export function sayCounts({ articles, textOrigins, firm, soft, camps, status }: OriginRow): string {
  const parts = [count(articles, 'article'), count(textOrigins, 'text origin'), count(firm.length, 'firm source')];
  if (soft > 0) parts.push(`${soft} soft`);
  if (firm.length > 0) parts.push(count(camps.length, 'camp'));
  return `${parts.join(' · ')} → ${status}`;
}

/** What two values are to each other. */
export const RELATIONS: Readonly<Record<FindingRow['relation'], string>> = {
  agreement: 'agree',
  refines: 'one is narrower',
  compatible: 'both can hold',
  conflict: 'conflict',
  update: 'given anew by its source',
  scope: 'count different things',
};
