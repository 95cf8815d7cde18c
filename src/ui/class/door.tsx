import { useState } from 'preact/hooks';
import { Qr } from './qr.tsx';
import { useClass, useSayHere } from './use-class.ts';

/** Addresses that lead every device to itself. */
const OWN = /^https?:\/\/(localhost|127\.|\[::1\])/;

interface DoorProps {
  readonly code: string;
  /** Where other devices reach the server, as it says itself. */
  readonly room: readonly string[];
}

/** How students come in: the address, the code, the QR code. */
export function Door({ code, room }: DoorProps) {
  const { address } = useClass();
  const say = useSayHere();
  const [chosen, setChosen] = useState(0);
  const isOwn = OWN.test(address);
  const reached = isOwn ? (room[chosen] ?? room[0]) : undefined;
  const shown = reached === undefined ? address : `${reached}/`;
  return (
    <section class="door-class">
      <p>{say('desk.joinAt', { address: shown.replace(/\/$/, '') })}</p>
      <p class="door-code">{code}</p>
      {isOwn && reached === undefined && <p class="hint">{say('desk.localhost')}</p>}
      <Qr text={`${shown}#/join/${code}`} label={say('desk.qr')} />
      {isOwn && room.length > 1 && (
        <label class="console-choose">
          <span>{say('desk.network')}</span>
          <select value={chosen} onChange={(change) => setChosen(Number(change.currentTarget.value))}>
            {room.map((one, k) => (
              <option key={one} value={k}>
                {one}
              </option>
            ))}
          </select>
        </label>
      )}
    </section>
  );
}
