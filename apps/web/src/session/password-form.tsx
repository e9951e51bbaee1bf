import { loginAnswer } from '#libs/contracts';
import { type ProblemError, Refused, request, Section } from '../base/index.js';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { useSay } from './my.messages.js';
import './session.messages.js';

interface Typed {
  readonly old: string;
  readonly password: string;
  readonly again: string;
}

/** A new password, proved by the old one. */
export function PasswordForm() {
  const say = useSay();
  const queries = useQueryClient();
  const [form] = Form.useForm<Typed>();
  const change = useMutation<unknown, ProblemError, Typed>({
    mutationFn: async ({ old, password }) => {
      const body = { old, password };
      const { me } = await request(loginAnswer, '/api/session/password', { method: 'PUT', body });
      queries.setQueryData(['me'], me);
    },
    onSuccess: async () => {
      form.resetFields();
      await queries.invalidateQueries({ queryKey: ['/api/session/all'] });
    },
  });
  const needed = (field: string) => [{ required: true, message: say('session.needed', { field }) }];
  return (
    <Section id="my-password" title={say('my.password')}>
      <Form<Typed>
        form={form}
        name="password"
        layout="vertical"
        requiredMark={false}
        onFinish={(typed) => change.mutate(typed)}
        className="my-form"
      >
        <Form.Item name="old" label={say('my.old')} rules={needed(say('my.old'))}>
          <Input.Password autoComplete="current-password" />
        </Form.Item>
        <Form.Item name="password" label={say('my.new')} rules={needed(say('my.new'))}>
          <Input.Password autoComplete="new-password" />
        </Form.Item>
        <Form.Item
          name="again"
          label={say('my.again')}
          dependencies={['password']}
          rules={[
            ...needed(say('my.again')),
            {
              validator: (_rule, typed) =>
                typed === form.getFieldValue('password')
                  ? Promise.resolve()
                  : Promise.reject(new Error(say('my.differs'))),
            },
          ]}
        >
          <Input.Password autoComplete="new-password" />
        </Form.Item>
        <Refused error={change.error} className="field-error" />
        <p role="status">{change.isSuccess ? say('my.passwordDone') : ''}</p>
        <Button htmlType="submit" loading={change.isPending}>
          {say('my.password')}
        </Button>
      </Form>
    </Section>
  );
}
