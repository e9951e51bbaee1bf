import { InputNumber } from 'antd';

interface MoneyFieldProps {
  readonly id?: string;
  readonly value?: unknown;
  readonly onChange?: (value: unknown) => void;
}

/** A sum in yuan, kept in whole cents. */
export const MoneyField = ({ id, value, onChange }: MoneyFieldProps) => (
  <InputNumber
    {...(id === undefined ? {} : { id })}
    min={0.01}
    precision={2}
    value={typeof value === 'number' ? value / 100 : null}
    onChange={(yuan) => onChange?.(yuan === null ? undefined : Math.round(yuan * 100))}
  />
);
