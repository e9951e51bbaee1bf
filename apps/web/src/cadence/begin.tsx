import { cadenceOpening, cadenceUnit, cadenceWork } from '#contracts/cadence';
import { outcome, wordOf } from '#libs/contracts';
import { Button, Form, Select } from 'antd';
import { useState } from 'react';
import { Refused, useChange, useMe } from '../base/index.js';
import { DateField } from '../clock/date-field.js';
import { useReckoning } from '../clock/use-almanac.js';
import { FormDrawer } from '../command/form-drawer.js';
import { useSay } from './cadence.messages.js';
import { DebtorsField } from './debtors-field.js';
import { PlanPreview } from './plan-preview.js';

interface Typed {
  readonly unit?: string;
  readonly work?: string;
  readonly on?: string;
  readonly debtors?: readonly object[];
  readonly endsOn?: string;
}

/** Begins recurring work, for whoever may: what, how often, who owes it; and what its year looks like before it is begun. */
export function Begin() {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  const mayBegin = useMe().data?.permits.includes('cadence.open') ?? false;
  if (!mayBegin) return null;
  return (
    <p className="no-print">
      <Button onClick={() => setOpen(true)}>{say('cadence.begin')}</Button>
      {isOpen ? <BeginForm close={() => setOpen(false)} /> : null}
    </p>
  );
}

function BeginForm({ close }: { readonly close: () => void }) {
  const say = useSay();
  const { today } = useReckoning();
  const [form] = Form.useForm<Typed>();
  const unit = Form.useWatch('unit', form) ?? 'week';
  const work = Form.useWatch('work', form) ?? 'return';
  const on = Form.useWatch('on', form) ?? today;
  const endsOn = Form.useWatch('endsOn', form) ?? null;
  const beginning = useChange(outcome, '/api/cadences');
  const options = (field: 'unit' | 'work', values: readonly string[]) =>
    values.map((value) => ({ value, label: wordOf('cadence', field, value, say.language) }));
  const submit = (body: Typed): void =>
    beginning.mutate(cadenceOpening.body.parse({ ...body, endsOn: body.endsOn ?? null }), { onSuccess: close });
  const needed = [{ required: true, message: say('cadence.begin.needed') }];
  return (
    <FormDrawer
      title={say('cadence.begin')}
      act={say('cadence.begin')}
      isBusy={beginning.isPending}
      submit={form.submit}
      close={close}
    >
      <Refused error={beginning.error} className="mistakes" />
      <p className="quiet">{say('cadence.begin.rule')}</p>
      <Form<Typed>
        form={form}
        name="begin"
        layout="vertical"
        initialValues={{ unit: 'week', work: 'return', on: today, debtors: [] }}
        onFinish={submit}
      >
        <Form.Item name="work" label={say('cadence.work')} rules={needed}>
          <Select options={options('work', cadenceWork.options)} />
        </Form.Item>
        <Form.Item name="unit" label={say('cadence.unit')} rules={needed}>
          <Select options={options('unit', cadenceUnit.options)} />
        </Form.Item>
        <Form.Item name="on" label={say('cadence.begin.on')} rules={needed}>
          <DateField />
        </Form.Item>
        <Form.Item name="debtors" label={say('cadence.debtor')} rules={needed}>
          <DebtorsField work={work} />
        </Form.Item>
        <Form.Item name="endsOn" label={say('cadence.begin.endsOn')}>
          <DateField />
        </Form.Item>
      </Form>
      <PlanPreview unit={unit} on={on} endsOn={endsOn} />
    </FormDrawer>
  );
}
