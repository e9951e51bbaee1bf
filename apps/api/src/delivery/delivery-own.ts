import type { DeliveryState } from '#libs/delivery';
import type { OwnOfKind } from '../case/kinds-own.js';

/** What a delivery has beside what every case has: each way that was tried, and what comes next. */
export const deliveryOwn: OwnOfKind<'delivery'> = {
  async parts(_platform, _caller, { now }) {
    const { dossier } = await now;
    const { legs, ahead, sentOn, proved, end, report, fact, recipient } = dossier.state as DeliveryState;
    return {
      progress: {
        legs: legs.map(({ channel, stage, attempts, notBefore, reports, why }, at) => ({
          ...{ leg: at + 1, channel, stage, attempts, notBefore, why },
          reports: [...reports],
        })),
        ...{ ahead: [...ahead], sentOn, fact },
        proved: proved === null ? null : { proof: proved.proof, servedOn: proved.servedOn, channel: proved.channel },
        isTold: end?.as === 'proved',
        tells: report?.command ?? null,
        role: recipient?.role ?? null,
      },
    };
  },
};
