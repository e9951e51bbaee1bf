import { loginAnswer, type Me } from '#libs/contracts';
import { type ProblemError, Refused, request } from '../base/index.js';
import { useMutation } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { required } from '../command/form-drawer.js';
import { useSay } from './my.messages.js';
import './session.messages.js';

interface Typed {
  readonly old: string;
  readonly password: string;
  readonly again: string;
}

interface PasswordFormProps {
  /** What the password is called that proves who it is. */
  readonly old: string;
  /** Words of the button. */
  readonly act: string;
  /** Said once it is done. */
  readonly said?: string;
  readonly done: (me: Me) => void;
}

/** A new password of one's own, proved by the old one. */
export function PasswordForm({ old, act, said = '', done }: PasswordFormProps) {
  const say = useSay();
  const [form] = Form.useForm<Typed>();
  const change = useMutation<Me, ProblemError, Typed>({
    mutationFn: async ({ old: proof, password }) => {
      const body = { old: proof, password };
      return (await request(loginAnswer, '/api/session/password', { method: 'PUT', body })).me;
    },
    onSuccess: (me) => {
      form.resetFields();
      done(me);
    },
  });
  const needed = (field: string) => required(say('word.required', { field }));
  const isSame = async (_rule: unknown, typed: string): Promise<void> => {
    if (typed !== form.getFieldValue('password')) throw new Error(say('my.differs'));
  };
  return (
    <Form form={form} name="password" layout="vertical" onFinish={(typed) => change.mutate(typed)} className="my-form">
      <Form.Item name="old" label={old} rules={[needed(old)]}>
        <Input.Password autoComplete="current-password" />
      </Form.Item>
      <Form.Item name="password" label={say('my.new')} extra={say('my.passwordRule')} rules={[needed(say('my.new'))]}>
        <Input.Password autoComplete="new-password" />
      </Form.Item>
      <Form.Item
        name="again"
        label={say('my.again')}
        dependencies={['password']}
        rules={[needed(say('my.again')), { validator: isSame }]}
      >
        <Input.Password autoComplete="new-password" />
      </Form.Item>
      <Refused error={change.error} className="field-error" />
      <p role="status">{change.isSuccess ? said : ''}</p>
      <Button htmlType="submit" loading={change.isPending}>
        {act}
      </Button>
    </Form>
  );
}
