import type { Refusal } from '../sim/index.ts';
import type { WireCode, WireError } from '../wire/errors.ts';
import { WIRE_ERRORS } from '../wire/errors.ts';

interface More {
  readonly where?: string;
  /** Said instead of the code's own sentence. */
  readonly message?: string;
  readonly refusals?: readonly Refusal[];
  readonly next?: number;
  readonly retryAfter?: number;
}

/** An answer that says no: one of the codes of `doc/errors.md`. */
export class Refused extends Error {
  readonly code: WireCode;
  readonly more: More;

  constructor(code: WireCode, more: More, cause?: unknown) {
    super(more.message ?? WIRE_ERRORS[code].says, { cause });
    this.name = 'Refused';
    this.code = code;
    this.more = more;
  }

  get status(): number {
    return WIRE_ERRORS[this.code].status;
  }

  get body(): WireError {
    const { where, refusals, next } = this.more;
    return {
      error: {
        code: this.code,
        message: this.message,
        todo: WIRE_ERRORS[this.code].todo,
        ...(where === undefined ? {} : { where }),
        ...(refusals === undefined ? {} : { refusals: refusals.map((one) => ({ ...one })) }),
        ...(next === undefined ? {} : { next }),
      },
    };
  }
}

export const no = (code: WireCode, more: More = {}, cause?: unknown): Refused => new Refused(code, more, cause);
