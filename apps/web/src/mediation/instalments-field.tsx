import { Button, InputNumber } from 'antd';
import { DateField } from '../clock/date-field.js';
import { useSay } from './mediation.messages.js';

/** One of several dates on which a part of a sum is paid. */
export interface Instalment {
  readonly amountCents?: number | null;
  readonly on?: string | null;
}

interface InstalmentsProps {
  /** Of which obligation. */
  readonly at: number;
  readonly value: readonly Instalment[] | null;
  readonly change: (all: readonly Instalment[] | null) => void;
}

/** Instalments (分期): together they make the sum. */
export function Instalments({ at, value, change }: InstalmentsProps) {
  const say = useSay();
  const all = value ?? [];
  const put = (n: number, one: Instalment | null): void => {
    const next = all.flatMap((each, index) => (index !== n ? [each] : one === null ? [] : [one]));
    change(next.length === 0 ? null : next);
  };
  return (
    <div className="stack-close">
      {all.map((one, n) => (
        // It has no name of its own, and stays where it stands while it is typed.
        <div key={n} className="row">
          <InputNumber
            aria-label={say('mediation.obligation.instalment', { n: n + 1 })}
            placeholder={say('mediation.obligation.amount')}
            min={0.01}
            precision={2}
            value={one.amountCents == null ? null : one.amountCents / 100}
            onChange={(yuan) => put(n, { ...one, amountCents: yuan === null ? null : Math.round(yuan * 100) })}
          />
          <DateField
            id={`obligation-${String(at)}-instalment-${String(n)}`}
            value={one.on ?? undefined}
            onChange={(on) => put(n, { ...one, on: on ?? null })}
          />
          <Button onClick={() => put(n, null)}>{say('mediation.obligation.instalment.remove', { n: n + 1 })}</Button>
        </div>
      ))}
      <Button onClick={() => change([...all, {}])}>{say('mediation.obligation.instalment.add')}</Button>
    </div>
  );
}
