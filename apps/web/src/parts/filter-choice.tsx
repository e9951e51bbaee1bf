import { Select } from 'antd';

/** What a field of a bar of filters is given: what it is called, what is chosen, and how that changes. */
export interface FilterField {
  readonly 'aria-label': string;
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
}

interface FilterChoiceProps extends FilterField {
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** What can be chosen is longer than the field. */
  readonly isLong?: boolean;
}

/** A filter that is one of a few values; empty, it is called by its name. */
export function FilterChoice({ options, isLong = false, ...given }: FilterChoiceProps) {
  return (
    <Select<string | undefined>
      {...given}
      allowClear
      placeholder={given['aria-label']}
      options={[...options]}
      className="filter-choice"
      popupMatchSelectWidth={!isLong}
    />
  );
}
