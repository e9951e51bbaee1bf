import { factTypes, kindNames } from '#libs/contracts';
import { Form } from 'antd';
import { useEveryContract } from '../base/index.js';
import { ManySelect } from '../parts/many-select.js';
import { wordsOfFact } from './fact-names.js';
import { useSay } from './webhook.messages.js';

/** Which facts are sent, chosen by their word or their code: of the kinds that are chosen, or of all. */
export function FactsField() {
  const say = useSay();
  useEveryContract();
  const chosen = Form.useWatch('kinds', Form.useFormInstance()) as string[] | undefined;
  const kinds = chosen === undefined || chosen.length === 0 ? kindNames : chosen;
  const names = [...new Set(kinds.flatMap((kind) => factTypes(kind)))];
  const options = names.map((value) => ({ value, label: `${wordsOfFact(value, kinds, say.language)} ${value}` }));
  return (
    <Form.Item name="facts" label={say('webhook.facts')}>
      <ManySelect placeholder={say('webhook.all')} options={options} />
    </Form.Item>
  );
}
