import type { DrillScene } from '#libs/contracts';
import { addDays, daysBetween } from '#libs/calendar';
import { as, type LegalDate } from '#libs/kernel';
import { useState } from 'react';
import { dateInSentence, dateOfInstant } from '../base/dates.js';
import { useSay } from './drill.messages.js';

interface TimeSliderProps {
  readonly scene: DrillScene;
  readonly isBusy: boolean;
  readonly go: (until: LegalDate) => void;
}

// Enough to look beyond the last date that is known.
const roomDays = 10;
const leastDays = 30;

/** A slider from the drill's day to beyond the last moment that waits; a mark for each, forward only. */
export function TimeSlider({ scene, isBusy, go }: TimeSliderProps) {
  const say = useSay();
  const today = dateOfInstant(scene.drill.now);
  const days = lengthOf(scene, today);
  const [chosen, setChosen] = useState<{ from: LegalDate; days: number }>({ from: today, days: 0 });
  // The drill moved on: the hand stands at its day again.
  const at = chosen.from === today ? Math.min(chosen.days, days) : 0;
  const date = addDays(today, at);
  const letGo = (): void => {
    if (at > 0 && !isBusy) go(date);
  };
  return (
    <div className="drill-slider">
      <label htmlFor="drill-slider">
        {say('drill.slider')} <strong>{dateInSentence(date, say.language)}</strong>
      </label>
      <div className="drill-track">
        <input
          id="drill-slider"
          type="range"
          min={0}
          max={days}
          value={at}
          disabled={isBusy}
          aria-valuetext={dateInSentence(date, say.language)}
          aria-describedby="drill-slider-hint"
          onChange={({ target }) => setChosen({ from: today, days: Number(target.value) })}
          onPointerUp={letGo}
          onKeyDown={(event) => {
            if (event.key === 'Enter') letGo();
          }}
        />
        <Marks scene={scene} today={today} days={days} />
      </div>
      <p id="drill-slider-hint" className="quiet">
        {say('drill.sliderHint')} <span className="keys-hint">{say('drill.sliderKeys')}</span>
      </p>
    </div>
  );
}

/** Days from the drill's day to the end of its year, and to some days after the last moment of any case. */
export function lengthOf({ coming }: Pick<DrillScene, 'coming'>, today: LegalDate): number {
  const last = coming.at(-1);
  const days = last === undefined ? 0 : daysBetween(today, dateOfInstant(last.at));
  const restOfYear = daysBetween(today, as<LegalDate>(`${today.slice(0, 4)}-12-31`));
  return Math.max(leastDays, restOfYear, days + roomDays);
}

interface MarksProps extends Pick<TimeSliderProps, 'scene'> {
  readonly today: LegalDate;
  readonly days: number;
}

function Marks({ scene, today, days }: MarksProps) {
  return (
    <div className="drill-marks" aria-hidden="true">
      {scene.coming.map(({ at, clock, isExpiry, number }) => (
        <span
          key={`${number} ${clock} ${at} ${String(isExpiry)}`}
          className={isExpiry ? 'is-expiry' : undefined}
          style={{ insetInlineStart: `${String((100 * daysBetween(today, dateOfInstant(at))) / days)}%` }}
        />
      ))}
    </div>
  );
}
