/** Kept while a turn with discounts is worked out: what each would do at the list price. */
export interface AtList {
  readonly share: Float64Array;
  readonly orders: Uint16Array;
}
