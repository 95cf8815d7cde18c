import { spawn } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import type { AnyCommand } from '../../src/cli/command.ts';
import { COMMANDS } from '../../src/cli/commands/index.ts';
import { COMMON } from '../../src/cli/common-options.ts';
import { ERRORS } from '../../src/cli/errors.ts';
import { call, callJson, MAIN, rapport } from './rapport.ts';

const LANGUAGES = ['zh-Hans', 'zh-Hant', 'en'] as const;
const optionsOf = (one: AnyCommand) => Object.keys({ ...one.options, ...COMMON }).map((name) => `--${name}`);

describe('help', () => {
  it('lists every command, and is an error where no command was given', async () => {
    const [asked, none, json] = await Promise.all([call('--help'), call(), callJson('--help')]);
    for (const { name } of COMMANDS) expect(asked.out).toContain(`rapport ${name}`);
    expect(asked.code).toBe(0);
    expect(none).toEqual({ ...asked, code: 2 });
    expect(json.value).toMatchObject({ commands: COMMANDS.map(({ name }) => ({ name })) });
  });

  it.each(COMMANDS)('of $name names each of its options and what it is called on', async (one) => {
    const [people, programs] = await Promise.all([call(one.name, '--help'), callJson(one.name, '-h')]);
    expect(people).toMatchObject({ code: 0, err: '' });
    for (const option of optionsOf(one)) expect(people.out).toContain(option);
    if (one.places) expect(people.out.split('\n')[0]).toContain(`rapport ${one.name} ${one.places.hint}`);
    expect(programs).toMatchObject({ code: 0, value: { name: one.name, places: one.places } });
  });
});

describe('a call that makes no sense', () => {
  // each: what is called, and what its sentence must name
  it.each<readonly [string, readonly string[], readonly string[]]>([
    ['a misspelt command', ['verifi', 'x.json'], ['“verifi”', 'Did you mean verify?']],
    ['a command nothing is like', ['quux'], ['validate, play, verify']],
    ['an option before the command', ['--json', 'play'], ['rapport play']],
    ['a misspelt option', ['play', 'T14', '--sede', '1'], ['--sede', 'Did you mean --seed?']],
    ['an option of another command', ['verify', 'x.json', '--runs', '2'], ['--runs', '--json']],
    ['a short option there is not', ['verify', '-x', 'x.json'], ['-x']],
    ['an option twice', ['play', 'T14', '--seed', '1', '--seed', '2'], ['--seed', 'twice']],
    ['an option without its value', ['play', 'T14', '--seed'], ['--seed SEED']],
    ['an option instead of a value', ['play', 'T14', '--seed', '--json'], ['--seed=--json']],
    ['a value for a switch', ['validate', 'T14', '--json=yes'], ['--json takes no value']],
    ['a word that is no number', ['balance', 'T14', '--runs', 'many'], ['--runs', '1 to 10000', '“many”']],
    ['a number out of range', ['serve', '--port', '65536'], ['--port', '0 to 65535', '“65536”']],
    ['a number that is not whole', ['balance', 'T14', '--runs', '1.5'], ['“1.5”']],
    ['a misspelt player', ['play', 'T14', '--seed', '1', '--player', 'experts'], ['“experts”', 'Did you mean expert?']],
    ['a language there is not', ['validate', 'T14', '--lang', 'zh-Han'], ['“zh-Han”', 'Did you mean zh-Hans?']],
    ['nothing to work on', ['validate'], ['SCENARIO', 'rapport validate SCENARIO']],
    ['one scenario too many', ['play', 'T14', 'T15', '--seed', '1', '--player', 'expert'], ['“T15”']],
    ['a word where none is taken', ['schema', 'T14'], ['“T14”']],
    ['no seed', ['play', 'T14', '--player', 'expert'], ['--seed SEED']],
    ['nobody who plays', ['play', 'T14', '--seed', '1'], ['--player', '--acts']],
    ['two who play', ['play', 'T14', '--seed', '1', '--player', 'expert', '--acts', 'x'], ['one of the two']],
    ['a misspelt scenario', ['validate', 'T144'], ['“T144”', 'T14', 'Did you mean T14?']],
    [
      'a file that is not there',
      ['validate', 'test/fixtures/two-end.json'],
      ['Did you mean test/fixtures/two-ends.json?'],
    ],
    ['a folder for a file', ['verify', 'test/fixtures'], ['test/fixtures is a folder']],
    ['a place that is not there', ['schema', '--out', 'no/such/x.json'], ['no/such', 'make it first']],
  ])('%s ends with 2 and one sentence that says what to do', async (_why, words, named) => {
    const { code, out, err } = await call(...words);
    for (const one of named) expect(err).toContain(one);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect(err).not.toMatch(/\n\s+at /);
    expect({ code, out }).toEqual({ code: 2, out: words[0] === 'schema' || words.includes('--json') ? out : '' });
  });

  it('is told in the language asked for, and as a value where JSON is', async () => {
    const [simplified, traditional, json] = await Promise.all([
      call('validate', '--lang', 'zh-Hans'),
      call('validate', '--lang=zh-Hant'),
      callJson('play', 'T14'),
    ]);
    expect(simplified.err).toContain('还缺');
    expect(traditional.err).toContain('還缺');
    expect(json.value).toMatchObject({ ok: false, error: { code: 'usage.needed' } });
    expect(json.code).toBe(2);
  });
});

describe('the process', () => {
  it('says nothing when nobody reads on', async () => {
    const child = spawn(process.execPath, [MAIN, 'schema']);
    let err = '';
    child.stderr.on('data', (part) => {
      err += part;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.once('close', resolve));
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });

  it('answers as the tests above are answered, and ends with the code', async () => {
    const [help, mistake] = await Promise.all([rapport('validate', '--help'), rapport('validate', '--jsno')]);
    expect(help).toEqual(await call('validate', '--help'));
    expect(mistake).toEqual(await call('validate', '--jsno'));
    expect([help.code, mistake.code]).toEqual([0, 2]);
  });
});

describe('what the command line says', () => {
  const said = [
    ...Object.entries(ERRORS),
    ...COMMANDS.map(({ name, about }) => [name, about] as const),
    ...COMMANDS.flatMap(({ name, options }) =>
      Object.entries(options).map(([option, { about }]) => [`${name} --${option}`, about] as const),
    ),
  ];

  it.each(said)('%s says in all three languages, with the same values', (_name, sentence) => {
    const values = LANGUAGES.map((language) => {
      expect(sentence[language].trim()).not.toBe('');
      return [...new Set([...sentence[language].matchAll(/\{([A-Za-z]+)/g)].map(([, name]) => name))].sort();
    });
    expect(values[1]).toEqual(values[0]);
    expect(values[2]).toEqual(values[0]);
  });
});
