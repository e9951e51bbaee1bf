import { Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useSay } from './tour.messages.js';
import { endTour, tourOf, useHasKeyboard, useSignal } from '../base/index.js';
import { tours, type TourStop } from './tour-stops.js';
import './tour.css';

/** The guided tour (导览): a card at the foot of the page that points at one thing after the other. The page stays usable. */
export function Tour() {
  const capacity = useSignal(tourOf) ?? '';
  const stops = tours[capacity];
  return stops === undefined ? null : <Stops key={capacity} stops={stops} />;
}

function Stops({ stops }: { readonly stops: readonly TourStop[] }) {
  const say = useSay();
  const [n, setN] = useState(0);
  const card = useRef<HTMLElement>(null);
  const hasKeyboard = useHasKeyboard();
  const stop = stops[n];
  usePointer(stop?.at ?? '');
  useEffect(() => card.current?.focus({ preventScroll: true }), [n]);
  if (stop === undefined) return null;
  const isLast = n === stops.length - 1;
  return (
    <section
      ref={card}
      className="stack tour-card no-print"
      aria-labelledby="tour-title"
      aria-describedby="tour-text"
      tabIndex={-1}
      onKeyDown={({ key }) => {
        if (key === 'Escape') endTour();
        if (key === 'ArrowRight' && !isLast) setN(n + 1);
        if (key === 'ArrowLeft' && n > 0) setN(n - 1);
      }}
    >
      <h2 id="tour-title" className="quiet">
        {say('tour.title', { n: n + 1, all: stops.length })}
      </h2>
      <p id="tour-text" aria-live="polite">
        {hasKeyboard ? say(stop.says) : say.or(`${stop.says}.touch`, say(stop.says))}
      </p>
      <div className="row tour-buttons">
        {isLast ? null : <Button onClick={endTour}>{say('tour.end')}</Button>}
        <span className="row tour-steps">
          {n === 0 ? null : <Button onClick={() => setN(n - 1)}>{say('tour.back')}</Button>}
          <Button type="primary" onClick={() => (isLast ? endTour() : setN(n + 1))}>
            {say(isLast ? 'tour.end' : 'tour.next')}
          </Button>
        </span>
      </div>
    </section>
  );
}

/**
 * Scrolls as little as shows where something begins: what is higher than the window would else be moved until it fills the
 * window, with its own head under the bar on top.
 */
function bringIntoSight(target: Element): void {
  const { top, height } = target.getBoundingClientRect();
  const bar = document.querySelector('.top-bar')?.getBoundingClientRect().bottom ?? 0;
  const isLong = height > window.innerHeight / 2;
  if (isLong && top >= bar && top <= window.innerHeight / 2) return;
  target.scrollIntoView({ block: isLong ? 'start' : 'nearest' });
}

// A page that is just opened has its parts a moment later.
const lookMs = 300;

/** Marks what is pointed at, as soon as it is there. */
function usePointer(at: string): void {
  useEffect(() => {
    let marked: Element | null = null;
    const look = (): void => {
      if (marked?.isConnected === true) return;
      marked = document.querySelector(at);
      marked?.classList.add('tour-target');
      if (marked !== null) bringIntoSight(marked);
    };
    look();
    const timer = setInterval(look, lookMs);
    return () => {
      clearInterval(timer);
      marked?.classList.remove('tour-target');
    };
  }, [at]);
}
