import { Link } from 'react-router';
import { useSay } from '../base/say.js';
import { caseAddress } from '../parts/case-address.js';

interface NumberCellProps {
  readonly kind: string;
  readonly row: { readonly number: string; readonly isDrill: boolean };
}

/** The number of a case, which leads to it, marked where it is one of a drill. */
export function NumberCell({ kind, row: { number, isDrill } }: NumberCellProps) {
  const say = useSay();
  return (
    <>
      <Link className="case-number" to={caseAddress(kind, number)}>
        {number}
      </Link>
      {isDrill ? <span className="drill-mark">{say('drill.mark')}</span> : null}
    </>
  );
}
