import { useState } from 'preact/hooks';
import type { FormPiece } from '../../../scenarios/form-guide.ts';
import { useBench, useSayHere, useValue } from '../use-editor.ts';
import type { Props } from './frame.tsx';
import { fieldId, Line } from './frame.tsx';

/** Money lies in the file as whole cents, and is written by people in yuan. */
const CENTS = 100;

/** A number; what is typed counts as soon as it is one. */
export function NumberField({ path, field, needed }: Props) {
  const { manuscript, elsewhere } = useBench();
  const say = useSayHere();
  const value = useValue(path);
  const [typed, setTyped] = useState<string | null>(null);
  const money = field.meaning?.unit === 'cents';
  const factor = money ? CENTS : 1;
  const lies = typeof value === 'number' ? spell(value / factor) : '';
  // what is typed stands as it is typed, until the file says another number: somebody took a step back, say
  const stands = typed !== null && (readNumber(typed) === null || Number(lies) === readNumber(typed));
  const write = (text: string) => {
    setTyped(text);
    const number = readNumber(text);
    if (text.trim() === '') {
      if (!needed) manuscript.remove(path);
    } else if (number !== null) {
      manuscript.set(path, money ? Math.round(number * CENTS) : number);
    }
  };
  const usual = field.piece.default;
  const hint = [
    rangeText(field.piece, factor),
    typeof value !== 'number' && typeof usual === 'number' ? say('form.usual', { value: spell(usual / factor) }) : '',
  ];
  return (
    <Line path={path} field={field} needed={needed} hint={hint.filter(Boolean).join(' · ')}>
      <span class="amount">
        <input
          id={fieldId(path)}
          class="amount-input"
          inputMode="decimal"
          value={stands ? typed : lies}
          placeholder={typeof usual === 'number' ? spell(usual / factor) : ''}
          readOnly={elsewhere.value}
          onInput={(event) => write(event.currentTarget.value)}
          onBlur={() => setTyped(null)}
        />
        {money && <span class="quiet">{say('form.yuan')}</span>}
      </span>
    </Line>
  );
}

function readNumber(text: string): number | null {
  const plain = text.replaceAll(/[,，\s]/g, '');
  return plain === '' || !Number.isFinite(Number(plain)) ? null : Number(plain);
}

/** As people write it: no more places than it needs, never in powers of ten. */
const spell = (value: number): string => String(Number(value.toPrecision(12)));

function rangeText({ minimum, maximum, exclusiveMinimum }: FormPiece, factor: number): string {
  const least = minimum ?? exclusiveMinimum;
  // a range that only says what a machine can hold helps nobody
  const far = (value: number | undefined) => value === undefined || Math.abs(value) >= 1e8;
  if (far(least) && far(maximum)) return '';
  const from = least === undefined ? '…' : spell(least / factor);
  return far(maximum) ? `≥ ${from}` : `${from} – ${spell(maximum! / factor)}`;
}
