import { longestOf, venueAdd, venueDetail, venuePage, type Venue, type VenueDetail } from '#libs/contracts';
import { Form, Input, Select } from 'antd';
import { useToday } from '../clock/use-almanac.js';
import { OfficeName } from '../office/office-name.js';
import type { Column } from '../parts/data-table.js';
import { FactList } from '../parts/fact-list.js';
import { choiceOf, ofState, optionsOf, wordsText } from './choices.js';
import { EntryFields } from './entry-fields.js';
import { stated, stateText, type Register, type Typed } from './register.js';
import { RegisterScreen } from './register-screen.js';
import { useSay, type Say } from './roster.messages.js';
import { WholeNumber } from './whole-number.js';

const venues: Register<Venue, VenueDetail> = {
  texts: 'venue',
  path: '/api/roster/venues',
  page: venuePage,
  detail: venueDetail,
  reason: venueAdd.shape.reason,
  entryOf: ({ venue }) => venue,
  choices: [choiceOf('kind', 'roster.field.kind', 'venueKind'), ofState],
  columns,
  Facts: VenueFacts,
  Fields: VenueFields,
  initialOf,
  bodyOf,
};

/** Where people meet to mediate (场所). */
export const Screen = () => <RegisterScreen of={venues} />;

function columns(say: Say): readonly Column<Venue>[] {
  const none = say('word.none');
  return [
    { id: 'code', title: say('roster.field.code'), isWhole: true, cell: ({ code }) => <code>{code}</code> },
    { id: 'kind', title: say('roster.field.kind'), cell: ({ kind }) => wordsText(say, 'venueKind', [kind]) },
    { id: 'office', title: say('roster.field.office'), cell: ({ office }) => <OfficeName id={office} /> },
    { id: 'address', title: say('roster.field.address'), isText: true, cell: ({ address }) => address ?? none },
    { id: 'phone', title: say('roster.field.phone'), isWhole: true, cell: ({ phone }) => phone ?? none },
    { id: 'seats', title: say('roster.field.seats'), align: 'end', cell: ({ seats }) => seats ?? none },
  ];
}

function VenueFacts({ detail: { venue } }: { readonly detail: VenueDetail }) {
  const say = useSay();
  const today = useToday();
  const none = say('word.none');
  return (
    <FactList
      lines={[
        [say('roster.field.code'), <code key="code">{venue.code}</code>],
        [say('roster.field.kind'), wordsText(say, 'venueKind', [venue.kind])],
        [say('roster.field.office'), <OfficeName key="office" id={venue.office} />],
        [say('roster.field.address'), venue.address ?? none],
        [say('roster.field.phone'), venue.phone ?? none],
        [say('roster.field.seats'), venue.seats ?? none],
        [say('word.state'), stateText(say, 'venue', venue, today)],
      ]}
    />
  );
}

function VenueFields({ detail }: { readonly detail: VenueDetail | null }) {
  const say = useSay();
  const { address, phone } = venueAdd.shape;
  return (
    <>
      <Form.Item name="kind" label={say('roster.field.kind')}>
        <Select options={optionsOf(say, 'venueKind')} />
      </Form.Item>
      <EntryFields texts="venue" isNew={detail === null} />
      <Form.Item name="address" label={say('roster.field.address')}>
        <Input maxLength={longestOf(address)} autoComplete="off" />
      </Form.Item>
      <Form.Item name="phone" label={say('roster.field.phone')}>
        <Input maxLength={longestOf(phone)} autoComplete="off" inputMode="tel" />
      </Form.Item>
      <WholeNumber name="seats" title="roster.field.seats" most={5000} />
    </>
  );
}

function initialOf(detail: VenueDetail | null, office: string | undefined): Typed {
  if (detail === null) return { kind: 'room', office };
  const { kind, name, address, phone, seats } = detail.venue;
  const filled = { address: address ?? undefined, phone: phone ?? undefined, seats: seats ?? undefined };
  return { kind, name, office: detail.venue.office, ...filled };
}

function bodyOf({ code, ...typed }: Typed, detail: VenueDetail | null): Typed {
  return {
    ...typed,
    ...(detail === null && { code: stated(code) }),
    address: stated(typed['address']),
    phone: stated(typed['phone']),
    seats: typed['seats'] ?? null,
  };
}
