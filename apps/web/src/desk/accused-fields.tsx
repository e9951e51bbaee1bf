import { Form, Input } from 'antd';
import { useLabel } from '../command/field-label.js';
import { OfficeSelect } from '../office/office-select.js';
import { useSay } from './desk.messages.js';

/** Of an accusation: who is accused. The office will see nothing of the matter; the name of a person is sealed. */
export function AccusedFields() {
  const say = useSay();
  const label = useLabel('petition');
  const isAccusation = Form.useWatch('class') === 'accusation';
  if (!isAccusation) return null;
  return (
    <div className="tiles desk-row">
      <Form.Item name="accused" label={label('nameAccused.office')} extra={say('desk.accusedHint')}>
        <OfficeSelect placeholder={say('desk.search')} />
      </Form.Item>
      <Form.Item name="accusedPerson" label={label('person')}>
        <Input autoComplete="off" />
      </Form.Item>
    </div>
  );
}
