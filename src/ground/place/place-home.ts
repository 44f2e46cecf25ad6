import type { Place } from '../../extract/gazetteer/atlas.ts';
import type { Gazetteer } from '../../extract/gazetteer/gazetteer.ts';

/** Where an outlet is at home, as far as its name, its address and our register tell. */
export interface Home {
  /** Places that its name or address may speak of. */
  readonly places: readonly Place[];
  /** ISO code of its country, by its address. */
  readonly country?: string;
}

/** What is known of the outlet of an article. */
export interface HomeEvidence {
  readonly outlet?: string;
  readonly url?: string;
  /** The home that the register of outlets gives: "Beirut, Lebanon". */
  readonly home?: string;
}

/** Words of the trade: what is left of a name without them may be a place. */
const TRADE_WORDS =
  'the|web|online|local|daily|weekly|sunday|evening|morning|newspaper|newspapers|news|time|times|herald|press|tribune|register|gazette|chronicle|' +
  'star|sun|post|journal|courier|dispatch|reporter|review|record|recorder|sentinel|examiner|inquirer|observer|leader|democrat|republican|' +
  'republic|citizen|telegram|telegraph|mail|standard|echo|argus|advertiser|advocate|banner|bulletin|bee|globe|mirror|independent|' +
  'intelligencer|item|ledger|monitor|messenger|nation|packet|patriot|pilot|dealer|progress|statesman|talk|today|union|voice|world|radio|' +
  'wire|report|live|central|metro|area|business|community|media|group|digital|edition|english|shopper|mercury|enterprise|eagle|express|' +
  'guardian|insider';
const TRADE = new RegExp(`^(?:${TRADE_WORDS}|tv|my|go|www|fm)$`);
const TRADE_BEFORE = new RegExp(`^(?:${TRADE_WORDS}|my)(?=[a-z]{4})`);
const TRADE_BEHIND = new RegExp(`(?<=[a-z]{4})(?:${TRADE_WORDS})$`);

/** Where an outlet is at home; without places and country when nothing tells. */
export function findHome({ outlet, url, home }: HomeEvidence, gazetteer: Gazetteer): Home {
  const host = url === undefined ? undefined : hostOf(url);
  const stated = home === undefined ? [] : statedHome(home, gazetteer);
  const places =
    stated.length > 0
      ? stated
      : [...(host ? inHost(host, gazetteer) : []), ...(outlet ? inName(outlet, gazetteer) : [])];
  const country = stated[0]?.country ?? (host && countryOf(host, gazetteer));
  return { places: unique(places), ...(country ? { country } : {}) };
}

function hostOf(url: string): string | undefined {
  try {
    return new URL(url).hostname.toLowerCase();
  } catch {
    return undefined;
  }
}

/** "Beirut, Lebanon", "Lebanon": the place in the wider one. */
function statedHome(home: string, gazetteer: Gazetteer): Place[] {
  const [name, ...wider] = home.split(',').map((part) => part.trim());
  const around = wider.flatMap((part) => gazetteer.find(part));
  const found = gazetteer.find(name as string);
  const inside = found.filter((place) => around.some((area) => isWithin(place, area)));
  const best = (inside.length > 0 ? inside : found).reduce<Place | undefined>(
    (a, b) => (a && a.people >= b.people ? a : b),
    undefined,
  );
  return best ? [best] : [];
}

/** True when a place lies in an area or a state. */
export const isWithin = (place: Place, area: Place): boolean =>
  place.key !== area.key &&
  (area.code === 'PCLI'
    ? place.country === area.country
    : area.areas.length > 0 && place.areas.includes(area.areas.at(-1) as string));

/** Domains of states that everybody uses. */
const OPEN = /^(?:tv|me|io|co|ai|fm|ly|to|cc|ws|la)$/;

function countryOf(host: string, gazetteer: Gazetteer): string | undefined {
  const last = host.split('.').at(-1) as string;
  if (last === 'uk') return 'GB';
  return last.length === 2 && !OPEN.test(last) ? gazetteer.stateOf(last.toUpperCase())?.key : undefined;
}

/** Places in the labels of a host: "harimdailyherald", "chronicle.harim". */
function inHost(host: string, gazetteer: Gazetteer): Place[] {
  const labels = host.replace(/\.(?:com|net|org|info|co\.\p{L}+|com\.\p{L}+|\p{L}{2})$/u, '').split('.');
  return labels.flatMap((label) => label.split('-')).flatMap((label) => placesOf(cutTrade(label), gazetteer));
}

/** A run of letters without words of the trade at either end; empty when it is nothing else. */
function cutTrade(label: string): string {
  if (TRADE.test(label)) return '';
  const cut = label.replace(TRADE_BEFORE, '').replace(TRADE_BEHIND, '');
  return cut === label ? label : cutTrade(cut);
}

/** The places that run-together words may name: "kansascity". */
function placesOf(run: string, gazetteer: Gazetteer): readonly Place[] {
  if (run.length < 4) return [];
  const ways: string[] = [run];
  for (let cut = 3; cut <= run.length - 3; cut++) ways.push(`${run.slice(0, cut)} ${run.slice(cut)}`);
  const known = ways.find((way) => gazetteer.knows(way));
  return known ? gazetteer.find(known) : [];
}

/** Places in the name of an outlet: "The Harim Chronicle". */
function inName(outlet: string, gazetteer: Gazetteer): readonly Place[] {
  const words = outlet.split(/[\s-]+/).filter((word) => word !== '' && !TRADE.test(word.toLowerCase()));
  for (let length = words.length; length > 0; length--)
    for (let from = 0; from + length <= words.length; from++) {
      const name = words.slice(from, from + length).join(' ');
      if (name.length >= 4 && gazetteer.knows(name)) return gazetteer.find(name);
    }
  return [];
}

const unique = (places: readonly Place[]): Place[] => [...new Map(places.map((place) => [place.key, place])).values()];
