import { Form } from 'antd';
import { useState } from 'react';
import { DateField } from '../clock/date-field.js';
import { useToday } from '../clock/use-almanac.js';
import { ChangeDrawer } from '../command/change-drawer.js';
import { required } from '../command/form-drawer.js';
import { OfficeField } from './entry-fields.js';
import { textOf, type Entry, type EntryDetail, type Register, type Typed } from './register.js';
import { useSay } from './roster.messages.js';
import { useOwnOffice } from './use-own-office.js';

const deeds = ['add', 'change', 'leave', 'return', 'erase'] as const;

/** What is done to an entry; the last word of its route. */
export type Deed = (typeof deeds)[number];

/** What makes sense for an entry as it stands: one of whom nothing is kept any more stays so. */
export function deedsFor(
  { isActive, erasedOn = null }: Pick<Entry, 'isActive' | 'erasedOn'>,
  mayErase: boolean,
): readonly Deed[] {
  if (isActive) return ['change', 'leave'];
  if (erasedOn !== null) return [];
  return mayErase ? ['return', 'erase'] : ['return'];
}

/** What is to be done to which entry; none for one that is added. */
export interface AskedDeed<D> {
  readonly deed: Deed;
  readonly detail: D | null;
}

/** The form that an address opens. What no longer fits the entry stays open, and the server says so. */
export function askedIn<D extends EntryDetail>(
  search: URLSearchParams,
  mayAdd: boolean,
  detail: D | undefined,
): AskedDeed<D> | null {
  const deed = deeds.find((one) => one === search.get('do'));
  if (deed === undefined || !mayAdd) return null;
  if (deed === 'add') return { deed, detail: null };
  return detail?.mayChange === true ? { deed, detail } : null;
}

interface EntryFormProps<T extends Entry, D extends EntryDetail> {
  readonly of: Register<T, D>;
  readonly asked: AskedDeed<D>;
  readonly close: () => void;
  /** How it closes once it is done. */
  readonly closeDone: () => void;
  readonly done: (entry: T, what: string) => void;
}

/** One deed in a drawer: its fields, what follows, the reason. */
export function EntryForm<T extends Entry, D extends EntryDetail>({ of, asked, ...given }: EntryFormProps<T, D>) {
  const say = useSay();
  const today = useToday();
  const office = useOwnOffice();
  // As it was when the form was opened: what others change meanwhile is told, never written over.
  const [{ deed, detail }] = useState(asked);
  const entry = detail === null ? null : of.entryOf(detail);
  const act = textOf(say, of.texts, `act.${deed}`);
  const isWhole = deed === 'add' || deed === 'change';
  const seen = entry === null ? {} : { seen: entry.lastChange };
  const bodyOf = (typed: Typed) => ({ ...(isWhole ? of.bodyOf(typed, detail) : typed), ...seen });
  return (
    <ChangeDrawer
      title={entry === null ? textOf(say, of.texts, 'new') : `${act} · ${entry.name}`}
      act={act}
      answers={of.detail}
      reason={of.reason}
      path={entry === null ? of.path : `${of.path}/${entry.id}/${deed}`}
      bodyOf={bodyOf}
      initial={isWhole ? of.initialOf(detail, office) : firstOf(deed, entry, today)}
      isFinal={deed === 'erase'}
      consequence={textOf(say, of.texts, `hint.${deed}`)}
      close={given.close}
      closeDone={given.closeDone}
      done={(answer) => given.done(of.entryOf(answer), act)}
    >
      {isWhole ? <of.Fields detail={detail} /> : null}
      {deed === 'leave' ? <LastDay /> : null}
      {deed === 'return' ? <OfficeField /> : null}
    </ChangeDrawer>
  );
}

/** What the form of a deed begins with that does not ask for the whole entry. */
const firstOf = (deed: Deed, entry: Entry | null, today: string): Typed =>
  deed === 'leave' ? { on: today } : deed === 'return' ? { office: entry?.office } : {};

function LastDay() {
  const say = useSay();
  const label = say('roster.field.on');
  return (
    <Form.Item name="on" label={label} rules={[required(say('word.required', { field: label }))]}>
      <DateField />
    </Form.Item>
  );
}
