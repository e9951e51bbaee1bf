import { longestOf, revealPurpose, revealRequest } from '#libs/contracts';
import { Form, Input, Radio } from 'antd';
import { required } from '../command/form-drawer.js';
import { useSay } from './party.messages.js';
import './case.messages.js';

/** For what somebody looks at an identity, or looks for a case by one: kept in the log of reading (查看记录). */
export function PurposeFields() {
  const say = useSay();
  return (
    <>
      <Form.Item name="purpose" label={say('reveal.purpose')} rules={[required(say('reveal.purposeMissing'))]}>
        <Radio.Group
          className="stack-close purposes"
          options={revealPurpose.options.map((value) => ({ value, label: say(`readLog.purpose.${value}`) }))}
        />
      </Form.Item>
      <Form.Item
        name="words"
        label={say('reveal.words')}
        extra={say('reveal.wordsHint')}
        rules={[required(say('reveal.wordsMissing'))]}
      >
        <Input maxLength={longestOf(revealRequest.shape.words)} autoComplete="off" />
      </Form.Item>
    </>
  );
}
