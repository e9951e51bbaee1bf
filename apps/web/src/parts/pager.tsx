import { Button } from 'antd';
import { useSay } from '../base/say.js';

interface PagerProps {
  /** Cursor of the page that is shown; null: the first. */
  readonly cursor: string | null;
  readonly next: string | null;
  readonly go: (cursor: string | null) => void;
}

/** Pages of a list that the server keeps the place of: on, and back to the first; the browser's own key goes back. */
export function Pager({ cursor, next, go }: PagerProps) {
  const say = useSay();
  if (cursor === null && next === null) return null;
  return (
    <p className="pager">
      <Button disabled={cursor === null} onClick={() => go(null)}>
        {say('table.first')}
      </Button>
      <Button disabled={next === null} onClick={() => go(next)}>
        {say('table.next')}
      </Button>
    </p>
  );
}
