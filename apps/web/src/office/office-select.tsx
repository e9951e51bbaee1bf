import { Select } from 'antd';
import { useSettings } from '../shell/settings.js';
import { nameIn, useOffices } from './use-offices.js';

interface OfficeSelectProps {
  readonly id?: string;
  readonly value?: string | undefined;
  readonly onChange?: (office: string | undefined) => void;
  readonly placeholder?: string;
  readonly 'aria-label'?: string;
}

/** Chooses an office by typing any part of its name or id. */
export function OfficeSelect({ placeholder, ...given }: OfficeSelectProps) {
  const { language } = useSettings();
  const { list } = useOffices();
  const options = list
    .filter(({ isActive }) => isActive)
    .map(({ id, name }) => ({ value: id, label: nameIn(name, language), search: `${name.zh} ${name.en} ${id}` }));
  return (
    <Select
      {...given}
      allowClear
      showSearch={{ filterOption: (text, option) => (option?.search ?? '').toLowerCase().includes(text.toLowerCase()) }}
      placeholder={placeholder}
      options={options}
      className="office-select"
    />
  );
}
