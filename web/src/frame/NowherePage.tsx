import { Link } from '@tanstack/react-router';
import { Title } from '../parts/Title.tsx';

/** What stands at an address that leads nowhere. */
export function NowherePage() {
  return (
    <>
      <Title>Nothing here</Title>
      <p>
        This address leads to no page. <Link to="/">Back to the story</Link>
      </p>
    </>
  );
}
