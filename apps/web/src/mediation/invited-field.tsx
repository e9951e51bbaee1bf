import { nameIn } from '../base/index.js';
import type { OwnControlProps } from '../command/form-hints.js';
import { useOffices } from '../office/use-offices.js';
import { ManySelect } from '../parts/many-select.js';
import { useSay } from './mediation.messages.js';

/** Who is invited to mediate with the committee: any office that is there, and whoever is no organ. */
export function InvitedField({ id, value, onChange }: OwnControlProps) {
  const say = useSay();
  const options = useOffices()
    .list.filter(({ isActive }) => isActive)
    .map((one) => ({ value: one.id, label: nameIn(one.name, say.language) }));
  return (
    <ManySelect
      options={options}
      value={(value ?? []) as string[]}
      {...(id !== undefined && { id })}
      {...(onChange !== undefined && { onChange })}
    />
  );
}
