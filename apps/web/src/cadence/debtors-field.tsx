import { Button, InputNumber } from 'antd';
import type { OwnControlProps } from '../command/form-hints.js';
import { OfficeSelect } from '../office/office-select.js';
import { useSay } from './cadence.messages.js';
import { useDebtor } from './use-debtor.js';

interface Debtor {
  readonly debtor: string;
  readonly office: string;
  readonly quota: number;
}

const mostOften = 20;

/** Who owes it from the next period on, and how often at least. */
export function DebtorsField({ id, value, onChange }: Omit<OwnControlProps, 'detail'>) {
  const say = useSay();
  const nameOf = useDebtor();
  const all = (value ?? []) as readonly Debtor[];
  const put = (one: Debtor, quota: number | null): void =>
    onChange?.(all.flatMap((each) => (each !== one ? [each] : quota === null ? [] : [{ ...one, quota }])));
  const add = (office: string): void => {
    if (all.some(({ debtor }) => debtor === office)) return;
    onChange?.([...all, { debtor: office, office, quota: 1 }]);
  };
  return (
    <div id={id} className="stack">
      {all.map((one) => (
        <span key={one.debtor} className="row">
          <span>{nameOf(one)}</span>
          <InputNumber
            aria-label={say('cadence.debtors.quota', { name: nameOf(one) })}
            min={1}
            max={mostOften}
            precision={0}
            value={one.quota}
            onChange={(quota) => put(one, quota ?? 1)}
          />
          <Button onClick={() => put(one, null)}>{say('cadence.debtors.remove', { name: nameOf(one) })}</Button>
        </span>
      ))}
      <OfficeSelect
        aria-label={say('cadence.debtors.add')}
        placeholder={say('cadence.debtors.add')}
        onChange={(office) => typeof office === 'string' && add(office)}
      />
    </div>
  );
}
