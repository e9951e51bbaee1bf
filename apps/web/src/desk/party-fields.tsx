import { wordOf } from '#libs/contracts';
import { Form, Input, Radio, Select } from 'antd';
import { labelOf, useLabel } from '../command/field-label.js';
import { useSay } from './desk.messages.js';
import type { StandingValues } from './desk-values.js';

/** Where in the form somebody stands. */
export interface PartyAt {
  readonly at: readonly (string | number)[];
}

const wishes = ['message', 'post', 'hand'] as const;

interface PartyFieldsProps extends PartyAt {
  readonly hasAddress?: boolean;
  readonly isOrganisation?: boolean;
}

/** Who somebody is, and how to reach them. */
export function PartyFields({ at, hasAddress = false, isOrganisation = false }: PartyFieldsProps) {
  const label = useLabel('petition');
  const say = useSay();
  return (
    <>
      <div className="tiles desk-row">
        <Form.Item name={[...at, 'name']} label={isOrganisation ? say('desk.organisationName') : label('name')}>
          <Input autoComplete="off" />
        </Form.Item>
        <Form.Item name={[...at, 'phone']} label={label('phone')}>
          <Input autoComplete="off" inputMode="tel" />
        </Form.Item>
        <Form.Item
          name={[...at, 'idNumber']}
          label={isOrganisation ? say('desk.organisationNumber') : label('idNumber')}
        >
          <Input autoComplete="off" />
        </Form.Item>
      </div>
      {hasAddress ? (
        <div className="tiles desk-row">
          <Form.Item name={[...at, 'address']} label={label('address')}>
            <Input autoComplete="off" />
          </Form.Item>
          <Form.Item name={[...at, 'email']} label={label('email')}>
            <Input autoComplete="off" inputMode="email" />
          </Form.Item>
          <Form.Item name={[...at, 'wish']} label={label('wish')}>
            <Select allowClear options={wishes.map((value) => ({ value, label: say(`desk.wish.${value}`) }))} />
          </Form.Item>
        </div>
      ) : null}
    </>
  );
}

const natures = ['person', 'organisation'] as const;
const capacities = ['full', 'limited', 'none'] as const;

interface StandingProps extends PartyAt {
  readonly standing?: StandingValues | undefined;
  /** The form names a guardian for that one. */
  readonly isActedFor: boolean;
}

/** What whoever petitions is: nearly always a person of full capacity, which nobody has to say. */
export function StandingFields({ at, standing = {}, isActedFor }: StandingProps) {
  const say = useSay();
  const { language } = say;
  const label = (field: string): string => labelOf('petition', field, language, 'addParty');
  const words = (field: string, values: readonly string[]) =>
    values.map((value) => ({ value, label: wordOf('petition', field, value, language) }));
  const isOrganisation = standing.nature === 'organisation';
  const isWard = !isOrganisation && (standing.capacity ?? 'full') !== 'full';
  return (
    <>
      <div className="desk-row is-class">
        <Form.Item name={[...at, 'nature']} label={label('nature')} getValueProps={orFirst('person')}>
          <Radio.Group options={words('nature', natures)} />
        </Form.Item>
        {isOrganisation ? null : (
          <Form.Item name={[...at, 'capacity']} label={label('capacity')} getValueProps={orFirst('full')}>
            <Select className="desk-capacity" options={words('capacity', capacities)} />
          </Form.Item>
        )}
      </div>
      {isOrganisation ? <p className="quiet desk-hint">{say('desk.organisationHint')}</p> : null}
      {isWard && !isActedFor ? <p className="quiet desk-hint">{say('desk.wardHint')}</p> : null}
    </>
  );
}

/** What is usual stands there and is not said, so that a form that nobody filled in is no draft. */
export const orFirst =
  (first: string | number) =>
  (value: unknown): { value: unknown } => ({ value: value ?? first });
