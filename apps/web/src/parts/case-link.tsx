import { Link } from 'react-router';
import { useSay } from '../base/say.js';
import { caseAddress } from './case-address.js';

interface CaseLinkProps {
  readonly kind: string;
  readonly number: string;
  readonly isDrill?: boolean;
}

/** The number of a case, which leads to it, marked where it is one of a drill. */
export function CaseLink({ kind, number, isDrill = false }: CaseLinkProps) {
  return (
    <>
      <Link className="case-number" to={caseAddress(kind, number)}>
        {number}
      </Link>
      {isDrill ? <DrillMark /> : null}
    </>
  );
}

/** What is beside everything that is one of a drill (演练). */
export function DrillMark() {
  return <span className="drill-mark">{useSay()('drill.mark')}</span>;
}
