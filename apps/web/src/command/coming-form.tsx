import { Button } from 'antd';
import { useEffect, useRef } from 'react';
import { Loading } from '../base/answer-view.js';
import { useSay } from './command.messages.js';
import './coming-form.css';

/**
 * In place of a form whose code is on its way: that it comes. What is typed meanwhile does not reach the page. It looks like
 * the drawer in which the form will stand, whose code a page of a case does not have yet.
 */
export function ComingForm({ close }: { readonly close: () => void }) {
  const say = useSay();
  const place = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    place.current?.showModal();
    // Its button would take the first space that somebody types for a press.
    place.current?.focus();
  }, []);
  return (
    <dialog
      ref={place}
      role="dialog"
      tabIndex={-1}
      className="coming-form no-print"
      aria-label={say('state.loading')}
      onCancel={close}
    >
      <Loading />
      <Button onClick={close}>{say('word.close')}</Button>
    </dialog>
  );
}
