import { Select } from 'antd';
import type { OwnControlProps } from '../command/form-hints.js';
import type { CadenceDetail, Owing } from './cadence-detail.js';
import { useDebtor } from './use-debtor.js';

type Props = Omit<OwnControlProps, 'detail'> & {
  readonly detail: OwnControlProps['detail'];
  readonly fits: (one: Owing) => boolean;
};

/** Which of those that owe something is meant, found by its name. */
export function DebtorField({ detail, id, value, onChange, fits }: Props) {
  const nameOf = useDebtor();
  const { owing } = (detail as CadenceDetail).progress;
  return (
    <Select
      {...(id === undefined ? {} : { id })}
      showSearch={{ optionFilterProp: 'label' }}
      options={owing.filter(fits).map((one) => ({ value: one.debtor, label: nameOf(one) }))}
      value={value as string | undefined}
      onChange={(debtor: string) => onChange?.(debtor)}
    />
  );
}
