import { commandText } from '#libs/contracts';
import { useEffect } from 'react';
import { documentName } from '../case/documents-tab.js';
import { noteGivenByParts } from '../case/part-looks.js';
import { CaseLink } from '../parts/case-link.js';
import { useSay } from './delivery.messages.js';
import type { ServingByParts } from './unserved.js';

interface BeingServedProps {
  readonly kind: string;
  readonly caseId: string;
  readonly serving: readonly ServingByParts[];
}

/** Beside the next step of a case: what is on its way, and that its proof is told to the case by itself. */
export function BeingServed({ kind, caseId, serving }: BeingServedProps) {
  const say = useSay();
  const commands = serving.map(({ command }) => command).join(' ');
  useEffect(() => {
    noteGivenByParts(caseId, commands === '' ? [] : commands.split(' '));
    return () => noteGivenByParts(caseId, []);
  }, [caseId, commands]);
  if (serving.length === 0) return null;
  return (
    <ul className="stack-close" aria-label={say('delivery.underWayNow')}>
      {serving.map(({ command, document, numbers }) => (
        <li key={document.seq} className="words">
          <strong>{say('delivery.underWayOf', { title: documentName(kind, document.type, say.language) })}</strong>
          {numbers.map((number) => (
            <CaseLink key={number} kind="delivery" number={number} />
          ))}
          <span className="quiet">
            {say('delivery.underWayTells', { act: commandText(kind, command, say.language) })}
          </span>
        </li>
      ))}
    </ul>
  );
}
