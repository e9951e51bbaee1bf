import { wordOf } from '#libs/contracts';
import { Checkbox, Form, Input, InputNumber, Radio, Select } from 'antd';
import { useState, type ReactNode } from 'react';
import { OfficeSelect } from '../office/office-select.js';
import { isMessageId, useSay, type Say } from '../shell/say.js';
import { useSettings } from '../shell/settings.js';
import { DateField } from './date-field.js';
import type { Field } from './fields-of.js';

/** The name of a field; one that nobody named is shown as it is. */
export function labelOf(say: Say, name: string): string {
  const id = `field.${name}`;
  return isMessageId(id) ? say(id) : name;
}

/** Every field of a command, each in the way of its kind. */
export function CommandFields({ fields, within = [] }: { readonly fields: readonly Field[]; within?: string[] }) {
  return fields.map((field) =>
    field.is === 'group' ? (
      <Group key={field.name} field={field} within={within} />
    ) : (
      <OneField key={field.name} field={field} within={within} />
    ),
  );
}

function OneField({ field, within }: { readonly field: Field; readonly within: string[] }) {
  const say = useSay();
  const label = labelOf(say, field.name);
  return (
    <Form.Item
      name={[...within, field.name]}
      label={field.isOptional ? say('command.optional', { field: label }) : label}
      initialValue={field.first ?? undefined}
      {...(field.is === 'flag' ? { valuePropName: 'checked' } : {})}
    >
      <Control field={field} />
    </Form.Item>
  );
}

interface ControlProps {
  readonly field: Field;
  // What Form.Item hands to the control below it.
  readonly id?: string;
  readonly value?: unknown;
  readonly onChange?: (value: unknown) => void;
}

// So many values are seen at once; more are a list to choose from.
const mostRadios = 4;

const controls: Readonly<Record<Exclude<Field['is'], 'group' | 'choice'>, (given: object) => ReactNode>> = {
  office: (given) => <OfficeSelect {...given} />,
  date: (given) => <DateField {...given} />,
  text: (given) => <Input.TextArea autoSize={{ minRows: 3, maxRows: 14 }} {...given} />,
  line: (given) => <Input {...given} />,
  number: (given) => <InputNumber {...given} />,
  flag: (given) => <Checkbox {...given} />,
};

function Control({ field, ...given }: ControlProps) {
  const { language } = useSettings();
  if (field.is === 'group') return null;
  if (field.is !== 'choice') return controls[field.is](given);
  const options = field.values.map((value) => ({ value, label: wordOf(field.name, value, language) }));
  return options.length <= mostRadios ? (
    <Radio.Group {...given} options={options} />
  ) : (
    <Select {...(given as object)} options={options} />
  );
}

/** An optional group, for one the proof of delivery: its fields come with the box. */
function Group({ field, within }: { readonly field: Field & { is: 'group' }; readonly within: string[] }) {
  const say = useSay();
  const form = Form.useFormInstance();
  const [isOpen, setOpen] = useState(!field.isOptional);
  const open = (isWanted: boolean): void => {
    setOpen(isWanted);
    if (!isWanted) form.setFieldValue([...within, field.name], undefined);
  };
  return (
    <fieldset className="field-group">
      <legend>
        {field.isOptional ? (
          <Checkbox checked={isOpen} onChange={({ target }) => open(target.checked)}>
            {say('command.hasService')}
          </Checkbox>
        ) : (
          labelOf(say, field.name)
        )}
      </legend>
      {isOpen ? <CommandFields fields={field.fields} within={[...within, field.name]} /> : null}
    </fieldset>
  );
}
