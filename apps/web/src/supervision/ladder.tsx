import { articleText } from '#libs/contracts';
import { nameIn } from '../office/use-offices.js';
import { useSay } from '../shell/say.js';
import { useSettings } from '../shell/settings.js';
import type { SupervisionDetail } from './use-supervisions.js';
import './supervision.messages.js';

interface LadderProps {
  readonly ladder: SupervisionDetail['ladder'];
  /** The rung that was reached; 0: none. */
  readonly rung: number;
  readonly hasEnded: boolean;
}

type Rung = SupervisionDetail['ladder'][number];

/** The steps that follow from silence (督办阶梯): each with its day, what it is, and who takes it. */
export function Ladder({ ladder, rung, hasEnded }: LadderProps) {
  const say = useSay();
  return (
    <section aria-labelledby="ladder">
      <h2 id="ladder">{say('supervision.ladder')}</h2>
      <ol className="ladder">
        {ladder.map((one) => (
          <Step key={one.rung} step={one} place={placeOf(one.rung, rung, hasEnded)} />
        ))}
      </ol>
      <p className="quiet">{say('supervision.ladder.from')}</p>
    </section>
  );
}

type Place = 'done' | 'now' | 'ahead';

const placeOf = (step: number, reached: number, hasEnded: boolean): Place =>
  step > reached ? 'ahead' : step === reached && !hasEnded ? 'now' : 'done';

const signs: Readonly<Record<Place, string>> = { done: '✓', now: '▶', ahead: '○' };

function Step({ step, place }: { readonly step: Rung; readonly place: Place }) {
  const say = useSay();
  const { language } = useSettings();
  const { rung, name, article, afterWorkingDays, how, needsReply } = step;
  const day =
    afterWorkingDays === 0
      ? say('supervision.ladder.atOnce')
      : say('supervision.ladder.after', { n: afterWorkingDays });
  const means = [say(`supervision.ladder.${how}`), needsReply ? say('supervision.ladder.needsReply') : null];
  return (
    <li className={`ladder-step is-${place}`} aria-current={place === 'now' ? 'step' : undefined}>
      <p>
        <span aria-hidden="true">{signs[place]}</span>{' '}
        <strong>
          {rung} {nameIn(name, language)}
        </strong>{' '}
        <span className="quiet">{say(`supervision.ladder.${place}`)}</span>
      </p>
      <p>
        {day}
        {article === null ? '' : ` · ${articleText(article, language)}`}
      </p>
      <p className="quiet">{means.filter((one) => one !== null).join(language === 'zh' ? '；' : '; ')}</p>
    </li>
  );
}
