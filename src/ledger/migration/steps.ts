import { fillGround } from '../ground-rows.ts';
import { fillHappened } from '../happened.ts';
import { fillIdentity } from '../identity-fill.ts';
import { reindex } from '../reindex.ts';
import { fillRevisions } from '../revision.ts';
import type { Tx } from '../store.ts';
import { fillVoice } from '../voice-fill.ts';
import { ledger } from './001-ledger.ts';
import { saying } from './002-saying.ts';
import { happened } from './003-happened.ts';
import { ground } from './004-ground.ts';
import { identity } from './005-identity.ts';
import { lineage } from './006-lineage.ts';
import { story } from './007-story.ts';
import { incident } from './008-incident.ts';
import { change } from './010-change.ts';
import { voice } from './011-voice.ts';
import { find } from './012-find.ts';
import { outline } from './013-outline.ts';
import { denying } from './014-denying.ts';
import { keyed } from './015-keyed.ts';
import { known } from './016-known.ts';

/** A migration: its number, its name and the SQL, which runs inside one transaction with the schema's path set. */
export interface Step {
  readonly n: number;
  readonly name: string;
  readonly sql: string;
  /** What SQL alone cannot fill in a ledger that holds articles already. */
  readonly fill?: (tx: Tx) => Promise<void>;
}

/** Every migration in order. Steps that were released are never changed: a change is a new step. */
export const STEPS: readonly Step[] = [
  { n: 1, name: 'ledger', sql: ledger },
  { n: 2, name: 'saying', sql: saying, fill: reindex },
  { n: 3, name: 'happened', sql: happened, fill: fillHappened },
  { n: 4, name: 'ground', sql: ground, fill: fillGround },
  { n: 5, name: 'identity', sql: identity, fill: fillIdentity },
  { n: 6, name: 'lineage', sql: lineage },
  { n: 7, name: 'story', sql: story },
  { n: 8, name: 'incident', sql: incident },
  { n: 10, name: 'change', sql: change, fill: fillRevisions },
  { n: 11, name: 'voice', sql: voice, fill: fillVoice },
  { n: 12, name: 'find', sql: find },
  { n: 13, name: 'outline', sql: outline },
  { n: 14, name: 'denying', sql: denying },
  { n: 15, name: 'keyed', sql: keyed },
  { n: 16, name: 'known', sql: known },
];

/** The schema this Stemma writes and the newest it can read. */
export const SCHEMA = (STEPS.at(-1) as Step).n;
