import { Button, InputNumber, Select } from 'antd';
import type { OwnControlProps } from '../command/form-hints.js';
import { OfficeSelect } from '../office/office-select.js';
import { useSay } from './cadence.messages.js';
import { useOfficeName } from '../office/office-name.js';
import { useOffices } from '../office/use-offices.js';
import { useDebtor } from './use-debtor.js';
import { PasteField } from './paste-field.js';
import { villagesIn } from './villages-of.js';

interface Debtor {
  readonly debtor: string;
  readonly office: string;
  readonly quota: number;
}

const mostOften = 20;

/** Who owes it from the next period on, and how often at least. */
export function DebtorsField({
  id,
  value,
  onChange,
  work,
}: Omit<OwnControlProps, 'detail'> & { readonly work: string }) {
  const say = useSay();
  const nameOf = useDebtor();
  const all = (value ?? []) as readonly Debtor[];
  const put = (one: Debtor, quota: number | null): void =>
    onChange?.(all.flatMap((each) => (each !== one ? [each] : quota === null ? [] : [{ ...one, quota }])));
  const add = (offices: readonly string[]): void => {
    const more = offices.filter((office) => !all.some(({ debtor }) => debtor === office));
    if (more.length > 0) onChange?.([...all, ...more.map((office) => ({ debtor: office, office, quota: 1 }))]);
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
        onChange={(office) => typeof office === 'string' && add([office])}
      />
      {work === 'return' ? <VillagesField add={add} /> : null}
      <PasteField planned={all.flatMap(({ debtor, office }) => [debtor, office])} add={add} />
      {all.length > 1 ? (
        <span className="row">
          <span role="status">{say('cadence.debtors.count', { n: all.length })}</span>
          <Button onClick={() => onChange?.([])}>{say('cadence.debtors.removeAll')}</Button>
        </span>
      ) : null}
    </div>
  );
}

/** Adds all villages of the county, or of one township: ninety-two are not picked one by one. */
function VillagesField({ add }: { readonly add: (offices: readonly string[]) => void }) {
  const say = useSay();
  const nameOf = useOfficeName();
  const known = villagesIn(useOffices().list);
  if (known.length === 0) return null;
  const options = known.map(({ of, villages }, value) => ({
    value,
    label:
      of === null
        ? say('cadence.debtors.villages.all', { n: villages.length })
        : say('cadence.debtors.villages.of', { name: nameOf(of), n: villages.length }),
  }));
  return (
    <Select<number | null>
      aria-label={say('cadence.debtors.villages')}
      placeholder={say('cadence.debtors.villages')}
      showSearch={{ optionFilterProp: 'label' }}
      options={options}
      value={null}
      onChange={(value) => add(known[value ?? -1]?.villages ?? [])}
    />
  );
}
