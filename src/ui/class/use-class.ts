import { createContext } from 'preact';
import { useCallback, useContext, useEffect, useRef, useState } from 'preact/hooks';
import type { Came } from '../../app/online/server-line.ts';
import type { ClassKey } from '../../words/class/say.ts';
import { sayClass, sayServerError } from '../../words/class/say.ts';
import type { Values } from '../../words/say.ts';
import { useLanguage } from '../context.ts';
import type { ClassServices } from './services.ts';

export const ClassContext = createContext<ClassServices | null>(null);

export function useClass(): ClassServices {
  const services = useContext(ClassContext);
  if (!services) throw new Error('a screen of a class stands outside its page');
  return services;
}

export type SayHere = (key: ClassKey, values?: Values) => string;
export function useSayHere(): SayHere {
  const language = useLanguage();
  return (key, values) => sayClass(language, key, values);
}

/** The code of what came instead of an answer. */
export const codeOf = (came: Exclude<Came<unknown>, { kind: 'answer' }>): string =>
  came.kind === 'no' ? came.no.code : 'server.notReached';

/** Asks the server for something a person pressed; while it is asked nothing is pressed again, and a no is a sentence. */
export function useAsking() {
  const language = useLanguage();
  const [busy, setBusy] = useState(false);
  const [why, setWhy] = useState<string | null>(null);
  const [where, setWhere] = useState<string | null>(null);
  const ask = async <T>(asked: Promise<Came<T>>): Promise<T | null> => {
    setBusy(true);
    setWhy(null);
    setWhere(null);
    const came = await asked;
    setBusy(false);
    if (came.kind === 'answer') return came.value;
    setWhy(sayServerError(language, codeOf(came)));
    setWhere(came.kind === 'no' ? (came.no.where ?? null) : null);
    return null;
  };
  return { busy, why, where, ask };
}

/** What the server says, asked again every so often and whenever `again` is called. */
export function useAsked<T>(
  ask: () => Promise<Came<T>>,
  everyMs: number,
  about: string,
): { readonly value: T | null; readonly no: string | null; readonly again: () => void } {
  const [value, setValue] = useState<T | null>(null);
  const [no, setNo] = useState<string | null>(null);
  const asker = useRef(ask);
  asker.current = ask;
  const alive = useRef('');
  const again = useCallback(() => {
    const mine = alive.current;
    void asker.current().then((came) => {
      if (alive.current !== mine) return;
      if (came.kind === 'answer') setValue(came.value);
      setNo(came.kind === 'answer' ? null : codeOf(came));
    });
  }, []);
  useEffect(() => {
    alive.current = `${about} `;
    setValue(null);
    again();
    const timer = setInterval(again, everyMs);
    return () => {
      alive.current = '';
      clearInterval(timer);
    };
  }, [about, everyMs, again]);
  return { value, no, again };
}

/** The time on the server's clock, told anew every so often. */
export function useNow(ahead: number, everyMs = 1000): number {
  const [now, setNow] = useState(Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  return now + ahead;
}

/** Hours and minutes of a time, as the device's clock shows them. */
export function clockTime(at: number): string {
  const date = new Date(at);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${two(date.getHours())}:${two(date.getMinutes())}`;
}
/** The same with its day. */
export function dayTime(at: number): string {
  const date = new Date(at);
  const day = `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}`;
  return `${day} ${clockTime(at)}`;
}
/** What is left, as minutes and seconds. */
export function minutesLeft(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
export function ago(say: SayHere, ms: number): string {
  const seconds = Math.max(0, Math.round(ms / 1000));
  if (seconds < 15) return say('time.now');
  return seconds < 90 ? say('time.seconds', { n: seconds }) : say('time.minutes', { n: Math.round(seconds / 60) });
}
export function teamName(
  say: SayHere,
  { name, number }: { readonly name: string | null; readonly number: number | null },
) {
  return name ?? (number === null ? say('board.anonymous') : say('room.teamNumber', { n: number }));
}
