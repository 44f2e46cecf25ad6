import { z } from 'zod';
import { isDate, lastDay } from '../../core/date.ts';
import { STAGES } from '../../core/pledge-view.ts';
import type { Filter } from '../../core/view.ts';
import { DATE } from '../since.ts';

const date = z.string().refine(isDate, DATE);
const yesOrNo = z.enum(['yes', 'no'], { error: 'takes yes or no' });

const filter = z
  .object({
    retracted: z.enum(['yes'], { error: 'takes yes' }),
    article: z.string().min(1),
    actor: z.string().min(1),
    outlet: z.string().min(1),
    act: z.string().min(1),
    stance: z.string().min(1),
    saying: z.string().min(1),
    class: z.string().min(1),
    mode: z.string().min(1),
    modality: z.string().min(1),
    polarity: z.string().min(1),
    certainty: z.string().min(1),
    background: yesOrNo,
    within: z.string().min(1),
    place: z.string().min(1),
    at: z.string().min(1),
    placed: yesOrNo,
    relation: z.string().min(1),
    type: z.string().min(1),
    tie: z.enum(['relation', 'event', 'both'], { error: 'takes relation, event or both' }),
    voice: z.string().min(1),
    loaded: yesOrNo,
    label: z.string().min(1),
    tone: z.string().min(1),
    heard: z.enum(['yes'], { error: 'takes yes' }),
    kind: z.string().min(1),
    speaker: z.string().min(1),
    anonymous: yesOrNo,
    handed: yesOrNo,
    cue: z.string().min(1),
    since: date,
    until: date,
    from: date,
    to: date,
    articles: z.coerce.number({ error: 'takes a whole number' }).int('takes a whole number').min(1),
    asOf: date.transform(lastDay),
    stage: z.enum(STAGES, { error: `takes ${STAGES.join(', ')}` }),
    met: yesOrNo,
    limit: z.coerce.number().int().min(1).max(100_000),
    offset: z.coerce.number().int().min(0),
  })
  .partial();

/** Reads a filter from query parameters or options; parameters it does not know are left out, bad ones are named. */
export function readFilter(
  raw: Readonly<Record<string, unknown>>,
): Filter | { readonly name: string; readonly why: string } {
  const given = Object.fromEntries(Object.entries(raw).filter(([, value]) => value !== undefined && value !== ''));
  const read = filter.safeParse(given);
  if (!read.success) {
    const issue = read.error.issues[0];
    return { name: String(issue?.path[0] ?? 'query'), why: issue?.message ?? 'cannot be used' };
  }
  return Object.fromEntries(Object.entries(read.data).filter(([, value]) => value !== undefined)) as Filter;
}
