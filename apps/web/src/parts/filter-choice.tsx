import { Select } from 'antd';

interface FilterChoiceProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly change: (value: string | undefined) => void;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** What can be chosen is longer than the field. */
  readonly isLong?: boolean;
}

/** A filter that is one of a few values. */
export function FilterChoice({ label, value, change, options, isLong = false }: FilterChoiceProps) {
  return (
    <Select<string | undefined>
      allowClear
      aria-label={label}
      placeholder={label}
      value={value}
      onChange={change}
      options={[...options]}
      className="filter-choice"
      {...(isLong ? { popupMatchSelectWidth: false } : {})}
    />
  );
}
