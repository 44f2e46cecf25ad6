import type { Cite, MergeLine } from '../../core/line.ts';
import type { ActorBrief, JudgementView, ReviewRow, Why, WhyEnd } from '../../core/view.ts';
import { count } from '../export/denominator.ts';
import { plain } from './output.ts';

const quoted = (cite: Cite): string => `     “${plain(cite.quote)}” (${cite.article})`;

const briefly = ({ name, type, articles, id }: ActorBrief): string =>
  `${plain(name)} (${type}, ${count(articles, 'article')}; ${id})`;

const ended = ({ name, article, outlet }: WhyEnd): string =>
  `“${plain(name)}”${article === undefined ? '' : ` in ${outlet ?? article}`}`;

const ruled = ({ reason }: MergeLine): string =>
  `${reason.rule}${reason.score === undefined ? '' : `, score ${reason.score.toFixed(2)}`}`;

const SAYS: Readonly<Record<string, string>> = {
  same: 'are the same',
  different: 'are different',
  unsure: 'may be the same',
  derived: 'belong together, the first comes from the second',
  'not-derived': 'do not come from one another',
  'attach-for': 'an act is consistent with a promise',
  'attach-against': 'an act is contrary to a promise',
  detach: 'an act has nothing to do with a promise',
  withdrawn: 'takes back what was said',
  retracted: 'retracted',
};

/** A person's word in one line. */
export const describeJudgement = ({ by, at, names, verdict, why, revokedBy }: JudgementView): string =>
  `${plain(by)}, ${at.slice(0, 10)}: ${names.map((name) => `“${plain(name)}”`).join(' and ')} ${SAYS[verdict] ?? verdict}` +
  `${why === undefined ? '' : ` (${plain(why)})`}${revokedBy === undefined ? '' : ', revoked'}`;

/** Two names that the machine was not sure of, in words. */
const doubted = ({ a, b, on, ...merge }: MergeLine): string =>
  `${on ? `“${plain(on[0])}” and “${plain(on[1])}”` : `${a} and ${b}`}: ${ruled({ a, b, ...merge })}`;

/** Why two are one, step by step with the sentences, or what speaks for it and what keeps them apart. */
export function describeWhy(why: Why): string[] {
  if (!why.one)
    return [
      `${briefly(why.a)} and ${briefly(why.b)} are two.`,
      ...why.judgements.map((one) => `  ${describeJudgement(one)}`),
      ...why.lines.flatMap((line) => [
        `  ${line.verdict === 'same' ? 'overruled' : 'not sure'}: ${doubted(line)}`,
        ...line.reason.cites.map(quoted),
      ]),
      ...(why.judgements.length + why.lines.length === 0 ? ['  Nothing that was read takes them for one.'] : []),
    ];
  return [
    `One actor: ${briefly(why.a)}.`,
    ...(why.steps.length === 0 ? ['  Both are the very same name in one article.'] : []),
    ...why.steps.flatMap(({ from, to, merge, judgement, sentences }, i) => [
      `  ${i + 1}. ${ended(from)} is ${ended(to)}: ${
        judgement ? describeJudgement(judgement) : merge ? ruled(merge) : 'one actor within the article'
      }`,
      ...sentences.map(quoted),
    ]),
  ];
}

const called = (names: readonly string[]): string[] =>
  names.length === 0 ? [] : [`     also ${names.map((name) => `“${plain(name)}”`).join(', ')}`];

/** A pair that waits for a person, with what the machine found and the sentences of both. */
export const describePair = (row: ReviewRow, place: string): string[] => [
  `${place}${row.score === undefined ? '' : `   score ${row.score.toFixed(2)}`}`,
  `  A  ${briefly(row.a)}`,
  ...called(row.names?.a ?? []),
  ...row.sentences.a.map(quoted),
  `  B  ${briefly(row.b)}`,
  ...called(row.names?.b ?? []),
  ...row.sentences.b.map(quoted),
  ...row.lines.map((line) => `  ?  ${doubted(line)}`),
  ...(row.unsure === undefined ? [] : [`  !  ${describeJudgement(row.unsure)}`]),
];
