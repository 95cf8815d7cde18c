import { useEffect, useRef } from 'preact/hooks';
import { placeAt } from '../../scenes/crowd.ts';
import { formatMoney } from '../../words/number.ts';
import { useGame, useSay, useTell } from '../context.ts';
import { useMoods } from '../moods.ts';
import { Portrait } from '../parts/portrait.tsx';
import { Token } from '../parts/token.tsx';
import { usePeople } from '../people.ts';
import { PromiseBook } from '../talk/promise-book.tsx';
import { useTime } from '../time.ts';
import { keepsAccounts } from './accounts.ts';
import { FILE_FIELDS, FILE_TICKETS, LEAVING_REASONS } from './file-words.ts';
import { NEVER } from './listing.ts';

/** All the firm has on one customer; what it has not says so. */
export function Dossier({ who, onBack }: { who: number; onBack: () => void }) {
  const { view: latest, host } = useGame();
  const say = useSay();
  const tell = useTell();
  const moodName = useMoods();
  const time = useTime();
  const { name, head, face, age, member } = usePeople()(who);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), [who]);
  const { files, promises, turn } = latest.value;
  const place = placeAt(files, who);
  const survey = files.fileSatisfaction[who] ?? NEVER;
  const last = files.fileLastOrder[who] ?? NEVER;
  const reason = LEAVING_REASONS[files.fileReason[who] ?? NEVER];
  const known = FILE_FIELDS.filter((_, bit) => ((files.fileFields[who] ?? 0) & (1 << bit)) !== 0);
  const bought = Array.from({ length: turn }, (_, k) => k + 1).filter(
    (t) => ((files.fileBought[who] ?? 0) & (1 << t)) !== 0,
  );
  const path = host.legend.paths[files.filePath[who] ?? NEVER];
  const mine = promises.filter(({ to }) => to === who);
  const mood =
    age === null
      ? say('mood.unknown')
      : face === 'unknown'
        ? say('mood.stale', { ago: time.ago(age) })
        : say('mood.seen', { mood: moodName(face), ago: time.ago(age) });
  const rows: readonly (readonly [string, string])[] = [
    [say('customers.mood'), mood],
    [say('customers.place'), place ? `${say(`place.${place}`)} · ${say(`stage.${place}`)}` : say('stage.notYet')],
    [say('customers.orders'), String(files.fileOrders[who] ?? 0)],
    [say('customers.spend'), formatMoney(files.fileSpend[who] ?? 0)],
    [say('customers.lastOrder'), last === NEVER ? say('app.none') : time.ago(last)],
    [
      say('dossier.bought'),
      bought.length === 0 ? say('app.none') : bought.map((t) => time.name(t)).join(say('app.comma')),
    ],
    [
      say('customers.survey'),
      survey === NEVER
        ? say('mood.unknown')
        : `${survey} · ${time.ago(turn - (files.fileSatisfactionTurn[who] ?? turn))}`,
    ],
    [say('dossier.ticket'), say(`ticket.${FILE_TICKETS[files.fileTicket[who] ?? 0] ?? 'none'}`)],
    [say('dossier.member'), say(files.fileMember[who] ? 'app.yes' : 'app.no')],
    [
      say('dossier.joinedPrice'),
      (files.fileJoinedPrice[who] ?? 0) > 0 ? `${files.fileJoinedPrice[who]}%` : say('app.none'),
    ],
    [say('dossier.reason'), reason ? say(`reason.${reason}`) : say('app.notKnown')],
    ...(keepsAccounts(files) && (files.fileDeal[who] ?? 0) > 0
      ? ([
          [say('accounts.path'), path ? tell(path.name) : say('app.notKnown')],
          [say('accounts.level'), tell(host.legend.levels[files.fileLevel[who]!]?.name ?? {})],
          [say('accounts.contribution'), formatMoney(files.fileContribution[who]!)],
          [say('accounts.owes'), formatMoney(files.fileOwes[who]!)],
          [say('accounts.days'), String(files.fileTermDays[who])],
          [say('accounts.price'), `${Math.round(100 * files.fileDeal[who]!)}%`],
        ] as const)
      : []),
    [
      say('dossier.fields'),
      known.length === 0 ? say('app.none') : known.map((field) => say(`field.${field}`)).join(say('app.comma')),
    ],
  ];
  return (
    <article class="dossier" aria-labelledby="dossier-name">
      <button type="button" class="link" onClick={onBack}>
        ‹ {say('dossier.back')}
      </button>
      <div class="dossier-head">
        <Portrait head={head} sign={face} px={120} />
        <div>
          <h3 id="dossier-name" ref={title} tabIndex={-1}>
            {name}
            {member && <span class="quiet"> · {member.age}</span>}
          </h3>
          {member && <p>{tell(member.about)}</p>}
          {member && (
            <p class="quiet">
              <Token name={member.token} px={24} /> {say('dossier.remember')}: {tell(member.remembers)}
            </p>
          )}
        </div>
      </div>
      <dl class="facts">
        {rows.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {mine.length > 0 && (
        <>
          <h4>{say('dossier.promises')}</h4>
          <PromiseBook promises={mine} />
        </>
      )}
    </article>
  );
}
