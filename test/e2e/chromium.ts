import { existsSync } from 'node:fs';

// The one without a window comes first: it asks for half the processor, which two of them share with the server.
const PLACES = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/**
 * The Chromium of this machine: the one STEMMA_CHROMIUM names, else the first at a usual place. Nothing when there is
 * none; throws when there is none and STEMMA_REQUIRE_CHROMIUM=1 asks for one.
 */
export function findChromium(): string | undefined {
  const named = process.env.STEMMA_CHROMIUM;
  if (named && !existsSync(named)) throw new Error(`STEMMA_CHROMIUM names ${named}, which does not exist`);
  const found = named ?? PLACES.find((path) => existsSync(path));
  if (!found && process.env.STEMMA_REQUIRE_CHROMIUM === '1') {
    throw new Error(`a Chromium is required and none was found at ${PLACES.join(', ')}; set STEMMA_CHROMIUM`);
  }
  return found;
}
