import { Select } from 'antd';
import type { OwnControlProps } from '../command/form-hints.js';
import { useSay } from './cadence.messages.js';

/** Numbers of cases, typed or pasted one after the other. */
export function NumbersField({ id, value, onChange }: OwnControlProps) {
  const say = useSay();
  return (
    <Select
      {...(id === undefined ? {} : { id })}
      mode="tags"
      open={false}
      suffixIcon={null}
      tokenSeparators={[' ', ',', '，', '、', ';', '；']}
      placeholder={say('cadence.cases.placeholder')}
      value={(value ?? []) as string[]}
      onChange={(numbers: string[]) => onChange?.(numbers)}
    />
  );
}
