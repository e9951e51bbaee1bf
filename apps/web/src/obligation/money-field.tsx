import { InputNumber } from 'antd';
import type { FormField } from '../parts/form-field.js';

/** A sum in yuan, kept in whole cents. */
export const MoneyField = ({ id, value, onChange }: FormField) => (
  <InputNumber
    {...(id === undefined ? {} : { id })}
    min={0.01}
    precision={2}
    value={typeof value === 'number' ? value / 100 : null}
    onChange={(yuan) => onChange?.(yuan === null ? undefined : Math.round(yuan * 100))}
  />
);
