import type { Given, Page } from '../intake/document.ts';
import { domainsIn } from './form.ts';
import type { Hint } from './opaque.ts';
import { type OutletRow, outletOfHost, outletOfName } from './outlet.ts';

/** Everything in and around a text that says who published it. */
export interface OriginEvidence {
  readonly given: Given;
  readonly page: Page;
  readonly outlets: readonly OutletRow[];
  /** Names in the dateline and in the credit. */
  readonly dateline?: string;
  /** The name in the dateline may be a place or a label. */
  readonly doubtful: boolean;
  readonly credit?: string;
  readonly hints: readonly Hint[];
  /** The lines set aside, where addresses of the outlet stand. */
  readonly aside: string;
}

/** The outlet and, when another one is named as the source of the text, the credit. */
export interface Origin {
  readonly outlet?: string;
  readonly credit?: string;
  readonly notes: readonly { readonly code: string; readonly message: string }[];
}

/**
 * Who published a text: as given, as the page declares, else what the register makes of its web address, of
 * addresses in the lines set aside, of the dateline, of an identifier, of the credit. What the text shows without
 * saying it is noted with its basis.
 */
export function findOrigin(evidence: OriginEvidence): Origin {
  const { given, page, outlets } = evidence;
  const dateline = datelineName(evidence);
  const notes: { code: string; message: string }[] = [];
  const shown =
    given.outlet === undefined && page.outlet === undefined ? shownOutlet({ ...evidence, dateline }) : undefined;
  const declared = page.outlet && (outletOfName(page.outlet.value, outlets)?.outlet.name ?? page.outlet.value);
  const outlet = given.outlet ?? declared ?? shown?.name;
  if (shown) notes.push({ code: 'outlet-basis', message: `the outlet ${shown.name} was read from ${shown.from}` });
  const source = [evidence.credit, dateline].find((name) => name !== undefined);
  const match = source === undefined ? undefined : outletOfName(source, outlets);
  if (match && !match.exact && source !== undefined)
    notes.push({ code: 'credit-spelling', message: `the credit "${source}" is read as ${match.outlet.name}` });
  const credit = match?.outlet.name ?? source;
  if (credit === undefined || sameName(credit, outlet, outlets))
    return { ...(outlet === undefined ? {} : { outlet }), notes };
  return { ...(outlet === undefined ? {} : { outlet }), credit, notes };
}

interface Shown {
  readonly name: string;
  readonly from: string;
}

/** The name in the dateline; a doubtful one only when the register knows it. */
function datelineName({ dateline, doubtful, outlets }: OriginEvidence): string | undefined {
  return dateline !== undefined && (!doubtful || outletOfName(dateline, outlets)) ? dateline : undefined;
}

type Evidence = Omit<OriginEvidence, 'dateline'> & { readonly dateline: string | undefined };

function shownOutlet({ given, page, outlets, aside, dateline, hints, credit }: Evidence): Shown | undefined {
  const url = given.url ?? page.url?.value;
  const host = url !== undefined && URL.canParse(url) ? outletOfHost(new URL(url).hostname, outlets) : undefined;
  if (host) return { name: host.name, from: 'its web address' };
  for (const domain of domainsIn(aside)) {
    const row = outletOfHost(domain, outlets);
    if (row) return { name: row.name, from: `the address ${domain} in a line set aside` };
  }
  const hinted = hints.map(({ outlet }) => outlet).find((name) => name !== undefined);
  const known = (name: string | undefined, from: string): Shown | undefined => {
    const row = name === undefined ? undefined : outletOfName(name, outlets)?.outlet;
    return row && { name: row.name, from };
  };
  return (
    known(dateline, 'the dateline') ??
    known(hinted, 'an identifier in the text') ??
    (dateline === undefined ? undefined : { name: dateline, from: 'the dateline' }) ??
    known(credit, 'the credit')
  );
}

function sameName(a: string, b: string | undefined, outlets: readonly OutletRow[]): boolean {
  if (b === undefined) return false;
  const name = (value: string) => (outletOfName(value, outlets)?.outlet.name ?? value).toLowerCase();
  return name(a) === name(b);
}
