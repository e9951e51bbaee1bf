import { longestOf, postalFileRequest } from '#libs/contracts';
import { Button, Form, Input } from 'antd';
import { Refused, Section } from '../base/index.js';
import { required } from '../command/form-drawer.js';
import { useSay } from './postal.messages.js';
import { usePostalFile } from './use-postal.js';

const leastWords = 4;

/** Takes the list away with names, addresses and telephones, once it was said what for. */
export function PostalTaking() {
  const say = useSay();
  const file = usePostalFile();
  return (
    <Section id="take" title={say('postal.take')}>
      <p>{say('postal.takeRule')}</p>
      <Refused error={file.error} className="mistakes" />
      <Form<{ readonly words: string }>
        name="postal-file"
        layout="vertical"
        onFinish={({ words }) => file.mutate(words.trim())}
      >
        <Form.Item
          name="words"
          label={say('postal.words')}
          rules={[{ ...required(say('postal.wordsWanted')), min: leastWords }]}
        >
          <Input maxLength={longestOf(postalFileRequest.shape.words)} autoComplete="off" />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={file.isPending}>
          {say('postal.take')}
        </Button>
      </Form>
    </Section>
  );
}
