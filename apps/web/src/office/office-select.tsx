import type { Office } from '#libs/contracts';
import { NameSelect, type NameFieldProps } from '../parts/name-select.js';
import { useOffices } from './use-offices.js';

interface OfficeSelectProps extends NameFieldProps {
  /** Which offices are offered; all that are active unless told. */
  readonly only?: (office: Office) => boolean;
  /** Organs of other levels are offered too: they are named as bodies, and do no work of the county. */
  readonly withOutside?: boolean;
}

/** Chooses an office by typing pinyin initials, any part of its name, or its id. */
export function OfficeSelect({ only = () => true, withOutside = false, ...given }: OfficeSelectProps) {
  const list = useOffices().list.filter(
    (office) => office.isActive && (withOutside || !office.isOutside) && only(office),
  );
  return <NameSelect {...given} list={list} className="office-select" />;
}
