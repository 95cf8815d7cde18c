import type { Chip } from './chips.ts';
import { CURVE_CHIP } from './chips.ts';
import { CurveStamp } from './crossing-curve.tsx';
import type { Matter } from './matter.ts';

/** A piece of evidence as a small card: what it is, and its figure. */
export function ChipFace({ chip, matter }: { chip: Chip; matter: Matter }) {
  return (
    <>
      <span class="evidence-kind">{matter.say(`report.kind.${chip.kind}`)}</span>
      <b>{chip.title}</b>
      {chip.key === CURVE_CHIP && <CurveStamp matter={matter} />}
      <span class="evidence-figure">{chip.figure}</span>
    </>
  );
}
