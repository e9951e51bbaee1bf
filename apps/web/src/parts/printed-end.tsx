import { instantText } from '../base/index.js';
import { useSay } from '../base/say.js';
import { SignatureLine } from './signature-line.js';

interface EndProps {
  readonly rows: number;
  /** Nothing comes after these rows. */
  readonly isWhole: boolean;
  /** Epoch milliseconds of the answer that they are of. */
  readonly at: number;
}

/** The end of a printed list: how many rows, of when, whether more would follow, and where it is signed. */
export function PrintedEnd({ rows, isWhole, at }: EndProps) {
  const say = useSay();
  if (rows === 0) return null;
  return (
    <>
      <p className="print-only">
        {say('print.rows', { n: rows, time: instantText(new Date(at).toISOString()) })}
        {isWhole ? null : ` ${say('print.goesOn')}`}
      </p>
      <SignatureLine />
    </>
  );
}
