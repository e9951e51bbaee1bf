import { Input } from 'antd';
import { useState } from 'react';
import { dateInSentence } from '../base/dates.js';
import { useReckoning } from './use-almanac.js';
import { useSay } from './clock.messages.js';
import { readDate } from './read-date.js';

interface DateFieldProps {
  readonly id?: string;
  readonly value?: string | undefined;
  readonly onChange?: (date: string | undefined) => void;
  readonly 'aria-describedby'?: string;
}

/** A date is typed, in whatever way is usual, and read back in words with its weekday. */
export function DateField({ id, value, onChange, ...given }: DateFieldProps) {
  const say = useSay();
  const { today, language, almanac } = useReckoning();
  const [text, setText] = useState(value ?? '');
  // A value that came from elsewhere, a draft for one, is shown as it is.
  const [last, setLast] = useState(value);
  if (value !== last) {
    setLast(value);
    if (readDate(text, today, almanac) !== value) setText(value ?? '');
  }
  const read = readDate(text, today, almanac);
  const change = (typed: string): void => {
    setText(typed);
    const date = typed === '' ? undefined : (readDate(typed, today, almanac) ?? typed);
    setLast(date);
    onChange?.(date);
  };
  return (
    <span className="date-field">
      <Input
        id={id ?? ''}
        value={text}
        inputMode="text"
        autoComplete="off"
        placeholder={say('clock.dateShape')}
        aria-describedby={given['aria-describedby']}
        onChange={({ target }) => change(target.value)}
      />
      <span className="quiet date-read" aria-live="polite">
        {read === null ? (text === '' ? '' : say('clock.dateHint')) : dateInSentence(read, language)}
      </span>
    </span>
  );
}
