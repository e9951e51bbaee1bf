import type { ReviewRoute } from '#libs/contracts';
import { useOfficeName } from './office-name.js';
import { useSay } from './review.messages.js';

/** Who reviews an opinion (复查), in the order of telling, and who finally reviews after whom (复核). */
export function ReviewRouteText({ route }: { readonly route: ReviewRoute }) {
  return <span>{useReviewWords()(route)}</span>;
}

/** The same as words. */
export function useReviewWords(): (route: ReviewRoute) => string {
  const say = useSay();
  const nameOf = useOfficeName();
  return ({ bodies }) => {
    if (bodies.length === 0) return say('review.above');
    const or = say('review.or');
    const each = bodies.map(({ office, finally: last }) =>
      last.length === 0
        ? nameOf(office)
        : say('review.final', { body: nameOf(office), last: last.map(nameOf).join(or) }),
    );
    return each.join(or);
  };
}
