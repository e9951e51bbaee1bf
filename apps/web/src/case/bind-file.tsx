import { longestOf, revealPurpose, revealRequest } from '#libs/contracts';
import { Button, Checkbox, Input, Select } from 'antd';
import { useId, useState } from 'react';
import { Refused, useMe } from '../base/index.js';
import './case.messages.js';
import { useSay } from './documents.messages.js';
import { itemKey, type Bindable, useBinding } from './use-binding.js';
import type { Purpose } from './use-document-file.js';

interface BindFileProps {
  readonly caseId: string;
  /** In the order in which they are proposed. */
  readonly all: readonly Bindable[];
}

/** Documents and attachments of a case, chosen and put in order, bound into one file (装订卷宗). */
export function BindFile({ caseId, all }: BindFileProps) {
  const say = useSay();
  const bound = useBinding(caseId);
  // What was moved by hand, in its order; what is not, or comes later, stands after it as it is proposed.
  const [order, setOrder] = useState<readonly string[]>([]);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [purpose, setPurpose] = useState<Purpose | null>(null);
  const moved = order.flatMap((key) => all.filter((one) => itemKey(one) === key));
  const listed = [...moved, ...all.filter((one) => !order.includes(itemKey(one)))];
  const chosen = listed.filter((one) => !left.has(itemKey(one)));
  const isUnsaid = purpose !== null && purpose.words.trim() === '';
  const choose = (key: string, isChosen: boolean): void => {
    const others = new Set([...left].filter((one) => one !== key));
    setLeft(isChosen ? others : new Set([...others, key]));
  };
  const move = (at: number, by: -1 | 1): void => setOrder(swapped(listed.map(itemKey), at, at + by));
  return (
    <section className="box stack bind-file" aria-label={say('bind.title')}>
      <p className="quiet">{say('bind.hint')}</p>
      <ol className="stack-close">
        {listed.map((one, at) => (
          <li key={itemKey(one)} className="row">
            <Checkbox checked={!left.has(itemKey(one))} onChange={({ target }) => choose(itemKey(one), target.checked)}>
              {one.name}
            </Checkbox>
            <Mover name={one.name} isFirst={at === 0} isLast={at === listed.length - 1} move={(by) => move(at, by)} />
          </li>
        ))}
      </ol>
      <WithNames purpose={purpose} setPurpose={setPurpose} />
      <Refused error={bound.error} />
      <p className="row">
        <Button
          type="primary"
          loading={bound.isPending}
          disabled={chosen.length === 0 || isUnsaid}
          onClick={() => bound.mutate({ items: chosen.map(({ item }) => item), purpose })}
        >
          {say('bind.take', { n: chosen.length })}
        </Button>
        <span role="status">{bound.isSuccess ? say('bind.taken') : null}</span>
      </p>
    </section>
  );
}

interface MoverProps {
  readonly name: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly move: (by: -1 | 1) => void;
}

function Mover({ name, isFirst, isLast, move }: MoverProps) {
  const say = useSay();
  return (
    <span className="row">
      <Button size="small" disabled={isFirst} aria-label={say('bind.upOf', { name })} onClick={() => move(-1)}>
        {say('bind.up')}
      </Button>
      <Button size="small" disabled={isLast} aria-label={say('bind.downOf', { name })} onClick={() => move(1)}>
        {say('bind.down')}
      </Button>
    </span>
  );
}

interface WithNamesProps {
  readonly purpose: Purpose | null;
  readonly setPurpose: (purpose: Purpose | null) => void;
}

/** What was served has full names: for what they are looked at is recorded, and asked for first. */
function WithNames({ purpose, setPurpose }: WithNamesProps) {
  const say = useSay();
  const [why, words] = [useId(), useId()];
  const maySee = useMe().data?.permits.includes('read.parties') ?? false;
  if (!maySee) return null;
  const options = revealPurpose.options.map((value) => ({ value, label: say(`readLog.purpose.${value}`) }));
  return (
    <>
      <Checkbox
        checked={purpose !== null}
        onChange={({ target }) => setPurpose(target.checked ? { purpose: 'handle', words: '' } : null)}
      >
        {say('bind.named')}
      </Checkbox>
      {purpose === null ? null : (
        <div className="row">
          <label htmlFor={why}>{say('bind.purpose')}</label>
          <Select
            id={why}
            value={purpose.purpose}
            onChange={(value) => setPurpose({ ...purpose, purpose: value })}
            options={options}
            popupMatchSelectWidth={false}
          />
          <label htmlFor={words}>{say('word.inWords')}</label>
          <Input
            id={words}
            value={purpose.words}
            maxLength={longestOf(revealRequest.shape.words)}
            autoComplete="off"
            onChange={({ target }) => setPurpose({ ...purpose, words: target.value })}
          />
        </div>
      )}
    </>
  );
}

function swapped(order: readonly string[], at: number, to: number): readonly string[] {
  const [one, other] = [order[at], order[to]];
  if (one === undefined || other === undefined) return order;
  return order.map((key, index) => (index === at ? other : index === to ? one : key));
}
