import { generalWord } from '#libs/contracts';
import { Button, Form, Input, Select } from 'antd';
import type { ReactNode } from 'react';
import { useSay } from './command.messages.js';

const roles = ['applicant', 'respondent', 'representative'] as const;
const natures = ['person', 'organisation'] as const;
const capacities = ['full', 'limited', 'none'] as const;
const most = 30;

interface PartyRowsProps {
  /** The field of the form, a list. */
  readonly name: string;
  /** How many stay in it. */
  readonly least: number;
  /** How one begins that is added. */
  readonly fresh: object;
  readonly words: {
    readonly one: (n: number) => string;
    readonly add: string;
    readonly remove: (n: number) => string;
  };
  /** The fields of one, by its place in the list. */
  readonly children: (at: number) => ReactNode;
}

/** Whoever a form names as a party, one after the other: who it is stays sealed. */
export function PartyRows({ name: list, least, fresh, words, children }: PartyRowsProps) {
  return (
    <Form.List name={list}>
      {(fields, { add, remove }) => (
        <>
          {fields.map(({ key, name }) => (
            <fieldset key={key} className="desk-other">
              <legend>{words.one(name + 1)}</legend>
              {children(name)}
              {fields.length > least ? (
                <Button size="small" onClick={() => remove(name)}>
                  {words.remove(name + 1)}
                </Button>
              ) : null}
            </fieldset>
          ))}
          {fields.length < most ? <Button onClick={() => add(fresh)}>{words.add}</Button> : null}
        </>
      )}
    </Form.List>
  );
}

/** The fields of one of them. @param label of a field, by its name in the command that adds a party */
export function usePartyFields(at: number, label: (field: string) => string) {
  const { language } = useSay();
  const chosen = (field: string, options: { value: string; label: string }[], initialValue?: string) => (
    <Form.Item name={[at, field]} label={label(`addParty.${field}`)} initialValue={initialValue}>
      <Select options={options} />
    </Form.Item>
  );
  const typed = (field: string, inputMode?: 'tel') => (
    <Form.Item name={[at, field]} label={label(`addParty.${field}`)}>
      <Input autoComplete="off" inputMode={inputMode} />
    </Form.Item>
  );
  const word = (kind: 'partyRole' | 'partyNature' | 'partyCapacity') => (value: string) => ({
    value,
    label: generalWord(kind, value, language),
  });
  return {
    role: chosen('role', roles.map(word('partyRole'))),
    name: typed('name'),
    phone: typed('phone', 'tel'),
    idNumber: typed('idNumber'),
    address: typed('address'),
    nature: chosen('nature', natures.map(word('partyNature')), 'person'),
    capacity: chosen('capacity', capacities.map(word('partyCapacity')), 'full'),
  };
}
