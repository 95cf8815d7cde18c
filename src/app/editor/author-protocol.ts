import type { FormPiece } from '../../scenarios/form-guide.ts';
import type { Located } from '../../scenarios/problems.ts';
import type { TemplateId } from '../../scenarios/templates/list.ts';
import type { Axis, Language } from '../../sim/index.ts';

/** What a new scenario is made of: a template, a scenario of the product, or any other text of a file. */
export type Origin = { readonly template: TemplateId } | { readonly catalogue: string };

export interface Checked {
  /** Whether it can be played. */
  readonly ok: boolean;
  readonly problems: readonly Located[];
}
/** How somebody fared who plays by himself: points of each axis, 0 to 100. */
export interface Trial {
  readonly player: string;
  readonly points: Readonly<Record<Axis, number>>;
}

/** All the editor asks of the thread beside it. */
export interface AuthorCalls {
  check(ask: { readonly text: string }): Checked;
  /** The scenario's schema with what every field means. */
  guide(ask: null): FormPiece;
  /** The text of a scenario of one's own; null where what it is made of could not be fetched. */
  begin(ask: {
    readonly from: Origin;
    readonly id: string;
    readonly languages: readonly Language[];
  }): Promise<string | null>;
  /** A few players' games of a sound scenario; empty where it cannot be played or has no scoring. */
  trials(ask: { readonly text: string }): readonly Trial[];
}
export type AuthorCall = keyof AuthorCalls;
export type AuthorAsk<C extends AuthorCall> = Parameters<AuthorCalls[C]>[0];
export type AuthorAnswer<C extends AuthorCall> = Awaited<ReturnType<AuthorCalls[C]>>;

export type AuthorRequest = {
  readonly [C in AuthorCall]: { readonly id: number; readonly call: C; readonly ask: AuthorAsk<C> };
}[AuthorCall];
export interface AuthorResponse {
  readonly id: number;
  /** Absent where the thread could not answer. */
  readonly answer?: unknown;
}
