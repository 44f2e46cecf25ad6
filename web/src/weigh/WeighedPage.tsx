import { useParams } from '@tanstack/react-router';
import { Denominator } from '../parts/Denominator.tsx';
import { Title } from '../parts/Title.tsx';
import { Weighed } from './Weighed.tsx';

/** One incident, weighed. */
export function WeighedPage() {
  const { id } = useParams({ from: '/incidents/$id' });
  return (
    <>
      <Title>One event, side by side</Title>
      <Denominator />
      <Weighed id={id} />
    </>
  );
}
