import type { Office } from '#libs/contracts';
import { NameSelect, type NameFieldProps } from '../parts/name-select.js';
import { useOffices } from './use-offices.js';

interface OfficeSelectProps extends NameFieldProps {
  /** Which offices are offered; all that are active unless told. */
  readonly only?: (office: Office) => boolean;
}

/** Chooses an office by typing pinyin initials, any part of its name, or its id. */
export function OfficeSelect({ only = () => true, ...given }: OfficeSelectProps) {
  const list = useOffices().list.filter((office) => office.isActive && only(office));
  return <NameSelect {...given} list={list} className="office-select" />;
}
