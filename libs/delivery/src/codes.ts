/** Codes of the refusals of deliveries, for translation. */
export const deliveryCodes = [
  'delivery.channel_twice',
  'delivery.date_before_event',
  'delivery.date_in_future',
  'delivery.ended',
  'delivery.leg_over',
  'delivery.no_leg',
  'delivery.not_before',
  'delivery.not_issued',
  'delivery.not_proved',
  'delivery.no_such_file',
  'delivery.not_retriable',
  'delivery.office_unknown',
  'delivery.other_channel',
  'delivery.other_document',
  'delivery.overtaken',
  'delivery.plan_empty',
  'delivery.proof_missing',
  'delivery.proved',
  'delivery.withdrawn',
] as const;
export type DeliveryCode = (typeof deliveryCodes)[number];
