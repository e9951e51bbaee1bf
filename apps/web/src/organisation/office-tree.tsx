import { generalWord, type Office } from '#libs/contracts';
import { useRef, useState, type KeyboardEvent } from 'react';
import { useSay } from './organisation.messages.js';
import type { TreeRow } from './office-branches.js';
import { nameIn } from '../base/name-in.js';

interface OfficeTreeProps {
  readonly rows: readonly TreeRow[];
  readonly open: (id: string) => void;
  readonly unfold: (id: string, isOpen: boolean) => void;
}

/** The organisation as a tree (机构树): arrows move, right and left open and close a branch, Enter opens the office. */
export function OfficeTree({ rows, open, unfold }: OfficeTreeProps) {
  const say = useSay();
  const [at, setAt] = useState<string | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const current = rows.find(({ office }) => office.id === at) ?? rows[0];
  const onKeyDown = (event: KeyboardEvent): void => {
    if (current === undefined) return;
    const next = afterKey(event.key, rows, current);
    if (next === null) return;
    event.preventDefault();
    if ('unfold' in next) unfold(current.office.id, next.unfold);
    else if ('open' in next) open(next.open);
    else focus(next.go);
  };
  const focus = (id: string): void => {
    setAt(id);
    list.current?.querySelector<HTMLElement>(`[data-office="${id}"]`)?.focus();
  };
  return (
    <ul role="tree" aria-label={say('office.tree')} className="box office-tree" ref={list} onKeyDown={onKeyDown}>
      {rows.map((row) => (
        <Branch
          key={row.office.id}
          row={row}
          isAt={row === current}
          open={open}
          unfold={unfold}
          enter={() => setAt(row.office.id)}
        />
      ))}
    </ul>
  );
}

type After = { readonly go: string } | { readonly unfold: boolean } | { readonly open: string } | null;

type Step = (given: { readonly rows: readonly TreeRow[]; readonly current: TreeRow; readonly index: number }) => After;

const go = (row: TreeRow | undefined): After => (row === undefined ? null : { go: row.office.id });
const enter: Step = ({ current }) => ({ open: current.office.id });

const right: Step = ({ rows, current, index }) => {
  if (current.children === 0) return null;
  return current.isOpen ? go(rows[index + 1]) : { unfold: true };
};

const left: Step = ({ rows, current }) => {
  if (current.children > 0 && current.isOpen) return { unfold: false };
  return go(rows.find(({ office }) => office.id === current.office.superior));
};

const keys: Readonly<Record<string, Step>> = {
  ArrowDown: ({ rows, index }) => go(rows[index + 1]),
  ArrowUp: ({ rows, index }) => go(rows[index - 1]),
  Home: ({ rows }) => go(rows[0]),
  End: ({ rows }) => go(rows.at(-1)),
  ArrowRight: right,
  ArrowLeft: left,
  Enter: enter,
  ' ': enter,
};

/** What a key does in a tree (WAI-ARIA tree view); null: it is none of the tree's. */
export function afterKey(key: string, rows: readonly TreeRow[], current: TreeRow): After {
  return keys[key]?.({ rows, current, index: rows.indexOf(current) }) ?? null;
}

interface BranchProps extends Pick<OfficeTreeProps, 'open' | 'unfold'> {
  readonly row: TreeRow;
  readonly isAt: boolean;
  readonly enter: () => void;
}

/** What stands out of an office: that it does no work here, what it lacks, that it has ended. */
function Marks({ office }: { readonly office: Office }) {
  const say = useSay();
  return (
    <>
      {office.isOutside ? (
        <span className="state-tag">{generalWord('officeType', 'outside', say.language)}</span>
      ) : null}
      {office.reviewGap === null ? null : (
        <span className="state-tag">
          <span aria-hidden="true">▲</span> {say('office.gap')}
        </span>
      )}
      {office.lacksSigner ? (
        <span className="state-tag">
          <span aria-hidden="true">▲</span> {say('office.noSigner')}
        </span>
      ) : null}
      {office.isActive ? null : <span className="state-tag">{say('office.inactive')}</span>}
    </>
  );
}

function Branch({ row, isAt, open, unfold, enter }: BranchProps) {
  const say = useSay();
  const { office, level, children, isOpen, position, siblings } = row;
  const { id, name, place } = office;
  return (
    <li
      role="treeitem"
      className="row"
      data-office={id}
      aria-level={level}
      aria-posinset={position}
      aria-setsize={siblings}
      aria-selected={isAt}
      {...(children > 0 ? { 'aria-expanded': isOpen } : {})}
      tabIndex={isAt ? 0 : -1}
      onFocus={enter}
      onClick={() => open(id)}
      style={{ paddingInlineStart: `calc(${String(level - 1)} * var(--tree-step))` }}
    >
      <span
        className="tree-fold"
        aria-hidden="true"
        onClick={(event) => {
          event.stopPropagation();
          unfold(id, !isOpen);
        }}
      >
        {children === 0 ? '·' : isOpen ? '▾' : '▸'}
      </span>
      <span>{nameIn(name, say.language)}</span>
      {place === null ? null : <span className="quiet"> {place}</span>}
      {children === 0 ? null : <span className="quiet"> {children}</span>}
      <Marks office={office} />
    </li>
  );
}
