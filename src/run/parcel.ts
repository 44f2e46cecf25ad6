import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Refusal } from '../core/errors.ts';
import type { RawDocument } from '../intake/document.ts';

const parcel = z.object({
  id: z.string().min(1).max(200),
  base64: z.base64(),
  clean: z.boolean(),
  given: z.object({
    id: z.string().optional(),
    outlet: z.string().optional(),
    published: z.string().optional(),
    url: z.string().optional(),
    title: z.string().optional(),
  }),
  capture: z.object({
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    bytes: z.number().int().min(0),
    capturedAt: z.iso.datetime(),
    how: z.enum(['file', 'stdin', 'jsonl', 'sample']),
    file: z.string().optional(),
    form: z.enum(['text', 'markdown', 'html']),
    charset: z.string(),
    tool: z.string(),
  }),
});

/** A raw document as it travels to the server that holds the ledger. */
export type Parcel = z.infer<typeof parcel>;

/** Wraps a document for the way. */
export const wrap = (raw: RawDocument): Parcel => ({
  id: raw.id,
  base64: Buffer.from(raw.bytes).toString('base64'),
  clean: raw.clean,
  given: raw.given as Parcel['given'],
  capture: raw.capture as Parcel['capture'],
});

/** The document in a parcel. */
const unwrap = (from: Parcel): RawDocument => ({
  id: from.id,
  bytes: new Uint8Array(Buffer.from(from.base64, 'base64')),
  clean: from.clean,
  given: from.given as RawDocument['given'],
  capture: from.capture as RawDocument['capture'],
});

/** Reads `{ documents: [...] }` as posted; says why when it is none, or when bytes and sha256 do not belong together. */
export function readParcels(posted: unknown): { readonly parcels: readonly Parcel[] } | { readonly why: string } {
  const read = z.object({ documents: z.array(parcel).min(1).max(1000) }).safeParse(posted);
  if (!read.success) {
    const issue = read.error.issues[0];
    return { why: `${issue?.path.join('.') || 'body'}: ${issue?.message ?? 'cannot be used'}` };
  }
  for (const { id, base64, capture } of read.data.documents)
    if (createHash('sha256').update(Buffer.from(base64, 'base64')).digest('hex') !== capture.sha256)
      return { why: `document ${id}: the sha256 is not that of its bytes` };
  return { parcels: read.data.documents };
}

/** Documents one by one, as `addArticles` takes them. */
export async function* unwrapAll(parcels: readonly Parcel[]): AsyncIterable<RawDocument | Refusal> {
  for (const each of parcels) yield unwrap(each);
}
