import { Form, InputNumber } from 'antd';
import type { MessageId } from '../base/texts.js';
import { useSay } from './roster.messages.js';

interface WholeNumberProps {
  readonly name: string;
  readonly title: MessageId;
  readonly most: number;
}

/** A whole number from 1 on, which may be left out. What is none is refused: nobody's number is made another one. */
export function WholeNumber({ name, title, most }: WholeNumberProps) {
  const say = useSay();
  const message = say('roster.wholeNumber', { most });
  return (
    <Form.Item name={name} label={say(title)} rules={[{ type: 'integer', min: 1, max: most, message }]}>
      <InputNumber />
    </Form.Item>
  );
}
