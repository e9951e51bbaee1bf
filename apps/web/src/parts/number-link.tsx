import { Link } from 'react-router';
import { useSay } from '../base/say.js';

interface NumberLinkProps {
  readonly count: number;
  /** The list of as many rows; null: whoever reads is told the number alone. */
  readonly to: string | null;
  /** What it counts, for readers of the screen. */
  readonly what: string;
  /** Lateness alone has a colour, and its sign with it. */
  readonly isLate?: boolean;
}

/** A number that opens the list of as many rows, where there is one. Nothing is a number too, but leads nowhere. */
export function NumberLink({ count, to, what, isLate = false }: NumberLinkProps) {
  const say = useSay();
  if (count === 0) return <span className="quiet">0</span>;
  const told = (
    <>
      {isLate ? '▲ ' : ''}
      {count}
    </>
  );
  const className = isLate ? 'number-late' : undefined;
  if (to === null) return <span className={className}>{told}</span>;
  return (
    <Link to={to} aria-label={say('word.openList', { what, n: count })} className={className}>
      {told}
    </Link>
  );
}
