import { commandText } from '#libs/contracts';
import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { patiently, useAddress, useMe, useShortcuts } from '../base/index.js';
import type { FormHints } from '../command/form-hints.js';
import type { BulkAct, ChosenCase } from './bulk-act.js';
import { useSay } from './bulk.messages.js';
import { mostChosen } from './use-selection.js';
import './bulk.css';

const BulkDrawer = lazy(async () => ({ default: (await import('./bulk-drawer.js')).BulkDrawer }));
const OneByOne = lazy(async () => ({ default: (await import('./one-by-one.js')).OneByOne }));

/** Name in the address of the command that is open. */
const inAddress = 'bulk';

interface BulkBarProps {
  readonly acts: readonly BulkAct[];
  /** A case that is chosen twice, by two of its duties, is one. */
  readonly chosen: readonly ChosenCase[];
  readonly clear: () => void;
  /** Leaves these rows. */
  readonly drop: (rows: readonly string[]) => void;
}

/** A command and the cases that it was opened for, with what its form knows. */
interface OpenedAct {
  readonly act: BulkAct;
  readonly hints: FormHints;
  readonly cases: readonly ChosenCase[];
}

/** Those of them that whoever is signed in may give. */
export function usePermitted(acts: readonly BulkAct[]): readonly BulkAct[] {
  const permits = useMe().data?.permits ?? [];
  return acts.filter(({ kind, command }) => permits.includes(`${kind}.${command}`));
}

/** What can be done with the cases that are chosen, all at once (成批办理), each by its key; and why the rest is not here. */
export function BulkBar({ acts, chosen, clear, drop }: BulkBarProps) {
  const say = useSay();
  const [opened, setOpened] = useState<OpenedAct | null>(null);
  const { search, change } = useAddress();
  const nameOf = ({ kind, command }: BulkAct): string => commandText(kind, command, say.language);
  const open = (act: BulkAct): void => {
    if (chosen.length === 0) return;
    patiently(act.hints).then((hints) => {
      // It stands in the address, so that Back leaves it; whom it was opened for does not.
      change({ [inAddress]: act.command });
      setOpened({ act, hints, cases: chosen });
    }, reportError);
  };
  useShortcuts(
    acts.map((act) => ({ keys: act.key, does: say('bulk.act', { act: nameOf(act) }), run: () => open(act) })),
  );
  // What can be tried again stays chosen, and so does what another command is for.
  const close = (over: readonly string[]): void => {
    setOpened(null);
    if (search.has(inAddress)) change({ [inAddress]: null }, { replace: true });
    drop(chosen.filter(({ id }) => over.includes(id)).map(({ row }) => row));
  };
  return (
    <>
      <p className="sr-only" role="status">
        {chosen.length === 0 ? '' : say('bulk.chosen', { n: chosen.length })}
      </p>
      {chosen.length === 0 ? null : (
        <div className="box row chosen-bar no-print">
          <strong>{say('bulk.chosen', { n: chosen.length })}</strong>
          {acts.map((act) => (
            <Button key={act.key} onClick={() => open(act)} data-bulk={act.command}>
              {nameOf(act)} <kbd>{act.key}</kbd>
            </Button>
          ))}
          <Button onClick={clear}>{say('bulk.clear')}</Button>
          {chosen.length < mostChosen ? null : <span className="quiet">{say('bulk.most', { most: mostChosen })}</span>}
          <WhyNot kinds={[...new Set(chosen.map(({ kind }) => kind))]} />
        </div>
      )}
      <Suspense fallback={null}>
        {opened === null ? null : (
          <BulkDrawer {...opened} isWanted={search.get(inAddress) === opened.act.command} close={close} />
        )}
      </Suspense>
    </>
  );
}

function WhyNot({ kinds }: { readonly kinds: readonly string[] }) {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="why-not" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{say('bulk.whyNot')}</summary>
      <Suspense fallback={null}>{isOpen ? kinds.map((kind) => <OneByOne key={kind} kind={kind} />) : null}</Suspense>
    </details>
  );
}
