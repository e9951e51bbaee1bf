import { wordOf } from '#libs/contracts';
import { Checkbox, Form, Input, InputNumber, Radio, Select } from 'antd';
import { useState, type ReactNode } from 'react';
import { OfficeSelect } from '../office/office-select.js';
import { CategorySelect } from '../category/category-select.js';
import { isMessageId, useSay, type Say } from '../base/say.js';
import { useSettings } from '../base/settings.js';
import { DateField } from '../clock/date-field.js';
import { isAsked } from './asked-fields.js';
import type { Field } from './fields-of.js';
import { useWithheld } from './withheld.js';
import './command.messages.js';
import './field.messages.js';

/** The name of a field, in the words of its command where that has its own; one that nobody named is shown as it is. */
export function labelOf(say: Say, name: string, command = ''): string {
  const id = [`field.${command}.${name}`, `field.${name}`].find(isMessageId);
  return id === undefined ? name : say(id);
}

/** What belongs into a field, where its name does not say it. */
function hintOf(say: Say, name: string, command: string): string | undefined {
  const id = `hint.${command}.${name}`;
  return isMessageId(id) ? say(id) : undefined;
}

/** Every field of a command, each in the way of its kind. */
export function CommandFields({ command, fields, within = [] }: FieldsProps) {
  const typed = (Form.useWatch([], Form.useFormInstance()) as Readonly<Record<string, unknown>> | undefined) ?? {};
  return fields
    .filter(({ name }) => within.length > 0 || isAsked(name, typed))
    .map((field) =>
      field.is === 'group' ? (
        <Group key={field.name} command={command} field={field} within={within} />
      ) : (
        <OneField key={field.name} command={command} field={field} within={within} />
      ),
    );
}

interface FieldsProps {
  readonly command: string;
  readonly fields: readonly Field[];
  readonly within?: string[];
}

interface OneProps<F> {
  readonly command: string;
  readonly field: F;
  readonly within: string[];
}

function OneField({ command, field, within }: OneProps<Field>) {
  const say = useSay();
  const label = labelOf(say, field.name, command);
  const withheld = useWithheld(command, field.name, field.is === 'choice' ? field.values : []);
  return (
    <Form.Item
      name={[...within, field.name]}
      label={field.isOptional ? say('command.optional', { field: label }) : label}
      initialValue={field.first ?? undefined}
      extra={withheld?.who ?? hintOf(say, field.name, command)}
      {...(field.is === 'flag' ? { valuePropName: 'checked' } : {})}
    >
      <Control field={field} withheld={withheld?.value} />
    </Form.Item>
  );
}

interface ControlProps {
  readonly field: Field;
  /** A value that is seen and cannot be chosen. */
  readonly withheld?: string | undefined;
  // What Form.Item hands to the control below it.
  readonly id?: string;
  readonly value?: unknown;
  readonly onChange?: (value: unknown) => void;
}

// So many values are seen at once; more are a list to choose from.
const mostRadios = 4;

const controls: Readonly<Record<Exclude<Field['is'], 'group' | 'choice' | 'number'>, (given: object) => ReactNode>> = {
  office: (given) => <OfficeSelect {...given} />,
  category: (given) => <CategorySelect {...given} />,
  date: (given) => <DateField {...given} />,
  text: (given) => <Input.TextArea autoSize={{ minRows: 3, maxRows: 14 }} {...given} />,
  line: (given) => <Input {...given} />,
  flag: (given) => <Checkbox {...given} />,
};

function Control({ field, withheld, ...given }: ControlProps) {
  const { language } = useSettings();
  if (field.is === 'group') return null;
  if (field.is === 'number') return <InputNumber {...(given as object)} {...boundsOf(field)} />;
  if (field.is !== 'choice') return controls[field.is](given);
  const options = field.values.map((value) => ({
    value,
    label: wordOf(field.name, value, language),
    disabled: value === withheld,
  }));
  return options.length <= mostRadios ? (
    <Radio.Group {...given} options={options} />
  ) : (
    <Select {...(given as object)} options={options} />
  );
}

const boundsOf = ({ min, max }: Field & { is: 'number' }) => ({
  ...(min === undefined ? {} : { min }),
  ...(max === undefined ? {} : { max }),
});

/** An optional group, for one the proof of delivery: its fields come with the box. */
function Group({ command, field, within }: OneProps<Field & { is: 'group' }>) {
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
      {isOpen ? <CommandFields command={command} fields={field.fields} within={[...within, field.name]} /> : null}
    </fieldset>
  );
}
