import { hintText, type Language, type Office, wordOf } from '#libs/contracts';
import { Checkbox, Form, Input, InputNumber, Radio, Select } from 'antd';
import { Suspense, useState, type ReactNode } from 'react';
import { Loading } from '../base/answer-view.js';
import { officesOf, type Choice, type FormOf, type OwnControl, type OwnControlProps } from './form-hints.js';
import { useMe } from '../base/use-me.js';
import { OfficeSelect } from '../office/office-select.js';
import { CategorySelect } from '../category/category-select.js';
import { useSay } from './command.messages.js';
import { RegisteredSelect } from './registered-select.js';
import { DateField } from '../clock/date-field.js';
import { isAsked, isNeeded } from './asked-fields.js';
import { labelOf, useLabel } from './field-label.js';
import type { Field } from './fields-of.js';
import { useOnlyChoice } from './use-only-choice.js';
import type { FormField } from '../parts/form-field.js';

interface FieldsProps {
  readonly of: FormOf;
  readonly fields: readonly Field[];
  readonly within?: string[];
}

/** Every field of a command, each in the way of its kind. */
export function CommandFields({ of, fields, within = [] }: FieldsProps) {
  const typed = (Form.useWatch([], Form.useFormInstance()) as Readonly<Record<string, unknown>> | undefined) ?? {};
  return fields
    .filter(({ name }) => within.length > 0 || isAsked(name, typed, of.hints, of.isLate))
    .map((field) =>
      field.is === 'group' && ownControl(of, field.name) === null ? (
        <Group key={field.name} of={of} field={field} within={within} />
      ) : (
        <OneField key={field.name} of={of} field={field} within={within} />
      ),
    );
}

interface OneProps<F> {
  readonly of: FormOf;
  readonly field: F;
  readonly within: string[];
}

function OneField({ of, field, within }: OneProps<Field>) {
  const say = useSay();
  const { kind, command } = of;
  const label = labelOf(kind, field.name, say.language, command);
  const withheld = useWithheld(of, field.name, field.is === 'choice' ? field.values : []);
  const choices = useChoices(of, field.name);
  const first = useFirst([...within, field.name], field.first, choices);
  const isLeftOut = field.isOptional && choices === null && !isNeeded(field.name, of.hints);
  return (
    <Form.Item
      name={[...within, field.name]}
      label={isLeftOut ? say('command.optional', { field: label }) : label}
      initialValue={first}
      extra={withheld?.who ?? hintOf(of, field.name, say.language)}
      {...(field.is === 'flag' ? { valuePropName: 'checked' } : {})}
    >
      {ownControl(of, field.name) ?? (
        <Control {...{ kind, field, choices }} withheld={withheld?.value} offices={officesOf(of, field.name)} />
      )}
    </Form.Item>
  );
}

const hintOf = ({ kind, command }: FormOf, field: string, language: Language): string | undefined =>
  hintText(kind, command, field, language) ?? undefined;

interface InItsWayProps extends OwnControlProps {
  readonly control: OwnControl;
}

/** A field that the kind asks for in its own way; Form.Item hands it what it hands to every control. */
function InItsWay({ control: One, ...given }: InItsWayProps) {
  return (
    <Suspense fallback={<Loading rows={3} />}>
      <One {...given} />
    </Suspense>
  );
}

/** The way of its own in which the kind asks for a field of one case; null: it has none. */
function ownControl({ command, hints, detail }: FormOf, field: string) {
  const control = hints.controls[`${command}.${field}`];
  return control === undefined || detail === undefined ? null : <InItsWay control={control} detail={detail} />;
}

/** What a field begins with: where the case offers one thing alone, that, also when it comes later. */
function useFirst(name: string[], first: unknown, choices: readonly Choice[] | null): unknown {
  const only = choices?.length === 1 ? choices[0]?.value : undefined;
  useOnlyChoice(name, only);
  return first ?? only;
}

interface ControlProps extends FormField {
  readonly kind: string;
  readonly field: Field;
  /** A value that is seen and cannot be chosen. */
  readonly withheld?: string | undefined;
  /** Of an office: which are offered. */
  readonly offices: ReturnType<typeof officesOf>;
  /** What the case offers; null: the field is asked for by its contract. */
  readonly choices: readonly Choice[] | null;
}

// So many values are seen at once; more are a list to choose from.
const mostRadios = 7;

const controls: Readonly<
  Record<Exclude<Field['is'], 'group' | 'choice' | 'several' | 'number' | 'office'>, (given: object) => ReactNode>
> = {
  category: (given) => <CategorySelect {...given} />,
  registered: (given) => <RegisteredSelect {...given} />,
  date: (given) => <DateField {...given} />,
  text: (given) => <Input.TextArea autoSize={{ minRows: 3, maxRows: 14 }} {...given} />,
  line: (given) => <Input {...given} />,
  flag: (given) => <Checkbox {...given} />,
  yesOrNo: (given) => <YesOrNo {...given} />,
};

function YesOrNo(given: object) {
  const say = useSay();
  const options = [
    { value: true, label: say('command.yes') },
    { value: false, label: say('command.no') },
  ];
  return <Radio.Group {...given} options={options} />;
}

function offered(offices: ReturnType<typeof officesOf>) {
  if (offices === null) return {};
  if (offices === 'handling') return { only: ({ handles }: Office): boolean => handles };
  return { withOutside: true, only: ({ id }: Office): boolean => offices.includes(id) };
}

function Control({ kind, field, withheld, offices, choices, ...given }: ControlProps) {
  const { language } = useSay();
  if (field.is === 'group') return null;
  // What may be left out can be taken back.
  if (choices !== null) return <Select {...(given as object)} allowClear={field.isOptional} options={[...choices]} />;
  if (field.is === 'office') return <OfficeSelect {...(given as object)} {...offered(offices)} />;
  if (field.is === 'number') return <InputNumber {...(given as object)} {...boundsOf(field)} />;
  if (field.is !== 'choice' && field.is !== 'several') return controls[field.is](given);
  const options = field.values.map((value) => ({
    value,
    label: wordOf(kind, field.name, value, language),
    disabled: value === withheld,
  }));
  if (field.is === 'several') return <Checkbox.Group {...(given as object)} options={options} />;
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
function Group({ of, field, within }: OneProps<Field & { is: 'group' }>) {
  const say = useSay();
  const label = useLabel(of.kind);
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
          label(field.name)
        )}
      </legend>
      {isOpen ? <CommandFields of={of} fields={field.fields} within={[...within, field.name]} /> : null}
    </fieldset>
  );
}

/** What the case offers for a field to whoever acts; null: it is asked for by its contract. */
function useChoices({ command, hints, detail }: FormOf, field: string): readonly Choice[] | null {
  const say = useSay();
  const office = useMe().data?.acting?.office ?? null;
  const offer = hints.choices[`${command}.${field}`];
  return offer === undefined || detail === undefined ? null : offer.offered(detail, { say, office });
}

/** Which of these values of a field whoever is signed in may not choose, and who may; null where all are free. */
function useWithheld(
  { command, hints }: Pick<FormOf, 'command' | 'hints'>,
  field: string,
  values: readonly string[],
): { readonly value: string; readonly who: string } | null {
  const say = useSay();
  const permits = useMe().data?.permits ?? [];
  const one = hints.withheld[`${command}.${field}`];
  if (one === undefined || !values.includes(one.value) || permits.includes(one.permit)) return null;
  return { value: one.value, who: say(one.said) };
}
