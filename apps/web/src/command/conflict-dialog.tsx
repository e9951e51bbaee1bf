import { history } from '#libs/contracts';
import { Button, Modal } from 'antd';
import { instantText, type ProblemError, useAnswer, useSentenceOf } from '../base/index.js';
import { useSay } from './command.messages.js';

interface ConflictDialogProps {
  readonly error: ProblemError | null;
  readonly caseId: string;
  /** Version that was on screen when the form was opened. */
  readonly since: number;
  /** Gives the same command again, now against the case as it is; null: it is seen first, being signed or refused by now. */
  readonly again: (() => void) | null;
  readonly discard: () => void;
  readonly goOn: () => void;
}

/** Somebody acted on the case since; other conflicts are reasons of its state, and are told as such. */
export const isConflict = (error: ProblemError | null): boolean => error?.code === 'docket.changed_meanwhile';

/**
 * Somebody changed the case while one wrote: what they did, and the ways on. Nothing that was typed is lost, and nothing is
 * signed that was not seen.
 */
export function ConflictDialog({ error, caseId, since, again, discard, goOn }: ConflictDialogProps) {
  const say = useSay();
  const sentence = useSentenceOf(error);
  const isOpen = isConflict(error);
  // What the page showed is old by now: asking for it again brings the version that "again" needs.
  const path = isOpen ? `/api/cases/${caseId}/history` : null;
  const { data } = useAnswer(history, path, { query: { after: since, engine: 'false' }, freshMs: 0 });
  if (!isOpen) return null;
  return (
    <Modal open title={say('command.conflictTitle')} onCancel={goOn} footer={<Ways {...{ again, discard, goOn }} />}>
      <p>{sentence}</p>
      {data === undefined || data.lines.length === 0 ? null : (
        <>
          <p>{say('command.conflictSince')}</p>
          <ol className="since-list">
            {data.lines.map((line) => (
              <li key={line.seq ?? line.at}>
                <time dateTime={line.at}>{instantText(line.at)}</time> {line.by} {line.sentence}
              </li>
            ))}
          </ol>
        </>
      )}
      <p>{say(again === null ? 'command.conflictUnseen' : 'command.conflictKept')}</p>
    </Modal>
  );
}

function Ways({ again, discard, goOn }: Pick<ConflictDialogProps, 'again' | 'discard' | 'goOn'>) {
  const say = useSay();
  if (again === null) {
    return (
      <>
        <Button onClick={discard}>{say('command.notNow')}</Button>
        <Button type="primary" onClick={goOn}>
          {say('command.seeNow')}
        </Button>
      </>
    );
  }
  return (
    <>
      <Button onClick={discard}>{say('command.discardMine')}</Button>
      <Button onClick={goOn}>{say('command.goOnEditing')}</Button>
      <Button type="primary" onClick={again}>
        {say('command.applyMine')}
      </Button>
    </>
  );
}
