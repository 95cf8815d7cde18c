import { formatNumber } from '../../words/number.ts';
import { useGame, useSay, useTell } from '../context.ts';
import { Scroll } from '../parts/scroll.tsx';
import { TicketSlip } from '../parts/ticket-slip.tsx';
import { usePeople } from '../people.ts';
import { useTime } from '../time.ts';

const MOST_NAMED = 24;

/** Complaints: how many wait, what they were about turn by turn, and who waits. */
export function ComplaintsTab({ onWho }: { onWho: (who: number) => void }) {
  const { host, view: latest } = useGame();
  const say = useSay();
  const tell = useTell();
  const time = useTime();
  const people = usePeople();
  const { files, books, kpis, cast } = latest.value;
  const waiting = Array.from({ length: files.n }, (_, who) => who).filter(
    (who) => files.fileTicket[who] === 1 || files.fileTicket[who] === 2,
  );
  const late = waiting.filter((who) => files.fileTicket[who] === 2);
  const named = (who: number) => (cast.some((one) => one.who === who) ? 0 : 1);
  const listed = [...waiting].sort(
    (a, b) => named(a) - named(b) || (files.fileTicket[b] ?? 0) - (files.fileTicket[a] ?? 0) || a - b,
  );
  const { causes } = host.scenario;
  return (
    <div class="complaints">
      <p>
        <b>{say('complaints.open', { n: waiting.length, late: late.length })}</b>
        {kpis.waitDays.value !== null && ` · ${say('complaints.wait', { n: kpis.waitDays.value })}`}
      </p>
      {books.length > 0 && (
        <>
          <h3>{say('complaints.causes')}</h3>
          <Scroll class="table-scroll" label={say('complaints.causes')}>
            <table class="table">
              <thead>
                <tr>
                  <th scope="col">{say('complaints.turn')}</th>
                  {causes.map(({ id, name }) => (
                    <th key={id} scope="col" class="number">
                      {tell(name)}
                    </th>
                  ))}
                  <th scope="col" class="number">
                    {say('complaints.sum')}
                  </th>
                </tr>
              </thead>
              <tbody>
                {books.map((book) => (
                  <tr key={book.turn}>
                    <th scope="row">{time.name(book.turn)}</th>
                    {causes.map(({ id }, k) => (
                      <td key={id} class="number">
                        {formatNumber(book.causes[k] ?? 0)}
                      </td>
                    ))}
                    <td class="number">
                      <b>{formatNumber(book.complaints)}</b>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Scroll>
        </>
      )}
      <h3>{say('complaints.whose')}</h3>
      <ul class="names">
        {listed.slice(0, MOST_NAMED).map((who) => (
          <li key={who}>
            <button type="button" class="link" onClick={() => onWho(who)}>
              <TicketSlip late={files.fileTicket[who] === 2} /> {people(who).name}
            </button>
          </li>
        ))}
      </ul>
      {listed.length > MOST_NAMED && <p class="quiet">+{formatNumber(listed.length - MOST_NAMED)}</p>}
    </div>
  );
}
