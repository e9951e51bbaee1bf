import { Button, Select } from 'antd';
import type { OwnControlProps } from '../command/form-hints.js';
import type { CadenceDetail } from './cadence-detail.js';
import { useSay } from './cadence.messages.js';
import { useDebtor } from './use-debtor.js';

/** Who is let off the period: one, several, or all that have not done it. */
export function ExcusedField({ detail, id, value, onChange }: OwnControlProps) {
  const say = useSay();
  const nameOf = useDebtor();
  const open = (detail as CadenceDetail).progress.owing.filter(
    ({ stands }) => stands === 'owed' || stands === 'overdue',
  );
  return (
    <div className="stack">
      <Select
        {...(id === undefined ? {} : { id })}
        mode="multiple"
        showSearch={{ optionFilterProp: 'label' }}
        options={open.map((one) => ({ value: one.debtor, label: nameOf(one) }))}
        maxTagCount={8}
        value={(value ?? []) as string[]}
        onChange={(debtors: string[]) => onChange?.(debtors)}
      />
      {open.length > 1 ? (
        <span>
          <Button onClick={() => onChange?.(open.map(({ debtor }) => debtor))}>
            {say('cadence.excused.all', { n: open.length })}
          </Button>
        </span>
      ) : null}
    </div>
  );
}
