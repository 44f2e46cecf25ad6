import type { Context } from 'hono';
import { z } from 'zod';
import type { Ledger } from '../../ledger/ledger.ts';
import { aboutOf, makeJudgement, VERDICTS } from '../judgement.ts';
import { weigherOf } from '../weigh.ts';
import { errorBody, mayWrite } from './guard.ts';

const short = z.string().min(1).max(500);
const said = z.object({
  about: z.array(short).min(1).max(50),
  verdict: z.enum(VERDICTS, { error: `takes ${VERDICTS.join(', ')}` }),
  by: z.string().max(200).optional(),
  why: z.string().max(2000).optional(),
  id: short.optional(),
  at: z.iso.datetime().optional(),
});
const body = z.object({ judgements: z.array(said).min(1).max(10_000), revokes: short.optional() });

/**
 * Takes what people say of who is who: `{judgements: [{about, verdict, by?, why?}], revokes?}`, with the token only.
 * Gives the judgements as they stand in the journal.
 */
export async function judgePosted(c: Context, ledger: Ledger, token: string | undefined) {
  if (!mayWrite(c, token)) return c.json(errorBody('E_FORBIDDEN', 'writing needs the token of this server'), 403);
  if (!/^application\/json\b/.test(c.req.header('content-type') ?? ''))
    return c.json(errorBody('E_BAD_OPTION', 'content-type: takes application/json'), 415);
  const read = body.safeParse(await c.req.json().catch(() => undefined));
  if (!read.success) {
    const issue = read.error.issues[0];
    return c.json(
      errorBody('E_BAD_OPTION', `${issue?.path.join('.') || 'body'}: ${issue?.message ?? 'cannot be used'}`),
      400,
    );
  }
  const weigher = weigherOf(ledger);
  const judgements = read.data.judgements.map(({ id, at, ...one }) => ({
    ...makeJudgement(one),
    about: one.about,
    ...(id === undefined ? {} : { id }),
    ...(at === undefined ? {} : { at }),
  }));
  for (const one of judgements) one.about = [...(await aboutOf(ledger, weigher, one))];
  const { judgeAll } = await import('../../run/retract.ts');
  await judgeAll(ledger, judgements, read.data.revokes);
  return c.json({ judgements });
}
