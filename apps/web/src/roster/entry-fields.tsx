import { longestOf, venueAdd } from '#libs/contracts';
import { Form, Input } from 'antd';
import { required } from '../command/form-drawer.js';
import { OfficeSelect } from '../office/office-select.js';
import { textOf } from './register.js';
import { useSay } from './roster.messages.js';
import { useOwnOffice } from './use-own-office.js';

interface EntryFieldsProps {
  readonly texts: 'roster' | 'venue';
  /** It is to be added. */
  readonly isNew: boolean;
}

/** Name, office and code, which every entry has; its code stays. */
export function EntryFields({ texts, isNew }: EntryFieldsProps) {
  const say = useSay();
  const name = textOf(say, texts, 'field.name');
  return (
    <>
      <Form.Item name="name" label={name} rules={[required(say('word.required', { field: name }))]}>
        <Input maxLength={longestOf(venueAdd.shape.name)} autoComplete="off" />
      </Form.Item>
      <OfficeField />
      {isNew ? (
        <Form.Item name="code" label={say('roster.field.code')} extra={say('roster.codeHint')}>
          <Input maxLength={40} autoComplete="off" autoCapitalize="none" spellCheck={false} />
        </Form.Item>
      ) : null}
    </>
  );
}

/** Of which office it is, of those whose register somebody keeps. */
export function OfficeField() {
  const say = useSay();
  const own = useOwnOffice();
  const office = say('roster.field.office');
  return (
    <Form.Item name="office" label={office} rules={[required(say('word.required', { field: office }))]}>
      <OfficeSelect only={({ id }) => own === undefined || id === own} />
    </Form.Item>
  );
}
