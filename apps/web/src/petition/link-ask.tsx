import { linkedToMediation } from '#contracts/mediation';
import { Button, Checkbox, Form, Input } from 'antd';
import { useChange, useMe, useSentenceOf } from '../base/index.js';
import { useSay } from './mediated.messages.js';

interface Typed {
  readonly number: string;
  readonly isRemoved?: boolean;
}

/** Says by its number that a mediation is of the same matter (一案一码); it need not be one that can be read. */
export function LinkAsk({ id }: { readonly id: string }) {
  const say = useSay();
  const mayLink = useMe().data?.permits.includes('mediation.linkCase') === true;
  const link = useChange(linkedToMediation, `/api/petitions/${id}/links`);
  const refusal = useSentenceOf(link.error);
  const [form] = Form.useForm<Typed>();
  if (!mayLink) return null;
  return (
    <details className="no-print">
      <summary>{say('mediated.link')}</summary>
      <p className="quiet">{say('mediated.linkHint')}</p>
      <Form<Typed>
        form={form}
        layout="vertical"
        onFinish={(typed) => link.mutate({ ...typed }, { onSuccess: () => form.resetFields() })}
      >
        <Form.Item
          name="number"
          label={say('mediated.linkNumber')}
          rules={[{ required: true, message: say('word.required', { field: say('mediated.linkNumber') }) }]}
        >
          <Input autoComplete="off" maxLength={60} />
        </Form.Item>
        <Form.Item name="isRemoved" valuePropName="checked">
          <Checkbox>{say('mediated.linkRemoved')}</Checkbox>
        </Form.Item>
        <Button size="small" htmlType="submit" disabled={link.isPending}>
          {say('mediated.linkSubmit')}
        </Button>
        {link.error === null ? null : <p role="alert">{refusal}</p>}
      </Form>
    </details>
  );
}
