import { longestOf, postalFileRequest } from '#libs/contracts';
import { Button, Checkbox, Form, Input } from 'antd';
import { Refused, Section } from '../base/index.js';
import { required } from '../command/form-drawer.js';
import { useSay } from './postal.messages.js';
import { usePostalFile, type PostalFileAsked } from './use-postal.js';

const leastWords = 4;

/** Takes the list away with names and addresses, once it was said what for. */
export function PostalTaking() {
  const say = useSay();
  const file = usePostalFile();
  return (
    <Section id="take" title={say('postal.take')}>
      <p>{say('postal.takeRule')}</p>
      <Refused error={file.error} className="mistakes" />
      <Form<PostalFileAsked>
        name="postal-file"
        layout="vertical"
        onFinish={({ words, withPhones }) => file.mutate({ words: words.trim(), withPhones: withPhones === true })}
      >
        <Form.Item
          name="words"
          label={say('postal.words')}
          rules={[{ ...required(say('postal.wordsWanted')), min: leastWords }]}
        >
          <Input maxLength={longestOf(postalFileRequest.shape.words)} autoComplete="off" />
        </Form.Item>
        <Form.Item name="withPhones" valuePropName="checked">
          <Checkbox>{say('postal.withPhones')}</Checkbox>
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={file.isPending}>
          {say('postal.take')}
        </Button>
      </Form>
    </Section>
  );
}
