import type { HomeEvidence } from '../ground/place/place-home.ts';
import { type OutletRow, outletOfHost, outletOfName } from '../text/outlet.ts';

/** What is known of an outlet that may say where it is at home: its name, its address, and its row in the register. */
export function homeEvidence(
  { outlet, url }: { readonly outlet?: string; readonly url?: string },
  outlets: readonly OutletRow[],
): HomeEvidence {
  const row =
    (outlet && outletOfName(outlet, outlets)?.outlet) || (url && outletOfHost(hostOf(url), outlets)) || undefined;
  return {
    ...(outlet === undefined ? {} : { outlet }),
    ...(url === undefined ? {} : { url }),
    ...(row?.home === undefined ? {} : { home: row.home }),
  };
}

const hostOf = (url: string): string => /^\w+:\/\/([^/:?#]+)/.exec(url)?.[1] ?? '';
