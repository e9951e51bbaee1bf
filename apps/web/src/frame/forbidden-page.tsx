import { generalWord, permitAnswer } from '#libs/contracts';
import { Link } from 'react-router';
import { Forbidden, useAnswer, useTitle } from '../base/index.js';
import { useSay } from './frame.messages.js';

/** A page that the acting capacity may not open: who may, in words. */
export function ForbiddenPage({ permit }: { readonly permit: string }) {
  const say = useSay();
  const { data } = useAnswer(permitAnswer, `/api/session/permits/${encodeURIComponent(permit)}`, {
    freshMs: 3_600_000,
  });
  const who = (data?.capacities ?? []).map((one) => generalWord('capacity', one, say.language));
  const hint = say('state.forbiddenHint');
  useTitle(`${say('state.forbidden')} · ${say('app.name')}`);
  const sentence =
    who.length === 0 ? hint : say('frame.whoMayOpen', { who: who.join(say.language === 'zh' ? '、' : ', ') });
  return (
    <Forbidden sentence={sentence}>
      <Link to="/">{say('state.toStart')}</Link>
    </Forbidden>
  );
}
