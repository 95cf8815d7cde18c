import { create } from 'qrcode';

/** Light modules around a code, as the standard asks for. */
const QUIET = 4;

/** A QR code as one path: it prints, grows with the page and needs no canvas. */
export function Qr({ text, label }: { text: string; label: string }) {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const { size, data } = modules;
  const cells: string[] = [];
  for (let k = 0; k < size * size; k++) {
    if (data[k]) cells.push(`M${(k % size) + QUIET} ${Math.floor(k / size) + QUIET}h1v1h-1z`);
  }
  const whole = size + 2 * QUIET;
  return (
    <svg class="qr" viewBox={`0 0 ${whole} ${whole}`} role="img" aria-label={label} shape-rendering="crispEdges">
      <path d={`M0 0h${whole}v${whole}h-${whole}z`} fill="#fff" />
      <path d={cells.join('')} fill="#000" />
    </svg>
  );
}
