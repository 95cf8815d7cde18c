import { describe, expect, it } from 'vitest';
import { notOk } from '../../src/cli/complaint.ts';
import { tellError } from '../../src/cli/tell-error.ts';
import { terminal } from '../../src/cli/terminal.ts';
import { Fault } from '../../src/sim/index.ts';

/** What is told of an error, on both streams. */
function told(error: unknown, json = false) {
  const said = { out: '', err: '' };
  const voice = terminal('en', json, {
    out: (text) => {
      said.out += text;
    },
    err: (text) => {
      said.err += text;
    },
  });
  return { code: tellError(error, 'rapport play', voice), ...said };
}

describe('what ended a command', () => {
  it('is one sentence where a person can mend it', () => {
    const complaint = notOk('file.missing', { file: 'a.json', nearest: 'b.json' });
    expect(told(complaint)).toEqual({
      code: 1,
      out: '',
      err: 'rapport play: there is no file a.json. Did you mean b.json?\n',
    });
    expect(JSON.parse(told(complaint, true).out)).toEqual({
      ok: false,
      error: { code: 'file.missing', message: 'there is no file a.json. Did you mean b.json?' },
    });
  });

  it('is a code with its reasons where the engine found a fault in itself', () => {
    const fault = told(new Fault('column.notANumber', { column: 'satisfaction', who: 7 }));
    expect(fault).toMatchObject({ code: 70, out: '' });
    expect(fault.err).toMatch(/^rapport play: column\.notANumber: .+ column=satisfaction who=7\n$/);
  });

  it('shows the stack of a bug nobody foresaw', () => {
    const bug = told(new TypeError('x is undefined'));
    expect(bug).toMatchObject({ code: 70, out: '' });
    expect(bug.err).toMatch(/TypeError: x is undefined\n\s+at /);
  });
});
