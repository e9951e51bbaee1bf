import { deputy, deputyCandidates, deputyRequest, type DeputyRequest, longestOf, type Me } from '#libs/contracts';
import { Refused, useAnswer, useChange } from '../base/index.js';
import { AutoComplete, Button, Form, Input, Select } from 'antd';
import { useToday } from '../clock/use-almanac.js';
import { DateField } from '../clock/date-field.js';
import { useSay } from './my.messages.js';
import { roleKey, useRoleName } from '../office/role-name.js';
import './session.messages.js';

/** Where deputies are read and asked for. */
export const deputiesPath = '/api/deputies';

type Typed = Omit<DeputyRequest, 'office' | 'capacity'> & { readonly role: string };

/** Asks a colleague to act in a role of one's own for a while. */
export function DeputyForm({ me }: { readonly me: Me }) {
  const say = useSay();
  const nameOf = useRoleName();
  const today = useToday();
  const [form] = Form.useForm<Typed>();
  const own = me.mayActFor.filter(({ deputyFor }) => deputyFor === null);
  const [firstOwn] = own;
  const wanted = Form.useWatch('role', form);
  const role = own.find((one) => roleKey(one) === wanted) ?? firstOwn;
  const people = useAnswer(deputyCandidates, role === undefined ? null : `${deputiesPath}/candidates`, {
    query: { office: role?.office },
    freshMs: 600_000,
  });
  const give = useChange(deputy, deputiesPath);
  const needed = (field: string) => [{ required: true, message: say('word.required', { field }) }];
  if (role === undefined) return null;
  return (
    <Form<Typed>
      form={form}
      name="deputy"
      layout="vertical"
      className="my-form"
      initialValues={{ role: roleKey(role), from: today }}
      onFinish={(typed) =>
        give.mutate(bodyOf(typed, role), { onSuccess: () => form.resetFields(['deputy', 'to', 'reason']) })
      }
    >
      <h3>{say('my.give')}</h3>
      <Form.Item name="role" label={say('my.role')}>
        <Select options={own.map((one) => ({ value: roleKey(one), label: nameOf(one) }))} />
      </Form.Item>
      <Form.Item name="deputy" label={say('my.deputy')} extra={say('my.deputyHint')} rules={needed(say('my.deputy'))}>
        <AutoComplete
          defaultActiveFirstOption
          showSearch={{ filterOption: (typed, option) => option?.label.includes(typed.trim()) ?? false }}
          // Enter chooses whom it marks; the form is sent by its button.
          onInputKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
          options={(people.data?.items ?? []).map(({ name, displayName }) => ({
            value: name,
            label: `${displayName} (${name})`,
          }))}
        />
      </Form.Item>
      <Form.Item name="from" label={say('my.from')} rules={needed(say('my.from'))}>
        <DateField />
      </Form.Item>
      <Form.Item name="to" label={say('my.to')} rules={needed(say('my.to'))}>
        <DateField />
      </Form.Item>
      <Form.Item name="reason" label={say('my.reason')}>
        <Input maxLength={longestOf(deputyRequest.shape.reason)} />
      </Form.Item>
      <Refused error={give.error} className="field-error" />
      <p role="status">{give.data === undefined ? '' : say('my.given.done', { name: give.data.deputy.name })}</p>
      <Button htmlType="submit" loading={give.isPending}>
        {say('my.give')}
      </Button>
    </Form>
  );
}

/** What is asked for: a reason that is blank is none. */
function bodyOf({ deputy: name, from, to, reason }: Typed, { office, capacity }: Me['mayActFor'][number]) {
  return { office, capacity, deputy: name.trim(), from, to, reason: reason?.trim() || undefined };
}
