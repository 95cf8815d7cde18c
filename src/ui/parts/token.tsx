import { TOKEN_BOX, TOKEN_DRAWINGS, TOKEN_STROKE, TOKENS } from '../art/tokens.ts';

/** The thing somebody is remembered by, as the scenario names it; a name nobody has drawn shows nothing. */
export function Token({ name, px = 20 }: { name: string | undefined; px?: number }) {
  const token = TOKENS.find((one) => one === name);
  if (!token) return null;
  const { body, fill, lines } = TOKEN_DRAWINGS[token];
  return (
    <svg class="token" width={px} height={px} viewBox={`0 0 ${TOKEN_BOX} ${TOKEN_BOX}`} aria-hidden="true">
      <path d={body} fill={fill} />
      <path
        d={lines}
        fill="none"
        stroke="#22303C"
        stroke-width={TOKEN_STROKE}
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
