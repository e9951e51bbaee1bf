import { Button } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useShortcuts } from '../base/keys.js';
import { useSay } from './case.messages.js';
import { caseAddress } from '../parts/case-address.js';
import { Neighbours } from './neighbours.js';

interface ActionsProps {
  readonly kind: string;
  readonly number: string;
  readonly isBrief: boolean;
  /** The reasons of the next date; null: nothing is due. */
  readonly why: string | null;
}

/** The number to copy, printing, the neighbours of the list that one came from, and their keys. */
export function CaseActions({ kind, number, isBrief, why }: ActionsProps) {
  const say = useSay();
  const navigate = useNavigate();
  const history = `${caseAddress(kind, number)}/history`;
  const [isCopied, setCopied] = useState(false);
  const copy = (): void => void navigator.clipboard.writeText(number).then(() => setCopied(true));
  useShortcuts([
    { keys: 'c', does: say('case.copyNumber'), run: copy },
    { keys: 'h', does: say('case.tab.history'), run: () => void navigate(history) },
    ...(why === null ? [] : [{ keys: 'w', does: say('case.keys.why'), run: () => void navigate(why) }]),
  ]);
  return (
    <span className="row page-actions no-print">
      {isBrief ? null : (
        <>
          <span className="quiet" role="status">
            {isCopied ? say('case.copied', { number }) : ''}
          </span>
          <Neighbours kind={kind} number={number} />
          <Button onClick={copy}>{say('case.copyNumber')}</Button>
        </>
      )}
      <Button onClick={() => window.print()}>{say('word.print')}</Button>
    </span>
  );
}
