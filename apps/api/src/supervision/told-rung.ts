import type { LadderRung } from '#libs/rules';

/** A rung of a ladder as its page shows it. */
export function toldRung({ rung, name, article, afterWorkingDays, reply, judgement }: LadderRung) {
  const measures = judgement?.measures ?? [];
  return {
    ...{ rung, name: { ...name }, article, afterWorkingDays },
    how: judgement === null ? ('platform' as const) : ('judgement' as const),
    mayWaive: judgement?.mayWaive ?? false,
    needsReply: reply !== null || measures.some((measure) => measure.reply !== null),
    measures: measures.map(({ id, setsDate, ...of }) => ({
      ...{ id, name: { ...of.name }, article: of.article, finding: of.finding, to: of.to },
      setsDate: setsDate !== null,
    })),
  };
}
