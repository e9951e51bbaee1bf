// The kinds of this release, by name. A plain list: a new kind is one more line.
export { deliveryKind as delivery } from '#libs/delivery';
export { petitionKind as petition } from '#libs/petition';
export { supervisionKind as supervision } from '#libs/supervision';
