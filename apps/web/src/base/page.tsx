import { useEffect, useRef, type ReactNode } from 'react';
import { instantText } from './dates.js';
import { useOpenForms } from './open-form.js';
import { PrintMarks } from './print-marks.js';
import { useSay } from './say.js';

interface PageProps {
  /** The one h1, and the first part of the window's title. */
  readonly title: string;
  /** Second part of the window's title: `信2026-0417 · 办理中 · 枫桥`. */
  readonly state?: string;
  /** Beside the heading: state, print, commands. */
  readonly beside?: ReactNode;
  readonly isDrill?: boolean;
  /** Where a drill's case stands in time: its banner shows both times. */
  readonly drillNow?: string | undefined;
  readonly children: ReactNode;
}

/** The frame of every page: title, one h1, the banner of a drill, and what marks the sheets of its print. */
export function Page({ title, state, beside, isDrill = false, drillNow, children }: PageProps) {
  const say = useSay();
  const mark = isDrill ? say('drill.mark') : '';
  const full = [`${mark}${title}`, state, say('app.name')].filter(Boolean).join(' · ');
  const heading = useRef<HTMLHeadingElement>(null);
  useTitle(full);
  // A reader of the screen hears where a link led to.
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <article className={isDrill ? 'page is-drill' : 'page'}>
      {isDrill ? <DrillBanner now={drillNow} /> : null}
      <PrintMarks of={full} />
      <header className="row page-head">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {beside}
      </header>
      <NotPrinted />
      {children}
    </article>
  );
}

/** On paper: that the form which is open over the page is not on it, and that nothing of it is in force. */
function NotPrinted() {
  const say = useSay();
  return useOpenForms().map((form) => (
    <p key={form} className="print-only box not-printed">
      {say('print.formOpen', { form })}
    </p>
  ));
}

/** An unmistakable strip on every page of a drill (演练). */
export function DrillBanner({ now }: { readonly now?: string | undefined }) {
  const say = useSay();
  return (
    <p className="row drill-banner">
      <strong>{say('drill.banner')}</strong>
      {now === undefined ? null : (
        <span>
          {say('drill.time', { time: instantText(now) })} ·{' '}
          {say('drill.wall', { time: instantText(new Date().toISOString()) })}
        </span>
      )}
      <span>{say('drill.nothingSent')}</span>
    </p>
  );
}

/** The title of the window, for pages without the ordinary frame. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = title;
  }, [title]);
}
