import { Button } from 'antd';
import { Link, useNavigate } from 'react-router';
import { AnswerView, Refused, Section } from '../base/index.js';
import { useSay } from './views.messages.js';
import type { MessageId } from '../base/texts.js';
import { SharedViews } from './shared-views.js';
import { useViews, viewAddress } from './use-views.js';

/** A screen whose views are kept. */
interface ViewScreen {
  /** Its address without the first stroke: `duties`. */
  readonly screen: string;
  readonly title: MessageId;
}

/** Every view that somebody keeps, by its screen: to open, or to forget. */
export function MyViews({ screens }: { readonly screens: readonly ViewScreen[] }) {
  const say = useSay();
  return (
    <Section id="my-views" title={say('views.mine')}>
      {screens.map((one) => (
        <OfScreen key={one.screen} {...one} />
      ))}
    </Section>
  );
}

function OfScreen({ screen, title }: ViewScreen) {
  const say = useSay();
  const navigate = useNavigate();
  const views = useViews(screen);
  const { answer, change } = views;
  return (
    <>
      <h3>{say(title)}</h3>
      <Refused error={change.error} className="mistakes" />
      <AnswerView answer={answer} rows={1}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="quiet">{say('views.none')}</p>
          ) : (
            <ul>
              {items.map(({ id, name, query }) => (
                <li key={id}>
                  <Link to={viewAddress(screen, query)}>{name}</Link>{' '}
                  <Button
                    size="small"
                    aria-label={say('views.forget', { name })}
                    onClick={() => change.mutate({ kind: 'forget', id })}
                  >
                    {say('views.forgetShort')}
                  </Button>
                </li>
              ))}
            </ul>
          )
        }
      </AnswerView>
      <h4>{say('views.ofOffice')}</h4>
      <SharedViews of={views} open={(query) => void navigate(viewAddress(screen, query))} />
    </>
  );
}
