import { commandText } from '#libs/contracts';
import { Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useSay } from './command.messages.js';

/** That a form became that of another command while it was open. */
export interface Turned {
  readonly was: string;
  /** The new one was read and is meant. */
  readonly goOn: () => void;
}

/** Of two commands whose possible one the data of the office say: which one the form was opened for, if it is another now. */
export function useTurned(command: string): Turned | null {
  const [was, setWas] = useState(command);
  return was === command ? null : { was, goOn: () => setWas(command) };
}

interface TurnedFormProps extends Turned {
  readonly kind: string;
  readonly now: string;
  /** Why the first one is not possible any more. */
  readonly why: string;
}

/** Says what has become of a form: nothing is given by it before that was read. */
export function TurnedForm({ kind, was, now, why, goOn }: TurnedFormProps) {
  const say = useSay();
  const section = useRef<HTMLElement>(null);
  const nameOf = (command: string): string => commandText(kind, command, say.language);
  useEffect(() => section.current?.focus(), []);
  return (
    <section className="mistakes" role="alert" ref={section} tabIndex={-1} data-turned>
      <p>{say('command.turned', { was: nameOf(was), now: nameOf(now), why })}</p>
      <Button onClick={goOn}>{say('command.turnedGoOn', { now: nameOf(now) })}</Button>
    </section>
  );
}
