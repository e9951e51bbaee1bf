import { generalWord } from '#libs/contracts';
import { Button, Form, Select } from 'antd';
import { OfficeSelect } from '../office/office-select.js';
import { useOffices } from '../office/use-offices.js';
import { required } from '../command/form-drawer.js';
import { useSay } from './account.messages.js';

/** Offices and capacities of an account, at least one; an office offers the capacities that it has. */
export function RoleFields() {
  const say = useSay();
  return (
    <Form.List name="roles">
      {(fields, { add, remove }) => (
        <fieldset className="field-group">
          <legend>{say('account.roles')}</legend>
          {fields.map(({ key, name }, index) => (
            <div key={key} role="group" aria-label={say('account.nth', { n: index + 1 })} className="role-field">
              <Form.Item
                name={[name, 'office']}
                label={say('word.office')}
                rules={[required(say('word.officeWanted'))]}
              >
                <OfficeSelect />
              </Form.Item>
              <CapacityField place={name} />
              {fields.length < 2 ? null : (
                <Button onClick={() => remove(name)}>{say('account.removeRole', { n: index + 1 })}</Button>
              )}
            </div>
          ))}
          <Button onClick={() => add({})}>{say('account.addRole')}</Button>
        </fieldset>
      )}
    </Form.List>
  );
}

function CapacityField({ place }: { readonly place: number }) {
  const say = useSay();
  const { byId } = useOffices();
  const office = Form.useWatch<string | undefined>(['roles', place, 'office']);
  const capacities = office === undefined ? [] : (byId.get(office)?.capacities ?? []);
  return (
    <Form.Item
      name={[place, 'capacity']}
      label={say('account.capacity')}
      rules={[required(say('account.capacityWanted'))]}
    >
      <Select
        disabled={office === undefined}
        options={capacities.map((value) => ({ value, label: generalWord('capacity', value, say.language) }))}
      />
    </Form.Item>
  );
}
