import type { FeatureCollection, Geometry, MultiLineString } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { Failure } from '../client/failure.ts';

declare global {
  interface Window {
    /** Countries of the world as TopoJSON, handed over by `assets/world.js`. */
    STEMMA_WORLD?: Topology<{ countries: GeometryCollection<{ name: string }> }>;
  }
}

/** The countries of the world and the lines between them. */
export interface World {
  readonly countries: FeatureCollection<Geometry, { name: string }>;
  readonly borders: MultiLineString;
}

let asked: Promise<World> | undefined;

/**
 * The outlines of the world, from a script that lies beside the page: it is asked for by the map alone, and a page from
 * disk may load a script where it may fetch nothing. Rejects with a Failure when it is missing.
 */
export function world(): Promise<World> {
  asked ??= load().catch((error: unknown) => {
    asked = undefined;
    throw error;
  });
  return asked;
}

async function load(): Promise<World> {
  const script = document.createElement('script');
  script.src = './assets/world.js';
  await new Promise<void>((resolve, reject) => {
    script.onload = () => resolve();
    script.onerror = () => reject(new Failure('E_SERVER', 'the outlines of the map are missing beside this page'));
    document.head.append(script);
  });
  const topology = window.STEMMA_WORLD;
  if (!topology) throw new Failure('E_SERVER', 'the outlines of the map beside this page are damaged');
  const { countries } = topology.objects;
  return { countries: feature(topology, countries), borders: mesh(topology, countries, (a, b) => a !== b) };
}
