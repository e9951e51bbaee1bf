import {
  longestOf,
  programAnswer,
  programCreate,
  scopes,
  tokenCreate,
  type Program,
  type ProgramAnswer,
} from '#libs/contracts';
import { Checkbox, Form, Input, InputNumber } from 'antd';
import { useState } from 'react';
import { ChangeDrawer } from '../command/change-drawer.js';
import { required } from '../command/form-drawer.js';
import { OfficeSelect } from '../office/office-select.js';
import { useSay } from './program.messages.js';

const deeds = ['create', 'scopes', 'issueToken', 'revokeToken', 'deactivate', 'reactivate'] as const;

/** What an administrator does to a program; the last word of its route. */
export type Deed = (typeof deeds)[number];

/** What is to be done to which program; none for one that is made. */
export interface AskedDeed {
  readonly deed: Deed;
  readonly program: Program | null;
  /** Which token is taken back. */
  readonly token?: string;
}

/** The form that an address opens. What no longer fits the program stays open, and the server says so. */
export function askedIn(search: URLSearchParams, program: Program | undefined): AskedDeed | null {
  const deed = deeds.find((one) => one === search.get('do'));
  if (deed === undefined) return null;
  if (deed === 'create') return { deed, program: null };
  const token = program?.tokens.find(({ id }) => id === search.get('token'))?.id;
  if (program === undefined || (deed === 'revokeToken' && token === undefined)) return null;
  return { deed, program, ...(token !== undefined && { token }) };
}

interface ProgramFormProps {
  readonly asked: AskedDeed;
  readonly close: () => void;
  /** How it closes once it is done. */
  readonly closeDone: () => void;
  readonly done: (answer: ProgramAnswer) => void;
}

// A year: long enough to be replaced at a set date, short enough that nobody forgets where it is.
const usualDays = 365;

/** One deed in a drawer: its fields, what follows, the reason. */
export function ProgramForm({ asked, close, closeDone, done }: ProgramFormProps) {
  const say = useSay();
  // As it was when the form was opened: what others change meanwhile is told, never written over.
  const [{ deed, program, token }] = useState(asked);
  const act = say(`program.act.${deed}`);
  const more = { ...(program && { seen: program.lastChange }), ...(token !== undefined && { token }) };
  return (
    <ChangeDrawer
      title={program === null ? say('program.new') : `${act} · ${program.displayName}`}
      act={act}
      answers={programAnswer}
      reason={programCreate.shape.reason}
      path={program === null ? '/api/programs' : `/api/programs/${program.id}/${deed}`}
      bodyOf={(typed) => ({ ...typed, ...more })}
      initial={initialOf(deed, program)}
      isFinal={deed === 'revokeToken'}
      consequence={say(`program.hint.${deed}`)}
      close={close}
      closeDone={closeDone}
      done={done}
    >
      {deed === 'create' ? <NewFields /> : null}
      {deed === 'create' || deed === 'scopes' ? <ScopeField /> : null}
      {deed === 'issueToken' ? <TokenFields /> : null}
    </ChangeDrawer>
  );
}

function initialOf(deed: Deed, program: Program | null): Record<string, unknown> {
  if (deed === 'scopes') return { scopes: program?.scopes };
  return deed === 'issueToken' ? { days: usualDays } : {};
}

function NewFields() {
  const say = useSay();
  const { name, displayName } = programCreate.shape;
  return (
    <>
      <Form.Item
        name="name"
        label={say('program.name')}
        extra={say('program.nameHint')}
        rules={[
          required(say('program.nameWanted')),
          { pattern: /^[a-z0-9]+([.-][a-z0-9]+)*$/, message: say('program.nameHint') },
        ]}
      >
        <Input maxLength={longestOf(name)} autoComplete="off" autoCapitalize="none" spellCheck={false} />
      </Form.Item>
      <Form.Item
        name="displayName"
        label={say('program.displayName')}
        rules={[required(say('program.displayNameWanted'))]}
      >
        <Input maxLength={longestOf(displayName)} autoComplete="off" />
      </Form.Item>
      <Form.Item name="office" label={say('program.office')} rules={[required(say('word.officeWanted'))]}>
        <OfficeSelect />
      </Form.Item>
    </>
  );
}

/** At least one: a rule that is `required` would mark the group as what a group cannot be for readers of the screen. */
const someOf = (message: string) => ({
  validator: (_rule: unknown, chosen: readonly string[] | undefined) =>
    chosen === undefined || chosen.length === 0 ? Promise.reject(new Error(message)) : Promise.resolve(),
});

function ScopeField() {
  const say = useSay();
  return (
    <Form.Item name="scopes" label={say('program.scopes')} rules={[someOf(say('program.scopesWanted'))]}>
      <Checkbox.Group options={scopes.map((value) => ({ value, label: say(`program.scope.${value}`) }))} />
    </Form.Item>
  );
}

function TokenFields() {
  const say = useSay();
  return (
    <>
      <Form.Item
        name="label"
        label={say('program.token.label')}
        extra={say('program.token.labelHint')}
        rules={[required(say('program.token.labelWanted'))]}
      >
        <Input maxLength={longestOf(tokenCreate.shape.label)} autoComplete="off" />
      </Form.Item>
      <Form.Item
        name="days"
        label={say('program.token.days')}
        rules={[{ required: true, message: say('program.token.daysWanted') }]}
      >
        <InputNumber min={1} max={400} precision={0} />
      </Form.Item>
    </>
  );
}
