import { loadPledgeTables } from '../src/run/pledge-tables.ts';
import { loadResources } from '../src/run/resources.ts';
import { pledgesOf } from '../src/weigh/pledge/pledge.ts';
import { readText } from './read-text.ts';

const resources = await loadResources();
const tables = await loadPledgeTables();

/** How many acts of later articles stand in the thread of the promise that the first one tells; each is a day after the one before. */
export async function actsBeside(...texts: readonly string[]): Promise<number> {
  const materials = [];
  for (const [n, text] of texts.entries()) {
    const reading = { ...(await readText(text, `2031-05-1${n}`, resources)), id: `a${n}` };
    materials.push({ reading, actors: new Map(), revision: n, capturedAt: '' });
  }
  const [pledge] = pledgesOf(materials, tables);
  if (!pledge) throw new Error('no promise was read');
  return pledge.thread.length;
}
