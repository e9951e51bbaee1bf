import { describe, expect, it } from '@jest/globals';
import { centre, JointInMemory, ofOffice } from '../../../test/support/a-joint.js';
import { day, text } from '../../../test/support/law.js';
import { bookedExperts } from './drawing.js';
import { rowOf } from './views.js';

const lead = ofOffice('dept-water');
const todayOf = (one: JointInMemory) => one.joint.context(lead).today;
const venue = '60000000-0000-4000-8000-000000000001';
const call = (one: JointInMemory, change: object = {}) =>
  one.joint.act('callMeeting', { on: todayOf(one), from: '09:00', until: '11:30', venue, ...change }, lead);

describe('a meeting that is called', () => {
  it('lies ahead until it was held, is moved by another call, and is off by a word', () => {
    const one = new JointInMemory().led();
    call(one);
    expect(one.state.called).toEqual({ on: todayOf(one), from: '09:00', until: '11:30', venue });
    call(one, { from: '14:00', until: '15:00', venue: null });
    expect(one.state.called).toMatchObject({ from: '14:00', venue: null });
    one.joint.act('callOffMeeting', {}, lead);
    expect(one.state.called).toBeNull();
    expect(one.joint.refusal('callOffMeeting', {}, lead).code).toBe('joint.meeting_not_called');
    call(one);
    one.joint.act('meet', { on: todayOf(one), attended: [], minutes: text('minutes') }, lead);
    expect(one.state.called).toBeNull();
  });

  it('stays where an earlier one is recorded after it was called', () => {
    const one = new JointInMemory().led();
    call(one, { on: day('2030-01-04') });
    one.joint.act('meet', { on: todayOf(one), attended: [], minutes: text('minutes') }, lead);
    expect(one.state.called).toMatchObject({ on: '2030-01-04' });
  });

  it('is of a day to come and of some length, and the lead or the centre calls', () => {
    const one = new JointInMemory().led();
    const code = (change: object, by = lead) =>
      one.joint.refusal('callMeeting', { on: todayOf(one), from: '09:00', until: '10:00', venue, ...change }, by).code;
    expect(code({ on: day('2020-01-01') })).toBe('joint.meeting_in_past');
    expect([code({ until: '09:00' }), code({ until: '08:59' })]).toEqual(
      Array.from({ length: 2 }, () => 'joint.meeting_without_length'),
    );
    expect(code({}, ofOffice('dept-agriculture'))).toBe('office.not_permitted');
    one.joint.act('callMeeting', { on: todayOf(one), from: '09:00', until: '10:00', venue }, centre);
    expect(
      new JointInMemory()
        .opened()
        .proposed()
        .joint.refusal('callMeeting', {} as never, centre).code,
    ).toBe('joint.lead_not_settled');
  });

  it('books its place and those experts who took it, and nothing once it is over', () => {
    const one = new JointInMemory().led();
    call(one);
    const booked = () => rowOf(one.joint.dossier);
    expect(booked()).toMatchObject({ called_on: todayOf(one), called_venue: venue, called_experts: '' });
    expect(bookedExperts(one.state)).toEqual([]);
    one.joint.act('conclude', { as: 'unsettled', answer: text('answer') }, lead);
    expect(booked()).toMatchObject({ called_on: null, called_venue: null, called_experts: null });
  });

  it('warns of a place or of experts that are taken then', () => {
    const one = new JointInMemory().led();
    const warned = (booked: object) => {
      const payload = { on: todayOf(one), from: '09:00', until: '10:00', venue, booked };
      return one.joint.kind.warnings?.(one.joint.dossier, { type: 'callMeeting', payload }, one.joint.context(lead));
    };
    expect(warned({ isVenue: false, experts: 0 })).toEqual([]);
    expect(warned({ isVenue: true, experts: 2 })).toEqual([
      { code: 'joint.venue_booked', details: { from: '09:00', until: '10:00' } },
      { code: 'joint.expert_booked', details: { experts: 2, from: '09:00', until: '10:00' } },
    ]);
  });
});
