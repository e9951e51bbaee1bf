import type { Office } from '#libs/contracts';
import { NameSelect } from '../parts/name-select.js';
import { nameIn, useSettings } from '../base/index.js';
import { useOffices } from './use-offices.js';

interface OfficeSelectProps {
  readonly id?: string;
  readonly value?: string | undefined;
  readonly onChange?: (office: string | undefined) => void;
  readonly placeholder?: string;
  /** Which offices are offered; all that are active unless told. */
  readonly only?: (office: Office) => boolean;
  readonly 'aria-label'?: string;
}

/** Chooses an office by typing pinyin initials, any part of its name, or its id. */
export function OfficeSelect({ placeholder, only, ...given }: OfficeSelectProps) {
  const { language } = useSettings();
  const { list } = useOffices();
  const options = list
    .filter((office) => office.isActive && (only === undefined || only(office)))
    .map(({ id, name, initials }) => ({
      value: id,
      label: nameIn(name, language),
      named: { id, zh: name.zh, en: name.en, initials },
    }));
  return <NameSelect {...given} placeholder={placeholder} options={options} className="office-select" />;
}
