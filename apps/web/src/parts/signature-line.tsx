import { useSay } from '../base/say.js';
import './signature-line.css';

/** Where a printed list is signed: who prepared and who checked it, and when. On paper alone. */
export function SignatureLine() {
  const say = useSay();
  return (
    <p className="print-only signature-line">
      {(['print.prepared', 'print.checked', 'print.signedOn'] as const).map((name) => (
        <span key={name}>{say(name)}</span>
      ))}
    </p>
  );
}
