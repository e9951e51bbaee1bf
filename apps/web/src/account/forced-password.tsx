import { loginAnswer } from '#libs/contracts';
import { type ProblemError, Refused, request, useTitle } from '../base/index.js';
import { useMutation } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { useSay } from './account.messages.js';
import { required } from '../command/change-drawer.js';

interface Typed {
  readonly old: string;
  readonly password: string;
  readonly again: string;
}

/** Stands in place of every screen until a one-time password is replaced by one of one's own. */
export function ForcedPassword() {
  const say = useSay();
  const replace = useReplacing();
  useTitle(`${say('account.forced.title')} · ${say('app.name')}`);
  return (
    <article className="page forced-password">
      <h1>{say('account.forced.title')}</h1>
      <p>{say('account.forced.hint')}</p>
      <Form<Typed> layout="vertical" requiredMark={false} onFinish={(typed) => replace.mutate(typed)}>
        <Form.Item name="old" label={say('account.forced.old')} rules={[required(say('account.forced.old'))]}>
          <Input.Password autoComplete="current-password" />
        </Form.Item>
        <Form.Item
          name="password"
          label={say('account.forced.new')}
          extra={say('account.forced.rule')}
          rules={[required(say('account.forced.rule'))]}
        >
          <Input.Password autoComplete="new-password" />
        </Form.Item>
        <Form.Item
          name="again"
          label={say('account.forced.again')}
          dependencies={['password']}
          rules={[
            ({ getFieldValue }) => ({
              validator: (_, value) =>
                value === getFieldValue('password')
                  ? Promise.resolve()
                  : Promise.reject(new Error(say('account.forced.differs'))),
            }),
          ]}
        >
          <Input.Password autoComplete="new-password" />
        </Form.Item>
        <Refused error={replace.error} className="field-error" />
        <Button type="primary" size="large" htmlType="submit" loading={replace.isPending}>
          {say('account.forced.act')}
        </Button>
      </Form>
    </article>
  );
}

function useReplacing() {
  return useMutation<unknown, ProblemError, Typed>({
    mutationFn: ({ old, password }) =>
      request(loginAnswer, '/api/session/password', { method: 'PUT', body: { old, password } }),
    // Nothing was open before: a fresh page begins as after any sign-in.
    onSuccess: () => window.location.assign('/'),
  });
}
