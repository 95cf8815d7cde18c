/** Sets a scenario names, or that the View lists this turn. A knob may hold one value per member. */
export type Roster = 'segments' | 'posts' | 'standings' | 'causes' | 'rivals' | 'fields';
export type Unit = 'cents' | 'basisPoints' | 'minutes' | 'people' | 'orders' | 'points' | 'days' | 'count' | 'visits';

/** What a player can turn. Every number is a whole number, so a decision has one spelling and one hash. */
export type Knob =
  | { readonly kind: 'number'; readonly unit: Unit; readonly per?: Roster }
  | { readonly kind: 'switch'; readonly per?: Roster }
  | { readonly kind: 'choice'; readonly of: readonly string[]; readonly per?: Roster }
  | { readonly kind: 'shares'; readonly of: readonly string[] }
  | { readonly kind: 'ranking'; readonly of: readonly string[] }
  | { readonly kind: 'audience' }
  | { readonly kind: 'picks'; readonly from: 'customers' | 'prospects' };
export type Knobs = Readonly<Record<string, Knob>>;

/** Who is meant, in terms of what the firm has on file. Never of the truth. */
export interface Audience {
  readonly all: readonly FileTest[];
  readonly order?: { readonly by: AudienceField; readonly desc: boolean };
  readonly limit?: number;
}
export interface FileTest {
  readonly file: AudienceField;
  readonly from?: number;
  readonly to?: number;
}
/** What a file can be asked for: numbers as they stand in the file columns. `silentTurns` is turns since the last order. */
export const AUDIENCE_FIELDS = [
  'stage',
  'tier',
  'orders',
  'spend',
  'silentTurns',
  'satisfaction',
  'satisfactionAge',
  'mood',
  'moodAge',
  'ticket',
  'reason',
  'member',
  'joinedPrice',
  'field.contact',
  'field.consent',
] as const;
export type AudienceField = (typeof AUDIENCE_FIELDS)[number];

type Per<K extends Knob, V> = K extends { readonly per: Roster } ? Readonly<Record<string, V>> : V;
type ValueOf<K extends Knob> = K extends { kind: 'number' }
  ? Per<K, number>
  : K extends { kind: 'switch' }
    ? Per<K, boolean>
    : K extends { kind: 'choice'; of: readonly (infer O extends string)[] }
      ? Per<K, O>
      : K extends { kind: 'shares' }
        ? Readonly<Record<string, number>>
        : K extends { kind: 'ranking'; of: readonly (infer O extends string)[] }
          ? readonly O[]
          : K extends { kind: 'audience' }
            ? Audience
            : K extends { kind: 'picks' }
              ? readonly number[]
              : never;
export type DecisionOf<K extends Knobs> = { readonly [N in keyof K]: ValueOf<K[N]> };

/**
 * What an author writes beside a knob: how far it goes and where it stands at first. A number goes in named steps
 * (`steps`, in the order they stand on the desk) or on a grid (`min`, `max`, `step`).
 */
export type Bound =
  | {
      readonly kind: 'steps';
      readonly steps: readonly number[];
      readonly start: number | Readonly<Record<string, number>>;
    }
  | {
      readonly kind: 'grid';
      readonly min: number;
      readonly max: number;
      readonly step: number;
      readonly start: number | Readonly<Record<string, number>>;
    }
  | { readonly kind: 'switch'; readonly start: boolean | Readonly<Record<string, boolean>> }
  | {
      readonly kind: 'choice';
      readonly allow: readonly string[];
      readonly start: string | Readonly<Record<string, string>>;
    }
  | { readonly kind: 'shares'; readonly start: Readonly<Record<string, number>> }
  | { readonly kind: 'ranking'; readonly start: readonly string[] }
  | { readonly kind: 'audience'; readonly start: Audience; readonly max: number }
  | { readonly kind: 'picks'; readonly max: number };
