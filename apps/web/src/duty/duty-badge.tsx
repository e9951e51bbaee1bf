import { dutyCount } from '#libs/contracts';
import { useAfterNews, useAnswer } from '../base/index.js';

/**
 * How many duties one may do oneself, as the inbox opens, in the side bar; it follows what changes, without keeping anybody
 * signed in.
 */
export function DutyBadge() {
  const { data, refetch } = useAnswer(dutyCount, '/api/duties/count', { isBackground: true });
  useAfterNews(
    ({ cases, duties }) => duties || [...cases.values()].some((change) => change.duties),
    () => void refetch(),
  );
  return data === undefined || data.mine === 0 ? null : <span className="badge">{data.mine}</span>;
}
