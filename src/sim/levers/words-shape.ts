import type { Knob, Knobs } from '../decide/knobs.ts';
import type { Language } from '../language/text.ts';

/** One thing said, in every language of the product. */
export type Said = Readonly<Record<Language, string>>;

interface KnobName {
  readonly name: Said;
}
/** Values that have a name of their own, spelt as in the decision: `'0'`, `'true'`. */
type Named = Readonly<Record<string, Said>>;

/** How a knob is spoken of. Numbers are put into `unit` (see `sayStep`), unless `steps` names them. */
export type KnobWords<K extends Knob> = KnobName &
  (K extends { kind: 'number' }
    ? { readonly unit: Said; readonly steps?: Named }
    : K extends { kind: 'switch' }
      ? { readonly on: Said; readonly off: Said }
      : K extends { of: readonly (infer O extends string)[] }
        ? { readonly of: Readonly<Record<O, Said>> }
        : unknown);

/**
 * All a lever says, in all three languages. `short` fits a column head, `hint` is the one line under the lever on the
 * desk (at most 22 Chinese characters), `bills` names each line of its bill, `refusals` each code of its `refuse`.
 */
export interface WordsOf<K extends Knobs> {
  readonly name: Said;
  readonly short: Said;
  readonly hint: Said;
  readonly about: Said;
  readonly knobs: { readonly [N in keyof K]: KnobWords<K[N]> };
  readonly bills: Readonly<Record<string, Said>>;
  readonly refusals: Readonly<Record<string, Said>>;
}
/** The same without its knobs' types, as the list holds it. */
export type LeverWords = Omit<WordsOf<Knobs>, 'knobs'> & { readonly knobs: Readonly<Record<string, AnyKnobWords>> };
export interface AnyKnobWords extends KnobName {
  readonly unit?: Said;
  readonly steps?: Named;
  readonly on?: Said;
  readonly off?: Said;
  readonly of?: Named;
}
