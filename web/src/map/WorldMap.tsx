import { geoCircle, geoContains, geoPath } from 'd3-geo';
import { useMemo, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import type { PlaceRow } from '../../../src/core/view.ts';
import { useWidth } from '../parts/width.ts';
import { labelsOf } from './labels.ts';
import { degreesOf, REACH, type Spot, spotOf } from './spot.ts';
import { closer, dragged, type Frame, projectionOf, type View, viewOf } from './view.ts';
import type { World } from './world.ts';

interface Props {
  readonly world: World;
  /** The places shown; those without a point are left out. */
  readonly rows: readonly PlaceRow[];
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
}

/** The map. It is for the eye: the table below it holds the same and more, for everyone. */
export function WorldMap(props: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  return (
    <div ref={frame} className="map">
      {width > 0 && <Sheet {...props} width={width} />}
    </div>
  );
}

const STEP = 1.6;

function Sheet({ world, rows, chosen, onChoose, width }: Props & { width: number }) {
  const frame = useMemo(() => ({ width, height: Math.round(Math.min(width * 0.6, 540)) }), [width]);
  const spots = useMemo(() => rows.flatMap(spotOf), [rows]);
  const home = useMemo(() => viewOf(spots, frame), [spots, frame]);
  const areas = useMemo(() => spots.map((spot) => ({ spot, area: areaOf(spot, world) })), [spots, world]);
  const [moved, move] = useState<View>();
  const drag = useRef<{ readonly x: number; readonly y: number; readonly view: View }>(undefined);
  const view = moved ?? home;
  const projection = projectionOf(view, frame);
  const path = geoPath(projection);
  const land = useMemo(() => outlines(world, view, frame), [world, view, frame]);
  const points = spots.flatMap((spot) => {
    const point = projection([spot.at[0], spot.at[1]]);
    return point ? [{ spot, x: point[0], y: point[1], r: radiusOf(spot) }] : [];
  });
  return (
    <>
      <p className="map-keys">
        <Button className="plain" onPress={() => move(closer(view, STEP))}>
          Closer
        </Button>
        <Button className="plain" onPress={() => move(closer(view, 1 / STEP))}>
          Farther
        </Button>
        <Button className="plain" onPress={() => move(undefined)}>
          All places
        </Button>
      </p>
      <svg
        width={frame.width}
        height={frame.height}
        aria-hidden="true"
        onPointerDown={(event) => {
          drag.current = { x: event.clientX, y: event.clientY, view };
        }}
        onPointerMove={(event) => {
          const from = drag.current;
          if (!from || event.buttons === 0) return;
          move(dragged(from.view, frame, event.clientX - from.x, event.clientY - from.y));
        }}
        onPointerUp={() => {
          drag.current = undefined;
        }}
      >
        <rect className="sea" width={frame.width} height={frame.height} />
        <path className="land" d={land.land} />
        <path className="borders" d={land.borders} />
        {areas.map(({ spot, area }) => (
          <path
            key={spot.id}
            className={spot.id === chosen ? `reach ${spot.precision} chosen` : `reach ${spot.precision}`}
            d={path(area) ?? ''}
          />
        ))}
        {points.map(({ spot, x, y, r }) => (
          // The table holds the same for whoever has no pointer.
          // biome-ignore lint/a11y/noStaticElementInteractions: the drawing is hidden from assistive technology
          <circle
            key={spot.id}
            className={spot.id === chosen ? `spot ${spot.precision} chosen` : `spot ${spot.precision}`}
            cx={x}
            cy={y}
            r={r}
            onClick={() => onChoose(spot.id)}
          >
            <title>{spot.name}</title>
          </circle>
        ))}
        {labelsOf(points, frame).map(({ id, text, x, y }) => (
          <text key={id} className="spot-name" x={x} y={y}>
            {text}
          </text>
        ))}
      </svg>
    </>
  );
}

const radiusOf = ({ events }: Spot): number => Math.min(14, 3.5 + 1.6 * Math.sqrt(events));

/** What a place covers: the country itself, or a circle as wide as its precision says. */
function areaOf(spot: Spot, { countries }: World) {
  const at: [number, number] = [spot.at[0], spot.at[1]];
  const country = spot.precision === 'country' ? countries.features.find((one) => geoContains(one, at)) : undefined;
  return (
    country ??
    geoCircle()
      .center(at)
      .radius(degreesOf(REACH[spot.precision] || REACH.region))()
  );
}

/** The outlines at a view as paths: made anew only when the view moves. */
function outlines({ countries, borders }: World, view: View, frame: Frame) {
  const path = geoPath(projectionOf(view, frame));
  return { land: path(countries) ?? '', borders: path(borders) ?? '' };
}
