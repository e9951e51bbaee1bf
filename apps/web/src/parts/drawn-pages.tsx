import type { DrawnPages as Drawn } from '#libs/contracts';
import { useSay } from '../base/say.js';
import { useDrawing } from '../base/use-drawing.js';
import './drawn-pages.css';

interface DrawnPagesProps {
  readonly drawn: Drawn;
  /** What they are pages of. */
  readonly of: string;
  /** What is typed has gone on since. */
  readonly isOld?: boolean;
}

/** The pages of a document as the server set them, each as large as there is room; on paper each on its own sheet. */
export function DrawnPages({ drawn: { svg, pages }, of, isOld = false }: DrawnPagesProps) {
  const say = useSay();
  const address = useDrawing(svg);
  const all = Array.from({ length: pages }, (_, at) => at);
  return (
    <div className={isOld ? 'drawn-pages is-old' : 'drawn-pages'}>
      {all.map((at) => (
        <div key={at} className="drawn-page">
          {address === undefined ? null : (
            <img
              src={address}
              alt={say('page.drawn', { of, page: at + 1, pages })}
              // One drawing holds all pages: each frame shows its own.
              style={{ insetBlockStart: `${String(-100 * at)}%` }}
            />
          )}
        </div>
      ))}
    </div>
  );
}
