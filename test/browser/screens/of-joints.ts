import { jointCentre, jointMember } from '../support/a-joint.js';
import { begin } from '../support/command-drawer.js';
import type { Shot } from './shot.js';
import type { SmallCounty } from './small-county.js';

const at = (number: string): string => `/joints/${encodeURIComponent(number)}`;

/** A joint mediation as its centre, its lead, its members and the conference see it, and the share of one of them. */
export function ofJoints({ joint, joints }: SmallCounty): Shot[] {
  const address = at(joint.number);
  const own = `/shares/${encodeURIComponent(joint.share.number)}`;
  // The department of water is a member of all, and leads the one that goes on.
  const [centre, member] = [{ account: jointCentre }, { account: jointMember }];
  const form = (command: string) => ({
    then: async (view: Parameters<typeof begin>[0]) => {
      await begin(view, command);
    },
  });
  return [
    { name: 'joints', ...centre, address: '/joints', looks: { height: 1200 } },
    { name: 'joint', ...centre, address, looks: { height: 1200 } },
    { name: 'joint-history', ...centre, address: `${address}/history` },
    { name: 'joint-document', ...centre, address: `${address}/documents/1` },
    { name: 'joint-why', ...centre, address: `${address}/clocks/RM-LEAD%2F1/why` },
    { name: 'joint-experts', ...centre, address: at(joints.working), looks: { height: 1800 } },
    { name: 'joint-draw', ...centre, address: at(joints.working), ...form('freezeDraw') },
    { name: 'joint-lead', ...member, address: at(joints.working), looks: { height: 1800 } },
    { name: 'joint-meeting', ...member, address: at(joints.working), ...form('meet') },
    { name: 'joint-call', ...member, address: at(joints.working), ...form('callMeeting') },
    { name: 'joint-member', account: 'agriculture.officer', address: at(joints.working), looks: { height: 1400 } },
    { name: 'joint-ruling', account: 'conference.head', address: at(joints.disputed), looks: { height: 1200 } },
    { name: 'shares', ...member, address: '/shares' },
    { name: 'share', ...member, address: own, looks: { height: 1000 } },
    {
      name: 'share-working',
      ...member,
      address: `/shares/${encodeURIComponent(joints.share)}`,
      looks: { height: 1200 },
    },
    { name: 'share-history', ...member, address: `${own}/history` },
    { name: 'share-document', ...member, address: `${own}/documents/1` },
    { name: 'share-why', ...member, address: `${own}/clocks/RM-LEADANSWER%2F1/why` },
  ];
}
