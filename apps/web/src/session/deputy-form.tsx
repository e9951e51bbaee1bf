import { deputy, deputyCandidates, type Me } from '#libs/contracts';
import { newKey, type ProblemError, Refused, request, useAnswer } from '../base/index.js';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { AutoComplete, Button, Form, Input, Select } from 'antd';
import { useRef } from 'react';
import { useToday } from '../clock/use-almanac.js';
import { DateField } from '../clock/date-field.js';
import { useSay } from './my.messages.js';
import { deputiesPath } from './deputies-path.js';
import { roleKey, useRoleName } from './role-name.js';
import './session.messages.js';

interface Typed {
  readonly role: string;
  readonly deputy: string;
  readonly from: string;
  readonly to: string;
  readonly reason?: string;
}

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
  const give = useGive(() => form.resetFields(['deputy', 'to', 'reason']));
  const needed = (field: string) => [{ required: true, message: say('session.needed', { field }) }];
  if (role === undefined) return null;
  return (
    <Form<Typed>
      form={form}
      name="deputy"
      layout="vertical"
      requiredMark={false}
      className="my-form"
      initialValues={{ role: roleKey(role), from: today }}
      onFinish={(typed) => give.mutate({ ...typed, office: role.office, capacity: role.capacity })}
    >
      <h3>{say('my.give')}</h3>
      <Form.Item name="role" label={say('my.role')}>
        <Select options={own.map((one) => ({ value: roleKey(one), label: nameOf(one) }))} />
      </Form.Item>
      <Form.Item name="deputy" label={say('my.deputy')} extra={say('my.deputyHint')} rules={needed(say('my.deputy'))}>
        <AutoComplete
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
        <Input maxLength={300} />
      </Form.Item>
      <Refused error={give.error} className="field-error" />
      <p role="status">{give.data === undefined ? '' : say('my.given.done', { name: give.data.deputy.name })}</p>
      <Button htmlType="submit" loading={give.isPending}>
        {say('my.give')}
      </Button>
    </Form>
  );
}

type Given = Typed & Pick<Me['mayActFor'][number], 'office' | 'capacity'>;

function useGive(done: () => void) {
  const queries = useQueryClient();
  const submit = useRef({ text: '', key: '' });
  return useMutation({
    mutationFn: ({ office, capacity, deputy: name, from, to, reason }: Given) => {
      const why = reason?.trim() ?? '';
      const body = { office, capacity, deputy: name.trim(), from, to, ...(why === '' ? {} : { reason: why }) };
      const text = JSON.stringify(body);
      // What is sent again is the same request; what is typed anew is another one.
      if (submit.current.text !== text) submit.current = { text, key: newKey() };
      return request(deputy, deputiesPath, { method: 'POST', body, key: submit.current.key });
    },
    onSuccess: async () => {
      submit.current = { text: '', key: '' };
      done();
      await queries.invalidateQueries({ queryKey: [deputiesPath] });
    },
    onError: (_error: ProblemError) => undefined,
  });
}
