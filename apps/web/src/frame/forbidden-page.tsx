import { generalWord, permitAnswer } from '#libs/contracts';
import { Link } from 'react-router';
import { Forbidden, useAnswer, useTitle } from '../base/index.js';
import { useOfficeName } from '../office/office-name.js';
import { useSay } from './frame.messages.js';

/** A page that the acting capacity may not open: who may, in words. */
export function ForbiddenPage({ permit }: { readonly permit: string }) {
  const say = useSay();
  const { data } = useAnswer(permitAnswer, `/api/session/permits/${encodeURIComponent(permit)}`, {
    freshMs: 3_600_000,
  });
  const nameOf = useOfficeName();
  const comma = say.language === 'zh' ? '、' : ', ';
  const who = (data?.capacities ?? []).map((one) => generalWord('capacity', one, say.language)).join(comma);
  const offices = (data?.offices ?? []).map(nameOf).join(comma);
  const hint = say('state.forbiddenHint');
  useTitle(`${say('state.forbidden')} · ${say('app.name')}`);
  const said = offices === '' ? say('frame.whoMayOpen', { who }) : say('frame.whoseMayOpen', { who, offices });
  const sentence = who === '' ? hint : said;
  return (
    <Forbidden sentence={sentence}>
      <Link to="/">{say('state.toStart')}</Link>
    </Forbidden>
  );
}
