import { memberRole, mostMembers } from '#contracts/joint';
import { wordOf } from '#libs/contracts';
import { Button, Checkbox, Input, Select } from 'antd';
import { useRef, useState } from 'react';
import { OfficeSelect } from '../office/office-select.js';
import { presentIn, type JointDetail } from './joint-detail.js';
import { useSay } from './joint.messages.js';
import type { FormField } from '../parts/form-field.js';
import './joint.css';

/** One member as far as it is filled in. */
interface Asked {
  readonly office?: string | undefined;
  readonly role?: string;
  readonly isNecessary: boolean;
  readonly request?: string;
}

// A court is only requested: silent, it would keep all others from an end.
const isNecessaryAs = (role: string): boolean => role !== 'court';

interface MembersFieldProps extends FormField {
  readonly detail: JointDetail;
}

/** Who comes to it with a proposal: each with its role and what is asked of it. The template fills in the roles that are missing. */
export function MembersField({ detail, id, value, onChange }: MembersFieldProps) {
  const say = useSay();
  const rows = (value ?? []) as readonly Asked[];
  const change = (at: number, one: Asked | null): void =>
    onChange?.(rows.flatMap((row, index) => (index !== at ? [row] : one === null ? [] : [one])));
  const missing = missingRoles(detail, rows);
  // Whoever adds some goes on in the first of them, and whoever takes one out where another could be added.
  const [first, setFirst] = useState<number | null>(null);
  const adding = useRef<HTMLButtonElement>(null);
  const add = (more: readonly Asked[]): void => {
    setFirst(rows.length);
    onChange?.([...rows, ...more]);
  };
  const remove = (at: number): void => {
    change(at, null);
    adding.current?.focus();
  };
  return (
    <div id={id} className="stack">
      {rows.map((row, at) => (
        // A row has no name of its own, and stays where it stands while it is typed.
        <Row
          key={at}
          {...{ detail, at, row }}
          isFirst={at === first}
          change={(one) => change(at, one)}
          remove={() => remove(at)}
        />
      ))}
      <p className="row">
        <Button ref={adding} disabled={rows.length >= mostMembers} onClick={() => add([{ isNecessary: true }])}>
          {say('joint.memberRow.add')}
        </Button>
        {missing.length === 0 ? null : (
          <Button onClick={() => add(missing.map((role) => ({ role, isNecessary: isNecessaryAs(role) })))}>
            {say('joint.memberRow.fill', { template: wordOf('joint', 'template', detail.item.template, say.language) })}
          </Button>
        )}
      </p>
      {detail.progress.team.map(({ role, isFillable }) =>
        isFillable ? null : (
          <p key={role}>{say('joint.memberRow.unfillable', { role: wordOf('joint', 'role', role, say.language) })}</p>
        ),
      )}
    </div>
  );
}

/** The roles that the template asks for and nobody has yet, each as often as it is missing. */
function missingRoles({ progress }: JointDetail, rows: readonly Asked[]): readonly string[] {
  const there = [...presentIn(progress).map(({ role }) => role as string), ...rows.map(({ role }) => role)];
  return progress.team.flatMap(({ role, least, isFillable }) => {
    if (!isFillable) return [];
    const found = there.filter((one) => one === role).length;
    return Array.from({ length: Math.max(0, least - found) }, () => role);
  });
}

interface RowProps {
  readonly detail: JointDetail;
  readonly at: number;
  readonly row: Asked;
  /** The first of those that were just added. */
  readonly isFirst: boolean;
  readonly change: (row: Asked) => void;
  readonly remove: () => void;
}

function Row({ detail: { progress }, at, row, isFirst, change, remove }: RowProps) {
  const say = useSay();
  const put = (more: Partial<Asked>): void => change({ ...row, ...more });
  const taken = presentIn(progress).map(({ office }) => office);
  // Nobody to whom the parties have not agreed.
  const isFree = ({ id }: { readonly id: string }): boolean =>
    progress.invited.includes(id) && !taken.includes(id) && !progress.barred.includes(id);
  return (
    <div className="stack-close member-row">
      <div className="row">
        <OfficeSelect
          aria-label={`${say('joint.memberRow.office')} ${String(at + 1)}`}
          only={isFree}
          autoFocus={isFirst}
          withOutside
          value={row.office}
          onChange={(office) => put({ office })}
        />
        <Select
          aria-label={`${say('joint.memberRow.role')} ${String(at + 1)}`}
          placeholder={say('joint.memberRow.role')}
          options={memberRole.options.map((role) => ({
            value: role,
            label: wordOf('joint', 'role', role, say.language),
          }))}
          value={row.role}
          onChange={(role: string) => put({ role, ...(!isNecessaryAs(role) && { isNecessary: false }) })}
        />
        <Checkbox checked={row.isNecessary} onChange={({ target }) => put({ isNecessary: target.checked })}>
          {say('joint.memberRow.necessary')}
        </Checkbox>
      </div>
      <Input.TextArea
        aria-label={`${say('joint.memberRow.request')} ${String(at + 1)}`}
        placeholder={say('joint.memberRow.request')}
        autoSize={{ minRows: 2, maxRows: 8 }}
        value={row.request ?? ''}
        onChange={({ target }) => put({ request: target.value })}
      />
      <span>
        <Button onClick={remove}>{say('joint.memberRow.remove', { n: at + 1 })}</Button>
      </span>
    </div>
  );
}
