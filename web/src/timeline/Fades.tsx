/** Lets a bar without a stated beginning, or end, run out. */
export const Fades = ({ id }: { id: string }) => (
  <defs>
    <Fade id={`${id}-start`} from={0} to={1} />
    <Fade id={`${id}-end`} from={1} to={0} />
  </defs>
);

const Fade = ({ id, from, to }: { id: string; from: number; to: number }) => (
  <>
    <linearGradient id={`${id}-run`}>
      <stop offset="0" stopColor="#fff" stopOpacity={from} />
      <stop offset="1" stopColor="#fff" stopOpacity={to} />
    </linearGradient>
    <mask id={id} maskContentUnits="objectBoundingBox">
      <rect width={1} height={1} fill={`url(#${id}-run)`} />
    </mask>
  </>
);
