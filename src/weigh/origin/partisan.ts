import type { ArticleView } from './view.ts';

/** Words by which an outlet speaks as one of a side. */
export interface PartisanRow {
  readonly pattern: RegExp;
  readonly why: string;
  readonly fires: string;
  readonly notIn: string;
}

export const PARTISAN: readonly PartisanRow[] = [
  {
    pattern: /\bour (?:brave |heroic )?(?:fighters|soldiers|troops|gunners|guns|men|forces|army|heroes|commandos)\b/iu,
    why: 'counts the fighters as its own',
    fires: 'Our fighters took the bridge.',
    notIn: 'Our reporters took the bridge road.',
  },
  {
    pattern: /\b(?:the|an) enemy(?:['’]s)?\b/iu,
    why: 'calls one side the enemy',
    fires: 'The enemy fled over the bridge.',
    notIn: 'The army fled over the bridge.',
  },
  {
    pattern: /\bthe (?:bandits|regime)(?:['’]s?)?\b/iu,
    why: 'names one side as its foes name it',
    fires: 'The regime closed the bridge.',
    notIn: 'The government closed the bridge.',
  },
];

/** True where the own voice of an article, outside quotation marks and statements, speaks as one of a side. */
export function isPartisan({ reading }: ArticleView): boolean {
  const handed = [...reading.quotes, ...reading.statements.flatMap(({ content }) => content)];
  return PARTISAN.some(({ pattern }) =>
    [...reading.text.matchAll(new RegExp(pattern.source, 'giu'))].some(
      ({ index }) => !handed.some(([start, end]) => index >= start && index < end),
    ),
  );
}
