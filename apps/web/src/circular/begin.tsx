import { circularForm, circularOpening } from '#contracts/circular';
import { foundPage, longestPage, outcome, wordOf } from '#libs/contracts';
import { Button, Form, Select } from 'antd';
import { useState } from 'react';
import { Refused, useAnswer, useChange, useMe } from '../base/index.js';
import { useQuarters } from '../clock/use-quarters.js';
import { FormDrawer } from '../command/form-drawer.js';
import { useOfficeName } from '../office/office-name.js';
import { ManySelect } from '../parts/many-select.js';
import { useSay } from './circular.messages.js';
import type { FormField } from '../parts/form-field.js';

interface Typed {
  readonly form?: string;
  readonly period?: string;
  readonly cites?: readonly string[];
}

/** Begins a circular, a report or a proposal, for whoever may. */
export function Begin() {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  const mayBegin = useMe().data?.permits.includes('circular.open') ?? false;
  if (!mayBegin) return null;
  return (
    <p className="no-print">
      <Button onClick={() => setOpen(true)}>{say('circular.begin')}</Button>
      {isOpen ? <BeginForm close={() => setOpen(false)} /> : null}
    </p>
  );
}

function BeginForm({ close }: { readonly close: () => void }) {
  const say = useSay();
  const quarters = useQuarters();
  const [form] = Form.useForm<Typed>();
  const what = Form.useWatch('form', form) ?? 'circular';
  const period = Form.useWatch('period', form) ?? quarters[0] ?? null;
  const beginning = useChange(outcome, '/api/circulars');
  const submit = (body: Typed): void => beginning.mutate(circularOpening.body.parse(body), { onSuccess: close });
  const needed = [{ required: true, message: say('circular.begin.needed') }];
  return (
    <FormDrawer
      title={say('circular.begin')}
      act={say('circular.begin')}
      isBusy={beginning.isPending}
      submit={form.submit}
      close={close}
    >
      <Refused error={beginning.error} className="mistakes" />
      <p className="quiet">{say('circular.begin.rule')}</p>
      <Form<Typed>
        form={form}
        name="begin"
        layout="vertical"
        initialValues={{ form: 'circular', period: quarters[0], cites: [] }}
        onFinish={submit}
      >
        <Form.Item name="form" label={say('circular.form')} rules={needed}>
          <Select
            options={circularForm.options.map((value) => ({
              ...{ value, label: wordOf('circular', 'form', value, say.language) },
            }))}
          />
        </Form.Item>
        <Form.Item name="period" label={say('circular.period')} rules={needed}>
          <Select options={quarters.map((value) => ({ value, label: value }))} />
        </Form.Item>
        {what === 'circular' ? (
          <Form.Item name="cites" label={say('circular.begin.cites')} rules={needed}>
            <CitesField period={period} />
          </Form.Item>
        ) : null}
      </Form>
    </FormDrawer>
  );
}

interface CitesFieldProps extends FormField<string[]> {
  readonly period: string | null;
}

/** The findings of inspections that the acting office has commissioned, put to their offices by the end of the quarter. */
function CitesField({ period, id, value = [], onChange }: CitesFieldProps) {
  const say = useSay();
  const nameOf = useOfficeName();
  const me = useMe().data;
  const query = { period, limit: longestPage } as const;
  const path = period === null ? null : '/api/overview/findings';
  const found = useAnswer(foundPage, path, { query: { ...query, stands: 'found' } }).data?.items ?? [];
  const carried = useAnswer(foundPage, path, { query: { ...query, stands: 'carried' } }).data?.items ?? [];
  const own = [...found, ...carried].filter(({ commissioner }) => commissioner === me?.acting?.office);
  return (
    <>
      <ManySelect
        {...(id === undefined ? {} : { id })}
        value={value}
        onChange={(all) => onChange?.(all)}
        options={own.map((one) => ({ value: one.case, label: `${one.number} ${nameOf(one.office)}` }))}
      />
      {own.length === 0 ? <span className="quiet">{say('circular.begin.cites.none')}</span> : null}
    </>
  );
}
