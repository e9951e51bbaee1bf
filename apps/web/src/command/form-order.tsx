import type { ReactNode } from 'react';
import type { FormLayout } from './form-drawer.js';
import { useSay } from './command.messages.js';

interface InOrderProps extends Record<'above' | 'fields' | 'look' | 'below' | 'foot' | 'children', ReactNode> {
  readonly layout: FormLayout;
}

/** The parts of a form: of a signature first what is signed, then the fields and the button; of others the fields first. */
export function InOrder({ layout, above, fields, look, below, foot, children }: InOrderProps) {
  const say = useSay();
  if (layout === 'drawn') {
    return (
      <>
        <div className="drawing-how">
          {children}
          {above}
          {fields}
        </div>
        <div className="drawing-what">{look}</div>
      </>
    );
  }
  if (layout === 'plain') {
    return (
      <>
        {children}
        {above}
        {fields}
        {look}
      </>
    );
  }
  return (
    <>
      {/* It scrolls by itself, by keys too. */}
      <section className="signing-what" aria-label={say('command.signed')} tabIndex={0}>
        {look}
      </section>
      <div className="signing-how">
        {children}
        {above}
        {fields}
        {below}
        {foot}
      </div>
    </>
  );
}
