import { nameIn, useSettings } from '../base/index.js';
import type { OwnControlProps } from '../command/form-hints.js';
import { useOffices } from '../office/use-offices.js';
import { ManySelect } from '../parts/many-select.js';

/** Several offices of the county, each by any part of its name. */
export function OfficesField({ id, value, onChange }: OwnControlProps) {
  const { language } = useSettings();
  const offices = useOffices().list.filter(({ isActive, isOutside }) => isActive && !isOutside);
  return (
    <ManySelect
      {...(id === undefined ? {} : { id })}
      value={(value ?? []) as string[]}
      onChange={(all) => onChange?.(all)}
      options={offices.map((one) => ({ value: one.id, label: nameIn(one.name, language) }))}
    />
  );
}
