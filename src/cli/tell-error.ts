import { StoreError } from '../server/store/store-error.ts';
import { Fault } from '../sim/index.ts';
import { isKey, say } from '../words/say.ts';
import { Complaint } from './complaint.ts';
import { ERRORS } from './errors.ts';
import { EXIT } from './exit.ts';
import type { Terminal } from './terminal.ts';

const NEAREST = {
  'zh-Hans': '。是不是 {nearest}？',
  'zh-Hant': '。是不是 {nearest}？',
  en: '. Did you mean {nearest}?',
};

/**
 * What ended a command, in one sentence on stderr; with `--json` also on stdout. What a database could not do is told in
 * English, as in the server's log. Only a bug that is no Fault shows its
 * stack, which is news then.
 *
 * @param call  the command as it was called, `rapport play`
 * @returns     the exit code
 */
export function tellError(error: unknown, call: string, voice: Terminal): number {
  if (error instanceof Complaint) {
    const { key, values, exit } = error;
    const guess = values['nearest'] === undefined ? '' : voice.say(NEAREST, values);
    const message = voice.say(ERRORS[key], values) + guess;
    voice.give({ ok: false, error: { code: key, message } });
    voice.warn(`${call}: ${message}`);
    return exit;
  }
  if (error instanceof Fault) {
    const key = `fault.${error.code}`;
    const sentence = say(voice.language, isKey(key) ? key : 'fault.title');
    const because = Object.entries(error.because).map(([name, value]) => `${name}=${value}`);
    voice.give({ ok: false, error: { code: error.code, message: sentence, because: error.because } });
    voice.warn(`${call}: ${error.code}: ${[sentence, ...because].join(' ')}`);
    return EXIT.broken;
  }
  if (error instanceof StoreError) {
    voice.give({ ok: false, error: { code: error.code, message: error.message, because: error.because } });
    voice.warn(`${call}: ${error.message}`);
    return EXIT.notOk;
  }
  voice.warn(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return EXIT.broken;
}
