import { generalWord } from '#libs/contracts';
import { Button, Form, Input, Select } from 'antd';
import { useLabel } from '../command/field-label.js';
import { useSay } from '../base/say.js';

const natures = ['person', 'organisation'] as const;
const capacities = ['full', 'limited', 'none'] as const;
const most = 30;

interface RowsProps {
  /** Name of the list in its form. */
  readonly name: string;
  /** Of which kind the parties are, whose words the fields have. */
  readonly kind: string;
  /** In what roles somebody may be; left out: all are in the same one. */
  readonly roles?: readonly string[];
  readonly least: number;
  /** What a new row has from the start. */
  readonly fresh: object;
  readonly legend: (n: number) => string;
  readonly remove: (n: number) => string;
  readonly add: string;
}

/** Who is on a side of a dispute, one row for each: who it is stays sealed. */
export function PartyRows({
  name: list,
  kind,
  roles = [],
  least,
  fresh,
  legend,
  remove: removeOf,
  add: addOne,
}: RowsProps) {
  return (
    <Form.List name={list}>
      {(fields, { add, remove }) => (
        <>
          {fields.map(({ key, name }) => (
            <fieldset key={key} className="desk-other">
              <legend>{legend(name + 1)}</legend>
              <OneParty at={name} kind={kind} roles={roles} />
              {fields.length > least ? (
                <Button size="small" onClick={() => remove(name)}>
                  {removeOf(name + 1)}
                </Button>
              ) : null}
            </fieldset>
          ))}
          {fields.length < most ? <Button onClick={() => add(fresh)}>{addOne}</Button> : null}
        </>
      )}
    </Form.List>
  );
}

function OneParty({
  at,
  kind,
  roles,
}: {
  readonly at: number;
  readonly kind: string;
  readonly roles: readonly string[];
}) {
  const label = useLabel(kind);
  const { language } = useSay();
  const options = (field: 'partyRole' | 'partyNature' | 'partyCapacity', values: readonly string[]) =>
    values.map((value) => ({ value, label: generalWord(field, value, language) }));
  return (
    <>
      <div className="tiles desk-row">
        {roles.length === 0 ? null : (
          <Form.Item name={[at, 'role']} label={label('addParty.role')}>
            <Select options={options('partyRole', roles)} />
          </Form.Item>
        )}
        <Form.Item name={[at, 'name']} label={label('addParty.name')}>
          <Input autoComplete="off" />
        </Form.Item>
        <Form.Item name={[at, 'phone']} label={label('addParty.phone')}>
          <Input autoComplete="off" inputMode="tel" />
        </Form.Item>
      </div>
      <div className="tiles desk-row">
        <Form.Item name={[at, 'nature']} label={label('addParty.nature')} initialValue="person">
          <Select options={options('partyNature', natures)} />
        </Form.Item>
        <Form.Item name={[at, 'capacity']} label={label('addParty.capacity')} initialValue="full">
          <Select options={options('partyCapacity', capacities)} />
        </Form.Item>
        <Form.Item name={[at, 'address']} label={label('addParty.address')}>
          <Input autoComplete="off" />
        </Form.Item>
      </div>
    </>
  );
}
