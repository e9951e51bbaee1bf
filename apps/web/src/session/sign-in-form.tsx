import type { Me } from '#libs/contracts';
import { Refused } from '../base/answer-view.js';
import { Button, Form, Input } from 'antd';
import { useEffect } from 'react';
import { useSay } from './session.messages.js';
import { useSignIn } from './use-session.js';

/** Account and password; on the page of sign-in and in the dialog of a session that is over. */
export function SignInForm({ name, done }: { readonly name: string; readonly done: (me: Me) => void }) {
  const say = useSay();
  const signIn = useSignIn();
  const needed = (field: 'word.account' | 'session.password') => say('word.required', { field: say(field) });
  const [form] = Form.useForm<{ name: string; password: string }>();
  useEffect(() => {
    form.setFieldsValue({ name });
    if (name !== '') form.focusField('password');
  }, [form, name]);
  return (
    <Form
      form={form}
      layout="vertical"
      initialValues={{ name, password: '' }}
      onFinish={(typed) => signIn.mutate(typed, { onSuccess: done })}
    >
      <Form.Item name="name" label={say('word.account')} rules={[{ required: true, message: needed('word.account') }]}>
        <Input autoComplete="username" autoCapitalize="none" spellCheck={false} />
      </Form.Item>
      <Form.Item
        name="password"
        label={say('session.password')}
        rules={[{ required: true, message: needed('session.password') }]}
      >
        <Input.Password autoComplete="current-password" />
      </Form.Item>
      <Refused error={signIn.error} className="field-error" />
      <Button type="primary" htmlType="submit" block loading={signIn.isPending}>
        {say('session.signIn')}
      </Button>
    </Form>
  );
}
