import { Navigate, useParams } from '@tanstack/react-router';

/** The permalink of a cell: opens its article at its sentence. */
export function CellPage() {
  const { id } = useParams({ from: '/cell/$id' });
  const dot = id.lastIndexOf('.');
  return dot < 1 ? (
    <Navigate to="/article/$id" params={{ id }} replace />
  ) : (
    <Navigate to="/article/$id" params={{ id: id.slice(0, dot) }} search={{ cell: id.slice(dot + 1) }} replace />
  );
}
