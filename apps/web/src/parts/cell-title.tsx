import { useSay } from '../base/say.js';

/** What a case is called, on one line of a list: cut where it is too long, whole under the mouse and on paper. */
export function CellTitle({ title }: { readonly title: string | null }) {
  const say = useSay();
  if (title === null) return <span className="quiet">{say('word.none')}</span>;
  return (
    <span className="cell-title" title={title}>
      {title}
    </span>
  );
}
